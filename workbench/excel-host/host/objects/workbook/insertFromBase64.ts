import type { IWorkbookData } from "@univerjs/core";
import { openWorkbook } from "../../../files/open";
import { hasUnsupportedContent } from "../../../files/unsupportedContent";
import { insertSheets } from "../../../model/sheets/insertSheets";
import { generalException, invalidArgument, itemNotFound, unsupportedFeature } from "../../errors";
import { asString, isMissing, type Session } from "../base";
import { insertPosition } from "../worksheet/sheetPosition";

interface InsertOptions {
  readonly sheetNamesToInsert?: unknown;
  readonly positionType?: unknown;
  readonly relativeTo?: unknown;
}

/**
 * `Workbook.insertWorksheetsFromBase64`: puts sheets of another workbook into this one, all of them where none are
 * named, at the end where no place is given.
 * @returns the new sheets' ids
 * @throws ApiError InvalidArgument (no Base64, no workbook), GeneralException (a workbook that is broken),
 * ItemNotFound (a sheet that the file does not have), UnsupportedFeature (charts, comments, pivot tables, slicers)
 */
export function insertFromBase64(session: Session, file: unknown, options: unknown): string[] {
  const { sheetNamesToInsert, positionType, relativeTo } = (options ?? {}) as InsertOptions;
  const bytes = decode(asString(file));
  const opened = openWorkbook(bytes, "");
  if (!opened.ok) {
    throw opened.problem === "broken" ? generalException("The file could not be read.") : invalidArgument();
  }
  const { snapshot } = opened;
  const sheetIds = wantedSheets(snapshot, sheetNamesToInsert);
  const names = sheetIds.map((id) => snapshot.sheets[id]?.name ?? "");
  if (hasUnsupportedContent(bytes, names)) {
    throw unsupportedFeature("The worksheets have charts, comments, PivotTables or slicers.");
  }
  const position = insertPosition(session, positionType, relativeTo, "End");
  const added = insertSheets(session.book, { snapshot, sheetIds, isOther: true }, position);
  return added.map((id) => `{${id}}`);
}

function wantedSheets(snapshot: IWorkbookData, names: unknown): string[] {
  if (isMissing(names)) return snapshot.sheetOrder;
  if (!Array.isArray(names)) throw invalidArgument();
  if (names.length === 0) return snapshot.sheetOrder;
  const wanted = names.map((name) => asString(name).toLowerCase());
  return wanted.map((name) => {
    const id = snapshot.sheetOrder.find((sheet) => snapshot.sheets[sheet]?.name?.toLowerCase() === name);
    if (id === undefined) throw itemNotFound();
    return id;
  });
}

function decode(base64: string): Uint8Array {
  try {
    return Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
  } catch {
    throw invalidArgument(); // atob's own error says no more
  }
}
