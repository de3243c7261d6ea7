import type { CellFormat } from "./cellChange";
import { repairEncoding } from "../text/encodings/repair";
import type { Form, FormColumn, FormRow } from "../form/form";
import { changeCell, type Fix } from "./fix";

/** Text that was encoded twice needs as many conversions; more were never seen. */
const MOST_CONVERSIONS = 4;
/** Nghị định 30/2020, Phụ lục I. */
const UNICODE_FONT = "Times New Roman";

export interface Converted {
  readonly text: string;
  /** What the cell needs beside its text: the old encodings come with fonts of their own. */
  readonly format?: CellFormat;
}

/** A text in Unicode NFC; `null` where it is that already or does not come to rest. */
export function toUnicode(text: string): Converted | null {
  let converted = text;
  let oldFont = false;
  for (let turn = 0; turn < MOST_CONVERSIONS; turn++) {
    const repair = repairEncoding(converted);
    if (repair === null) {
      if (turn === 0) return null;
      return { text: converted, ...(oldFont && { format: { fontName: UNICODE_FONT } }) };
    }
    converted = repair.converted;
    oldFont ||= repair.kind === "tcvn3" || repair.kind === "vni";
  }
  return null;
}

/** The cell's own text in Unicode NFC. */
export function fixEncoding(form: Form, row: FormRow, column: FormColumn): Fix | null {
  const value = row.values[column];
  const converted = typeof value === "string" ? toUnicode(value) : null;
  const change = converted && changeCell(form, row, column, converted.text);
  return change && [withFormat(change, converted)];
}

export function withFormat<C extends { readonly format?: CellFormat }>(change: C, { format }: Converted): C {
  return format === undefined ? change : { ...change, format: { ...change.format, ...format } };
}
