import type { IWorkbookData } from "@univerjs/core";
import { strToU8, unzipSync, zipSync } from "fflate";
import { sameSheet, sameStructure } from "./compare";
import type { ChartData } from "./charts";
import { type CustomXml, writeCustomXml } from "./customXml";
import { type DocumentProperties, writeDocumentProperties } from "./documentProperties";
import { ensureDynamicArrayMark, metadataPath } from "./dynamicArrays";
import { type Book, must, openBook } from "./engine";
import { fittedHeights } from "./fittedHeights";
import { changedHyperlinks } from "./hyperlinks";
import { partRoot, type Parts, relations } from "./package";
import type { SheetCustom } from "./pageLayout";
import { patchSheet, sharedFormulaCells, type SheetPatch, sheetPaths } from "./parts";
import type { NamedStyle } from "./namedStyles";
import { same, SheetView } from "./project";
import { type WorkbookProtection, writeWorkbookProtection } from "./protection";
import { type FileStyles, readStyles } from "./readStyles";
import { type Settings, writeSettings } from "./settings";
import { writeTabIds } from "./tabIds";
import { writeCells, writeMerges } from "./writeCells";
import { writeCharts } from "./writeCharts";
import { conditionalFormatChanges } from "./writeConditionalFormats";
import { changedPrintParts } from "./writePrintParts";
import { pageLayoutOf, writePageLayout, writeRowsAndColumns, writeView } from "./writeLayout";
import { hideNames, writeNames } from "./writeNames";
import { writeNamedStyles } from "./writeNamedStyles";
import { writeSheets } from "./writeSheets";
import { StyleWriter, type TaggedFormats } from "./writeStyles";
import { writeTables } from "./writeTables";
import { writeValidations } from "./writeValidations";
import { serializeXml } from "./xml";

export { initFiles } from "./engine";

/**
 * The bytes of the workbook as it is now: the original with what changed between the two snapshots, and nothing else.
 * What the grid does not model stays as it was; parts that did not change keep their bytes. Without changes the
 * original itself comes back.
 *
 * @param original the bytes that `baseline` was opened from; null for a workbook that was never a file
 * @param baseline the snapshot that `openWorkbook` gave for them (with null: not looked at)
 * @param current the snapshot to save
 * @throws when the library refuses a change; the original is never touched
 */
export async function saveWorkbook(
  original: Uint8Array | null,
  baseline: IWorkbookData,
  current: IWorkbookData,
): Promise<Uint8Array> {
  const before = original ? baseline : newFileSnapshot(current);
  const pairs = current.sheetOrder.map((id): [SheetView, SheetView] => [
    new SheetView(current, id),
    new SheetView(before, id),
  ]);
  const changed = pairs.filter(([sheet, old]) => !before.sheets[sheet.id] || !sameSheet(sheet, old));
  const settings = settingsIn(current);
  const settingsChanged = !same(settings, settingsIn(before));
  const customXmlChanged = !same(customXmlIn(current), customXmlIn(before));
  const protectionChanged = !same(protectionIn(current), protectionIn(before));
  const propertiesChanged = !same(propertiesIn(current), propertiesIn(before));
  const namedStyles = namedStylesIn(current);
  const namedStylesChanged = !same(namedStyles, namedStylesIn(before));
  const isSame =
    changed.length === 0 &&
    !settingsChanged &&
    !customXmlChanged &&
    !protectionChanged &&
    !propertiesChanged &&
    !namedStylesChanged;
  if (original && isSame && sameStructure(before, current)) return original;

  const book = await openBook(original);
  const originalParts = original ? unzipSync(original) : {};
  const originalPaths = original ? sheetPaths(originalParts) : new Map<string, string>();
  const { cells, differential: known } = fileStyles(originalParts);
  const styles = new StyleWriter(book, before, cells);
  for (const style of changedStyles(namedStyles, namedStylesIn(before))) styles.styleFormat(style);
  const sheetsChanged = writeSheets(book, current, before);
  const patches = new Map<string, SheetPatch>();
  for (const [sheet, old] of changed) {
    const shared = sharedFormulaCells(originalParts, originalPaths.get(old.name) ?? "");
    patches.set(sheet.name, writeSheet(book, sheet, old, styles, known, shared));
  }
  const namesChanged = writeNames(book, current, before, pairs);

  const parts = unzipSync(new Uint8Array(must(book.WriteToBuffer(), "WriteToBuffer").buffer as ArrayBuffer));
  const paths = sheetPaths(parts);
  const spills = [...patches.values()].some(({ arrays }) =>
    [...arrays.values()].some((one) => one?.isDynamic),
  );
  const dynamicArray = spills ? ensureDynamicArrayMark(parts, workbookPath(parts)) : 0;
  for (const [name, patch] of patches) patchSheet(parts, paths.get(name) ?? "", patch, known, dynamicArray);
  if (namesChanged) changeWorkbook(parts, (workbook) => hideNames(workbook, current));
  if (sheetsChanged) changeWorkbook(parts, (workbook) => writeTabIds(workbook, current));
  restoreUnchanged(parts, originalParts, {
    touched: new Set([
      ...[...patches.keys()].map((name) => paths.get(name) ?? ""),
      ...(spills ? [metadataPath(parts, workbookPath(parts)) ?? ""] : []),
    ]),
    workbook: sheetsChanged || namesChanged,
    styles: styles.changed || namedStylesChanged,
  });
  if (styles.tagged.cells.size > 0 || namedStylesChanged) writeStyleNames(parts, namedStyles, styles.tagged);
  for (const [sheet, old] of changed) writeChangedCharts(parts, paths.get(sheet.name) ?? "", sheet, old);
  if (settingsChanged) writeSettings(parts, workbookPath(parts), settings);
  if (customXmlChanged) writeCustomXml(parts, workbookPath(parts), customXmlIn(before), customXmlIn(current));
  if (propertiesChanged) writeDocumentProperties(parts, propertiesIn(before), propertiesIn(current));
  if (protectionChanged) writeWorkbookProtection(parts, workbookPath(parts), protectionIn(current));
  const { "[Content_Types].xml": types, ...rest } = parts;
  return zipSync({ ...(types && { "[Content_Types].xml": types }), ...rest });
}

