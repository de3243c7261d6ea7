import type { DocumentProperties } from "../files/documentProperties";
import type { Book } from "./book";

/** What the workbook's file says of itself. */
export function documentPropertiesOf(book: Book): DocumentProperties {
  return (book.workbook.getCustomMetadata()?.["properties"] as DocumentProperties | undefined) ?? {};
}

export function setDocumentProperties(book: Book, patch: DocumentProperties): void {
  const properties = { ...documentPropertiesOf(book), ...patch };
  book.workbook.setCustomMetadata({ ...book.workbook.getCustomMetadata(), properties });
  book.tellEdit();
}
