import type { Frame } from "playwright-core";
import { expect, it } from "vitest";
import { sheetNames } from "../../support/grid";
import {
  closePane,
  editMeanwhile,
  failSync,
  filterMeanwhile,
  loseSheet,
  setClipboardRight,
  slowDown,
} from "../../support/situations";
import { restAddin } from "../../support/syncs";
import { paneOf, useWorkbench } from "../../support/workbench";

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

it("the sheet in front is filtered between two syncs", async () => {
  const { page, pane } = await open({ query: "?blank=1" });
  await pane.evaluate(() =>
    Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      sheet.getRange("A1:A4").values = [["Loại"], ["a"], ["b"], ["a"]];
      sheet.getRange("C1:C3").values = [["Bảng"], ["x"], ["y"]];
      await context.sync();
    }),
  );
  await restAddin(page, pane);
  await filterMeanwhile(page, 2, "A2");
  const seen = await pane.evaluate(() =>
    Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      const before = sheet.getRange("A1:A4").getVisibleView().load("values");
      await context.sync(); // the first
      const after = sheet.getRange("A1:A4").getVisibleView().load("values");
      sheet.autoFilter.load("isDataFiltered");
      await context.sync();
      return [before.values.flat(), after.values.flat(), sheet.autoFilter.isDataFiltered] as unknown[];
    }),
  );
  expect(seen).toEqual([["Loại", "a", "b", "a"], ["Loại", "a", "a"], true]);
});

it("the pane is closed before a sync and opened again; the add-in lives on and is told of both", async () => {
  const { page, pane } = await open({ query: "?blank=1" });
  await restAddin(page, pane);
  await closePane(page, 2, 500);
  const seen = await pane.evaluate(async () => {
    const told: string[] = [];
    const remove = await Office.addin.onVisibilityModeChanged(({ visibilityMode }) => {
      told.push(visibilityMode);
    });
    const read = (): Promise<string> =>
      Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getActiveWorksheet().load("name");
        await context.sync();
        return sheet.name;
      });
    const names = [await read(), await read()];
    while (told.length < 2) await new Promise((resolve) => setTimeout(resolve, 20));
    await remove();
    return [names, told];
  });
  expect(seen).toEqual([
    ["Sheet1", "Sheet1"],
    ["Hidden", "Taskpane"],
  ]);
  await page.locator('iframe[src*="taskpane.html"]').waitFor({ state: "visible" });
});

it("the pane may use the clipboard, or is refused it as it is without the situation", async () => {
  const { page } = await open({ query: "?blank=1" });
  await page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
  const copy = async (text: string): Promise<string> => {
    const pane = await paneOf(page);
    await pane.locator("nav").click(); // a page without the focus is refused anyway
    return pane.evaluate(
      (wanted) =>
        navigator.clipboard.writeText(wanted).then(
          () => "copied",
          (error: DOMException) => error.name,
        ),
      text,
    );
  };
  expect(await copy("không")).toBe("NotAllowedError");
  await setClipboardRight(page, "allowed");
  expect(await copy("được")).toBe("copied");
  await setClipboardRight(page, "refused");
  expect(await copy("không")).toBe("NotAllowedError");
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe("được");
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
