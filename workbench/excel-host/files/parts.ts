import type { IStyleData } from "@univerjs/core";
import { strToU8 } from "fflate";
import { parseRange } from "./a1";
import { type SheetFilter, writeFilter } from "./filters";
import { type FittedHeights, writeFittedHeights } from "./fittedHeights";
import { type changedHyperlinks, writeHyperlinks } from "./hyperlinks";
import { partRoot, type Parts, partText, relations } from "./package";
import { type SheetProtection, writeProtection } from "./protection";
import { ensureElement } from "./worksheetOrder";
import type { WritePrintParts } from "./writePrintParts";
import { type SheetProperties, writeSheetProperties } from "./sheetProperties";
import { writeTableSort } from "./tableSort";
import { attribute, child, children, relationId, serializeXml, setOrRemove } from "./xml";
import { type FormatRule, replaceConditionalFormats } from "./writeConditionalFormats";
import { type ArrayRefs, writeArrays } from "./writeArrays";
import type { CellResults } from "./writeCells";
import type { ColumnTotal, TablePatch } from "./writeTables";

/** What the library has no call for, to be put into a sheet's parts after it wrote them. */
export interface SheetPatch {
  results: CellResults;
  arrays: ArrayRefs;
  heights: FittedHeights;
  /** Conditional formats in place of those there; absent when they did not change. */
  formats: FormatRule[] | undefined;
  tables: TablePatch[];
  /** The filter of the sheet's own range; null takes it away; absent when it did not change. */
  filter: SheetFilter | null | undefined;
  /** What of the print set-up did change and is patched in. */
  print: WritePrintParts | undefined;
  /** The links in place of those there; absent when they did not change. */
  hyperlinks: ReturnType<typeof changedHyperlinks>;
  /** Null takes the protection away; absent when it did not change. */
  protection: SheetProtection | null | undefined;
  /** The custom properties in place of those there; absent when they did not change. */
  properties: SheetProperties | undefined;
}

/** The path of each worksheet's part by the sheet's name. */
export function sheetPaths(parts: Parts): Map<string, string> {
  const path = relations(parts, "").find(({ kind }) => kind === "officeDocument")?.target ?? "";
  const related = relations(parts, path);
  return new Map(
    children(child(partRoot(parts, path), "sheets"), "sheet").flatMap((sheet): [string, string][] => {
      const target = related.find(({ id, kind }) => id === relationId(sheet) && kind === "worksheet")?.target;
      return target === undefined ? [] : [[attribute(sheet, "name") ?? "", target]];
    }),
  );
}

/** The cells (A1) of a worksheet that share one formula with others. */
export function sharedFormulaCells(parts: Parts, path: string): Set<string> {
  if (!partText(parts, path)?.includes('t="shared"')) return new Set();
  const rows = children(child(partRoot(parts, path), "sheetData"), "row");
  const cells = rows.flatMap((row) => children(row, "c"));
  const sharing = cells.filter((cell) => attribute(child(cell, "f"), "t") === "shared");
  return new Set(sharing.map((cell) => attribute(cell, "r") ?? ""));
}

/**
 * Applies a patch to the worksheet part at `path` and to its tables' parts.
 * @param known the original's dxf styles
 * @param dynamicArray the mark (`cm`) of array formulas that spill
 */
export function patchSheet(
  parts: Parts,
  path: string,
  patch: SheetPatch,
  known: IStyleData[],
  dynamicArray: number,
): void {
  const { results, arrays, heights, formats, filter, print, hyperlinks, protection, properties } = patch;
  const wanted = [formats, filter, print, hyperlinks, protection, properties];
  if (
    results.size > 0 ||
    arrays.size > 0 ||
    heights.size > 0 ||
    wanted.some((change) => change !== undefined)
  ) {
    const worksheet = rootAt(parts, path);
    const sheetData = child(worksheet, "sheetData");
    writeResults(sheetData, results);
    writeArrays(sheetData, arrays, dynamicArray);
    writeFittedHeights(sheetData, heights);
    if (formats) replaceConditionalFormats(worksheet, formats, known);
    print?.(worksheet);
    if (filter !== undefined) patchSheetFilter(worksheet, filter);
    if (hyperlinks) writeHyperlinks(parts, path, worksheet, hyperlinks);
    if (protection !== undefined) writeProtection(worksheet, protection);
    if (properties !== undefined) writeSheetProperties(parts, path, worksheet, properties);
    parts[path] = strToU8(serializeXml(worksheet.ownerDocument));
  }
  for (const { kind, target } of patch.tables.length > 0 ? relations(parts, path) : []) {
    if (kind !== "table") continue;
    const table = rootAt(parts, target);
    const changes = patch.tables.find(({ name }) => name === attribute(table, "displayName"));
    if (!changes) continue;
    patchTable(table, changes);
    parts[target] = strToU8(serializeXml(table.ownerDocument));
  }
}

function rootAt(parts: Parts, path: string): Element {
  const root = partRoot(parts, path);
  if (!root) throw new Error(`No part ${path}`);
  return root;
}

