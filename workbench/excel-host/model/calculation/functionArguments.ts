import type { Nullable } from "@univerjs/core";
import type {
  ArrayValueObject,
  BaseReferenceObject,
  BaseValueObject,
  FunctionVariantType,
} from "@univerjs/engine-formula";
import { areaAddress, fromUniver, isEntireColumns, isEntireRows, sheetPrefix } from "../area";
import type { Book } from "../book";
import type { FunctionInfo, ParameterInfo, ParameterType } from "./functionsMetadata";

/** What a blank cell is sent as: Excel on the web sends null, on the desktop 0 (office-js issues 5262, 1951, 4702). */
export type BlankCell = null | 0;

/** The arguments of one call as the add-in gets them. */
export interface FunctionArguments {
  /** One for each parameter; for a repeating one an array of all that is left. */
  readonly values: readonly unknown[];
  /** One for each argument: "Sheet1!A1:E9", "" for what is no reference. */
  readonly addresses: readonly string[];
}

type CellValue = null | string | number | boolean;

/** An argument that Excel does not call a function with: what it shows instead. */
class Refused extends Error {
  constructor(readonly shown: ArgumentError = "#VALUE!") {
    super();
  }
}

export type ArgumentError = "#VALUE!" | "#CALC!";

/**
 * The arguments of a formula as Excel sends them: a matrix parameter gets rows of cells, what was left out is null.
 * @returns what Excel shows where it calls nothing: #VALUE! for an error among the values (a function takes them only with
 *   `allowErrorForDataTypeAny`), text for a number, and whole columns; #CALC! for several cells for a parameter that takes
 *   one ("Unliftable Array": Excel.CalcErrorCellValueSubType.unsupportedLifting, office-js-docs-pr issue 2238)
 */
export function functionArguments(
  book: Book,
  { parameters }: FunctionInfo,
  variants: readonly FunctionVariantType[],
  blank: BlankCell,
): FunctionArguments | ArgumentError {
  try {
    const values = parameters.map((parameter, index) =>
      parameter.isRepeating
        ? variants.slice(index).map((variant) => argument(variant, parameter, blank))
        : argument(variants[index], parameter, blank),
    );
    return { values, addresses: variants.map((variant) => addressOf(book, variant)) };
  } catch (error) {
    if (error instanceof Refused) return error.shown;
    throw error;
  }
}

function argument(
  variant: FunctionVariantType | undefined,
  parameter: ParameterInfo,
  blank: BlankCell,
): unknown {
  if (variant === undefined || isLeftOut(variant)) {
    if (!parameter.isOptional) throw new Refused();
    return null;
  }
  if (!parameter.isMatrix && !isOneCell(variant)) throw new Refused("#CALC!");
  const rows = rowsOf(variant).map((row) => row.map((cell) => converted(cell, parameter.type, blank)));
  return parameter.isMatrix ? rows : rows[0]?.[0];
}

function isOneCell(variant: FunctionVariantType): boolean {
  if (variant.isReferenceObject()) {
    const { startRow, endRow, startColumn, endColumn } = fromUniver(
      (variant as BaseReferenceObject).getRangeData(),
    );
    return startRow === endRow && startColumn === endColumn;
  }
  if (!(variant as BaseValueObject).isArray()) return true;
  const grid = variant as ArrayValueObject;
  return grid.getRowCount() === 1 && grid.getColumnCount() === 1;
}

/** `=F(A1;;3)`. A blank cell is a reference and not left out. */
function isLeftOut(variant: FunctionVariantType): boolean {
  return !variant.isReferenceObject() && (variant as BaseValueObject).isNull();
}

function rowsOf(variant: FunctionVariantType): CellValue[][] {
  if (!variant.isReferenceObject()) {
    const value = variant as BaseValueObject;
    if (!value.isArray()) return [[cellOf(value)]];
    return cellsOf(value as ArrayValueObject);
  }
  const reference = variant as BaseReferenceObject;
  const area = fromUniver(reference.getRangeData());
  if (isEntireColumns(area) || isEntireRows(area)) throw new Refused();
  return cellsOf(reference.toArrayValueObject());
}

function cellsOf(grid: ArrayValueObject): CellValue[][] {
  return grid.getArrayValue().map((row) => Array.from(row, cellOf));
}

function cellOf(value: Nullable<BaseValueObject>): CellValue {
  if (!value || value.isNull()) return null;
  if (value.isError()) throw new Refused();
  return value.getValue();
}

/** Excel converts to the type that the metadata declares, as for its own functions. */
function converted(cell: CellValue, type: ParameterType, blank: BlankCell): CellValue {
  switch (type) {
    case "any":
      return cell ?? blank;
    case "string":
      return typeof cell === "boolean" ? String(cell).toUpperCase() : String(cell ?? "");
    case "number": {
      const number = Number(cell ?? 0);
      if (Number.isNaN(number) || cell === "") throw new Refused();
      return number;
    }
    case "boolean":
      if (typeof cell === "string") throw new Refused();
      return Boolean(cell);
  }
}

function addressOf(book: Book, variant: FunctionVariantType): string {
  if (!variant.isReferenceObject()) return "";
  const reference = variant as BaseReferenceObject;
  const name = book.sheet(reference.getSheetId())?.getName() ?? "";
  return sheetPrefix(name) + areaAddress(fromUniver(reference.getRangePosition()));
}
