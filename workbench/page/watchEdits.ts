import { CommandType } from "@univerjs/core";
import type { FUniver } from "@univerjs/core/facade";

/** Mutations that change what is shown or worked out, and nothing that a file holds. */
const NOT_IN_THE_FILE = /^formula\.|\.set-worksheet-active-operation$|array-formula|calculation|\.rich-text-/;

/** Calls `onEdit` after each change to what the file holds, whoever made it: the person, an undo or the add-in. */
export function watchEdits(api: FUniver, onEdit: () => void): void {
  api.addEvent(api.Event.CommandExecuted, ({ id, type, options }) => {
    if (type !== CommandType.MUTATION || NOT_IN_THE_FILE.test(id)) return;
    if (options?.onlyLocal) return;
    onEdit();
  });
}
