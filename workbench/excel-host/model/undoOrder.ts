import { type IUndoRedoItem, IUndoRedoService } from "@univerjs/core";
import type { Book } from "./book";

/** The grid's undo service, as its pinned version is like inside. */
interface Batching {
  _tryBatchingElements: (step: IUndoRedoItem, next: IUndoRedoItem) => void;
}

/**
 * Has steps that are undone together be taken back from the last one on. The grid takes them back in the order in which
 * they were done: what was changed twice would then be as it was between the two.
 */
export function undoBackwards(book: Book): void {
  const service = book.get(IUndoRedoService) as unknown as Partial<Batching>;
  if (service._tryBatchingElements === undefined) throw new Error("The grid no longer batches its steps so.");
  service._tryBatchingElements = (step, next) => {
    step.redoMutations.push(...next.redoMutations);
    step.undoMutations.unshift(...next.undoMutations);
  };
}
