import { expect, test } from "vitest";
import { renameColumn } from "../../workbench/excel-host/model/tables/tableHeadings";

test.each([
  ["=SUM(Diem[Tổng])", "=SUM(Diem[Cộng])"],
  ["=Diem[@Tổng]*2", "=Diem[@Cộng]*2"],
  [
    "=Diem[[#This Row],[Tổng]]+Diem[[#Data],[TỔNG]:[Khác]]",
    "=Diem[[#This Row],[Cộng]]+Diem[[#Data],[Cộng]:[Khác]]",
  ],
  ['="Diem[Tổng]"&Diem[Tổng]', '="Diem[Tổng]"&Diem[Cộng]'],
  ["=XDiem[Tổng]+Diem[Tổng số]", "=XDiem[Tổng]+Diem[Tổng số]"],
])("%s follows a column's new name", (formula, expected) => {
  expect(renameColumn(formula, "Diem", "Tổng", "Cộng")).toBe(expected);
});
