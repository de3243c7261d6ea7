import type { CellPosition } from "../form/grid";

/** Letters of a 0-based column: 0 is "A", 26 is "AA". */
export function columnName(index: number): string {
  let name = "";
  for (let rest = index; rest >= 0; rest = Math.floor(rest / 26) - 1) {
    name = String.fromCharCode(65 + (rest % 26)) + name;
  }
  return name;
}

/** 0-based column of its letters: "A" is 0, "AA" is 26. */
export function columnIndex(letters: string): number {
  return [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}

/** A1 address of a 0-based position: `{ row: 7, column: 3 }` is "D8". */
export function cellAddress({ row, column }: CellPosition): string {
  return `${columnName(column)}${row + 1}`;
}

/** A1 address of a rectangle whose first cell is at a 0-based position: "D8", "D8:E9". */
export function areaAddress({ row, column }: CellPosition, rows: number, columns: number): string {
  const first = cellAddress({ row, column });
  const last = cellAddress({ row: row + rows - 1, column: column + columns - 1 });
  return first === last ? first : `${first}:${last}`;
}

/** What stands before an address on another worksheet: "'Phòng Việc làm'!". */
export function sheetPrefix(sheetName: string): string {
  return `'${sheetName.replaceAll("'", "''")}'!`;
}
