import { type IInsertSheetMutationParams, InsertSheetMutation } from "@univerjs/sheets";
import { PLAIN_NORMAL } from "../../files/builtInStyles";
import { same } from "../../files/project";
import type { Book } from "../book";
import { normalStyle } from "./namedStyles";

/** Has every sheet that is added, by whomever and from wherever, look like the workbook's Normal. */
export function followNormal(book: Book): void {
  book.onBeforeCommand(({ id, params }) => {
    if (id !== InsertSheetMutation.id) return;
    const { sheet } = params as IInsertSheetMutationParams;
    const { look } = normalStyle(book);
    if (same(look, PLAIN_NORMAL.look)) delete sheet.defaultStyle;
    else sheet.defaultStyle = look;
  });
}
