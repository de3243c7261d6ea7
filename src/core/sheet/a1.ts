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

/** An address in two: the worksheet's name without its quotes, null where there is none, and the cells. */
export function splitAddress(address: string): { readonly sheetName: string | null; readonly cells: string } {
  const match = /^(?:'((?:[^']|'')*)'|([^'!]*))!([^!]*)$/.exec(address);
  if (match === null) return { sheetName: null, cells: address };
  const [, quoted, plain = "", cells = ""] = match;
  return { sheetName: quoted?.replaceAll("''", "'") ?? plain, cells };
}

/**
 * The first and the last cell of an address without a worksheet's name, "D8" or "$A$7:$H$11"; null for whole rows and columns,
 * several areas, and what is no address.
 */
export function parseArea(
  cells: string,
): { readonly first: CellPosition; readonly last: CellPosition } | null {
  const match = /^\$?([A-Z]{1,3})\$?(\d{1,7})(?::\$?([A-Z]{1,3})\$?(\d{1,7}))?$/i.exec(cells);
  if (match === null) return null;
  const [, letters = "", digits, lastLetters = letters, lastDigits = digits] = match;
  return {
    first: { row: Number(digits) - 1, column: columnIndex(letters.toUpperCase()) },
    last: { row: Number(lastDigits) - 1, column: columnIndex(lastLetters.toUpperCase()) },
  };
}
