import { DOMParser } from "@xmldom/xmldom";

/**
 * Children in the order that Microsoft's schemas demand (offappmanifest 1.1 and TaskPaneAppVersionOverridesV1_0.xsd),
 * as far as an Excel task pane uses them. Excel refuses the whole add-in for one element in the wrong place.
 */
const ORDER = {
  OfficeApp: [
    "Id",
    "AlternateId",
    "Version",
    "ProviderName",
    "DefaultLocale",
    "DisplayName",
    "Description",
    "IconUrl",
    "HighResolutionIconUrl",
    "SupportUrl",
    "AppDomains",
    "Hosts",
    "Requirements",
    "DefaultSettings",
    "Permissions",
    "VersionOverrides",
  ],
  VersionOverrides: ["Description", "Requirements", "Hosts", "Resources"],
  Host: ["Runtimes", "AllFormFactors", "DesktopFormFactor"],
  AllFormFactors: ["ExtensionPoint"],
  DesktopFormFactor: ["GetStarted", "FunctionFile", "ExtensionPoint"],
  CustomTab: ["OverriddenByRibbonApi", "Group", "Label"],
  Group: ["OverriddenByRibbonApi", "Label", "Icon", "Control"],
  Control: ["OverriddenByRibbonApi", "Label", "Supertip", "Icon", "Action", "Enabled"],
  Supertip: ["Title", "Description"],
  // No TaskpaneId: with a shared runtime there is one pane.
  Action: ["SourceLocation", "Title", "FunctionName"],
  Resources: ["Images", "Urls", "ShortStrings", "LongStrings"],
};

const REQUIRED = {
  OfficeApp: ORDER.OfficeApp.filter((name) => !["AlternateId", "AppDomains", "Requirements"].includes(name)),
  VersionOverrides: ["Requirements", "Hosts", "Resources"],
  Control: ["Label", "Supertip", "Icon", "Action"],
};

const MAX_ID = 32;
/** Characters, as the schema limits them. */
const MAX_TEXT = {
  DisplayName: 125,
  ProviderName: 125,
  Description: 250,
  ShortStrings: 125,
  LongStrings: 250,
};
/** Longer words are cut off on the ribbon at 1366 pixels. */
const MAX_BUTTON_LABEL = 24;
const RIBBON_SIZES = [16, 32, 80];
const REQUIREMENTS = { ExcelApi: "1.9", SharedRuntime: "1.1" };
const LOCALE = "vi-VN";
const NAMESPACE = "CCHC";
const FUNCTIONS_POINT = "CustomFunctions";
const FUNCTIONS_CHILDREN = ["Script", "Page", "Metadata", "Namespace"];

/**
 * What is wrong with an add-in-only manifest, found without a network.
 * @param {string} xml the manifest
 * @param {{version: string, iconSize(path: string): {width: number, height: number} | null, commandsSource: string}} project
 *   `version`: as package.json has it; `iconSize`: pixels of a PNG by its path in the project, null when there is no such PNG;
 *   `commandsSource`: text of src/commands, in which every FunctionName must be associated
 * @returns {string[]} one sentence per problem; none when the manifest is sound
 */
export function manifestProblems(xml, project) {
  const problems = [];
  const report = (message) => problems.push(message);
  let root;
  try {
    root = new DOMParser({
      onError: (level, message) => level !== "warning" && fail(message),
    }).parseFromString(xml, "text/xml").documentElement;
  } catch (error) {
    return [`Not XML: ${error.message}`];
  }
  if (root.localName !== "OfficeApp") return [`The root is <${root.localName}>, not <OfficeApp>.`];

  const all = [...root.getElementsByTagName("*")];
  checkStructure([root, ...all], report);
  checkIds(all, report);
  checkTexts(all, report);
  checkAddresses(all, report);
  checkIcons(root, all, project.iconSize, report);
  checkCommands(all, project.commandsSource, report);
  checkFunctions(all, report);
  checkIdentity(root, all, project.version, report);
  return problems;
}

