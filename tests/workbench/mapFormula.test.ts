import { expect, it } from "vitest";
import { mapFormula } from "../../workbench/excel-host/files/mapFormula";

const names = {
  sheet: (name: string) => (name === "Bỏ" ? null : name === "Phòng A" ? "Phòng A (2)" : name),
  table: (name: string) => (name === "PL01" ? "PL01_2" : name),
};

it.each([
  ["='Phòng A'!$A$1:B2+1", "='Phòng A (2)'!$A$1:B2+1"],
  ["=SUM('Phòng A'!A:A,Khác!7:7)", "=SUM('Phòng A (2)'!A:A,Khác!7:7)"],
  ["=Bỏ!A1:C3&A1", "=#REF!&A1"],
  ['="Bỏ!A1"&Khác!A1', '="Bỏ!A1"&Khác!A1'],
  ["=SUM(PL01[[#This Row],[Điểm]])", "=SUM(PL01_2[[#This Row],[Điểm]])"],
  ["=PL01x[Điểm]", "=PL01x[Điểm]"],
  ["'Phòng A'!$A$1", "'Phòng A (2)'!$A$1"],
])("%s reads %s where sheets and tables have other names", (formula, moved) => {
  expect(mapFormula(formula, names)).toBe(moved);
});
