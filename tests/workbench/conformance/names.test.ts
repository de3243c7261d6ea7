import { api, type Case, conform, guide, refused } from "./conformance";

const names = api("excel.nameditemcollection");
const item = api("excel.nameditem");

const cases: readonly Case[] = [
  {
    what: "a name for a range gives the range, its type and its formula",
    page: item,
    script: async (context, sheet) => {
      const name = context.workbook.names.add("VungThu", sheet.getRange("B2:C3"), "Ghi chú");
      name.load("type,comment,scope,visible");
      const range = name.getRange().load("address");
      await context.sync();
      const seen = [name.type, name.comment, name.scope, name.visible, range.address.split("!")[1]];
      name.delete();
      return seen;
    },
    expected: ["Range", "Ghi chú", "Workbook", true, "B2:C3"],
  },
  {
    what: "a name for a constant has its value and its type",
    page: item,
    script: async (context) => {
      const name = context.workbook.names.add("TongThu", "=3").load("type,value,formula");
      await context.sync();
      const seen = [name.type, name.value as unknown, name.formula as unknown];
      name.delete();
      return seen;
    },
    expected: ["Integer", 3, "=3"],
  },
  {
    what: "a name of one sheet is found there and not in the workbook",
    page: names,
    script: async (context, sheet) => {
      sheet.names.add("RiengThu", sheet.getRange("A1"));
      const own = sheet.names.getItemOrNullObject("riengthu").load("scope");
      const other = context.workbook.names.getItemOrNullObject("RiengThu");
      await context.sync();
      return [own.scope, other.isNullObject];
    },
    expected: ["Worksheet", true],
  },
  {
    what: "a sheet's getRange takes a name",
    page: guide("excel-add-ins-ranges-get"),
    script: async (context, sheet) => {
      const name = context.workbook.names.add("OThu", sheet.getRange("D4"));
      const range = sheet.getRange("OThu").load("address");
      await context.sync();
      name.delete();
      return range.address.split("!")[1];
    },
    expected: "D4",
  },
  {
    what: "formulas follow a name that stands for something else, goes and comes back",
    page: item,
    script: async (context, sheet) => {
      const { names } = context.workbook;
      sheet.getRange("A1:A4").values = [[1], [2], [3], [4]];
      names.add("DoiThu", sheet.getRange("A1:A2"));
      const cell = sheet.getRange("C1");
      cell.formulas = [["=SUM(doithu)"]]; // in any capitals
      const seen: unknown[] = [];
      const look = async (): Promise<void> => {
        cell.load("values");
        await context.sync();
        seen.push(cell.values[0]?.[0]);
      };
      await look();
      names.getItem("DoiThu").formula = "='Thử'!$A$1:$A$3";
      await look();
      names.getItem("DoiThu").delete();
      await look();
      names.add("DoiThu", sheet.getRange("A1:A4"));
      await look();
      names.getItem("DoiThu").delete();
      return seen;
    },
    expected: [3, 6, "#NAME?", 10],
  },
  {
    what: "formulas follow a name whose range has moved with inserted rows",
    page: item,
    script: async (context, sheet) => {
      sheet.getRange("A1:A3").values = [[1], [2], [3]];
      const name = context.workbook.names.add("DoiCho", sheet.getRange("A1:A3"));
      sheet.getRange("C1").formulas = [["=SUM(DoiCho)"]];
      await context.sync();
      sheet.getRange("2:2").insert("Down");
      sheet.getRange("A2").values = [[10]];
      sheet.getRange("A4").values = [[30]];
      name.load("formula");
      const cell = sheet.getRange("C1").load("values");
      await context.sync();
      name.delete();
      return [name.formula as unknown, cell.values[0]?.[0] as unknown];
    },
    expected: ["=Thử!$A$1:$A$4", 43],
  },
  {
    what: "a name that looks like a cell is refused",
    page: names,
    script: async (context, sheet) => {
      context.workbook.names.add("AB12", sheet.getRange("A1"));
      await context.sync();
    },
    expected: refused("InvalidArgument"),
  },
  {
    what: "formulas know names, and a hidden name works like any other",
    page: item,
    script: async (context, sheet) => {
      const name = context.workbook.names.add("ThueThu", "=0.1");
      name.visible = false;
      sheet.getRange("A1").formulas = [["=200*ThueThu"]];
      const cell = sheet.getRange("A1").load("values");
      name.load("visible");
      await context.sync();
      const seen = [cell.values[0]?.[0] as unknown, name.visible];
      name.delete();
      return seen;
    },
    expected: [20, false],
  },
  {
    what: "formulas are calculated with what a name stands for now",
    page: item,
    script: async (context, sheet) => {
      sheet.getRange("A1:A3").values = [[1], [2], [3]];
      const name = context.workbook.names.add("CongThu", sheet.getRange("A1:A3"));
      sheet.getRange("C1").formulas = [["=SUM(CongThu)"]];
      const before = sheet.getRange("C1").load("values");
      await context.sync();
      const seen: unknown[] = [before.values[0]?.[0]];
      name.formula = "=Thử!$A$1:$A$2";
      const after = sheet.getRange("C1").load("values");
      await context.sync();
      seen.push(after.values[0]?.[0]);
      name.delete();
      return seen;
    },
    expected: [6, 3],
  },
  {
    what: "a name for a formula has the value and the type of what it gives, also in a list",
    page: item,
    script: async (context, sheet) => {
      sheet.getRange("A1:A3").values = [[1], [2], [4.5]];
      const given: Record<string, string> = {
        CongThu: "=SUM(Thử!$A$1:$A$3)",
        DemThu: "=ROWS(Thử!$A$1:$A$3)+SoThu",
        DongThu: "=OFFSET(Thử!$A$1,1,0,2,1)",
        ErrThu: "=1/0",
        HaiThu: "=Thử!$A$1:$A$2*2",
        SoThu: "=3",
        TenThu: '="Phòng "&Thử!$A$1',
        ThayThu: "=Thử!$A$1<Thử!$A$2",
        ThieuThu: "=KhongCoTen+1",
      };
      for (const [name, formula] of Object.entries(given)) sheet.names.add(name, formula);
      sheet.names.load("items/name,items/type,items/value");
      const rows = sheet.names.getItem("DongThu").getRange().load("address");
      const twice = sheet.names.getItem("HaiThu").arrayValues.load("values,types");
      await context.sync();
      sheet.getRange("A1").values = [[10]];
      const sum = sheet.names.getItem("CongThu").load("value");
      await context.sync();
      return [
        sheet.names.items.map(({ name, type, value }) => [name, type, value as unknown]),
        rows.address,
        twice.values,
        twice.types,
        sum.value as unknown,
      ];
    },
    expected: [
      [
        ["CongThu", "Double", 7.5],
        ["DemThu", "Integer", 6],
        ["DongThu", "Range", "Thử!$A$2:$A$3"],
        ["ErrThu", "Error", "#DIV/0!"],
        ["HaiThu", "Array", "={2;4}"],
        ["SoThu", "Integer", 3],
        ["TenThu", "String", "Phòng 1"],
        ["ThayThu", "Boolean", true],
        ["ThieuThu", "Error", "#NAME?"],
      ],
      "Thử!A2:A3",
      [[2], [4]],
      [["Double"], ["Double"]],
      16.5,
    ],
  },
];

conform("names", cases);