function fail(message) {
  throw new Error(message);
}

function checkStructure(elements, report) {
  for (const element of elements) {
    const order = ORDER[element.localName];
    if (order === undefined) continue;
    const names = children(element).map((child) => child.localName);
    let furthest = 0;
    for (const name of names) {
      const at = order.indexOf(name);
      if (at < 0) report(`<${name}> does not belong in <${element.localName}>.`);
      else if (at < furthest) report(`<${name}> comes after <${order[furthest]}> in <${element.localName}>.`);
      else furthest = at;
    }
    for (const name of REQUIRED[element.localName] ?? []) {
      if (!names.includes(name)) report(`<${element.localName}> has no <${name}>.`);
    }
  }
}

function checkIds(all, report) {
  const resources = new Set();
  const commands = new Set();
  for (const element of all) {
    const id = element.getAttribute("id");
    const resid = element.getAttribute("resid");
    for (const value of [id, resid]) {
      if (value && value.length > MAX_ID) report(`The id ${value} is longer than ${MAX_ID} characters.`);
    }
    if (!id) continue;
    const known = RESOURCE_NAMES.has(element.localName) ? resources : commands;
    if (known.has(id)) report(`The id ${id} is used twice.`);
    known.add(id);
  }
  for (const element of all) {
    const resid = element.getAttribute("resid");
    if (resid && !resources.has(resid)) report(`The resid ${resid} is not among the resources.`);
  }
}

/** As children of Resources; a bt:Image in an Icon has a resid, not an id. */
const RESOURCE_NAMES = new Set(["Image", "Url", "String"]);

function checkTexts(all, report) {
  for (const element of all) {
    const list = element.localName === "String" ? element.parentNode.localName : element.localName;
    const limit = MAX_TEXT[list];
    const text = element.getAttribute("DefaultValue") ?? element.textContent;
    if (limit === undefined || element.getAttribute("resid") || children(element).length > 0) continue;
    if (text.trim() === "") report(`<${list}> has an empty text.`);
    if ([...text].length > limit) report(`“${text}” is longer than ${limit} characters (${list}).`);
  }
  for (const control of named(all, "Control")) {
    const label = resourceValue(all, child(control, "Label")?.getAttribute("resid"));
    if (label && [...label].length > MAX_BUTTON_LABEL) {
      report(`The button label “${label}” is longer than ${MAX_BUTTON_LABEL} characters.`);
    }
  }
}

function checkAddresses(all, report) {
  const addresses = new Set([
    "IconUrl",
    "HighResolutionIconUrl",
    "SupportUrl",
    "SourceLocation",
    "Image",
    "Url",
  ]);
  for (const element of all) {
    if (!addresses.has(element.localName) || element.getAttribute("resid")) continue;
    const value = element.getAttribute("DefaultValue") ?? "";
    if (!URL.canParse(value) || new URL(value).protocol !== "https:") {
      report(`<${element.localName}> has “${value}”, not an https address.`);
    }
  }
  for (const domain of named(all, "AppDomain")) {
    if (!domain.textContent.startsWith("https://")) report(`AppDomain “${domain.textContent}” is not https.`);
  }
}

function checkIcons(root, all, iconSize, report) {
  const check = (address, size, where) => {
    if (!address || !URL.canParse(address)) return; // already reported as an address
    const path = new URL(address).pathname.slice(1);
    const found = iconSize(path);
    if (found === null) report(`${where}: there is no PNG ${path}.`);
    else if (found.width !== size || found.height !== size) {
      report(`${where}: ${path} is ${found.width} × ${found.height} pixels, not ${size} × ${size}.`);
    }
  };
  check(child(root, "IconUrl")?.getAttribute("DefaultValue"), 32, "IconUrl");
  check(child(root, "HighResolutionIconUrl")?.getAttribute("DefaultValue"), 64, "HighResolutionIconUrl");
  for (const icon of named(all, "Icon")) {
    const images = children(icon);
    const sizes = images.map((image) => Number(image.getAttribute("size")));
    const where = `Icon of ${icon.parentNode.getAttribute("id")}`;
    for (const size of RIBBON_SIZES)
      if (!sizes.includes(size)) report(`${where}: no image of ${size} pixels.`);
    images.forEach((image, index) => {
      check(resourceValue(all, image.getAttribute("resid")), sizes[index], where);
    });
  }
}

