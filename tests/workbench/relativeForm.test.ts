import { expect, it } from "vitest";
import { isSameAcross, relativeForm } from "../../workbench/excel-host/model/calculation/relativeForm";

/** Cells by row and column, counted from 0. */
it.each([
  ["=A1+1", 0, 1, "=A2+1", 1, 1],
  ["=$B5*C$4", 4, 3, "=$B9*D$4", 8, 4],
  ["=SUM(A$1:A5)", 4, 1, "=SUM(A$1:A6)", 5, 1],
  ["=LOG10(A1)", 0, 1, "=LOG10(B1)", 0, 2],
  ['=IF(A1="B2",TRUE,"")', 0, 3, '=IF(A2="B2",TRUE,"")', 1, 3],
  ["='Đơn vị 1'!A1", 0, 3, "='Đơn vị 1'!A2", 1, 3],
])("%s and its copy are one formula", (first, row, column, second, otherRow, otherColumn) => {
  const form = relativeForm(first, row, column);
  expect(form).not.toBeNull();
  expect(relativeForm(second, otherRow, otherColumn)).toBe(form);
});

it.each([
  ["=A1", "=A3"],
  ["=$A$1", "=$A$2"],
  ['=A1&"B2"', '=A2&"B3"'],
  ["='Tháng A1'!A1", "='Tháng A2'!A2"],
])("%s is not what %s is one row further down", (first, second) => {
  expect(relativeForm(first, 0, 1)).not.toBe(relativeForm(second, 1, 1));
});

it.each([
  "=Bang[Cột]",
  "=CCHC_LinhVuc",
  "=Tong1+A1",
  "=SUM(A:A)",
  "=SUM(2:3)",
  "=@A1",
  "=SUM(B2#)",
  "={1;2}",
  "=Tổng!A1",
])("%s is left alone", (formula) => {
  expect(relativeForm(formula, 0, 1)).toBeNull();
});

it.each([
  ['=LEFT($A5,3)="Gửi"', true],
  ["=FALSE", true],
  ["=$A$1>3", true],
  ["=A5>3", false],
  ["=COLUMN()>3", false],
  ["=RAND()>0.5", false],
  ["=$A5>Ngưỡng", false],
])("%s gives the same in all columns: %s", (formula, expected) => {
  expect(isSameAcross(formula)).toBe(expected);
});
