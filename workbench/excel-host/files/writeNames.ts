import type { IWorkbookData } from "@univerjs/core";
import { LAST_COLUMN, LAST_ROW, columnName, parseRange, quoteSheet } from "./a1";
import { type Book, must } from "./engine";
import { toFileFormula } from "./formulas";
import type { PageLayout } from "./pageLayout";
import { same, type SheetView } from "./project";
import { readResource, WORKBOOK_SCOPE } from "./resources";
import { pageLayoutOf } from "./writeLayout";
import { attribute, child, children, numberAttribute } from "./xml";

/** A defined name as the file has it; a scope is the name of a sheet, or absent for the workbook. */
interface FileName {
  name: string;
  refersTo: string;
  comment: string;
  hidden: boolean;
  scope?: string;
}

/** Writes the names that changed, print areas and titles of the sheets in `pairs` included. Returns whether any did. */
export function writeNames(
  book: Book,
  current: IWorkbookData,
  baseline: IWorkbookData,
  pairs: [sheet: SheetView, before: SheetView][],
): boolean {
  const then = keyed([
    ...namesOf(baseline, current),
    ...pairs.flatMap(([sheet, before]) => printNames(before, sheet.name)),
  ]);
  const now = keyed([
    ...namesOf(current, current),
    ...pairs.flatMap(([sheet]) => printNames(sheet, sheet.name)),
  ]);
  let changed = false;
  for (const [key, old] of then) {
    const name = now.get(key);
    if (name !== undefined && same(name, old)) continue;
    must(
      book.DeleteDefinedName({ Name: old.name, ...(old.scope && { Scope: old.scope }) }),
      "DeleteDefinedName",
    );
    changed = true;
  }
  for (const [key, name] of now) {
    const old = then.get(key);
    if (old !== undefined && same(name, old)) continue;
    must(
      book.SetDefinedName({
        Name: name.name,
        RefersTo: name.refersTo,
        ...(name.comment && { Comment: name.comment }),
        ...(name.scope && { Scope: name.scope }),
      }),
      "SetDefinedName",
    );
    changed = true;
  }
  return changed;
}

/** Marks the hidden names of the workbook's part; the library has no call for that. */
export function hideNames(workbook: Element, current: IWorkbookData): void {
  const sheets = children(child(workbook, "sheets"), "sheet").map((sheet) => attribute(sheet, "name"));
  const names = keyed(namesOf(current, current));
  for (const element of children(child(workbook, "definedNames"), "definedName")) {
    const scope = numberAttribute(element, "localSheetId");
    const key = keyOf(
      attribute(element, "name") ?? "",
      scope === undefined ? undefined : (sheets[scope] ?? ""),
    );
    const name = names.get(key);
    if (name === undefined) continue; // print set-up and the like keeps what the file said
    if (name.hidden) element.setAttribute("hidden", "1");
    else element.removeAttribute("hidden");
  }
}

function keyOf(name: string, scope: string | undefined): string {
  return `${scope ?? ""}!${name.toUpperCase()}`;
}

function keyed(names: FileName[]): Map<string, FileName> {
  return new Map(names.map((name) => [keyOf(name.name, name.scope), name]));
}

/** Scopes are named as the sheets are called now, because that is what the open book calls them. */
function namesOf(snapshot: IWorkbookData, current: IWorkbookData): FileName[] {
  return Object.values(readResource(snapshot, "SHEET_DEFINED_NAME_PLUGIN")).flatMap((item): FileName[] => {
    const local = item.localSheetId && item.localSheetId !== WORKBOOK_SCOPE ? item.localSheetId : undefined;
    const scope = local === undefined ? undefined : current.sheets[local]?.name;
    // The names of a deleted sheet went with it.
    if (local !== undefined && scope === undefined) return [];
    return [
      {
        name: item.name,
        refersTo: toFileFormula(item.formulaOrRefString),
        comment: item.comment ?? "",
        hidden: item.hidden ?? false,
        ...(scope !== undefined && { scope }),
      },
    ];
  });
}

function printNames(sheet: SheetView, scope: string): FileName[] {
  const layout = pageLayoutOf(sheet);
  const area = layout.printArea ? layout.printArea.split(",").map((part) => absolute(part, scope)) : [];
  const titles = titleReferences(layout).map((part) => absolute(part, scope));
  return [
    ...(area.length > 0
      ? [{ name: "_xlnm.Print_Area", refersTo: area.join(","), comment: "", hidden: false, scope }]
      : []),
    ...(titles.length > 0
      ? [{ name: "_xlnm.Print_Titles", refersTo: titles.join(","), comment: "", hidden: false, scope }]
      : []),
  ];
}

/** Columns before rows, as Excel writes them. */
function titleReferences(layout: PageLayout): string[] {
  return [layout.printTitleColumns, layout.printTitleRows].filter(
    (part) => part !== undefined && part !== "",
  ) as string[];
}

/** "A:E" of sheet "Biểu 1" as `'Biểu 1'!$A:$E`; whole columns and rows stay whole. */
function absolute(reference: string, sheet: string): string {
  const range = parseRange(reference.slice(reference.lastIndexOf("!") + 1));
  if (!range) throw new Error(`No reference: ${reference}`);
  const [left, right] = [`$${columnName(range.startColumn)}`, `$${columnName(range.endColumn)}`];
  const [top, bottom] = [`$${range.startRow + 1}`, `$${range.endRow + 1}`];
  const wholeColumns = range.startRow === 0 && range.endRow === LAST_ROW;
  const wholeRows = range.startColumn === 0 && range.endColumn === LAST_COLUMN;
  const cells = wholeColumns
    ? `${left}:${right}`
    : wholeRows
      ? `${top}:${bottom}`
      : `${left}${top}:${right}${bottom}`;
  return `${quoteSheet(sheet)}!${cells}`;
}
