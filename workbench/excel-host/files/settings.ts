import { strToU8 } from "fflate";
import { partRoot, type Parts, partText, relations } from "./package";
import { addRelation, freePath } from "./packageEdit";
import { attribute, children, parseXml, serializeXml } from "./xml";

/** The document's add-in settings: name and JSON, as `Office.context.document.settings` keeps them. */
export type Settings = readonly (readonly [name: string, json: string])[];

/**
 * Excel keeps an add-in's settings with its pane's part. The workbench leaves those parts as they are, for they may be
 * of other add-ins, and keeps its own in a custom XML part of this namespace.
 */
export const SETTINGS_NAMESPACE = "urn:workbench:document-settings";

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
  const path = settingsPath(parts, workbook) ?? addSettings(parts, workbook);
  const document = parseXml(`<settings xmlns="${SETTINGS_NAMESPACE}"/>`);
  for (const [name, json] of settings) {
    const setting = document.createElementNS(SETTINGS_NAMESPACE, "setting");
    setting.setAttribute("name", name);
    setting.textContent = json;
    document.documentElement.appendChild(setting);
  }
  parts[path] = strToU8(serializeXml(document));
}

function settingsPath(parts: Parts, workbook: string): string | undefined {
  return relations(parts, workbook).find(
    ({ kind, target }) => kind === "customXml" && partText(parts, target)?.includes(SETTINGS_NAMESPACE),
  )?.target;
}

/** Makes the workbook point to a part that is not there yet. @returns its path */
function addSettings(parts: Parts, workbook: string): string {
  const path = freePath(parts, "customXml/item", ".xml");
  addRelation(parts, workbook, "customXml", path);
  return path;
}
