import { columnIndex } from "../../core/sheet/a1";

/** 0-based last column of an address such as “VP!A1:E40,G1:H2” or “A:E”. */
export function lastColumnOf(address: string): number {
  const columns = address.split(",").map((part) => {
    return columnIndex(/\$?([A-Z]+)\$?\d*$/.exec(part)?.[1] ?? "A");
  });
  return Math.max(...columns);
}
