import { api, type Case, conform, guide, refused } from "./conformance";

const rangeApi = api("excel.range");
const arrays = guide("excel-add-ins-ranges-dynamic-arrays");
const vba = (name: string): string => `office/vba/api/excel.range.${name}`;
const noRoom = guide("custom-functions-dynamic-arrays");

const cases: readonly Case[] = [
  {
    what: "the cells that a formula spills into, in the batch that writes it",
    page: arrays,
    script: async (context, sheet) => {
      sheet.getRange("A4:D4").values = [["Ngày", "Cửa hàng", "", 5]];
      const target = sheet.getRange("G4");
      target.formulas = [["=A4:D4"]];
      const spill = target.getSpillingToRange().load("address,values,valueTypes");
      await context.sync();
      // An empty cell that is spilled is 0.
      return [spill.address.split("!")[1], spill.values, spill.valueTypes];
    },
    expected: ["G4:J4", [["Ngày", "Cửa hàng", 0, 5]], [["String", "String", "Double", "Double"]]],
  },
  {
    what: "the cell whose formula spills into a cell, for the formula's own cell as well",
    page: vba("spillparent"),
    script: async (context, sheet) => {
      sheet.getRange("B2").formulas = [["=SEQUENCE(3,2)"]];
      const cells = ["B2", "C4", "B5"].map((cell) => sheet.getRange(cell));
      const parents = cells.map((cell) => cell.getSpillParentOrNullObject().load("address"));
      const ranges = cells.map((cell) => cell.getSpillingToRangeOrNullObject().load("address"));
      await context.sync();
      return [parents, ranges].map((found) =>
        found.map((one) => (one.isNullObject ? null : one.address.split("!")[1])),
      );
    },
    expected: [
      ["B2", "B2", null],
      ["B2:C4", null, null],
    ],
  },
  {
    what: "several cells have no spill parent",
    page: arrays,
    script: async (context, sheet) => {
      sheet.getRange("A1").formulas = [["=SEQUENCE(3)"]];
      const several = sheet.getRange("A1:A3");
      const none = [several.getSpillParentOrNullObject(), several.getSpillingToRangeOrNullObject()];
      await context.sync();
      return none.map(({ isNullObject }) => isNullObject);
    },
    expected: [true, true],
  },
  ...(["getSpillParent", "getSpillingToRange"] as const).flatMap((method): Case[] => [
    {
      what: `${method} fails for several cells`,
      page: rangeApi,
      script:
        method === "getSpillParent"
          ? async (context, sheet) => {
              sheet.getRange("A1").formulas = [["=SEQUENCE(3)"]];
              sheet.getRange("A1:A2").getSpillParent().load("address");
              await context.sync();
            }
          : async (context, sheet) => {
              sheet.getRange("A1").formulas = [["=SEQUENCE(3)"]];
              sheet.getRange("A1:A2").getSpillingToRange().load("address");
              await context.sync();
            },
      expected: refused("ItemNotFound"),
    },
  ]),
  {
    what: "a cell that nothing is spilled into has no parent to ask for",
    page: rangeApi,
    script: async (context, sheet) => {
      sheet.getRange("A1").getSpillParent().load("address");
      await context.sync();
    },
    expected: refused("ItemNotFound"),
  },
  {
    what: "whether all cells are spilled: all, none, some",
    page: vba("hasspill"),
    script: async (context, sheet) => {
      sheet.getRange("A1").formulas = [["=SEQUENCE(2)"]];
      sheet.getRange("D1").formulas = [["=SUM(A1:A2)"]];
      const ranges = ["A1:A2", "B1:D2", "A1:B2", "A:A"].map((one) => sheet.getRange(one).load("hasSpill"));
      await context.sync();
      return ranges.map(({ hasSpill }) => hasSpill);
    },
    expected: [true, false, null, null],
  },
  {
    what: "whether all cells would be saved as an array formula: all, none, some",
    page: vba("savedasarray"),
    script: async (context, sheet) => {
      sheet.getRange("A1:B1").formulas = [["=SEQUENCE(2)", "=SUM(A1:A2)"]];
      sheet.getRange("C1").formulas = [["=UNIQUE(A1)"]];
      const ranges = ["A1:A2", "B1:B2", "A1:B2", "C1"].map((one) => sheet.getRange(one).load("savedAsArray"));
      await context.sync();
      return ranges.map(({ savedAsArray }) => savedAsArray);
    },
    expected: [true, false, null, true],
  },
  {
    // "If a cell has no formula, its value is returned instead."
    what: "the formula stands in its own cell alone",
    page: rangeApi,
    script: async (context, sheet) => {
      sheet.getRange("A1:A3").values = [[1], [2], [3]];
      sheet.getRange("C1").formulas = [["=A1:A3*2"]];
      const range = sheet.getRange("C1:C3").load("formulas,values");
      await context.sync();
      return [range.formulas, range.values];
    },
    expected: [
      [["=A1:A3*2"], [4], [6]],
      [[2], [4], [6]],
    ],
  },
  {
    what: "what is written into a spilled cell makes the formula #SPILL!, and once it is cleared it spills again",
    page: noRoom,
    script: async (context, sheet) => {
      const all = sheet.getRange("A1:A4");
      const seen: unknown[] = [];
      const look = async (): Promise<void> => {
        all.load("values");
        const spill = sheet.getRange("A1").getSpillingToRangeOrNullObject().load("address");
        all.load("hasSpill");
        await context.sync();
        seen.push([all.values.flat(), spill.isNullObject ? null : spill.address.split("!")[1], all.hasSpill]);
      };
      sheet.getRange("A1").formulas = [["=SEQUENCE(3)"]];
      await look();
      sheet.getRange("A3").values = [["vướng"]];
      await look();
      sheet.getRange("A3").clear("Contents");
      await look();
      sheet.getRange("A1").formulas = [["=SEQUENCE(2)"]];
      await look();
      sheet.getRange("A1").clear();
      await look();
      return seen;
    },
    expected: [
      [[1, 2, 3, ""], "A1:A3", null],
      [["#SPILL!", "", "vướng", ""], null, false],
      [[1, 2, 3, ""], "A1:A3", null],
      [[1, 2, "", ""], "A1:A2", null],
      [["", "", "", ""], null, false],
    ],
  },
  {
    what: "merged cells and tables make no room for it, and make it again when they are gone",
    page: api("excel.spillerrorcellvaluesubtype"),
    script: async (context, sheet) => {
      const seen: unknown[] = [];
      const look = async (): Promise<void> => {
        const cells = ["A1", "D5"].map((cell) => sheet.getRange(cell).load("values"));
        await context.sync();
        seen.push(cells.map(({ values }) => values[0]?.[0] as unknown));
      };
      sheet.getRange("A1").formulas = [["=SEQUENCE(3)"]];
      sheet.getRange("D5").formulas = [["=SEQUENCE(1,3)"]];
      await look();
      sheet.getRange("A3:B3").merge();
      const table = sheet.tables.add("F5:G6", false);
      await look();
      sheet.getRange("A3:B3").unmerge();
      table.convertToRange();
      sheet.getRange("F5:G7").clear();
      await look();
      sheet.tables.add("I1:J3", true);
      sheet.getRange("I2").formulas = [["=A1:A3"]];
      const inTable = sheet.getRange("I2:I3").load("values");
      await context.sync();
      return [...seen, inTable.values];
    },
    expected: [
      [1, 1],
      ["#SPILL!", "#SPILL!"],
      [1, 1],
      [["#SPILL!"], [""]],
    ],
  },
  {
    what: "clearing a spilled cell takes nothing away",
    page: arrays,
    script: async (context, sheet) => {
      sheet.getRange("A1").formulas = [["=SEQUENCE(3)"]];
      sheet.getRange("A2").format.fill.color = "#FFFF00";
      await context.sync();
      sheet.getRange("A2:A3").clear("Contents");
      const all = sheet.getRange("A1:A3").load("values");
      await context.sync();
      return all.values;
    },
    expected: [[1], [2], [3]],
  },
  {
    what: "spilled cells are used, and are no constants",
    page: rangeApi,
    script: async (context, sheet) => {
      sheet.getRange("B2").formulas = [["=SEQUENCE(3,2)"]];
      const used = sheet.getUsedRange(true).load("address");
      const constants = sheet.getRange().getSpecialCellsOrNullObject("Constants");
      await context.sync();
      return [used.address.split("!")[1], constants.isNullObject];
    },
    expected: ["B2:C4", true],
  },
  {
    what: "a spill goes with its formula when rows are inserted above, and grows in its place",
    page: arrays,
    script: async (context, sheet) => {
      sheet.getRange("C1").values = [[3]];
      sheet.getRange("A2").formulas = [["=SEQUENCE($C$1)"]];
      await context.sync();
      sheet.getRange("2:2").insert("Down");
      const spill = sheet.getRange("A3").getSpillingToRange().load("address");
      const all = sheet.getRange("A1:A6").load("values");
      await context.sync();
      const seen = [spill.address.split("!")[1], all.values.flat()];
      sheet.getRange("C1").values = [[2]];
      all.load("values,hasSpill");
      await context.sync();
      return [...seen, all.values.flat()];
    },
    expected: ["A3:A5", ["", "", 1, 2, 3, ""], ["", "", 1, 2, "", ""]],
  },
  {
    what: "a copied sheet has what its formulas spill",
    page: api("excel.worksheet"),
    script: async (context, sheet) => {
      sheet.getRange("A1").formulas = [["=SEQUENCE(2)"]];
      await context.sync();
      const copy = sheet.copy();
      const all = copy.getRange("A1:A3").load("values");
      const spill = copy.getRange("A1").getSpillingToRange().load("address");
      await context.sync();
      copy.delete();
      return [all.values.flat(), spill.address.split("!")[1]];
    },
    expected: [[1, 2, ""], "A1:A2"],
  },
];

conform("spilled ranges", cases);