function changeWorkbook(parts: Parts, change: (workbook: Element) => void): void {
  const path = workbookPath(parts);
  const workbook = partRoot(parts, path);
  if (workbook === null) return;
  change(workbook);
  parts[path] = strToU8(serializeXml(workbook.ownerDocument));
}

/** The sheet that the library puts into a new workbook, so that it is taken out again like any other. */
function newFileSnapshot(current: IWorkbookData): IWorkbookData {
  const id = "new-file";
  return {
    ...current,
    styles: {},
    sheetOrder: [id],
    sheets: { [id]: { id, name: "Sheet1" } },
    resources: [],
    custom: { properties: NEW_FILE },
  };
}

function settingsIn(snapshot: IWorkbookData): Settings {
  return (snapshot.custom?.["settings"] as Settings | undefined) ?? [];
}

function customXmlIn(snapshot: IWorkbookData): readonly CustomXml[] {
  return (snapshot.custom?.["customXml"] as readonly CustomXml[] | undefined) ?? [];
}

/** A new file gets the library's own name for its author, which is nobody's. */
const NEW_FILE: DocumentProperties = { author: "xuri" };

function propertiesIn(snapshot: IWorkbookData): DocumentProperties {
  return (snapshot.custom?.["properties"] as DocumentProperties | undefined) ?? {};
}

function protectionIn(snapshot: IWorkbookData): WorkbookProtection | null {
  return (snapshot.custom?.["protection"] as WorkbookProtection | undefined) ?? null;
}

/** Those that are in the file or are to be; of a file that was never read, Normal may be missing. */
function namedStylesIn(snapshot: IWorkbookData): readonly NamedStyle[] {
  return (snapshot.custom?.["namedStyles"] as readonly NamedStyle[] | undefined) ?? [];
}

function changedStyles(now: readonly NamedStyle[], before: readonly NamedStyle[]): NamedStyle[] {
  return now.filter((style) => {
    const old = before.find(({ name }) => name === style.name);
    return !same(style.look, old?.look);
  });
}

function writeStyleNames(parts: Parts, styles: readonly NamedStyle[], tagged: TaggedFormats): void {
  const path = relations(parts, workbookPath(parts)).find(({ kind }) => kind === "styles")?.target ?? "";
  const root = partRoot(parts, path);
  if (root === null) return;
  writeNamedStyles(root, fileStyles(parts), styles, tagged);
  parts[path] = strToU8(serializeXml(root.ownerDocument));
}

function workbookPath(parts: Parts): string {
  return relations(parts, "").find(({ kind }) => kind === "officeDocument")?.target ?? "";
}

