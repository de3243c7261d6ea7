import type { Univer } from "@univerjs/core";
import { LexerTreeBuilder } from "@univerjs/engine-formula";
import { privatePart } from "./privatePart";

/** The private state of Univer's reader of formulas, which is one for all of them. */
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
  const reader = privatePart<Reader>(univer.__getInjector().get(LexerTreeBuilder), "LexerTreeBuilder", {
    _squareBracketState: true,
    _tableBracketState: true,
    _resetTemp: true,
  });
  const reset = reader._resetTemp.bind(reader);
  reader._resetTemp = () => {
    reset();
    reader._squareBracketState = 0;
    reader._tableBracketState = false;
  };
}
