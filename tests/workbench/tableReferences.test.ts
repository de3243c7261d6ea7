import { expect, it } from "vitest";
import { fullReferences, shortReferences } from "../../workbench/excel-host/model/tables/tableReferences";

it.each([
  ["=[@Tổng]*2", "=Diem[[#This Row],[Tổng]]*2"],
  ["=Khac[@Tổng]", "=Khac[[#This Row],[Tổng]]"],
  ["=SUM([@[Quý 1]:[Quý 4]])", "=SUM(Diem[[#This Row],[Quý 1]:[Quý 4]])"],
  ["=SUM([Tổng])", "=SUM(Diem[Tổng])"],
  ["=COUNTA(Diem[@])", "=COUNTA(Diem[#This Row])"],
  ["=Diem[[#This Row],[Tổng]]", "=Diem[[#This Row],[Tổng]]"],
  ['="[@Tổng]"&[@Tổng]', '="[@Tổng]"&Diem[[#This Row],[Tổng]]'],
  ["=[Nguon.xlsx]Sheet1!A1+'[Nguon 2.xlsx]Sheet1'!A1", "=[Nguon.xlsx]Sheet1!A1+'[Nguon 2.xlsx]Sheet1'!A1"],
])("in a cell of the table Diem, %s is %s", (written, full) => {
  expect(fullReferences(written, "Diem")).toBe(full);
});

it("outside of tables a column alone means nothing, and stays", () => {
  expect(fullReferences("=[@Tổng]+Diem[@Tổng]", null)).toBe("=[@Tổng]+Diem[[#This Row],[Tổng]]");
});

it.each([
  ["=Diem[[#This Row],[Tổng]]*2", "=[@Tổng]*2"],
  ["=diem[[#this row],[Tổng]]", "=[@Tổng]"],
  ["=Diem[[#This Row],[Điểm trừ]]", "=[@[Điểm trừ]]"],
  ["=Diem[[#This Row],[Số '#]]", "=[@[Số '#]]"],
  ["=SUM(Diem[[#This Row],[Quý 1]:[Quý 4]])", "=SUM([@[Quý 1]:[Quý 4]])"],
  ["=COUNTA(Diem[#This Row])", "=COUNTA([@])"],
  ["=SUBTOTAL(109,Diem[Điểm trừ])", "=SUBTOTAL(109,[Điểm trừ])"],
  ["=SUM(Diem[[#Headers],[Tổng]]:Diem[[#This Row],[Tổng]])", "=SUM(Diem[[#Headers],[Tổng]]:[@Tổng])"],
  ["=ROWS(Diem[#All])+SUM(Diem[[Quý 1]:[Quý 4]])", "=ROWS(Diem[#All])+SUM(Diem[[Quý 1]:[Quý 4]])"],
  ["=Khac[[#This Row],[Tổng]]+Khac[Tổng]", "=Khac[@Tổng]+Khac[Tổng]"],
  ['="Diem[[#This Row],[Tổng]]"', '="Diem[[#This Row],[Tổng]]"'],
  ["=[Nguon.xlsx]Sheet1!A1", "=[Nguon.xlsx]Sheet1!A1"],
])("a cell of the table Diem shows %s as %s, which means the same", (full, shown) => {
  expect(shortReferences(full, "Diem")).toBe(shown);
  expect(fullReferences(shown, "Diem").toLowerCase()).toBe(full.toLowerCase());
});

it("a cell outside of the table shows its name", () => {
  expect(shortReferences("=Diem[[#This Row],[Tổng]]+SUM(Diem[Tổng])", null)).toBe(
    "=Diem[@Tổng]+SUM(Diem[Tổng])",
  );
});