function fileStyles(parts: Parts): FileStyles {
  const workbook = workbookPath(parts);
  const root = (wanted: string): Element | null =>
    partRoot(parts, relations(parts, workbook).find(({ kind }) => kind === wanted)?.target ?? "");
  return readStyles(root("styles"), root("theme"));
}

/** Writes one sheet's changes; returns what is left for its parts. The order matters, see each writer. */
function writeSheet(
  book: Book,
  sheet: SheetView,
  before: SheetView,
  styles: StyleWriter,
  known: FileStyles["differential"],
  shared: Set<string>,
): SheetPatch {
  writeMerges(book, sheet, before);
  writeRowsAndColumns(book, sheet, before, styles);
  const { results, arrays } = writeCells(book, sheet, before, styles, shared);
  writeView(book, sheet, before);
  writePageLayout(book, sheet, before);
  const tables = writeTables(book, sheet, before);
  writeValidations(book, sheet, before);
  const formats = conditionalFormatChanges(sheet, before, known, (style) => styles.differentialFormat(style));
  const [layout, old] = [pageLayoutOf(sheet), pageLayoutOf(before)];
  return {
    results,
    arrays,
    heights: fittedHeights(sheet, before),
    formats,
    tables,
    filter: changedFilter(sheet, before),
    print: changedPrintParts(layout, old),
    hyperlinks: changedHyperlinks(sheet, before),
    protection: changedProtection(sheet, before),
    properties: changedProperties(sheet, before),
  };
}

function writeChangedCharts(parts: Parts, path: string, sheet: SheetView, before: SheetView): void {
  const chartsOf = ({ data }: SheetView): readonly ChartData[] =>
    (data.custom as SheetCustom | null | undefined)?.charts ?? [];
  const [now, then] = [chartsOf(sheet), chartsOf(before)];
  if (!same(now, then)) writeCharts(parts, path, then, now);
}

function changedProtection(sheet: SheetView, before: SheetView): SheetPatch["protection"] {
  const protectionOf = ({ data }: SheetView): SheetCustom["protection"] =>
    (data.custom as SheetCustom | null | undefined)?.protection;
  const [now, then] = [protectionOf(sheet), protectionOf(before)];
  return same(now, then) ? undefined : (now ?? null);
}

function changedProperties(sheet: SheetView, before: SheetView): SheetPatch["properties"] {
  const propertiesOf = ({ data }: SheetView): SheetCustom["properties"] =>
    (data.custom as SheetCustom | null | undefined)?.properties;
  const [now, then] = [propertiesOf(sheet) ?? [], propertiesOf(before) ?? []];
  return same(now, then) ? undefined : now;
}

function changedFilter(sheet: SheetView, before: SheetView): SheetPatch["filter"] {
  const filterOf = ({ data }: SheetView): SheetCustom["filter"] =>
    (data.custom as SheetCustom | null | undefined)?.filter;
  const [now, then] = [filterOf(sheet), filterOf(before)];
  return same(now, then) ? undefined : (now ?? null);
}

/** Which parts may differ from the original's. */
interface Changes {
  /** Paths of the worksheets that were written. */
  touched: Set<string>;
  workbook: boolean;
  styles: boolean;
}

/**
 * The library writes every part that it has read once more, in its own words. Parts that nothing was changed in get
 * their bytes back.
 */
function restoreUnchanged(parts: Parts, original: Parts, changes: Changes): void {
  const listed = (package_: Parts): string => Object.keys(package_).sort().join("\n");
  const partsChanged = listed(parts) !== listed(original);
  for (const [path, bytes] of Object.entries(original)) {
    if (parts[path] && !mayDiffer(path, changes, partsChanged)) parts[path] = bytes;
  }
}

function mayDiffer(path: string, changes: Changes, partsChanged: boolean): boolean {
  const sheet = /^(.*\/)_rels\/([^/]+)\.rels$/.exec(path);
  if (changes.touched.has(sheet ? `${sheet[1]}${sheet[2]}` : path)) return true;
  switch (path) {
    case "[Content_Types].xml":
    case "xl/_rels/workbook.xml.rels":
      return partsChanged || changes.workbook;
    case "xl/workbook.xml":
      return changes.workbook;
    case "xl/styles.xml":
      return changes.styles;
    case "xl/sharedStrings.xml":
    case "xl/calcChain.xml":
      return true;
    default:
      return path.startsWith("xl/tables/");
  }
}
