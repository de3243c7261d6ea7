import type { Frame } from "playwright-core";
import { expect, it } from "vitest";
import { sheetNames } from "../../support/grid";
import { editMeanwhile, failSync, loseSheet, slowDown } from "../../support/situations";
import { restAddin } from "../../support/syncs";
import { useWorkbench } from "../../support/workbench";

const open = useWorkbench();

/** Writes 1, 2 and 3 into A1 of the first sheet, a sync each. @returns for each null, or the code it failed with */
function writeThrice(pane: Frame): Promise<(string | null)[]> {
  return pane.evaluate(async () => {
    const codes: (string | null)[] = [];
    for (const value of [1, 2, 3]) {
      const code = await Excel.run(async (context) => {
        context.workbook.worksheets.getItem("Sheet1").getRange("A1").values = [[value]];
        await context.sync();
      }).then(
        () => null,
        (error: OfficeExtension.Error) => error.code,
      );
      codes.push(code);
    }
    return codes;
  });
}

it("the sync that is named fails with the code that is named, and none of it is done", async () => {
  const { page, pane } = await open({ query: "?blank=1" });
  await restAddin(page, pane);
  await failSync(page, 2, "RequestAborted");
  expect(await writeThrice(pane)).toEqual([null, "RequestAborted", null]);
  await failSync(page, 3, "AccessDenied");
  expect(await writeThrice(pane)).toEqual([null, null, "AccessDenied"]);
  const value = await pane.evaluate(() =>
    Excel.run(async (context) => {
      const cell = context.workbook.worksheets.getActiveWorksheet().getRange("A1").load("values");
      await context.sync();
      return cell.values[0]?.[0] as unknown;
    }),
  );
  expect(value).toBe(2);
});

it("a sheet is protected or deleted between two syncs", async () => {
  const { page, pane } = await open({ query: "?blank=1" });
  await pane.evaluate(() =>
    Excel.run(async (context) => {
      context.workbook.worksheets.add("Khác");
      await context.sync();
    }),
  );
  await restAddin(page, pane);
  await loseSheet(page, 2, "protect");
  expect(await writeThrice(pane)).toEqual([null, "AccessDenied", "AccessDenied"]);
  await loseSheet(page, 2, "delete");
  expect(await writeThrice(pane)).toEqual(["AccessDenied", "ItemNotFound", "ItemNotFound"]);
  expect(await sheetNames(page)).toEqual(["Khác"]);
});

it("a colleague writes into a cell between two syncs", async () => {
  const { page, pane } = await open({ query: "?blank=1" });
  await restAddin(page, pane);
  await editMeanwhile(page, 2, "B2", "Đồng nghiệp ghi");
  const told = await pane.evaluate(() =>
    Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      const sources: string[] = [];
      context.runtime.enableEvents = true;
      sheet.onChanged.add(async ({ address, source }) => {
        sources.push(`${address} ${source}`);
      });
      await context.sync(); // the first
      const cell = sheet.getRange("B2").load("values");
      await context.sync();
      const value = cell.values[0]?.[0] as unknown;
      while (sources.length === 0) await new Promise((resolve) => setTimeout(resolve, 20));
      return [value, ...sources];
    }),
  );
  expect(told).toEqual(["Đồng nghiệp ghi", "B2 Remote"]);
});

it("a slow host answers late", async () => {
  const { page, pane } = await open({ query: "?blank=1" });
  await slowDown(page, 700);
  const took = await pane.evaluate(async () => {
    const start = performance.now();
    await Excel.run((context) => {
      context.workbook.worksheets.getActiveWorksheet().load("name");
      return context.sync();
    });
    return performance.now() - start;
  });
  expect(took).toBeGreaterThan(650);
});
