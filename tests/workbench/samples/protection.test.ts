import { type Sample, tryOut } from "./samples";

const samples: readonly Sample[] = [
  {
    what: "protects a worksheet, reads what is allowed, writes where cells are not locked, and unprotects it",
    script: async () => {
      await Excel.run(async (context) => {
        context.workbook.worksheets.getItemOrNullObject("Sample").delete();
        const sheet = context.workbook.worksheets.add("Sample");
        sheet.getRange("A1").format.protection.locked = false;
        sheet.load("protection/protected");
        await context.sync();
        if (!sheet.protection.protected)
          sheet.protection.protect({ allowFormatCells: true, allowSort: true });
        sheet.protection.load();
        await context.sync();
        const { options } = sheet.protection;
        console.log([sheet.protection.protected, options.allowFormatCells, options.allowInsertRows]);

        sheet.getRange("A1").values = [["được"]];
        await context.sync();
        try {
          sheet.getRange("A2").values = [["không"]];
          await context.sync();
        } catch (error) {
          console.log(error instanceof OfficeExtension.Error ? error.code : error);
        }
        sheet.protection.unprotect();
        sheet.getRange("A2").values = [["nay được"]];
        const cells = sheet.getRange("A1:A2").load("values");
        sheet.protection.load("protected");
        await context.sync();
        console.log([sheet.protection.protected, cells.values.flat()]);
      });
    },
    prints: [[true, true, false], "AccessDenied", [false, ["được", "nay được"]]],
  },
  {
    what: "protects with a password, which another one does not open",
    script: async () => {
      await Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getItem("Sample");
        sheet.protection.protect(undefined, "mật khẩu");
        await context.sync();
        try {
          sheet.protection.unprotect("khác");
          await context.sync();
        } catch (error) {
          console.log(error instanceof OfficeExtension.Error ? error.code : error);
        }
        sheet.protection.unprotect("mật khẩu");
        sheet.load("protection/protected");
        await context.sync();
        console.log(sheet.protection.protected);
      });
    },
    prints: ["InvalidArgument", false],
  },
  {
    what: "protects the workbook's structure, so that no worksheet is added",
    script: async () => {
      await Excel.run(async (context) => {
        const { protection, worksheets } = context.workbook;
        protection.protect();
        protection.load("protected");
        await context.sync();
        console.log(protection.protected);
        try {
          worksheets.add();
          await context.sync();
        } catch (error) {
          console.log(error instanceof OfficeExtension.Error ? error.code : error);
        }
        protection.unprotect();
        protection.load("protected");
        await context.sync();
        console.log(protection.protected);
      });
    },
    prints: [true, "AccessDenied", false],
  },
];

tryOut("protection", samples);
