import { sheetByName } from "../../../model/sheets/sheets";
import { invalidArgument, itemNotFound } from "../../errors";
import { asOneOf, asString, isMissing, type Session } from "../base";
import { Worksheet } from "./worksheet";

const POSITIONS = ["None", "Before", "After", "Beginning", "End"] as const;

/** A worksheet by id ("{…}") or by name, in any case; null where there is none. @throws ApiError InvalidArgument */
export function findWorksheet(session: Session, key: unknown): Worksheet | null {
  const { book } = session;
  const text = asString(key);
  const id = /^\{(.*)\}$/.exec(text)?.[1];
  const sheet = (id === undefined ? null : book.sheet(id)) ?? sheetByName(book, text);
  return sheet && new Worksheet(session, sheet.getSheetId());
}

/** The same. @throws ApiError ItemNotFound */
export function worksheetByKey(session: Session, key: unknown): Worksheet {
  const found = findWorksheet(session, key);
  if (found === null) throw itemNotFound();
  return found;
}

/**
 * The place, counted from 0, that `Excel.WorksheetPositionType` and the worksheet that it is told from (an object, an
 * id or a name) stand for; "None" is the beginning. @throws ApiError InvalidArgument, ItemNotFound
 */
export function insertPosition(
  session: Session,
  positionType: unknown,
  relativeTo: unknown,
  whenMissing: (typeof POSITIONS)[number],
): number {
  const { workbook } = session.book;
  const type = isMissing(positionType) ? whenMissing : asOneOf(positionType, POSITIONS);
  if (type === "End") return workbook.getSheetSize();
  if (type === "Beginning" || type === "None") return 0;
  if (isMissing(relativeTo)) throw invalidArgument();
  const sheet = relativeTo instanceof Worksheet ? relativeTo : worksheetByKey(session, relativeTo);
  return workbook.getSheetIndex(sheet.sheet) + (type === "After" ? 1 : 0);
}
