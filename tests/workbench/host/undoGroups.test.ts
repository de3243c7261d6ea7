import type { Frame } from "playwright-core";
import { expect, it } from "vitest";
import { readCell, typeInCell } from "../../support/grid";
import { sendUndoGroups } from "../../support/undoGroups";
import { useWorkbench } from "../../support/workbench";

const open = useWorkbench();

// learn.microsoft.com/office/dev/add-ins/excel/excel-add-ins-undo-capabilities, "Undo grouping"

/** Writes A1 and B1 in a sync each, then A1 again in a third. */
function writeThrice(pane: Frame, mergeUndoGroup: boolean): Promise<void> {
  return pane.evaluate(
    (isGrouped) =>
      Excel.run({ mergeUndoGroup: isGrouped }, async (context) => {
        const sheet = context.workbook.worksheets.getActiveWorksheet();
        sheet.getRange("A1").values = [["một"]];
        await context.sync();
        sheet.getRange("B1").values = [["hai"]];
        await context.sync();
        sheet.getRange("A1").values = [["ba"]];
        await context.sync();
      }),
    mergeUndoGroup,
  );
}

it.each(["365", "web"])("in Excel %s all syncs of a grouped batch are one step", async (excel) => {
  const { page, pane } = await open({ query: `?blank=1&excel=${excel}` });
  await sendUndoGroups(pane);
  await typeInCell(page, "A1", "người");
  await writeThrice(pane, true);
  expect(await readCell(page, "A1:B1")).toBe("ba\thai");
  await page.keyboard.press("Control+z");
  expect(await readCell(page, "A1:B1")).toBe("người\t");
  await page.keyboard.press("Control+y");
  expect(await readCell(page, "A1:B1")).toBe("ba\thai");
});

it("two groups are two steps, and without the option each sync is one", async () => {
  const { page, pane } = await open({ query: "?blank=1&excel=365" });
  await sendUndoGroups(pane);
  await writeThrice(pane, true);
  await pane.evaluate(() =>
    Excel.run({ mergeUndoGroup: true }, async (context) => {
      context.workbook.worksheets.getActiveWorksheet().getRange("A1").values = [["bốn"]];
      await context.sync();
    }),
  );
  await page.keyboard.press("Control+z");
  expect(await readCell(page, "A1:B1")).toBe("ba\thai");
  await page.keyboard.press("Control+z");
  expect(await readCell(page, "A1:B1")).toBe("\t");
  await writeThrice(pane, false);
  await page.keyboard.press("Control+z");
  expect(await readCell(page, "A1:B1")).toBe("một\thai");
});

/** What a batch fails with, or null. */
function codeOf(pane: Frame, act: "delete" | "rename" | "formulas" | "values", mergeUndoGroup = true) {
  return pane.evaluate(
    ([what, isGrouped]) =>
      Excel.run({ mergeUndoGroup: isGrouped === "grouped" }, async (context) => {
        const sheet = context.workbook.worksheets.getItem("Tạm");
        if (what === "delete") sheet.delete();
        else if (what === "rename") sheet.name = "Tạm";
        else {
          const cell = what === "formulas" ? "=RAND()" : "RAND()";
          const rows = Array.from({ length: 40 }, () => new Array<string>(40).fill(cell));
          sheet.getRange("A1:AN40").formulas = rows;
        }
        await context.sync();
      }).then(
        () => null,
        (error: OfficeExtension.Error) => error.code,
      ),
    [act, mergeUndoGroup ? "grouped" : ""] as const,
  );
}

it("what has no undo is refused in a group, and nowhere else", async () => {
  const { pane } = await open({ query: "?blank=1&excel=365" });
  await sendUndoGroups(pane);
  await pane.evaluate(() =>
    Excel.run(async (context) => {
      context.workbook.worksheets.add("Tạm");
      await context.sync();
    }),
  );
  expect(await codeOf(pane, "rename")).toBe("UndoNotSupported");
  expect(await codeOf(pane, "formulas")).toBe("UndoNotSupported"); // OfficeDev/office-js#6491
  expect(await codeOf(pane, "values")).toBe(null);
  expect(await codeOf(pane, "formulas", false)).toBe(null);
  expect(await codeOf(pane, "delete")).toBe("UndoNotSupported");
  expect(await codeOf(pane, "delete", false)).toBe(null);
});

it("an Excel without the option passes it over", async () => {
  const { pane } = await open({ query: "?blank=1&excel=2024" });
  await sendUndoGroups(pane);
  await pane.evaluate(() =>
    Excel.run(async (context) => {
      context.workbook.worksheets.add("Tạm");
      await context.sync();
    }),
  );
  expect(await codeOf(pane, "formulas")).toBe(null);
  expect(await codeOf(pane, "delete")).toBe(null);
});
