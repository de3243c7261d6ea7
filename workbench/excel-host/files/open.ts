import type { IResources, IWorkbookData, IWorksheetData } from "@univerjs/core";
import { readFilter } from "./filters";
import { readCalculation } from "./calculation";
import { readCharts } from "./charts";
import { readCustomXml } from "./customXml";
import { readDocumentProperties } from "./documentProperties";
import { PLAIN_NORMAL } from "./builtInStyles";
import { dynamicArrayMarks } from "./dynamicArrays";
import { fromFileFormula } from "./formulas";
import { type FileProblem, type Parts, partRoot, relations, unpack } from "./package";
import type { SheetCustom } from "./pageLayout";
import { parseRange } from "./a1";
import { readHyperlinks } from "./hyperlinks";
import { readCells, readSharedStrings } from "./readCells";
import { type PrintNames, readPageLayout } from "./readPageLayout";
import { readConditionalFormats, readValidations } from "./readRules";
import { readProtection, readWorkbookProtection } from "./protection";
import { readSheet } from "./readSheet";
import { readSheetProperties } from "./sheetProperties";
import { same } from "./project";
import { readSettings } from "./settings";
import { defaultStyle, type FileStyles, readStyles, styleId } from "./readStyles";
import { readTable } from "./readTables";
import { type Resources, WORKBOOK_SCOPE } from "./resources";
import { attribute, booleanAttribute, child, children, descend, numberAttribute, relationId } from "./xml";

/** A workbook that was opened, with the bytes it came from; or why it could not be. */
export type OpenResult =
  { ok: true; snapshot: IWorkbookData; original: Uint8Array } | { ok: false; problem: FileProblem };

/**
 * Opens an .xlsx file as a snapshot of the grid. What a file may hold never makes it throw: a file that cannot be
 * read comes back as a problem.
 *
 * Sheet ids are `sheet-<sheetId of the file>`, style ids `xf-<number of the cell format>`.
 */
export function openWorkbook(bytes: Uint8Array, fileName: string): OpenResult {
  const unpacked = unpack(bytes);
  if ("problem" in unpacked) return { ok: false, problem: unpacked.problem };
  try {
    const path = relations(unpacked.parts, "").find((relation) => relation.kind === "officeDocument")?.target;
    const workbook = path === undefined ? null : partRoot(unpacked.parts, path);
    if (path === undefined || workbook?.localName !== "workbook") return { ok: false, problem: "notXlsx" };
    const snapshot = readWorkbook(unpacked.parts, path, workbook, fileName);
    return snapshot ? { ok: true, snapshot, original: bytes } : { ok: false, problem: "broken" };
  } catch (error) {
    // A file that is broken and a reader that is look alike here: whoever works on the reader needs the trace.
    console.error(error);
    return { ok: false, problem: "broken" };
  }
}

/** What reading one sheet yields beside the sheet itself. */
interface ReadSheets {
  sheets: Record<string, Partial<IWorksheetData>>;
  order: string[];
  resources: Resources;
}

function readWorkbook(parts: Parts, path: string, workbook: Element, fileName: string): IWorkbookData | null {
  const related = relations(parts, path);
  const rootOf = (kind: string): Element | null => {
    const target = related.find((relation) => relation.kind === kind)?.target;
    return target === undefined ? null : partRoot(parts, target);
  };
  const styles = readStyles(rootOf("styles"), rootOf("theme"));
  const normal = defaultStyle(styles);
  // What the grid shows without being told.
  const isPlain = same(normal, PLAIN_NORMAL.look);
  const sharedStrings = readSharedStrings(rootOf("sharedStrings"));
  const dynamicArrays = dynamicArrayMarks(parts, path);
  const names = children(child(workbook, "definedNames"), "definedName");
  const elements = children(child(workbook, "sheets"), "sheet");
  const read: ReadSheets = {
    sheets: {},
    order: [],
    resources: {
      SHEET_TABLE_PLUGIN: {},
      SHEET_DATA_VALIDATION_PLUGIN: {},
      SHEET_CONDITIONAL_FORMATTING_PLUGIN: {},
      SHEET_DEFINED_NAME_PLUGIN: {},
    },
  };
  elements.forEach((element, index) => {
    // Chart sheets and macro sheets are no grids; they stay in the file.
    const part = related.find(
      (relation) => relation.id === relationId(element) && relation.kind === "worksheet",
    );
    const worksheet = part ? partRoot(parts, part.target) : null;
    if (!part || !worksheet) return;
    const id = sheetId(element);
    read.order.push(id);
    const cells = readCells(child(worksheet, "sheetData"), sharedStrings, dynamicArrays);
    readHyperlinks(parts, part.target, worksheet, cells.cellData);
    read.sheets[id] = {
      id,
      name: attribute(element, "name") ?? "",
      hidden: (attribute(element, "state") ?? "visible") === "visible" ? 0 : 1,
      ...readSheet(worksheet, cells, styles.theme),
      ...(!isPlain && { defaultStyle: normal }),
      custom: {
        ...(cells.spills.length > 0 && { spills: cells.spills }),
        ...readFeatures(read, parts, part.target, worksheet, id, styles, printNames(names, index)),
      },
    };
    if (attribute(element, "state") === "veryHidden")
      read.sheets[id].custom = { ...read.sheets[id].custom, veryHidden: true };
  });
  if (read.order.length === 0) return null;
  read.resources.SHEET_DEFINED_NAME_PLUGIN = readNames(names, elements.map(sheetId));
  const date1904 = booleanAttribute(descend(workbook, "workbookPr"), "date1904");
  const protection = readWorkbookProtection(workbook);
  const calculation = readCalculation(workbook);
  return {
    id: "workbook",
    name: fileName.replace(/\.xlsx$/i, ""),
    appVersion: "0.25.1",
    locale: "viVN" as IWorkbookData["locale"],
    styles: Object.fromEntries(styles.cells.map((style, index) => [styleId(index), style])),
    defaultStyle: normal,
    sheetOrder: read.order,
    sheets: read.sheets,
    resources: Object.entries(read.resources).map(([name, data]): IResources[number] => ({
      name,
      data: JSON.stringify(data),
    })),
    custom: {
      settings: readSettings(parts, path),
      customXml: readCustomXml(parts, path),
      properties: readDocumentProperties(parts),
      namedStyles: styles.named,
      theme: styles.theme,
      ...(date1904 && { date1904 }),
      ...(protection && { protection }),
      ...(calculation && { calculation }),
    },
  };
}

