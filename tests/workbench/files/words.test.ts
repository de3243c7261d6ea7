import { describe, expect, test } from "vitest";
import { columnIndex, columnName, parseRange, rangeName } from "../../../workbench/excel-host/files/a1";
import { fromFileFormula, shiftFormula, toFileFormula } from "../../../workbench/excel-host/files/formulas";
import { columnCharacters, columnPixels } from "../../../workbench/excel-host/files/units";

describe("references", () => {
  test.each([
    ["A", 0],
    ["Z", 25],
    ["AA", 26],
    ["XFD", 16_383],
  ])("column %s is %i", (name, index) => {
    expect(columnIndex(name)).toBe(index);
    expect(columnName(index)).toBe(name);
  });

  test.each([
    ["B3", "B3"],
    ["$A$1:$E$12", "A1:E12"],
    ["A:E", "A1:E1048576"],
    ["7:7", "A7:XFD7"],
  ])("%s reaches %s", (reference, reached) => {
    const range = parseRange(reference);
    expect(range && rangeName(range)).toBe(reached);
  });

  test.each(["", "A", "7", "A1:7", "Tháng", "A1:"])("%j is none", (text) => {
    expect(parseRange(text)).toBeNull();
  });
});

describe("formulas", () => {
  test.each([
    ['=XLOOKUP(A1,B:B,C:C)&"FILTER("', '_xlfn.XLOOKUP(A1,B:B,C:C)&"FILTER("'],
    ["=FILTER(A1:A9,A1:A9>0)", "_xlfn._xlws.FILTER(A1:A9,A1:A9>0)"],
    ["=CCHC.DEM(A1)+SUM(B1)", "_xldudf_CCHC_DEM(A1)+SUM(B1)"],
    ["='Bảng SORT(1)'!A1", "'Bảng SORT(1)'!A1"],
    ['=IF(PL01[[#This Row],[Giải pháp]]="",1,0)', 'IF(PL01[[#This Row],[Giải pháp]]="",1,0)'],
  ])("%s goes into the file and back", (written, stored) => {
    expect(toFileFormula(written)).toBe(stored);
    expect(fromFileFormula(stored)).toBe(written);
  });

  test("a shared formula moves what is relative and nothing else", () => {
    const formula = `A1+$A1+A$1+$A$1&"B2"+'C3 D4'!E5+LOG10(F6)+PL01[G7]+ĐA1+VP1!A1`;
    expect(shiftFormula(formula, 2, 1)).toBe(`B3+$A3+B$1+$A$1&"B2"+'C3 D4'!F7+LOG10(G8)+PL01[G7]+ĐA1+VP1!B3`);
    expect(shiftFormula("A1", -1, 0)).toBe("#REF!");
  });
});

test("every width in pixels comes back from the file's characters", () => {
  for (let pixels = 1; pixels <= 1790; pixels++) expect(columnPixels(columnCharacters(pixels))).toBe(pixels);
  expect(columnPixels(9.140625)).toBe(64);
});
