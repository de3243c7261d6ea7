import { toHostError } from "./hostError";
import { runCommand } from "./runExcel";
import type { ChangedEvent } from "../reading/typingRow";

/** What the live check wants to hear about. */
export interface WorkbookHandlers {
  /** Cells of any worksheet changed: typing, paste, fill, rows inserted or deleted, undo. */
  changed(event: ChangedEvent): void;
  selectionChanged(): void;
  /** Another worksheet came to the front, or one was added or deleted. */
  sheetsChanged(): void;
}

/**
 * Registers one handler per kind of event on the collection of worksheets: sheets that are added later are
 * covered too, and fills across filtered rows are heard of, which a table's own event misses (#1110).
 * @returns a function that removes them
 * @throws HostError
 */
export async function watchWorkbook(handlers: WorkbookHandlers): Promise<() => Promise<void>> {
  const registered = await runCommand(async (context) => {
    const worksheets = context.workbook.worksheets;
    const sheetsChanged = (): Promise<void> => Promise.resolve(handlers.sheetsChanged());
    const results = [
      worksheets.onChanged.add((event) => Promise.resolve(handlers.changed(event))),
      worksheets.onSelectionChanged.add(() => Promise.resolve(handlers.selectionChanged())),
      worksheets.onActivated.add(sheetsChanged),
      worksheets.onAdded.add(sheetsChanged),
      worksheets.onDeleted.add(sheetsChanged),
    ];
    await context.sync();
    return results;
  });
  return async () => {
    const first = registered[0];
    if (first === undefined) return;
    try {
      // A handler goes only within the context that added it (#265, #4679).
      await Excel.run(first.context, async (context) => {
        registered.forEach((result) => result.remove());
        await context.sync();
      });
    } catch (error) {
      throw toHostError(error);
    }
  };
}
