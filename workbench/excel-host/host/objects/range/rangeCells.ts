import { patchCells, patchStyle } from "../../../model/styles/styles";
import { type Area, columnCount, isEntireColumns, isEntireRows, rowCount } from "../../../model/area";
import {
  cellData,
  type CellMatrix,
  GENERAL,
  numberFormatOf,
  readCells,
  TEXT_FORMAT,
  valueOf,
  valueTypeOf,
  writeCells,
} from "../../../model/cells/cells";
import { coerce } from "../../../model/cells/coerce";
import type { InputLocale } from "../../../model/cells/coerceOptions";
import { displayText } from "../../../model/cells/displayText";
import { fromLocalFormula, toLocalFormula } from "../../../model/calculation/localFormula";
import { categoryOf, localFormat } from "../../../model/styles/numberFormat";
import { fromR1C1, toR1C1 } from "../../../model/calculation/r1c1";
import { cellFormula, formulaReader } from "../../../model/tables/tableReferences";
import { invalidArgument, operationCellsExceedLimit, rangeExceedsLimit } from "../../errors";
import type { Property } from "../base";
import type { Range } from "./range";

/** Excel's longest text of a cell. */
const MAX_TEXT_LENGTH = 32_767;
/** Excel's most cells of one range that are read. */
const MAX_CELLS_READ = 5_000_000;
/** Excel's most cells that one operation touches. */
const MAX_CELLS_WRITTEN = 33_554_000;

type Read = Parameters<typeof readCells>[2];

/** What stands in the cells, rows × columns; null for whole rows and columns, as in Excel. */
export const cellProperties: Record<string, Property<Range>> = {
  Formulas: {
    get: (self) => read(self, formulaOrValue(self)),
    set: (self, value) => writeInputs(self, value),
  },
  FormulasLocal: {
    get: (self) => read(self, localOf(self)),
    set: (self, value) => writeInputs(self, value, { locale: "vi-VN", formula: fromLocalFormula }),
  },
  FormulasR1C1: {
    get: (self) => read(self, formulaOrValue(self, toR1C1)),
    set: (self, value) => writeInputs(self, value, { locale: "en-US", formula: fromR1C1 }),
  },
  NumberFormat: {
    get: (self) => read(self, (_, row, column) => numberFormatOf(self.ref, row, column)),
    set: writeNumberFormats,
  },
  NumberFormatCategories: {
    get: (self) => read(self, (_, row, column) => categoryOf(numberFormatOf(self.ref, row, column))),
  },
  NumberFormatLocal: {
    get: (self) => read(self, (_, row, column) => localFormat(numberFormatOf(self.ref, row, column))),
    set: (self, value) => writeNumberFormats(self, mapTexts(value, localFormat)),
  },
  Text: {
    get: (self) =>
      read(self, (cell, row, column) => displayText(valueOf(cell), numberFormatOf(self.ref, row, column))),
  },
  ValueTypes: { get: (self) => read(self, valueTypeOf) },
  Values: { get: (self) => read(self, valueOf), set: (self, value) => writeInputs(self, value) },
};

/** @param write how a formula is written */
function formulaOrValue(
  { ref }: Range,
  write?: (formula: string, row: number, column: number) => string,
): Read {
  const formulaOf = formulaReader(ref, write);
  return (cell, row, column) => formulaOf(cell, row, column) ?? valueOf(cell);
}

/** As it would be typed in a Vietnamese Excel. */
function localOf({ ref }: Range): Read {
  const formulaOf = formulaReader(ref);
  return (cell, row, column) => {
    const formula = formulaOf(cell, row, column);
    if (formula !== null) return toLocalFormula(formula);
    const value = valueOf(cell);
    return typeof value === "number" ? String(value).replace(".", ",") : value;
  };
}

/** A text, or the texts of an array of arrays; anything else as it is. */
function mapTexts(value: unknown, change: (text: string) => string): unknown {
  if (Array.isArray(value)) return value.map((item) => mapTexts(item, change));
  return typeof value === "string" ? change(value) : value;
}

