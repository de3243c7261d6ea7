import { splitAddress } from "../../../model/area";
import { sheetByName } from "../../../model/sheets/sheets";
import { invalidArgument } from "../../errors";
import { asString, type Session } from "../base";
import { Range } from "./range";
import { Worksheet } from "../worksheet/worksheet";

/**
 * An argument that may be a Range or an address. An address without a sheet is one of `sheetId`, or of the sheet in
 * front where that is null; with `sheetId`, other sheets are refused. @throws ApiError InvalidArgument
 */
export function asRange(session: Session, sheetId: string | null, value: unknown): Range {
  if (value instanceof Range) {
    if (sheetId !== null && value.sheetId !== sheetId) throw invalidArgument();
    return value;
  }
  const address = asString(value);
  const { sheet } = splitAddress(address);
  const named = sheet === null ? session.book.workbook.getActiveSheet() : sheetByName(session.book, sheet);
  const target = sheetId ?? named?.getSheetId();
  if (target === undefined) throw invalidArgument();
  return new Worksheet(session, target).range(address);
}
