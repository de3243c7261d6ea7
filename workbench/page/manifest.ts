/** What the workbench needs of an add-in-only XML manifest: the ribbon, the pane's address and its title. */
export interface AddinManifest {
  tabs: RibbonTab[];
  /** Path of the page that the first `ShowTaskpane` button opens. */
  paneLocation: string;
  /** What stands over that page: the action's title, or the add-in's name. */
  paneTitle: string;
  /** Null where the add-in has none. */
  customFunctions: CustomFunctionsPoint | null;
}

export interface CustomFunctionsPoint {
  namespace: string;
  /** Path of functions.json. */
  metadataLocation: string;
}

export interface RibbonTab {
  id: string;
  label: string;
  groups: RibbonGroup[];
}

export interface RibbonGroup {
  id: string;
  label: string;
  buttons: RibbonButton[];
}

export interface RibbonButton {
  id: string;
  label: string;
  supertip: { title: string; description: string };
  /** Paths by size in pixels. */
  icons: Map<number, string>;
  action: RibbonAction;
}

export type RibbonAction =
  | { kind: "ShowTaskpane"; location: string; title: string | null }
  | { kind: "ExecuteFunction"; functionName: string };

/** The manifest asks for something that this workbench does not show, or is not a manifest. */
export class ManifestError extends Error {
  override name = "ManifestError";
}

/** Labels of Excel's own tabs, which a manifest may add a group to (`OfficeTab`). */
export type OfficeTabLabels = Readonly<Record<string, string>>;

/**
 * Reads a manifest the way Excel on the web does in `locale`: `Override` values where there are some.
 * Addresses come back as paths: the workbench serves the add-in from an origin of its own.
 * @throws ManifestError naming the first element that is missing or that the workbench cannot show;
 *   a ribbon that silently lacked a button would make a broken manifest look sound.
 */
export function readManifest(xml: string, locale: string, officeTabs: OfficeTabLabels): AddinManifest {
  const document = new DOMParser().parseFromString(xml, "application/xml");
  const root = document.documentElement;
  if (root.localName !== "OfficeApp") throw new ManifestError("OfficeApp");
  const resources = readResources(child(child(root, "VersionOverrides"), "Resources"), locale);
  const host = child(child(child(root, "VersionOverrides"), "Hosts"), "Host");
  const form = child(host, "DesktopFormFactor");
  const tabs = children(form, "ExtensionPoint")
    .filter((point) => point.getAttribute("xsi:type") === "PrimaryCommandSurface")
    .flatMap((point) => [...point.children].map((tab) => readTab(tab, resources, officeTabs)));
  const opening = tabs
    .flatMap(({ groups }) => groups)
    .flatMap(({ buttons }) => buttons)
    .find(({ action }) => action.kind === "ShowTaskpane");
  if (opening?.action.kind !== "ShowTaskpane") throw new ManifestError("ShowTaskpane");
  return {
    tabs,
    paneLocation: opening.action.location,
    paneTitle: opening.action.title ?? localised(child(root, "DisplayName"), locale),
    customFunctions: readCustomFunctions(host, resources),
  };
}

/** The script and the page that the extension point names go unused: with a shared runtime they are the pane's. */
function readCustomFunctions(host: Element, resources: Map<string, string>): CustomFunctionsPoint | null {
  const [point] = children(host, "AllFormFactors")
    .flatMap((form) => children(form, "ExtensionPoint"))
    .filter((candidate) => candidate.getAttribute("xsi:type") === "CustomFunctions");
  if (point === undefined) return null;
  return {
    namespace: resource(child(point, "Namespace"), resources),
    metadataLocation: pathOf(resource(child(child(point, "Metadata"), "SourceLocation"), resources)),
  };
}

function readTab(tab: Element, resources: Map<string, string>, officeTabs: OfficeTabLabels): RibbonTab {
  const id = attribute(tab, "id");
  const groups = children(tab, "Group").map((group) => readGroup(group, resources));
  if (tab.localName === "CustomTab") return { id, groups, label: resource(child(tab, "Label"), resources) };
  const label = officeTabs[id];
  if (tab.localName !== "OfficeTab" || label === undefined) throw new ManifestError(`${tab.localName} ${id}`);
  return { id, groups, label };
}

function readGroup(group: Element, resources: Map<string, string>): RibbonGroup {
  return {
    id: attribute(group, "id"),
    label: resource(child(group, "Label"), resources),
    buttons: children(group, "Control").map((control) => readButton(control, resources)),
  };
}

function readButton(control: Element, resources: Map<string, string>): RibbonButton {
  const id = attribute(control, "id");
  if (control.getAttribute("xsi:type") !== "Button") {
    throw new ManifestError(`Control ${id} (${control.getAttribute("xsi:type")})`);
  }
  const supertip = child(control, "Supertip");
  const icons = children(child(control, "Icon"), "Image").map((image): [number, string] => [
    Number(attribute(image, "size")),
    pathOf(resource(image, resources)),
  ]);
  return {
    id,
    label: resource(child(control, "Label"), resources),
    supertip: {
      title: resource(child(supertip, "Title"), resources),
      description: resource(child(supertip, "Description"), resources),
    },
    icons: new Map(icons),
    action: readAction(child(control, "Action"), resources),
  };
}

function readAction(action: Element, resources: Map<string, string>): RibbonAction {
  const kind = action.getAttribute("xsi:type");
  if (kind === "ShowTaskpane") {
    const [title] = children(action, "Title");
    return {
      kind,
      location: pathOf(resource(child(action, "SourceLocation"), resources)),
      title: title ? resource(title, resources) : null,
    };
  }
  if (kind === "ExecuteFunction") {
    return { kind, functionName: (child(action, "FunctionName").textContent ?? "").trim() };
  }
  throw new ManifestError(`Action ${kind}`);
}

/** Every image, address and string of `Resources`, by id. */
function readResources(resources: Element, locale: string): Map<string, string> {
  const entries = [...resources.children].flatMap((list) => [...list.children]);
  return new Map(entries.map((entry) => [attribute(entry, "id"), localised(entry, locale)]));
}

function localised(entry: Element, locale: string): string {
  const own = children(entry, "Override").find((override) => override.getAttribute("Locale") === locale);
  return own ? attribute(own, "Value") : attribute(entry, "DefaultValue");
}

function resource(element: Element, resources: Map<string, string>): string {
  const id = attribute(element, "resid");
  const value = resources.get(id);
  if (value === undefined) throw new ManifestError(`resid ${id}`);
  return value;
}

function pathOf(address: string): string {
  const { pathname, search } = new URL(address);
  return pathname + search;
}

function children(parent: Element, name: string): Element[] {
  return [...parent.children].filter((element) => element.localName === name);
}

function child(parent: Element, name: string): Element {
  const [found] = children(parent, name);
  if (found === undefined) throw new ManifestError(`${parent.localName}/${name}`);
  return found;
}

function attribute(element: Element, name: string): string {
  const value = element.getAttribute(name);
  if (value === null) throw new ManifestError(`${element.localName}[${name}]`);
  return value;
}
