import { describe, expect, it } from "vitest";
import { fromLocalFormula, toLocalFormula } from "../../workbench/excel-host/model/calculation/localFormula";

describe("a formula in a Vietnamese Excel", () => {
  it.each([
    ["=SUM(A1;B2)", "=SUM(A1,B2)"],
    ["=0,5+1", "=0.5+1"],
    ["=,5*2", "=.5*2"],
    ["=ROUND(1,25;1)", "=ROUND(1.25,1)"],
    ["=IF(A1>0,5;1;2)", "=IF(A1>0.5,1,2)"],
    ['=COUNTIFS(A:A;"a;b,c ""1,5""";B:B;">0,5")', '=COUNTIFS(A:A,"a;b,c ""1,5""",B:B,">0,5")'],
    ["='Phòng; 1,5'!A1+1,5", "='Phòng; 1,5'!A1+1.5"],
    ["=SUM({1,5\\2;3\\4};1)", "=SUM({1.5,2;3,4},1)"],
    ["=SUM(PL_01[[#This Row];[Tháng 1,5; 6]])", "=SUM(PL_01[[#This Row],[Tháng 1,5; 6]])"],
    ["=CCHC.DEM(A1:A9;Bảng1[Giờ])", "=CCHC.DEM(A1:A9,Bảng1[Giờ])"],
    ["=1,5E+3+A1", "=1.5E+3+A1"],
    ["=SUM(1:5;$A$1:$B2)", "=SUM(1:5,$A$1:$B2)"],
    ["=IF(;;)", "=IF(,,)"],
  ])("%s is %s in the file, and is shown as it was typed", (local, formula) => {
    expect(fromLocalFormula(local)).toBe(formula);
    expect(toLocalFormula(formula)).toBe(local);
  });

  it("keeps a comma that is no decimal sign", () => {
    expect(fromLocalFormula('=COUNTIF(A1:A9,"x")')).toBe('=COUNTIF(A1:A9,"x")');
    expect(fromLocalFormula("=ROUND(A1,2)")).toBe("=ROUND(A1,2)");
  });
});
