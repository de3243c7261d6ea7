import { columnIndex } from "../../core/sheet/a1";
import type { CellValue } from "../../core/form/grid";
import { Refusal } from "../refusal";
import type { XmlHandler } from "../xml";
import { cellValue, type ValueContext } from "./values";

/** Columns A to BL, as `readGrid` reads them of an open workbook. */
const COLUMNS = 64;
const ROWS = 1_048_576;

/**
 * Puts a sheet's values into `rows` at their 0-based places; a blank cell takes none. Of a formula what it gave last; of text its
 * words, whatever they begin with.
 */
export function sheetHandler(rows: CellValue[][], context: ValueContext): XmlHandler {
  let [row, column] = [-1, -1];
  let type: string | undefined;
  let style: string | undefined;
  let text = "";
  let isValue = false;
  let isPhonetic = false;
  return {
    open: (name, attribute) => {
      if (name === "row") {
        row = indexOf(attribute("r"), row + 1, ROWS);
        column = -1;
      } else if (name === "c") {
        column = columnOf(attribute("r"), column + 1);
        [type, style, text] = [attribute("t"), attribute("s"), ""];
      } else if (name === "rPh") isPhonetic = true;
      isValue = name === "v" || (name === "t" && !isPhonetic);
    },
    text: (part) => {
      if (isValue) text += part;
    },
    close: (name) => {
      isValue = false;
      if (name === "rPh") isPhonetic = false;
      if (name !== "c" || column >= COLUMNS) return;
      const value = cellValue(text, type, style, context);
      if (value !== "") (rows[row] ??= [])[column] = value;
    },
  };
}

/** A row's number is left out where it follows on the one before. */
function indexOf(number: string | undefined, next: number, limit: number): number {
  const index = number === undefined ? next : Number(number) - 1;
  if (!Number.isInteger(index) || index < 0 || index >= limit) throw new Refusal("broken");
  return index;
}

/** 0-based column of “BL7”; left out where it follows on the one before. */
function columnOf(reference: string | undefined, next: number): number {
  if (reference === undefined) return next;
  const letters = /^[A-Z]{1,3}/.exec(reference)?.[0];
  if (letters === undefined) throw new Refusal("broken");
  return columnIndex(letters);
}
