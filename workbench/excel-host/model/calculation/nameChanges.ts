import { ICommandService, type IDisposable } from "@univerjs/core";
import {
  IFunctionService,
  type ISetDefinedNameMutationParam,
  LexerTreeBuilder,
  RemoveDefinedNameMutation,
  SetDefinedNameMutation,
} from "@univerjs/engine-formula";
import type { Book } from "../book";
import { recalculateFormulasWith } from "./formulaCells";

const MUTATIONS: readonly string[] = [SetDefinedNameMutation.id, RemoveDefinedNameMutation.id];

/**
 * Calculates what uses a defined name anew when the name comes, goes or stands for something else, whether somebody
 * changed it or rows moved: the engine keeps formulas as it read them, with what their names stood for then.
 */
export function followNames(book: Book): IDisposable {
  const changed = new Set<string>();
  book.onLoad(() => forgetFormulas(book));
  return book.get(ICommandService).onCommandExecuted(({ id, params }) => {
    if (!MUTATIONS.includes(id)) return;
    changed.add((params as ISetDefinedNameMutationParam).name);
    if (changed.size > 1) return;
    // Once for all the names that one action moves.
    queueMicrotask(() => {
      const names = [...changed];
      changed.clear();
      if (!book.isOpen) return;
      forgetFormulas(book);
      recalculateFormulasWith(book, names);
    });
  });
}

/** Has the engine read every formula anew. Its lexer has no other way to forget, and goes on after this one. */
function forgetFormulas(book: Book): void {
  book.get(LexerTreeBuilder).dispose();
  book.get(IFunctionService).deleteFormulaAstCacheKey("");
}
