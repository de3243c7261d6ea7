import type { IWorkbookData } from "@univerjs/core";
import { type Book, must } from "./engine";

/**
 * Brings the file's sheets to the snapshot's: names, order, visibility, new and deleted ones. Returns whether anything
 * changed. Sheets are the same when their id is; the file's sheet is found by the name it had in the baseline.
 */
export function writeSheets(book: Book, current: IWorkbookData, baseline: IWorkbookData): boolean {
  const kept = current.sheetOrder.filter((id) => baseline.sheets[id]);
  const deleted = baseline.sheetOrder.filter((id) => !current.sheets[id]);
  const added = current.sheetOrder.filter((id) => !baseline.sheets[id]);
  const renamed = kept.filter((id) => nameOf(current, id) !== nameOf(baseline, id));

  // By way of names that nobody has: two sheets may have changed names, or a new one taken a deleted one's.
  const passing = new Map([...renamed, ...deleted].map((id, index) => [id, `~${index}~`]));
  for (const [id, name] of passing) must(book.SetSheetName(nameOf(baseline, id), name), "SetSheetName");
  for (const id of renamed)
    must(book.SetSheetName(passing.get(id) ?? "", nameOf(current, id)), "SetSheetName");
  for (const id of added) must(book.NewSheet(nameOf(current, id)), "NewSheet");
  for (const id of deleted) must(book.DeleteSheet(passing.get(id) ?? ""), "DeleteSheet");

  const moved = writeOrder(book, current);
  const shown = writeVisibility(book, current, baseline);
  return moved || shown || renamed.length + added.length + deleted.length > 0;
}

function nameOf(snapshot: IWorkbookData, id: string): string {
  return snapshot.sheets[id]?.name ?? "";
}

/** Puts the sheets in order, from the last on; chart sheets, which the snapshot does not hold, stay where they are. */
function writeOrder(book: Book, current: IWorkbookData): boolean {
  const wanted = current.sheetOrder.map((id) => nameOf(current, id));
  const known = new Set(wanted);
  const order = (): string[] => book.GetSheetList().list.filter((name) => known.has(name));
  if (order().join("\n") === wanted.join("\n")) return false;
  for (let index = wanted.length - 2; index >= 0; index--) {
    must(book.MoveSheet(wanted[index] ?? "", wanted[index + 1] ?? ""), "MoveSheet");
  }
  return true;
}

function writeVisibility(book: Book, current: IWorkbookData, baseline: IWorkbookData): boolean {
  let changed = false;
  for (const id of current.sheetOrder) {
    const hidden = current.sheets[id]?.hidden === 1;
    if (hidden === (baseline.sheets[id]?.hidden === 1)) continue;
    must(book.SetSheetVisible(nameOf(current, id), !hidden), "SetSheetVisible");
    changed = true;
  }
  return changed;
}
