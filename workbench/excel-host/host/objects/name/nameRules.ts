import type { Book } from "../../../model/book";
import { allNames, isValidName } from "../../../model/calculation/names";
import { tablesOf } from "../../../model/tables/tables";
import { invalidArgument } from "../../errors";
import { asString } from "../base";

/** A name that a table or a defined name may have. @throws ApiError InvalidArgument */
export function asName(value: unknown): string {
  const name = asString(value);
  if (!isValidName(name)) throw invalidArgument();
  return name;
}

/** The names of tables and of the workbook's defined names, in lower case: they share one space. */
export function takenNames(book: Book): Set<string> {
  const defined = allNames(book).filter(({ sheetId }) => sheetId === null);
  return new Set([...tablesOf(book), ...defined].map(({ name }) => name.toLowerCase()));
}
