import type { IWorkbookData } from "@univerjs/core";
import { attribute, child, children } from "./xml";

/** The numbers of sheets that came to a workbook after it was opened, by the grid's ids. */
export type TabIds = Readonly<Record<string, number>>;

/** The number that the file knows a sheet by: it is in the id of one that came with it. Undefined for one without. */
export function tabIdOf(sheetId: string, given: TabIds): number | undefined {
  const own = /^sheet-(\d+)$/.exec(sheetId)?.[1];
  return own === undefined ? given[sheetId] : Number(own);
}

/** Gives the sheets the numbers that add-ins have been told. The library counts them its own way. */
export function writeTabIds(workbook: Element, current: IWorkbookData): void {
  const given = (current.custom?.["tabIds"] ?? {}) as TabIds;
  const numbers = new Map(
    current.sheetOrder.map((id) => [current.sheets[id]?.name ?? "", tabIdOf(id, given)]),
  );
  const sheets = children(child(workbook, "sheets"), "sheet");
  const wanted = sheets.map((sheet) => {
    const number = numbers.get(attribute(sheet, "name") ?? "");
    return number === undefined ? attribute(sheet, "sheetId") : String(number);
  });
  // Two with one number would be no workbook: a chart sheet has it, of which the grid knows nothing.
  if (new Set(wanted).size < wanted.length) return;
  sheets.forEach((sheet, index) => sheet.setAttribute("sheetId", wanted[index] ?? ""));
}
