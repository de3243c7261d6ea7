import { cellName, rangeName } from "./a1";
import { sameContent } from "./compare";
import { type Book, must } from "./engine";
import { toFileFormula } from "./formulas";
import { type CellContent, EMPTY, type SheetView } from "./project";
import type { ArrayRef, ArrayRefs } from "./writeArrays";
import type { StyleWriter } from "./writeStyles";

/** What the library cannot write of a cell: an error as an error, the value that a formula had. By A1 name. */
export type CellResults = Map<string, { type: "n" | "str" | "b" | "e"; value: string }>;

/** #SPILL! is none that a file has: Excel works it out anew from the text. */
const ERRORS = /^#(?:N\/A|VALUE!|REF!|DIV\/0!|NUM!|NAME\?|NULL!|CALC!)$/;

/** Merges first: merging empties the cells it covers, and what they hold is written after. */
export function writeMerges(book: Book, sheet: SheetView, before: SheetView): void {
  const ranges = (view: SheetView): Map<string, [string, string]> =>
    new Map(
      (view.data.mergeData ?? []).map((range) => [
        rangeName(range),
        [cellName(range.startRow, range.startColumn), cellName(range.endRow, range.endColumn)],
      ]),
    );
  const [now, then] = [ranges(sheet), ranges(before)];
  for (const [name, [start, end]] of then) {
    if (!now.has(name)) must(book.UnmergeCell(sheet.name, start, end), "UnmergeCell");
  }
  for (const [name, [start, end]] of now) {
    if (!then.has(name)) must(book.MergeCell(sheet.name, start, end), "MergeCell");
  }
}

/**
 * Writes the cells whose content or style changed. `shared` are the cells (A1) that share a formula in the file: the
 * library loses the others of such a group when one of it changes, so then each gets its own.
 */
export function writeCells(
  book: Book,
  sheet: SheetView,
  before: SheetView,
  styles: StyleWriter,
  shared: Set<string>,
): { results: CellResults; arrays: ArrayRefs } {
  const results: CellResults = new Map();
  const arrays = new Map<string, ArrayRef | null>();
  const places = cellPlaces(sheet, before);
  const isChanged = ([row, column]: Place): boolean =>
    !sameContent(sheet.content(row, column), before.content(row, column));
  const parted = new Set(
    places.some((place) => shared.has(cellName(...place)) && isChanged(place)) ? shared : [],
  );
  for (const name of parted) must(book.SetCellFormula(sheet.name, name, ""), "SetCellFormula");

  for (const [row, column] of places) {
    const name = cellName(row, column);
    const old = parted.has(name) ? EMPTY : before.content(row, column);
    const content = sheet.content(row, column);
    if (!sameContent(content, old)) writeContent(book, sheet.name, name, content, old, results);
    const array = sheet.arrayRef(row, column, content.formula);
    const oldArray = before.arrayRef(row, column, old.formula);
    const isOther = array?.ref !== oldArray?.ref || content.formula !== old.formula;
    if (isOther && (array ?? oldArray)) arrays.set(name, array);
    if (sheet.styleText(row, column) !== before.styleText(row, column)) {
      const [reference, oldReference] = [sheet, before].map((view) => view.data.cellData?.[row]?.[column]?.s);
      const format = styles.cellFormat(
        sheet.snapshot,
        reference,
        oldReference,
        () => must(book.GetCellStyle(sheet.name, name), "GetCellStyle").style,
      );
      must(book.SetCellStyle(sheet.name, name, name, format), "SetCellStyle");
    }
  }
  writeDimension(book, sheet);
  return { results, arrays };
}

/** A cell's row and column, counted from 0. */
type Place = [row: number, column: number];

/** The used range, which the library does not keep; readers that stream a sheet trust it. */
function writeDimension(book: Book, sheet: SheetView): void {
  const used = { startRow: Infinity, startColumn: Infinity, endRow: 0, endColumn: 0 };
  sheet.eachPlace((row, column) => {
    used.startRow = Math.min(used.startRow, row);
    used.startColumn = Math.min(used.startColumn, column);
    used.endRow = Math.max(used.endRow, row);
    used.endColumn = Math.max(used.endColumn, column);
  });
  if (used.startRow !== Infinity)
    must(book.SetSheetDimension(sheet.name, rangeName(used)), "SetSheetDimension");
}

/** Every cell that either snapshot fills, row by row. */
function cellPlaces(sheet: SheetView, before: SheetView): Place[] {
  const rows = new Map<number, Set<number>>();
  for (const view of [sheet, before]) {
    view.eachPlace((row, column) => {
      const columns = rows.get(row) ?? new Set();
      rows.set(row, columns.add(column));
    });
  }
  return [...rows]
    .sort(([a], [b]) => a - b)
    .flatMap(([row, columns]) => [...columns].map((column): Place => [row, column]));
}

function writeContent(
  book: Book,
  sheet: string,
  name: string,
  content: CellContent,
  old: CellContent,
  results: CellResults,
): void {
  if (content.formula) {
    // A formula whose value alone is new keeps its element, and with it what makes it an array formula.
    if (content.formula !== old.formula) {
      must(book.SetCellFormula(sheet, name, toFileFormula(content.formula)), "SetCellFormula");
    }
    results.set(name, resultOf(content));
    return;
  }
  const { kind, value } = content;
  if (kind === "empty") must(book.SetCellDefault(sheet, name, ""), "SetCellDefault");
  else if (kind === "number") must(book.SetCellFloat(sheet, name, value as number, -1, 64), "SetCellFloat");
  else if (kind === "boolean") must(book.SetCellBool(sheet, name, value === 1), "SetCellBool");
  else {
    must(book.SetCellStr(sheet, name, String(value)), "SetCellStr");
    // What a formula has spilled is a result like its own: no shared string.
    if (ERRORS.test(String(value)) || content.isSpilled) results.set(name, resultOf(content));
  }
}

function resultOf({ kind, value }: CellContent): { type: "n" | "str" | "b" | "e"; value: string } {
  if (kind === "number") return { type: "n", value: String(value) };
  if (kind === "boolean") return { type: "b", value: String(value) };
  return { type: ERRORS.test(String(value)) ? "e" : "str", value: String(value) };
}
