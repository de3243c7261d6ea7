import { parseArea, splitAddress } from "../core/sheet/a1";
import type { CellPosition, CellValue, Grid } from "../core/form/grid";

/** Where an argument begins. */
export interface Place extends CellPosition {
  readonly sheet: string;
}

/**
 * The values of a range. A blank cell comes as 0, null or "" according to the platform (office-js issues 5262, 1951,
 * 4702): all of them are blank here, since nothing that is counted is ever 0.
 */
export function gridOf(range: unknown): Grid {
  return rowsOf(range).map((row) => row.map(cellOf));
}

/** The ranges of a repeating parameter. */
export function gridsOf(ranges: unknown): Grid[] {
  return Array.isArray(ranges) ? ranges.map(gridOf) : [];
}

/** The values of a filter: one, or all of a range; none where it was left out. */
export function valuesOf(filter: unknown): CellValue[] {
  return gridOf(filter).flat();
}

/** One value, or undefined where it was left out. */
export function valueOf(value: unknown): CellValue | undefined {
  const cell = cellOf(value);
  return cell === "" ? undefined : cell;
}

/** The addresses of the arguments, none below CustomFunctionsRuntime 1.3. @param invocation the last argument */
export function addressesOf(invocation: unknown): string[] {
  const { parameterAddresses } = (invocation ?? {}) as { parameterAddresses?: unknown };
  if (!Array.isArray(parameterAddresses)) return [];
  return parameterAddresses.flat(Infinity).map(String);
}

/** "'P. Người có công'!$A$7:$H$11"; undefined where the argument is no range of cells. */
export function placeOf(address: string): Place | undefined {
  const { sheetName, cells } = splitAddress(address);
  const area = parseArea(cells);
  return sheetName === null || area === null ? undefined : { sheet: sheetName, ...area.first };
}

function rowsOf(range: unknown): unknown[][] {
  if (!Array.isArray(range)) return range === null || range === undefined ? [] : [[range]];
  return range.map((row: unknown): unknown[] => (Array.isArray(row) ? (row as unknown[]) : [row]));
}

function cellOf(value: unknown): CellValue {
  if (typeof value === "string" || typeof value === "boolean") return value;
  return typeof value === "number" && value !== 0 ? value : "";
}
