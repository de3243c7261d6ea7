import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { sheetNameProblem, suggestSheetName, suggestTableName } from "../../src/core/sheet/sheetName";

describe("sheetNameProblem", () => {
  it.each([
    ["NCC", null],
    ["TT ĐDNCC", null],
    ["x".repeat(31), null],
    ["x".repeat(32), "tooLong"],
    ["", "empty"],
    ["   ", "empty"],
    ["P/Đ", "character"],
    ["[1]", "character"],
    ["a:b", "character"],
    ["'NCC", "apostrophe"],
    ["NCC'", "apostrophe"],
    ["N'CC", null],
    ["history", "reserved"],
  ])("%j: %s", (name, problem) => expect(sheetNameProblem(name)).toBe(problem));
});

describe("suggestions", () => {
  it.each([
    ["NCC", [], "NCC"],
    ["NCC", ["ncc"], "NCC (2)"],
    ["NCC", ["NCC", "NCC (2)"], "NCC (3)"],
    ["Phòng Lao động/Việc làm", [], "Phòng Lao động Việc làm"],
    ["Chi cục Phòng, chống tệ nạn xã hội tỉnh", [], "Chi cục Phòng, chống tệ nạn xã"],
    ["History", [], "History (2)"],
    ["", [], "PL01"],
    ["???", ["PL01"], "PL01 (2)"],
  ])("a sheet for %j beside %j: %s", (unit, taken, name) => expect(suggestSheetName(unit, taken)).toBe(name));

  it("are always valid and new, whatever the unit is called", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme", maxLength: 60 }), fc.nat(12), (unit, count) => {
        const taken: string[] = [];
        for (let i = 0; i <= count; i++) {
          const name = suggestSheetName(unit, taken);
          expect(sheetNameProblem(name)).toBeNull();
          expect(taken.map((other) => other.toLowerCase())).not.toContain(name.toLowerCase());
          taken.push(name);
        }
      }),
    );
  });

  it.each([
    [[], "PhuLuc01"],
    [["phuluc01"], "PhuLuc01_2"],
    [["PhuLuc01", "PHULUC01_2"], "PhuLuc01_3"],
  ])("a table beside %j: %s", (taken, name) => expect(suggestTableName("PhuLuc01", taken)).toBe(name));
});
