import type { IDisposable } from "@univerjs/core";
import {
  ArrayValueObject,
  BaseFunction,
  type BaseValueObject,
  BooleanValueObject,
  ERROR_TYPE_SET,
  type ErrorType,
  ErrorValueObject,
  FunctionType,
  type FunctionVariantType,
  IFunctionService,
  NumberValueObject,
  StringValueObject,
} from "@univerjs/engine-formula";
import { IDescriptionService } from "@univerjs/sheets-formula";
import type { Book } from "../book";
import { type FormulaCell, recalculateFormulasWith } from "./formulaCells";
import { type BlankCell, type FunctionArguments, functionArguments } from "./functionArguments";
import type { FunctionInfo } from "./functionsMetadata";

export const BUSY = "#BUSY!";
// The engine takes a cell's text for an error only if it knows it.
ERROR_TYPE_SET.add(BUSY as ErrorType);

/** One value that a function gave. */
export type ResultValue = string | number | boolean | { readonly error: string; readonly message: string };
/** What a function gave: one value, or rows of them, which spill. */
export type FunctionResult = ResultValue | readonly (readonly ResultValue[])[];

/** Gives what a call has answered, or null while it has not. */
export type FunctionCaller = (
  info: FunctionInfo,
  cell: FormulaCell,
  args: FunctionArguments,
) => FunctionResult | null;

/**
 * Makes custom functions known to the formula engine. A formula with one shows #BUSY! until `call` has an answer; who
 * answers has the cell calculated again. The engine never waits: Excel, too, calculates the rest meanwhile.
 */
export function registerCustomFunctions(
  book: Book,
  functions: readonly FunctionInfo[],
  blank: BlankCell,
  call: FunctionCaller,
): IDisposable {
  const service = book.get(IFunctionService);
  const names = functions.map(({ name }) => name);
  service.registerExecutors(...functions.map((info) => new CustomFunction(book, info, blank, call)));
  const descriptions = book.get(IDescriptionService).registerDescriptions(functions.map(describe));
  // Formulas that were read while nobody knew the functions are kept as #NAME?: "" clears them all.
  service.deleteFormulaAstCacheKey("");
  recalculateCustomFunctions(book, functions);
  return {
    dispose: () => {
      service.unregisterExecutors(...names);
      descriptions.dispose();
      service.deleteFormulaAstCacheKey("");
    },
  };
}

/** Calculates every cell anew whose formula calls one of the functions. */
export function recalculateCustomFunctions(book: Book, functions: readonly FunctionInfo[]): void {
  recalculateFormulasWith(
    book,
    functions.map(({ name }) => `${name}(`),
  );
}

export class CustomFunction extends BaseFunction {
  /** References tell a blank cell from 0, and have an address. */
  override needsReferenceObject = true;

  constructor(
    private readonly book: Book,
    private readonly info: FunctionInfo,
    private readonly blank: BlankCell,
    private readonly call: FunctionCaller,
  ) {
    super(info.name);
    const { parameters } = info;
    this.minParams = parameters.filter(({ isOptional }) => !isOptional).length;
    this.maxParams = parameters.at(-1)?.isRepeating === true ? 255 : parameters.length;
  }

  override calculate(...variants: FunctionVariantType[]): BaseValueObject {
    const args = functionArguments(this.book, this.info, variants, this.blank);
    if (typeof args === "string") return error(args);
    const cell = { sheetId: this.subUnitId ?? "", row: this.row, column: this.column };
    const result = this.call(this.info, cell, args);
    return result === null ? error(BUSY) : toNode(result);
  }
}

function toNode(result: FunctionResult): BaseValueObject {
  if (!isMatrix(result)) return toValue(result);
  return ArrayValueObject.create({
    calculateValueList: result.map((row) => row.map(toValue)),
    rowCount: result.length,
    columnCount: result[0]?.length ?? 0,
    unitId: "",
    sheetId: "",
    row: -1,
    column: -1,
  });
}

export function isMatrix(result: FunctionResult): result is readonly (readonly ResultValue[])[] {
  return Array.isArray(result);
}

function toValue(value: ResultValue): BaseValueObject {
  if (typeof value === "number") return NumberValueObject.create(value);
  if (typeof value === "string") return StringValueObject.create(value);
  if (typeof value === "boolean") return BooleanValueObject.create(value);
  return error(value.error);
}

function error(code: string): ErrorValueObject {
  return ErrorValueObject.create(code as ErrorType);
}

/** What the grid shows while the formula is typed. */
function describe({ name, description, parameters }: FunctionInfo) {
  return {
    functionName: name,
    functionType: FunctionType.User,
    description,
    abstract: description,
    functionParameter: parameters.map((parameter) => ({
      name: parameter.name,
      detail: parameter.description,
      example: "",
      require: parameter.isOptional ? (0 as const) : (1 as const),
      repeat: parameter.isRepeating ? (1 as const) : (0 as const),
    })),
  };
}
