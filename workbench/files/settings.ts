import { strToU8 } from "fflate";
import { partRoot, type Parts, relations } from "./package";
import { attribute, children, parseXml, serializeXml } from "./xml";

/** The document's add-in settings: name and JSON, as `Office.context.document.settings` keeps them. */
export type Settings = readonly (readonly [name: string, json: string])[];

/**
 * Excel keeps an add-in's settings with its pane's part. The workbench leaves those parts as they are, for they may be
 * of other add-ins, and keeps its own in a custom XML part of this namespace.
 */
const NAMESPACE = "urn:workbench:document-settings";
const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

/** The settings that the workbench has saved with the workbook whose part is at `workbook`. */
export function readSettings(parts: Parts, workbook: string): Settings {
  const path = settingsPath(parts, workbook);
  return children(path === undefined ? null : partRoot(parts, path), "setting").map((setting) => [
    attribute(setting, "name") ?? "",
    setting.textContent ?? "",
  ]);
}

/** Puts the settings into the package, in the place of those there. */
export function writeSettings(parts: Parts, workbook: string, settings: Settings): void {
  const path = settingsPath(parts, workbook) ?? addPart(parts, workbook);
  const document = parseXml(`<settings xmlns="${NAMESPACE}"/>`);
  for (const [name, json] of settings) {
    const setting = document.createElementNS(NAMESPACE, "setting");
    setting.setAttribute("name", name);
    setting.textContent = json;
    document.documentElement.appendChild(setting);
  }
  parts[path] = strToU8(serializeXml(document));
}

function settingsPath(parts: Parts, workbook: string): string | undefined {
  return relations(parts, workbook).find(
    ({ kind, target }) => kind === "customXml" && partRoot(parts, target)?.namespaceURI === NAMESPACE,
  )?.target;
}

/** Makes the workbook point to a part that is not there yet. @returns its path */
function addPart(parts: Parts, workbook: string): string {
  let number = 1;
  while (parts[`customXml/item${number}.xml`]) number += 1;
  const path = `customXml/item${number}.xml`;
  const folder = workbook.slice(0, workbook.lastIndexOf("/") + 1);
  const relationsPath = `${folder}_rels/${workbook.slice(folder.length)}.rels`;
  const root = partRoot(parts, relationsPath);
  if (!root) throw new Error(`No part ${relationsPath}`);
  const relation = root.ownerDocument.createElementNS(root.namespaceURI, "Relationship");
  relation.setAttribute("Id", `rIdSettings${number}`);
  relation.setAttribute("Type", `${OFFICE}/customXml`);
  relation.setAttribute("Target", `/${path}`);
  root.appendChild(relation);
  parts[relationsPath] = strToU8(serializeXml(root.ownerDocument));
  return path;
}
