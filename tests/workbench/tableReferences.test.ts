import { expect, it } from "vitest";
import { fullReferences } from "../../workbench/model/tableReferences";

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
