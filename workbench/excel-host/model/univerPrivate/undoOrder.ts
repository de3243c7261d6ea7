import { type IUndoRedoItem, IUndoRedoService } from "@univerjs/core";
import type { Book } from "../book";
import { privatePart } from "./privatePart";

/** The private method of Univer's undo service that joins two steps. */
interface Batching {
  _tryBatchingElements: (step: IUndoRedoItem, next: IUndoRedoItem) => void;
}

/**
 * Has steps that are undone together be taken back from the last one on. The grid takes them back in the order in which
 * they were done: what was changed twice would then be as it was between the two.
 */
export function undoBackwards(book: Book): void {
  const service = privatePart<Batching>(book.get(IUndoRedoService), "IUndoRedoService", {
    _tryBatchingElements: true,
  });
  service._tryBatchingElements = (step, next) => {
    step.redoMutations.push(...next.redoMutations);
    step.undoMutations.unshift(...next.undoMutations);
  };
}
