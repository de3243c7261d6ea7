import { api, type Case, conform, guide, refused } from "./conformance";

const sheets = api("excel.worksheetcollection");
const sheetApi = api("excel.worksheet");

const cases: readonly Case[] = [
  {
    what: "a sheet that is added without a name gets one, stands last and is not in front",
    page: guide("excel-add-ins-worksheets"),
    script: async (context, sheet) => {
      const added = context.workbook.worksheets.add().load("name,position,visibility");
      const active = context.workbook.worksheets.getActiveWorksheet().load("name");
      const count = context.workbook.worksheets.getCount();
      await context.sync();
      const isLast = added.position === count.value - 1;
      const seen = [added.name !== "", isLast, added.visibility, active.name];
      added.delete();
      sheet.activate();
      return seen;
    },
    expected: [true, true, "Visible", "Thử"],
  },
  {
    what: "getItemOrNullObject gives a null object for a sheet that is not there",
    page: "office/dev/add-ins/develop/application-specific-api-model",
    script: async (context) => {
      const none = context.workbook.worksheets.getItemOrNullObject("Không có");
      await context.sync();
      return none.isNullObject;
    },
    expected: true,
  },
  {
    what: "nothing comes of a method of a null object",
    page: sheets,
    script: async (context) => {
      context.workbook.worksheets.getItemOrNullObject("Không có").delete();
      context.workbook.tables.getItemOrNullObject("KhongCo").rows.getItemAt(0).delete();
      const count = context.workbook.worksheets.getCount();
      await context.sync();
      return count.value > 0;
    },
    expected: true,
  },
  {
    what: "getItem fails for a sheet that is not there",
    page: sheets,
    script: async (context) => {
      context.workbook.worksheets.getItem("Không có").load("name");
      await context.sync();
    },
    expected: refused("ItemNotFound"),
  },
  {
    what: "a sheet's name has fewer than 32 characters",
    page: sheetApi,
    script: async (context, sheet) => {
      sheet.name = "Một cái tên vừa đúng ba mươi hai";
      await context.sync();
    },
    expected: refused("InvalidArgument"),
  },
  {
    what: "two sheets cannot have one name",
    page: sheets,
    script: async (context) => {
      context.workbook.worksheets.add("THỬ");
      await context.sync();
    },
    expected: refused("ItemAlreadyExists"),
  },
  {
    what: "getCount leaves hidden sheets out where only visible ones are asked for",
    page: sheets,
    script: async (context, sheet) => {
      sheet.visibility = "Hidden";
      const all = context.workbook.worksheets.getCount(false);
      const visible = context.workbook.worksheets.getCount(true);
      await context.sync();
      return all.value - visible.value;
    },
    expected: 1,
  },
  {
    what: "the tab's colour is #RRGGBB, and an empty text for none",
    page: sheetApi,
    script: async (context, sheet) => {
      sheet.load("tabColor");
      await context.sync();
      const before = sheet.tabColor;
      sheet.tabColor = "#FFA500";
      sheet.load("tabColor");
      await context.sync();
      const between = sheet.tabColor;
      sheet.tabColor = "";
      sheet.load("tabColor");
      await context.sync();
      return [before, between, sheet.tabColor];
    },
    expected: ["", "#FFA500", ""],
  },
  {
    what: "the position is counted from 0",
    page: sheetApi,
    script: async (context, sheet) => {
      sheet.position = 0;
      const first = context.workbook.worksheets.getFirst().load("name");
      await context.sync();
      return first.name;
    },
    expected: "Thử",
  },
  {
    what: "an empty sheet's used range is its first cell, or a null object",
    page: sheetApi,
    script: async (context, sheet) => {
      const used = sheet.getUsedRange().load("address");
      const none = sheet.getUsedRangeOrNullObject();
      await context.sync();
      return [used.address.split("!")[1], none.isNullObject];
    },
    expected: ["A1", true],
  },
  {
    what: "the used range of values leaves out cells that are only formatted",
    page: sheetApi,
    script: async (context, sheet) => {
      sheet.getRange("B2").values = [[1]];
      sheet.getRange("D5").format.fill.color = "#FFFF00";
      const all = sheet.getUsedRange().load("address");
      const values = sheet.getUsedRange(true).load("address");
      await context.sync();
      return [all.address, values.address].map((address) => address.split("!")[1]);
    },
    expected: ["B2:D5", "B2"],
  },
  {
    what: "getRangeByIndexes counts rows and columns from 0",
    page: sheetApi,
    script: async (context, sheet) => {
      const range = sheet.getRangeByIndexes(1, 2, 3, 2).load("address");
      await context.sync();
      return range.address.split("!")[1];
    },
    expected: "C2:D4",
  },
  {
    what: "a copy stands where it is asked for, with the values and another name",
    page: guide("excel-add-ins-worksheets"),
    script: async (context, sheet) => {
      sheet.getRange("A1").values = [["gốc"]];
      const copy = sheet.copy("Before", sheet).load("name,position");
      const cell = copy.getRange("A1").load("values");
      sheet.load("position");
      await context.sync();
      const seen = [copy.name, sheet.position - copy.position, cell.values[0]?.[0] as unknown];
      copy.delete();
      return seen;
    },
    expected: ["Thử (2)", 1, "gốc"],
  },
  {
    what: "a sheet in front that formulas name, its own too, goes and leaves #REF!",
    page: sheetApi,
    script: async (context, sheet) => {
      const gone = context.workbook.worksheets.add("Sắp xóa");
      gone.activate();
      gone.getRange("A1:A2").formulas = [[5], ["='Sắp xóa'!A1+1"]];
      sheet.getRange("A1").formulas = [["='Sắp xóa'!A2*2"]];
      await context.sync();
      gone.delete();
      const cell = sheet.getRange("A1").load("values,formulas");
      const none = context.workbook.worksheets.getItemOrNullObject("Sắp xóa");
      await context.sync();
      return [none.isNullObject, cell.values[0], cell.formulas[0]];
    },
    expected: [true, ["#REF!"], ["=#REF!*2"]],
  },
  {
    what: "after the last sheet there is none: getNext fails, getNextOrNullObject gives a null object",
    page: sheetApi,
    script: async (context) => {
      const none = context.workbook.worksheets.getLast().getNextOrNullObject();
      await context.sync();
      if (!none.isNullObject) return "found";
      context.workbook.worksheets.getLast().getNext().load("name");
      await context.sync();
      return "found";
    },
    expected: refused("ItemNotFound"),
  },
  {
    what: "findAll finds whole cells or parts, and fails where there are none",
    page: guide("excel-add-ins-worksheets"),
    script: async (context, sheet) => {
      sheet.getRange("A1:B2").values = [
        ["Complete", "Not complete"],
        ["", "complete"],
      ];
      const whole = sheet.findAll("Complete", { completeMatch: true, matchCase: false }).load("address");
      const parts = sheet.findAll("Complete", { completeMatch: false, matchCase: true }).load("address");
      await context.sync();
      const seen = [whole.address, parts.address].map((address) => address.replace(/'?Thử'?!/g, ""));
      const missing = sheet.findAllOrNullObject("khác", {});
      await context.sync();
      return [...seen, missing.isNullObject];
    },
    expected: ["A1,B2", "A1", true],
  },
  {
    what: "frozen panes are found again",
    page: api("excel.worksheetfreezepanes"),
    script: async (context, sheet) => {
      sheet.freezePanes.freezeAt("A1:B3");
      const frozen = sheet.freezePanes.getLocationOrNullObject().load("address");
      await context.sync();
      const address = frozen.address.split("!")[1];
      sheet.freezePanes.unfreeze();
      const none = sheet.freezePanes.getLocationOrNullObject();
      await context.sync();
      return [address, none.isNullObject];
    },
    expected: ["A1:B3", true],
  },
  {
    what: "gridlines can be hidden",
    page: sheetApi,
    script: async (context, sheet) => {
      sheet.showGridlines = false;
      sheet.load("showGridlines");
      await context.sync();
      return sheet.showGridlines;
    },
    expected: false,
  },
  {
    what: "a hidden sheet cannot be brought to the front",
    page: "office/dev/add-ins/testing/application-specific-api-error-handling",
    script: async (context, sheet) => {
      sheet.visibility = "Hidden";
      await context.sync();
      sheet.activate();
      await context.sync();
    },
    expected: refused("InvalidOperation"),
  },
  {
    what: "a sheet has a number of its own that stays when it is renamed or moved",
    page: api("excel.worksheet"),
    script: async (context, sheet) => {
      sheet.load("tabId");
      const second = context.workbook.worksheets.add("Hai").load("tabId");
      const copy = sheet.copy("End").load("tabId");
      await context.sync();
      const [first, other] = [sheet.tabId, second.tabId];
      second.name = "Ba";
      second.position = 0;
      second.load("tabId");
      await context.sync();
      const seen = [second.tabId === other, other === first + 1, copy.tabId === first + 2];
      second.delete();
      copy.delete();
      return seen;
    },
    expected: [true, true, true],
  },
  {
    what: "a sheet is calculated, and may be told so",
    page: api("excel.worksheet"),
    script: async (context, sheet) => {
      sheet.enableCalculation = true;
      sheet.load("enableCalculation");
      await context.sync();
      return sheet.enableCalculation;
    },
    expected: true,
  },
  {
    what: "the workbench says so where it cannot keep a sheet from being calculated",
    page: api("excel.worksheet"),
    script: async (context, sheet) => {
      sheet.enableCalculation = false;
      await context.sync();
    },
    expected: refused("ApiNotFound"),
  },
  {
    what: "a chart is moved and sized with its cells, and its series read theirs wherever they go",
    page: api("excel.placement"),
    script: async (context, sheet) => {
      sheet.getRange("A1:B2").values = [
        ["Tên", "Số"],
        ["a", 1],
      ];
      const chart = sheet.charts.add("ColumnClustered", sheet.getRange("A1:B2"));
      chart.setPosition("D2", "E4");
      const look = async () => {
        chart.load("left,top,width,height");
        chart.series.load("items/name");
        await context.sync();
        const { left, top, width, height, series } = chart;
        return [left, top, width, height, series.items[0]?.name];
      };
      const before = await look();
      sheet.getRange("A:A").insert("Right");
      sheet.getRange("3:3").insert("Down");
      const inserted = await look();
      sheet.getRange("E:E").delete("Left");
      return [before, inserted, await look()];
    },
    expected: [
      [144, 15, 96, 45, "Số"],
      [192, 15, 96, 60, "Số"],
      [192, 15, 48, 60, "Số"],
    ],
  },
];

conform("worksheets", cases);