function sheetId(element: Element): string {
  return `sheet-${attribute(element, "sheetId") ?? ""}`;
}

/** Puts the sheet's tables and rules where the grid's plugins look for them; returns what goes into `custom`. */
function readFeatures(
  read: ReadSheets,
  parts: Parts,
  path: string,
  worksheet: Element,
  id: string,
  styles: FileStyles,
  names: PrintNames,
): SheetCustom {
  const custom: SheetCustom = {};
  const tables = relations(parts, path)
    .filter((relation) => relation.kind === "table")
    .flatMap((relation) => readTable(partRoot(parts, relation.target)) ?? []);
  if (tables.length > 0) {
    read.resources.SHEET_TABLE_PLUGIN[id] = {
      tables: tables.map(({ table }) => table),
      tableFilteredOutRows: [],
    };
    custom.tables = Object.fromEntries(tables.map(({ table, format }) => [table.id, format]));
  }
  const validations = readValidations(worksheet).map((rule) => ({ ...rule, uid: `${id}-${rule.uid}` }));
  if (validations.length > 0) read.resources.SHEET_DATA_VALIDATION_PLUGIN[id] = validations;
  const formats = readConditionalFormats(worksheet, styles.differential).map((rule) => ({
    ...rule,
    cfId: `${id}-${rule.cfId}`,
  }));
  if (formats.length > 0) read.resources.SHEET_CONDITIONAL_FORMATTING_PLUGIN[id] = formats;
  const pageLayout = readPageLayout(worksheet, names);
  if (pageLayout) custom.pageLayout = pageLayout;
  const filter = readFilter(child(worksheet, "autoFilter"));
  if (filter) custom.filter = filter;
  const protection = readProtection(worksheet);
  if (protection) custom.protection = protection;
  const properties = readSheetProperties(parts, path, worksheet);
  if (properties.length > 0) custom.properties = properties;
  const view = descend(worksheet, "sheetViews", "sheetView");
  if (!booleanAttribute(view, "showRowColHeaders", true)) custom.hidesHeadings = true;
  const charts = readCharts(parts, path);
  if (charts.length > 0) custom.charts = charts;
  return custom;
}

function printNames(names: Element[], sheet: number): PrintNames {
  const own = names.filter((name) => numberAttribute(name, "localSheetId") === sheet);
  const text = (wanted: string): string | undefined =>
    own.find((name) => attribute(name, "name") === wanted)?.textContent ?? undefined;
  const area = text("_xlnm.Print_Area");
  const titles = text("_xlnm.Print_Titles");
  return { ...(area && { area }), ...(titles && { titles }) };
}

/** The defined names that people made; Excel's own (`_xlnm.`) are print set-up and filters, not names to use. */
function readNames(names: Element[], sheetIds: string[]): Resources["SHEET_DEFINED_NAME_PLUGIN"] {
  const found: Resources["SHEET_DEFINED_NAME_PLUGIN"] = {};
  names.forEach((element, index) => {
    const name = attribute(element, "name") ?? "";
    if (name === "" || name.startsWith("_xlnm.")) return;
    const text = element.textContent ?? "";
    const scope = numberAttribute(element, "localSheetId");
    const id = `name-${index + 1}`;
    found[id] = {
      id,
      name,
      formulaOrRefString: isReference(text) ? text : fromFileFormula(text),
      comment: attribute(element, "comment") ?? "",
      localSheetId: scope === undefined ? WORKBOOK_SCOPE : (sheetIds[scope] ?? WORKBOOK_SCOPE),
      ...(booleanAttribute(element, "hidden") && { hidden: true }),
    };
  });
  return found;
}

/** References stand in the grid's names as they are, anything else as a formula with "=". */
function isReference(text: string): boolean {
  const match = /^(?:'(?:[^']|'')+'|[^'!]+)!(.+)$/.exec(text);
  return parseRange(match?.[1] ?? text) !== null;
}
