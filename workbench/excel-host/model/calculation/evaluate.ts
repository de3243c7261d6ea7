import {
  AstTreeBuilder,
  type BaseReferenceObject,
  type BaseValueObject,
  ERROR_TYPE_SET,
  type ErrorType,
  generateExecuteAstNodeData,
  IFormulaCurrentConfigService,
  IFormulaRuntimeService,
  IFunctionService,
  Interpreter,
  Lexer,
  type LexerNode,
} from "@univerjs/engine-formula";
import { isCall, tokensOf } from "../../files/formulaTokens";
import { type Area, fromUniver } from "../area";
import type { Book } from "../book";
import type { CellValue } from "../cells/cells";
import { CustomFunction } from "./customFunctions";

/** What a formula gives that stands in no cell. */
export type Evaluated =
  | { readonly kind: "cells"; readonly sheetId: string; readonly area: Area }
  | { readonly kind: "array"; readonly values: CellValue[][] }
  | { readonly kind: "value"; readonly value: CellValue }
  | { readonly kind: "error"; readonly value: string };

/**
 * Works a formula out as if it stood in the first cell of a sheet; nothing may wait to be calculated. A function of the
 * add-in's is #VALUE!, as Excel has it for the value of a name.
 */
export function evaluate(book: Book, sheetId: string, formula: string): Evaluated {
  if (callsCustomFunction(book, formula)) return { kind: "error", value: "#VALUE!" };
  const { rowCount, columnCount } = size(book, sheetId);
  book.get(IFormulaCurrentConfigService).loadDataLite();
  const runtime = book.get(IFormulaRuntimeService);
  runtime.reset();
  runtime.setCurrent(0, 0, rowCount, columnCount, sheetId, book.unitId);
  const tree = book.get(Lexer).treeBuilder(formula);
  if (ERROR_TYPE_SET.has(tree as ErrorType)) return { kind: "error", value: tree as ErrorType };
  const node = book.get(AstTreeBuilder).parse(tree as LexerNode);
  if (node === null || node === undefined) return { kind: "error", value: "#NAME?" };
  const result = book.get(Interpreter).execute(generateExecuteAstNodeData(node));
  if (result.isReferenceObject()) return cellsOf(result as BaseReferenceObject);
  return valueOf(result as BaseValueObject);
}

function callsCustomFunction(book: Book, formula: string): boolean {
  const functions = book.get(IFunctionService);
  const tokens = tokensOf(formula);
  return tokens.some(
    ({ text }, index) =>
      isCall(tokens, index) && functions.getExecutor(text.toUpperCase()) instanceof CustomFunction,
  );
}

function size(book: Book, sheetId: string): { rowCount: number; columnCount: number } {
  const worksheet = book.sheet(sheetId);
  return { rowCount: worksheet?.getRowCount() ?? 0, columnCount: worksheet?.getColumnCount() ?? 0 };
}

function cellsOf(reference: BaseReferenceObject): Evaluated {
  const { sheetId, range } = reference.toUnitRange();
  return { kind: "cells", sheetId, area: fromUniver(range) };
}

function valueOf(value: BaseValueObject): Evaluated {
  if (value.isError()) return { kind: "error", value: String(value.getValue()) };
  if (!value.isArray()) return { kind: "value", value: value.getValue() };
  const rows = (value as unknown as { toValue(): (CellValue | null)[][] }).toValue();
  const values = rows.map((row) => row.map((cell) => cell ?? 0));
  const [first] = values.flat();
  const isOne = values.length === 1 && values[0]?.length === 1 && first !== undefined;
  return isOne ? { kind: "value", value: first } : { kind: "array", values };
}
