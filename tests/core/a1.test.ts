import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { cellAddress, columnName } from "../../src/core/a1";

describe("cell addresses", () => {
  it.each([
    [0, "A"],
    [25, "Z"],
    [26, "AA"],
    [701, "ZZ"],
    [702, "AAA"],
    [16_383, "XFD"],
  ])("column %i is %s", (index, name) => expect(columnName(index)).toBe(name));

  it("names every column by its place in the alphabet's base 26", () => {
    fc.assert(
      fc.property(fc.nat(16_383), (index) => {
        const place = [...columnName(index)].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
        expect(place - 1).toBe(index);
      }),
    );
  });

  it("counts rows from 1", () => expect(cellAddress({ row: 7, column: 3 })).toBe("D8"));
});
