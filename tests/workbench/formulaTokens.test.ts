import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { fromFileFormula, shiftFormula, toFileFormula } from "../../workbench/excel-host/files/formulas";
import { cellReference, isCall, tokensOf } from "../../workbench/excel-host/files/formulaTokens";

/** The pieces with the first letters of their kinds. */
const pieces = (formula: string, decimal?: "," | "."): string[] =>
  tokensOf(formula, decimal).map(({ kind, text }) => `${kind[0]} ${text}`);

describe("the pieces of a formula", () => {
  it.each([
    [
      '=IF(A1="B2 ""C3""",1.5)',
      ["s =", "w IF", "s (", "w A1", "s =", 't "B2 ""C3"""', "s ,", "n 1.5", "s )"],
    ],
    ["='Phòng ''A'''!$A$1:B$2", ["s =", "q 'Phòng ''A'''", "s !", "w $A$1", "s :", "w B$2"]],
    ["=PL01[[#This Row],[Số ']]]", ["s =", "w PL01", "b [[#This Row],[Số ']]]"]],
    ["=[Book 1.xlsx]Sheet1!A1", ["s =", "b [Book 1.xlsx]", "w Sheet1", "s !", "w A1"]],
    ["=1E5+2.5E-3+.5", ["s =", "n 1E5", "s +", "n 2.5E-3", "s +", "n .5"]],
    ["=#REF!+#N/A&B2#", ["s =", "e #REF!", "s +", "e #N/A", "s &", "w B2", "s #"]],
    ["=CCHC.DEM(Tỉnh_1,\\x)", ["s =", "w CCHC.DEM", "s (", "w Tỉnh_1", "s ,", "w \\x", "s )"]],
    ['="mở', ["s =", 't "mở']],
    ["=[mở", ["s =", "s [", "w mở"]],
  ])("%s", (formula, expected) => {
    expect(pieces(formula)).toEqual(expected);
  });

  it("numbers have the comma, and arrays the backslash, as people type in a Vietnamese Excel", () => {
    expect(pieces("={1,5\\2;,5}", ",")).toEqual(["s =", "s {", "n 1,5", "s \\", "n 2", "s ;", "n ,5", "s }"]);
  });

  it("are the formula when they are put together again", () => {
    const sign = fc.constantFrom(..."\"'[]{}()#$!:;,.\\= A1Ă\u0302");
    fc.assert(
      fc.property(
        fc.string({ unit: fc.oneof(sign, fc.string()) }),
        fc.constantFrom(",", "."),
        (text, decimal) => {
          expect(
            tokensOf(text, decimal)
              .map((token) => token.text)
              .join(""),
          ).toBe(text);
        },
      ),
    );
  });

  it.each([
    ["=$B3", 1, { column: 1, row: 2, isColumnFixed: true, isRowFixed: false }],
    ["=xfd$1048576", 1, { column: 16_383, row: 1_048_575, isColumnFixed: false, isRowFixed: true }],
    ["=LOG10(1)", 1, null],
    ["=Q1!A1", 1, null],
    ["=PL01[Điểm]", 1, null],
    ["=Tong1", 1, null],
    ['="A1"', 1, null],
  ])("in %s a cell, or none", (formula, index, expected) => {
    expect(cellReference(tokensOf(formula), index)).toEqual(expected);
  });

  it("a call is a word before a bracket", () => {
    const tokens = tokensOf('=SUM("SUM(",SUM)');
    expect(tokens.flatMap((_token, index) => (isCall(tokens, index) ? [index] : []))).toEqual([1]);
  });
});

describe("formulas of the file", () => {
  it.each([
    ["=IFS(A1=\"IFS(\",'IFS('!B1,TRUE,PL01[IFS(])", "_xlfn.IFS(A1=\"IFS(\",'IFS('!B1,TRUE,PL01[IFS(])"],
    ["=SORT(CCHC.DEM(A1:A2))", "_xlfn._xlws.SORT(_xldudf_CCHC_DEM(A1:A2))"],
  ])("%s is %s there, and reads the same again", (formula, inFile) => {
    expect(toFileFormula(formula)).toBe(inFile);
    expect(fromFileFormula(inFile)).toBe(formula);
  });

  it.each([
    ["=A1+$B$2+C$3+$D4", "=B3+$B$2+D$3+$D6"],
    ["=\"A1\"&'A1'!A1&PL01[A1]&LOG10(A1)", "=\"A1\"&'A1'!B3&PL01[A1]&LOG10(B3)"],
    ["=1E5*E5", "=1E5*F7"],
  ])("%s moved by two rows and a column is %s", (formula, moved) => {
    expect(shiftFormula(formula, 2, 1)).toBe(moved);
  });

  it("what moves off the sheet is #REF!", () => {
    expect(shiftFormula("=A1+B2", -1, 0)).toBe("=#REF!+B1");
  });
});
