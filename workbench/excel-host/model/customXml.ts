import type { CustomXml } from "../files/customXml";
import type { Book } from "./book";

/** The workbook's custom XML parts. */
export function customXmlOf(book: Book): readonly CustomXml[] {
  return (book.workbook.getCustomMetadata()?.["customXml"] as readonly CustomXml[] | undefined) ?? [];
}

export function setCustomXml(book: Book, customXml: readonly CustomXml[]): void {
  book.workbook.setCustomMetadata({ ...book.workbook.getCustomMetadata(), customXml });
  book.tellEdit();
}
