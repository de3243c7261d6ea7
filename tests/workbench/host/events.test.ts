import type { Frame, Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { useWorkbench } from "../../support/workbench";
import { startRecorder, takeRecorded } from "./recorder";

const open = useWorkbench();

interface Seen {
  readonly type: string;
  readonly changeType?: string;
  readonly address?: string;
  readonly triggerSource?: string;
  readonly details?: unknown;
}

/** Registers every event of the collection of worksheets. */
async function listen(pane: Frame): Promise<void> {
  await startRecorder(pane);
  await pane.evaluate(() =>
    Excel.run(async (context) => {
      const { worksheets } = context.workbook;
      worksheets.onChanged.add(record);
      worksheets.onActivated.add(record);
      worksheets.onDeactivated.add(record);
      worksheets.onAdded.add(record);
      worksheets.onDeleted.add(record);
      worksheets.onSelectionChanged.add(record);
      await context.sync();
    }),
  );
}

/** What has come since the last call. */
const events = (page: Page, pane: Frame): Promise<Seen[]> =>
  takeRecorded(page, pane) as Promise<unknown> as Promise<Seen[]>;

/** Selects a cell through the name box, as a person does, and leaves the keyboard in the grid. */
async function goTo(pane: Frame, address: string): Promise<void> {
  await pane.evaluate(
    (cell) =>
      Excel.run(async (context) => {
        context.workbook.worksheets.getActiveWorksheet().getRange(cell).select();
        await context.sync();
      }),
    address,
  );
}

async function focusGrid(page: Page): Promise<void> {
  await page
    .locator("canvas[id^='univer-sheet-main-canvas']")
    .first()
    .click({ position: { x: 300, y: 300 } });
}

describe("changed", () => {
  it("tells a person's typing, with what the cell held", async () => {
    const { page, pane } = await open({ query: "?blank=1" });
    await focusGrid(page);
    await goTo(pane, "B2");
    await listen(pane);
    await page.keyboard.type("3/4/2026");
    await page.keyboard.press("Enter");
    const [changed, ...others] = (await events(page, pane)).filter(({ type }) => type === "WorksheetChanged");
    expect(others).toEqual([]);
    expect(changed).toMatchObject({
      changeType: "RangeEdited",
      address: "B2",
      triggerSource: "Unknown",
      details: { valueBefore: "", valueAfter: 46115, valueTypeBefore: "Empty", valueTypeAfter: "Double" },
    });
  });

  it("keeps what is typed in a Text cell as text", async () => {
    const { page, pane } = await open({ query: "?blank=1" });
    await pane.evaluate(() =>
      Excel.run(async (context) => {
        context.workbook.worksheets.getActiveWorksheet().getRange("B2:B3").numberFormat = [["@"]];
        await context.sync();
      }),
    );
    await focusGrid(page);
    await goTo(pane, "B2");
    await page.keyboard.type("6/2024");
    await page.keyboard.press("Enter");
    const value = await pane.evaluate(() =>
      Excel.run(async (context) => {
        const range = context.workbook.worksheets.getActiveWorksheet().getRange("B2").load("values");
        await context.sync();
        return range.values[0]?.[0] as unknown;
      }),
    );
    expect(value).toBe("6/2024");
  });

  it("tells the add-in's own writes as such, and formulas' results not at all", async () => {
    const { page, pane } = await open({ query: "?blank=1" });
    await listen(pane);
    await pane.evaluate(() =>
      Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getActiveWorksheet();
        sheet.getRange("D1").formulas = [["=SUM(A1:B2)"]];
        sheet.getRange("A1:B2").values = [
          [1, 2],
          [3, 4],
        ];
        sheet.getRange("A1").format.font.bold = true;
        await context.sync();
      }),
    );
    const seen = (await events(page, pane)).filter(({ type }) => type === "WorksheetChanged");
    expect(seen.map(({ address, triggerSource }) => [address, triggerSource])).toEqual([
      ["D1", "ThisLocalAddin"],
      ["A1:B2", "ThisLocalAddin"],
    ]);
  });

  it("tells inserted and deleted rows once, without the formulas that follow them", async () => {
    const { page, pane } = await open({ query: "?blank=1" });
    await pane.evaluate(() =>
      Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getActiveWorksheet();
        sheet.getRange("A1:A5").formulas = [["=A5"], [1], [2], [3], [4]];
        await context.sync();
      }),
    );
    await listen(pane);
    await pane.evaluate(() =>
      Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getActiveWorksheet();
        sheet.getRange("2:3").insert("Down");
        sheet.getRange("6:6").delete("Up");
        await context.sync();
      }),
    );
    const seen = (await events(page, pane)).filter(({ type }) => type === "WorksheetChanged");
    expect(seen.map(({ changeType, address }) => [changeType, address])).toEqual([
      ["RowInserted", "2:3"],
      ["RowDeleted", "6:6"],
    ]);
  });

  it("tells undo and redo, which take an add-in's batch as one step", async () => {
    const { page, pane } = await open({ query: "?blank=1" });
    await focusGrid(page);
    await pane.evaluate(() =>
      Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getActiveWorksheet();
        sheet.getRange("A1").values = [["a"]];
        sheet.getRange("C3").values = [["b"]];
        await context.sync();
      }),
    );
    await listen(pane);
    const read = (): Promise<unknown[]> =>
      pane.evaluate(() =>
        Excel.run(async (context) => {
          const range = context.workbook.worksheets.getActiveWorksheet().getRange("A1:C3").load("values");
          await context.sync();
          return [range.values[0]?.[0], range.values[2]?.[2]] as unknown[];
        }),
      );
    await page.keyboard.press("Control+z");
    const undone = await events(page, pane);
    expect(await read()).toEqual(["", ""]);
    await page.keyboard.press("Control+y");
    expect(await read()).toEqual(["a", "b"]);
    expect(undone.filter(({ type }) => type === "WorksheetChanged").map(({ address }) => address)).toEqual([
      "A1,C3",
    ]);
  });
});

describe("sheets", () => {
  it("are told when added, brought to the front and deleted", async () => {
    const { page, pane } = await open({ query: "?blank=1" });
    await listen(pane);
    await pane.evaluate(() =>
      Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.add("Mới");
        await context.sync();
        sheet.activate();
        await context.sync();
        sheet.delete();
        await context.sync();
      }),
    );
    const types = (await events(page, pane)).map(({ type }) => type);
    expect(types.filter((type) => type !== "WorksheetSelectionChanged")).toEqual([
      "WorksheetAdded",
      "WorksheetDeactivated",
      "WorksheetActivated",
      "WorksheetDeleted",
      "WorksheetActivated",
    ]);
  });

  it("tell a new selection once", async () => {
    const { page, pane } = await open({ query: "?blank=1" });
    await listen(pane);
    await goTo(pane, "C5:D6");
    const seen = await events(page, pane);
    expect(seen.map(({ type, address }) => [type, address])).toEqual([
      ["WorksheetSelectionChanged", "C5:D6"],
    ]);
  });
});
