import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  areaAddress,
  cellAddress,
  columnIndex,
  columnName,
  parseArea,
  sheetPrefix,
  splitAddress,
} from "../../src/core/sheet/a1";

describe("cell addresses", () => {
  it.each([
    [0, "A"],
    [25, "Z"],
    [26, "AA"],
    [701, "ZZ"],
    [702, "AAA"],
    [16_383, "XFD"],
  ])("column %i is %s", (index, name) => expect(columnName(index)).toBe(name));

  it.each([
    ["A", 0],
    ["Z", 25],
    ["AA", 26],
    ["XFD", 16_383],
  ])("%s is column %i", (name, index) => expect(columnIndex(name)).toBe(index));

  it("finds every column again by its name", () => {
    fc.assert(
      fc.property(fc.nat(16_383), (index) => {
        expect(columnIndex(columnName(index))).toBe(index);
      }),
    );
  });

  it("counts rows from 1", () => expect(cellAddress({ row: 7, column: 3 })).toBe("D8"));

  it.each([
    ["D8", null, "D8"],
    ["Sheet1!A:C", "Sheet1", "A:C"],
    ["'Phòng ''A''!'!$A$7:$H$11", "Phòng 'A'!", "$A$7:$H$11"],
  ])("%s is on the worksheet %s", (address, sheetName, cells) => {
    expect(splitAddress(address)).toEqual({ sheetName, cells });
  });

  it.each([
    ["D8", { row: 7, column: 3 }, { row: 7, column: 3 }],
    ["$a$7:$H11", { row: 6, column: 0 }, { row: 10, column: 7 }],
  ])("%s is read from its first to its last cell", (cells, first, last) => {
    expect(parseArea(cells)).toEqual({ first, last });
  });

  it.each(["A:C", "3:4", "A1,B2", "A1:B", "Diem[Tổng]", ""])("%s is no area of cells", (cells) => {
    expect(parseArea(cells)).toBeNull();
  });

  it("reads what it writes, whatever the worksheet is called", () => {
    const position = fc.record({ row: fc.nat(1_000_000), column: fc.nat(16_000) });
    fc.assert(
      fc.property(fc.string({ minLength: 1 }), position, fc.nat(9), fc.nat(9), (name, first, down, right) => {
        const { sheetName, cells } = splitAddress(
          sheetPrefix(name) + areaAddress(first, down + 1, right + 1),
        );
        expect(sheetName).toBe(name);
        const last = { row: first.row + down, column: first.column + right };
        expect(parseArea(cells)).toEqual({ first, last });
      }),
    );
  });
});