function read({ ref, area }: Range, readCell: Read): unknown[][] | null {
  if (isUnbounded(area)) return null;
  if (rowCount(area) * columnCount(area) > MAX_CELLS_READ) {
    throw rangeExceedsLimit();
  }
  return readCells(ref, area, readCell);
}

function isUnbounded(area: Area): boolean {
  return isEntireColumns(area) || isEntireRows(area);
}

/** How inputs are written. */
interface Notation {
  readonly locale: InputLocale;
  /** The formula as the file has it. */
  readonly formula: (input: string, row: number, column: number) => string;
}

const INVARIANT: Notation = { locale: "en-US", formula: (input) => input };

/** Values and formulas alike; null leaves a cell as it is. */
function writeInputs({ ref, area }: Range, value: unknown, notation: Notation = INVARIANT): void {
  const inputAt = matrixOf(area, value, false);
  if (isUnbounded(area)) throw invalidArgument();
  if (rowCount(area) * columnCount(area) > MAX_CELLS_WRITTEN) throw operationCellsExceedLimit();
  const currentYear = new Date().getFullYear();
  const cells: CellMatrix = {};
  for (let row = area.startRow; row <= area.endRow; row++) {
    const written: CellMatrix[number] = {};
    for (let column = area.startColumn; column <= area.endColumn; column++) {
      const input = inputAt(row - area.startRow, column - area.startColumn);
      if (input === null) continue;
      const format = numberFormatOf(ref, row, column);
      const { locale, formula } = notation;
      const coerced = coerce(input, { locale, isText: format === TEXT_FORMAT, currentYear });
      const meant =
        coerced.kind === "formula"
          ? { ...coerced, value: cellFormula(ref, row, column, formula(coerced.value, row, column)) }
          : coerced;
      written[column] = cellData(meant, format === GENERAL);
    }
    cells[row] = written;
  }
  writeCells(ref, area, cells);
}

/** One format for all cells, be it alone or a 1 × 1 array (OfficeDev/office-js-docs-pr#5400), or one for each. */
function writeNumberFormats({ ref, area }: Range, value: unknown): void {
  const isOne =
    Array.isArray(value) && value.length === 1 && Array.isArray(value[0]) && value[0].length === 1;
  const formatAt = matrixOf(area, isOne ? (value as unknown[][])[0]?.[0] : value, true);
  if (isOne || !Array.isArray(value)) {
    const pattern = formatAt(0, 0);
    if (pattern !== null) patchStyle(ref, [area], { n: { pattern: patternOf(pattern) } });
    return;
  }
  patchCells(ref, area, (row, column) => {
    const pattern = formatAt(row - area.startRow, column - area.startColumn);
    return pattern === null ? {} : { n: { pattern: patternOf(pattern) } };
  });
}

/** An empty text resets the format. */
function patternOf(input: NonNullable<Input>): string {
  return input === "" ? GENERAL : String(input);
}

type Input = string | number | boolean | null;

/**
 * Reads what was assigned: one value for all cells, or an array of exactly rows × columns.
 * @throws ApiError InvalidArgument for any other shape, or a value that no cell holds
 */
function matrixOf(area: Area, value: unknown, textOnly: boolean): (row: number, column: number) => Input {
  if (!Array.isArray(value)) {
    const one = asInput(value, textOnly);
    return () => one;
  }
  const rows = value as unknown[];
  if (rows.length !== rowCount(area)) throw invalidArgument();
  const inputs = rows.map((row) => {
    if (!Array.isArray(row) || row.length !== columnCount(area)) throw invalidArgument();
    return row.map((cell) => asInput(cell, textOnly));
  });
  return (row, column) => inputs[row]?.[column] ?? null;
}

function asInput(value: unknown, textOnly: boolean): Input {
  if (value === null) return null;
  if (typeof value === "string") {
    if (value.length > MAX_TEXT_LENGTH) throw invalidArgument();
    return value;
  }
  if (!textOnly && (typeof value === "number" || typeof value === "boolean")) return value;
  throw invalidArgument();
}
