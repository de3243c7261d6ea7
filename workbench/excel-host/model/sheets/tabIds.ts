import { ICommandService, type IDisposable } from "@univerjs/core";
import { type IInsertSheetMutationParams, InsertSheetMutation } from "@univerjs/sheets";
import { tabIdOf, type TabIds } from "../../files/tabIds";
import type { Book } from "../book";

/** The number that the workbook's file knows the sheet by, whatever it is called and wherever it stands. */
export function tabId(book: Book, sheetId: string): number {
  const number = tabIdOf(sheetId, givenIn(book));
  if (number === undefined) throw new Error(`The sheet ${sheetId} has no number.`);
  return number;
}

/** Gives each new sheet the number after the highest that there has been, as Excel does. */
export function numberSheets(book: Book): IDisposable {
  return book.get(ICommandService).onCommandExecuted(({ id, params }) => {
    if (id !== InsertSheetMutation.id) return;
    const { sheet } = params as IInsertSheetMutationParams;
    const given = givenIn(book);
    if (tabIdOf(sheet.id, given) !== undefined) return;
    const others = book.workbook.getSheets().map((other) => tabIdOf(other.getSheetId(), given) ?? 0);
    const next = Math.max(0, ...others, ...Object.values(given)) + 1;
    book.workbook.setCustomMetadata({
      ...book.workbook.getCustomMetadata(),
      tabIds: { ...given, [sheet.id]: next },
    });
  });
}

function givenIn(book: Book): TabIds {
  return (book.workbook.getCustomMetadata()?.["tabIds"] as TabIds | undefined) ?? {};
}