function checkCommands(all, commandsSource, report) {
  for (const { textContent } of named(all, "FunctionName")) {
    if (!commandsSource.includes(`associate("${textContent.trim()}"`)) {
      report(`FunctionName ${textContent} is not associated in src/commands.`);
    }
  }
  const runtime = named(all, "Runtime")[0];
  if (runtime?.getAttribute("lifetime") !== "long") report("The shared runtime needs lifetime=long.");
  const shared = runtime?.getAttribute("resid");
  for (const element of [...named(all, "FunctionFile"), ...named(all, "SourceLocation")]) {
    const resid = element.getAttribute("resid");
    if (element.parentNode.localName === "Metadata") continue;
    if (resid && resid !== shared) report(`<${element.localName}> is not the page of the shared runtime.`);
  }
}

/** The extension point of custom functions; its script and page are checked with the shared runtime. */
function checkFunctions(all, report) {
  const point = named(all, "ExtensionPoint").find((one) => one.getAttribute("xsi:type") === FUNCTIONS_POINT);
  if (point === undefined) return report(`There is no ExtensionPoint ${FUNCTIONS_POINT}.`);
  const names = children(point).map(({ localName }) => localName);
  if (names.join() !== FUNCTIONS_CHILDREN.join()) {
    report(
      `The ExtensionPoint ${FUNCTIONS_POINT} has ${names.join(", ")}, not ${FUNCTIONS_CHILDREN.join(", ")}.`,
    );
  }
  const namespace = resourceValue(all, child(point, "Namespace")?.getAttribute("resid"));
  // Formulas in files have it: another one would leave them #NAME?.
  if (namespace !== NAMESPACE) report(`The Namespace is ${namespace}, not ${NAMESPACE}.`);
  const metadata = children(child(point, "Metadata") ?? point)[0]?.getAttribute("resid");
  if (!resourceValue(all, metadata)?.endsWith("/functions.json"))
    report("<Metadata> does not name functions.json.");
}

function checkIdentity(root, all, version, report) {
  const text = (name) => child(root, name)?.textContent.trim() ?? "";
  if (!/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(text("Id")))
    report(`Id ${text("Id")} is no UUID.`);
  // package.json has the version in three parts; Office asks for a fourth.
  if (text("Version") !== `${version}.0`)
    report(`Version is ${text("Version")}, not ${version}.0 as package.json says.`);
  if (text("DefaultLocale") !== LOCALE) report(`DefaultLocale is ${text("DefaultLocale")}, not ${LOCALE}.`);

  const overrides = child(root, "VersionOverrides");
  const sets = named(all, "Set").filter((set) => overrides && isInside(set, overrides));
  for (const [name, minVersion] of Object.entries(REQUIREMENTS)) {
    const found = sets.find((set) => set.getAttribute("Name") === name)?.getAttribute("MinVersion");
    if (found !== minVersion) report(`The requirement ${name} is ${found ?? "missing"}, not ${minVersion}.`);
  }
}

const children = (element) => [...element.childNodes].filter((node) => node.nodeType === 1);
const child = (element, name) => children(element).find(({ localName }) => localName === name);
const named = (elements, name) => elements.filter(({ localName }) => localName === name);

function isInside(element, ancestor) {
  for (let node = element.parentNode; node !== null; node = node.parentNode)
    if (node === ancestor) return true;
  return false;
}

const resourceValue = (all, id) =>
  all
    .find((element) => RESOURCE_NAMES.has(element.localName) && id && element.getAttribute("id") === id)
    ?.getAttribute("DefaultValue");
