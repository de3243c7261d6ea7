import { api, type Case, conform, guide } from "./conformance";

const cases: readonly Case[] = [
  {
    what: "calculation and painting wait until the next sync, and all is calculated after it",
    page: guide("performance"),
    script: async (context, sheet) => {
      context.application.suspendApiCalculationUntilNextSync();
      context.application.suspendScreenUpdatingUntilNextSync();
      sheet.getRange("A1:B1").formulas = [[2, "=A1*21"]];
      await context.sync();
      const cell = sheet.getRange("B1").load("values");
      await context.sync();
      return cell.values;
    },
    expected: [[42]],
  },
  {
    what: "formulas are calculated automatically",
    page: api("excel.application"),
    script: async (context) => {
      context.application.load("calculationMode,calculationState");
      await context.sync();
      return [context.application.calculationMode, context.application.calculationState];
    },
    expected: ["Automatic", "Done"],
  },
  {
    what: "in manual mode a formula is calculated when it is entered, and then when somebody asks",
    page: api("excel.calculationmode"),
    script: async (context, sheet) => {
      const { application } = context.workbook;
      const look = async () => {
        const cell = sheet.getRange("B1").load("values");
        application.load("calculationMode,calculationState");
        await context.sync();
        return [cell.values[0]?.[0], application.calculationMode, application.calculationState] as unknown[];
      };
      application.calculationMode = "Manual";
      sheet.getRange("A1:B1").formulas = [[1, "=A1+1"]];
      const [entered] = await look();
      sheet.getRange("A1").values = [[5]];
      const stale = await look();
      application.calculate("Recalculate");
      const calculated = await look();
      sheet.getRange("A1").values = [[7]];
      await context.sync();
      application.calculationMode = "Automatic";
      return [entered, stale, calculated, await look()];
    },
    expected: [2, [2, "Manual", "Pending"], [6, "Manual", "Done"], [8, "Automatic", "Done"]],
  },
  {
    what: "what waits in manual mode is calculated wherever it has gone meanwhile",
    page: api("excel.calculationmode"),
    script: async (context, sheet) => {
      const { application } = context.workbook;
      sheet.getRange("A1:B1").formulas = [[1, "=A1+1"]];
      application.calculationMode = "Manual";
      sheet.getRange("A1").values = [[5]];
      await context.sync();
      sheet.getRange("1:2").insert("Down");
      sheet.getRange("C:C").delete("Left");
      application.calculate("Full");
      const cell = sheet.getRange("B3").load("values");
      await context.sync();
      application.calculationMode = "Automatic";
      return cell.values;
    },
    expected: [[6]],
  },
  {
    what: "all but data tables is calculated automatically in the mode that leaves them out",
    page: api("excel.calculationmode"),
    script: async (context, sheet) => {
      const { application } = context.workbook;
      application.calculationMode = "AutomaticExceptTables";
      sheet.getRange("A1:B1").formulas = [[1, "=A1+1"]];
      sheet.getRange("A1").values = [[5]];
      const cell = sheet.getRange("B1").load("values");
      application.load("calculationMode");
      await context.sync();
      const mode = application.calculationMode;
      application.calculationMode = "Automatic";
      return [mode, cell.values];
    },
    expected: ["AutomaticExceptTables", [[6]]],
  },
  {
    what: "the workbook tells that another cell is selected",
    page: api("excel.workbook"),
    script: async (context, sheet) => {
      const told: string[] = [];
      const handler = context.workbook.onSelectionChanged.add(() =>
        Promise.resolve(void told.push("selected")),
      );
      await context.sync();
      sheet.getRange("B2").select();
      await context.sync();
      await new Promise((resolve) => setTimeout(resolve, 300));
      handler.remove();
      await context.sync();
      sheet.getRange("C3").select();
      await context.sync();
      await new Promise((resolve) => setTimeout(resolve, 300));
      return told;
    },
    expected: ["selected"],
  },
  {
    what: "the active cell is the first of what is selected",
    page: api("excel.workbook"),
    script: async (context, sheet) => {
      sheet.getRange("C3:D5").select();
      const range = context.workbook.getSelectedRange().load("address");
      const cell = context.workbook.getActiveCell().load("address");
      await context.sync();
      return [range.address, cell.address].map((address) => address.split("!")[1]);
    },
    expected: ["C3:D5", "C3"],
  },
  {
    what: "a new name of a sheet is told, with the old one",
    page: api("excel.worksheetnamechangedeventargs"),
    script: async (context, sheet) => {
      const told: unknown[] = [];
      sheet.onNameChanged.add(({ type, nameBefore, nameAfter }) =>
        Promise.resolve(void told.push([type, nameBefore, nameAfter])),
      );
      await context.sync();
      sheet.name = "Tên mới";
      await context.sync();
      await new Promise((resolve) => setTimeout(resolve, 100));
      const seen = [...told];
      sheet.name = "Thử"; // under which it is taken away
      return seen;
    },
    expected: [["WorksheetNameChanged", "Thử", "Tên mới"]],
  },
];

conform("application and workbook", cases);
