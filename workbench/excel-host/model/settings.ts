import type { Settings } from "../files/settings";
import type { Book } from "./book";

/** The document's add-in settings, of `Office.context.document.settings` and `Workbook.settings` alike. */
export function settingsOf(book: Book): Settings {
  return (book.workbook.getCustomMetadata()?.["settings"] as Settings | undefined) ?? [];
}

export function setSettings(book: Book, settings: Settings): void {
  book.workbook.setCustomMetadata({ ...book.workbook.getCustomMetadata(), settings });
  book.tellEdit();
  book.tellNews({ kind: "settings" });
}
