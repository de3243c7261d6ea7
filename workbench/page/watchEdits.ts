import { CommandType } from "@univerjs/core";
import type { Book } from "../excel-host/model/book";

/** Mutations that change what is shown or worked out, and nothing that a file holds. */
const NOT_IN_THE_FILE = /^formula\.|\.set-worksheet-active-operation$|array-formula|calculation|\.rich-text-/;

/** Calls `onEdit` after each change to what the file holds, whoever made it: the person, an undo or the add-in. */
export function watchEdits(book: Book, onEdit: () => void): void {
  const { api } = book;
  book.onEdit(onEdit);
  api.addEvent(api.Event.CommandExecuted, ({ id, type, options }) => {
    if (type !== CommandType.MUTATION || NOT_IN_THE_FILE.test(id)) return;
    if (options?.onlyLocal) return;
    onEdit();
  });
}
