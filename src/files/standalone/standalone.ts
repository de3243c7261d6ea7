import { unzipSync, zipSync, type Unzipped } from "fflate";
import { isDependent, withoutDependentFormulas } from "./formulas";

/** A copy of a workbook that opens anywhere as it is. */
export interface StandaloneCopy {
  readonly bytes: Uint8Array;
  /** Formulas that gave way to the values they had. */
  readonly replaced: number;
  /** Of these, cells that show one of Excel's codes, such as #NAME?. */
  readonly errors: number;
}

/** Ends of the types of relationships (ECMA-376-4, part 1 annex; MS-XLSX): what would ask for something when the file is opened. */
const NEEDY = ["webextensiontaskpanes", "externalLink", "vbaProject", "ui/extensibility"] as const;
/** Goes with the formulas that it lists; Excel makes it anew. */
const CALCULATION_CHAIN = "calcChain";
const WEB_EXTENSIONS = "xl/webextensions/";
const EXTERNAL_LINKS = "xl/externalLinks/";
const MACRO_TYPE = "application/vnd.ms-excel.sheet.macroEnabled.main+xml";
const PLAIN_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml";

const RELATIONSHIP = /<(?:\w+:)?Relationship\b[^>]*?(?:\/>|><\/(?:\w+:)?Relationship>)/g;
const DEFINED_NAME = /<((?:\w+:)?)definedName\b[^>]*>([^<]*)<\/\1definedName>/g;
const EXTERNAL_REFERENCES = /<((?:\w+:)?)externalReferences>[^]*?<\/\1externalReferences>/;
const OVERRIDE = /<(?:\w+:)?Override\b[^>]*?(?:\/>|><\/(?:\w+:)?Override>)/g;

/**
 * The same workbook without what it would need elsewhere: the add-in's pane, custom functions, links into other files, macros. Their
 * formulas keep the values that they had; every other part stays byte for byte.
 * @param bytes of an .xlsx or .xlsm
 * @returns null where they are none, such as a workbook with a password
 */
export function makeStandalone(bytes: Uint8Array): StandaloneCopy | null {
  let parts: Unzipped;
  try {
    parts = unzipSync(bytes);
  } catch {
    return null;
  }
  const types = parts["[Content_Types].xml"];
  if (types === undefined) return null;
  const removed = removeNeedyParts(parts);
  edit(parts, "[Content_Types].xml", (xml) =>
    xml
      .replace(OVERRIDE, (element) => (removed.has(attribute(element, "PartName").slice(1)) ? "" : element))
      .replace(MACRO_TYPE, PLAIN_TYPE),
  );
  edit(parts, "xl/workbook.xml", (xml) =>
    xml
      .replace(EXTERNAL_REFERENCES, "")
      .replace(DEFINED_NAME, (element, _prefix, formula: string) => (isDependent(formula) ? "" : element)),
  );
  let [replaced, errors] = [0, 0];
  for (const part of Object.keys(parts).filter((name) => /^xl\/worksheets\/[^/]+\.xml$/.test(name))) {
    edit(parts, part, (xml) => {
      const plain = withoutDependentFormulas(xml);
      replaced += plain.replaced;
      errors += plain.errors;
      return plain.xml;
    });
  }
  return { bytes: zipSync(parts), replaced, errors };
}

/** @returns the parts that are gone, by their names */
function removeNeedyParts(parts: Unzipped): ReadonlySet<string> {
  const removed = new Set<string>();
  for (const [rels, folder] of [
    ["_rels/.rels", ""],
    ["xl/_rels/workbook.xml.rels", "xl/"],
  ] as const) {
    edit(parts, rels, (xml) =>
      xml.replace(RELATIONSHIP, (element) => {
        const type = attribute(element, "Type");
        if (![...NEEDY, CALCULATION_CHAIN].some((end) => type.endsWith(`/${end}`))) return element;
        const target = attribute(element, "Target");
        removed.add(target.startsWith("/") ? target.slice(1) : folder + target);
        return "";
      }),
    );
  }
  for (const name of Object.keys(parts)) {
    if (name.startsWith(WEB_EXTENSIONS) || name.startsWith(EXTERNAL_LINKS)) removed.add(name);
  }
  for (const name of removed) Reflect.deleteProperty(parts, name);
  return removed;
}

/** A part that is as it was stays the bytes that it was. */
function edit(parts: Unzipped, name: string, change: (xml: string) => string): void {
  const part = parts[name];
  if (part === undefined) return;
  const before = new TextDecoder().decode(part);
  const after = change(before);
  if (after !== before) parts[name] = new TextEncoder().encode(after);
}

function attribute(element: string, name: string): string {
  return new RegExp(`\\b${name}=["']([^"']*)["']`).exec(element)?.[1] ?? "";
}