/** Writes the values that formulas had and the cells that hold an error; the library writes neither. */
function writeResults(sheetData: Element | null, results: CellResults): void {
  if (results.size === 0) return;
  for (const row of children(sheetData, "row")) {
    for (const cell of children(row, "c")) {
      const result = results.get(attribute(cell, "r") ?? "");
      if (!result) continue;
      if (result.type === "n") cell.removeAttribute("t");
      else cell.setAttribute("t", result.type);
      let value = child(cell, "v");
      if (!value) {
        value = cell.ownerDocument.createElementNS(cell.namespaceURI, "v");
        cell.appendChild(value);
      }
      value.textContent = result.value;
    }
  }
}

function patchTable(
  table: Element,
  { newName, range, headings, columns, totals: functions, format }: TablePatch,
): void {
  table.setAttribute("name", newName);
  table.setAttribute("displayName", newName);
  table.setAttribute("ref", range);
  const totals = format.showTotals ?? false;
  setOrRemove(table, "totalsRowCount", totals ? "1" : undefined);
  setOrRemove(table, "insertRow", format.hasNoRows ? "1" : undefined);
  setOrRemove(table, "headerRowCount", format.showHeaders === false ? "0" : undefined);
  const hasHeadings = format.showHeaders !== false;
  const area = parseRange(dataRange(range, totals));
  const isFilterShown = format.showFilterButton !== false && hasHeadings;
  patchFilter(table, area && isFilterShown ? { range: area, columns: format.filters ?? {} } : null);
  const body = area && { ...area, startRow: area.startRow + (hasHeadings ? 1 : 0) };
  if (body) writeTableSort(table, format.sort ?? null, body, columns);
  patchColumns(table, headings);
  children(child(table, "tableColumns"), "tableColumn").forEach((column, index) => {
    patchTotal(column, functions?.[index] ?? {});
  });

  let info = child(table, "tableStyleInfo");
  if (!info) {
    info = table.ownerDocument.createElementNS(table.namespaceURI, "tableStyleInfo");
    table.insertBefore(info, child(table, "extLst"));
  }
  setOrRemove(info, "name", (format.style ?? "TableStyleMedium2") || undefined);
  info.setAttribute("showFirstColumn", format.highlightFirstColumn ? "1" : "0");
  info.setAttribute("showLastColumn", format.highlightLastColumn ? "1" : "0");
  info.setAttribute("showRowStripes", format.showBandedRows === false ? "0" : "1");
  info.setAttribute("showColumnStripes", format.showBandedColumns ? "1" : "0");
}

function patchSheetFilter(worksheet: Element, filter: SheetFilter | null): void {
  const old = child(worksheet, "autoFilter");
  if (filter !== null) writeFilter(old ?? ensureElement(worksheet, "autoFilter"), filter);
  else if (old) worksheet.removeChild(old);
}

/** The filter covers the table without its totals row. */
function dataRange(range: string, totals: boolean): string {
  return totals ? range.replace(/\d+$/, (row) => String(Number(row) - 1)) : range;
}

function patchFilter(table: Element, filter: SheetFilter | null): void {
  const old = child(table, "autoFilter");
  if (filter === null) {
    if (old) table.removeChild(old);
    return;
  }
  const element = old ?? table.ownerDocument.createElementNS(table.namespaceURI, "autoFilter");
  if (!old) table.insertBefore(element, table.firstChild);
  writeFilter(element, filter);
}

/** Columns keep their element, and with it formulas and totals, by name, else by place. */
function patchColumns(table: Element, headings: string[]): void {
  const list = child(table, "tableColumns");
  if (!list) throw new Error("A table without columns");
  const existing = children(list, "tableColumn");
  const names = headings.map(escapeHeading);
  let nextId = Math.max(0, ...existing.map((column) => Number(attribute(column, "id")))) + 1;
  const columns = names.map((name, index) => {
    const byPlace = existing[index];
    const found =
      existing.find((column) => attribute(column, "name") === name) ??
      (byPlace && !names.includes(attribute(byPlace, "name") ?? "") ? byPlace : undefined);
    const column = found ?? list.ownerDocument.createElementNS(list.namespaceURI, "tableColumn");
    if (!found) column.setAttribute("id", String(nextId++));
    column.setAttribute("name", name);
    return column;
  });
  for (const column of existing) list.removeChild(column);
  for (const column of columns) list.appendChild(column);
  list.setAttribute("count", String(columns.length));
}

/** The cells of the row of totals say the same; the part must agree with them. */
function patchTotal(column: Element, { label, function: own, formula }: ColumnTotal): void {
  setOrRemove(column, "totalsRowLabel", label);
  setOrRemove(column, "totalsRowFunction", formula === undefined ? own : "custom");
  const old = child(column, "totalsRowFormula");
  if (old) column.removeChild(old);
  if (formula === undefined) return;
  const element = column.ownerDocument.createElementNS(column.namespaceURI, "totalsRowFormula");
  element.textContent = formula;
  column.insertBefore(element, child(column, "xmlColumnPr") ?? child(column, "extLst"));
}

/** Line breaks in a heading are written _x000a_ in the table's part (22.9.2.19). */
function escapeHeading(heading: string): string {
  return heading.replaceAll("\r", "_x000d_").replaceAll("\n", "_x000a_");
}
