import type { ICellData, IObjectMatrixPrimitiveType } from "@univerjs/core";
import { parseRange } from "./a1";
import { fromFileFormula, shiftFormula } from "./formulas";
import { styleId } from "./readStyles";
import { type ArrayFormula, type Spill, takeSpills } from "./spills";
import { attribute, child, children, numberAttribute, unescapeText } from "./xml";

/** The cells of a sheet and how far they reach (counts, not indexes). */
export interface SheetCells {
  cellData: IObjectMatrixPrimitiveType<ICellData>;
  spills: Spill[];
  rows: number;
  columns: number;
}

/** Days from Excel's day 0 to 1 January 1970. */
const UNIX_EPOCH_SERIAL = 25_569;

/** The texts of the shared strings part by their number; of rich text the plain text. */
export function readSharedStrings(root: Element | null): string[] {
  return children(root, "si").map(plainText);
}

/** The text of a string item: its runs one after the other, without phonetic hints. */
function plainText(item: Element | null): string {
  let text = "";
  for (const part of children(item)) {
    if (part.localName === "t") text += part.textContent ?? "";
    if (part.localName === "r") text += child(part, "t")?.textContent ?? "";
  }
  return unescapeText(text);
}

/**
 * Reads `sheetData`. Rows and cells without a reference follow the one before, as the format allows.
 * @param dynamicArrays the marks (`cm`) of array formulas that spill
 */
export function readCells(
  sheetData: Element | null,
  sharedStrings: string[],
  dynamicArrays: ReadonlySet<number>,
): SheetCells {
  const cellData: IObjectMatrixPrimitiveType<ICellData> = {};
  const shared = new Map<string, { formula: string; row: number; column: number }>();
  const arrays: ArrayFormula[] = [];
  let rows = 0;
  let columns = 0;
  let rowIndex = -1;
  for (const row of children(sheetData, "row")) {
    rowIndex = (numberAttribute(row, "r") ?? rowIndex + 2) - 1;
    let columnIndex = -1;
    for (const cell of children(row, "c")) {
      const place = parseRange(attribute(cell, "r") ?? "");
      columnIndex = place ? place.startColumn : columnIndex + 1;
      const data = readValue(cell, sharedStrings);
      const formula = child(cell, "f");
      if (formula) {
        const text = readFormula(formula, rowIndex, columnIndex, shared);
        if (text !== undefined) data.f = text;
        if (attribute(formula, "t") === "array") {
          const range = parseRange(attribute(formula, "ref") ?? "");
          const isDynamic = dynamicArrays.has(numberAttribute(cell, "cm") ?? 0);
          arrays.push({ row: rowIndex, column: columnIndex, range, isDynamic });
        }
      }
      const style = numberAttribute(cell, "s") ?? 0;
      if (style !== 0) data.s = styleId(style);
      if (Object.keys(data).length === 0) continue;
      (cellData[rowIndex] ??= {})[columnIndex] = data;
      rows = Math.max(rows, rowIndex + 1);
      columns = Math.max(columns, columnIndex + 1);
    }
  }
  return { cellData, spills: takeSpills(cellData, arrays), rows, columns };
}

function readValue(cell: Element, sharedStrings: string[]): ICellData {
  const type = attribute(cell, "t") ?? "n";
  if (type === "inlineStr") {
    const text = plainText(child(cell, "is"));
    return text === "" ? {} : { v: text, t: 1 };
  }
  const text = child(cell, "v")?.textContent ?? "";
  // A formula may give the empty text; anything else without a value is an empty cell.
  if (text === "" && type !== "str") return {};
  switch (type) {
    case "s":
      return { v: sharedStrings[Number(text)] ?? "", t: 1 };
    case "b":
      return { v: text === "1" || text === "true" ? 1 : 0, t: 3 };
    case "str":
    case "e":
      return { v: text, t: 1 };
    case "d":
      return { v: Date.parse(`${text.replace(/Z$/, "")}Z`) / 86_400_000 + UNIX_EPOCH_SERIAL, t: 2 };
    default:
      return { v: Number(text), t: 2 };
  }
}

/** The cell's formula in the form people write; a shared one is written out for each cell. */
function readFormula(
  formula: Element,
  row: number,
  column: number,
  shared: Map<string, { formula: string; row: number; column: number }>,
): string | undefined {
  const text = formula.textContent ?? "";
  const index = attribute(formula, "si");
  if (attribute(formula, "t") === "shared" && index !== undefined) {
    if (text !== "") shared.set(index, { formula: text, row, column });
    const first = shared.get(index);
    return first && fromFileFormula(shiftFormula(first.formula, row - first.row, column - first.column));
  }
  return text === "" || attribute(formula, "t") === "dataTable" ? undefined : fromFileFormula(text);
}
