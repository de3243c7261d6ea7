import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { cellAddress, columnIndex, columnName } from "../../src/core/sheet/a1";

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
});
