import type { Nullable } from "@univerjs/core";
import type {
  ArrayValueObject,
  BaseReferenceObject,
  BaseValueObject,
  FunctionVariantType,
} from "@univerjs/engine-formula";
import { areaAddress, fromUniver, isEntireColumns, isEntireRows, sheetPrefix } from "./area";
import type { Book } from "./book";
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

/** An argument that Excel does not call a function with. */
class Refused extends Error {}

/**
 * The arguments of a formula as Excel sends them: a matrix parameter gets rows of cells, what was left out is null.
 * @returns null where Excel shows #VALUE! and calls nothing: an error among the values (a function takes them only with
 *   `allowErrorForDataTypeAny`), text for a number, whole columns, several cells for a parameter that takes one
 */
export function functionArguments(
  book: Book,
  { parameters }: FunctionInfo,
  variants: readonly FunctionVariantType[],
  blank: BlankCell,
): FunctionArguments | null {
  try {
    const values = parameters.map((parameter, index) =>
      parameter.isRepeating
        ? variants.slice(index).map((variant) => argument(variant, parameter, blank))
        : argument(variants[index], parameter, blank),
    );
    return { values, addresses: variants.map((variant) => addressOf(book, variant)) };
  } catch (error) {
    if (error instanceof Refused) return null;
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
  const rows = rowsOf(variant).map((row) => row.map((cell) => converted(cell, parameter.type, blank)));
  if (parameter.isMatrix) return rows;
  const [[first] = [], ...moreRows] = rows;
  if (moreRows.length > 0 || (rows[0]?.length ?? 0) !== 1) throw new Refused();
  return first;
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
