import type { Univer } from "@univerjs/core";
import { LexerTreeBuilder } from "@univerjs/engine-formula";

/** The private state of Univer 0.25.1's reader of formulas, which is one for all of them. */
interface Reader {
  _squareBracketState: number;
  _tableBracketState: boolean;
  _resetTemp(): void;
}

/**
 * Has each formula read for itself. The reader begins anew with everything but square brackets: one that somebody has
 * just opened, typing `=[@Tổng]`, stays open for whatever is read next, and every table reference is #NAME? from there on.
 */
export function forgetOpenBrackets(univer: Univer): void {
  const reader = univer.__getInjector().get(LexerTreeBuilder) as unknown as Reader;
  const reset = reader._resetTemp.bind(reader);
  reader._resetTemp = () => {
    reset();
    reader._squareBracketState = 0;
    reader._tableBracketState = false;
  };
}
