import type { CellPosition } from "./grid";

/** Letters of a 0-based column: 0 is "A", 26 is "AA". */
export function columnName(index: number): string {
  let name = "";
  for (let rest = index; rest >= 0; rest = Math.floor(rest / 26) - 1) {
    name = String.fromCharCode(65 + (rest % 26)) + name;
  }
  return name;
}

/** A1 address of a 0-based position: `{ row: 7, column: 3 }` is "D8". */
export function cellAddress({ row, column }: CellPosition): string {
  return `${columnName(column)}${row + 1}`;
}
