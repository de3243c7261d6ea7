import type { Frame } from "playwright-core";
import { describe, expect, it } from "vitest";
import type { CellValue } from "../../../src/core/form/grid";
import { recogniseUnitForm } from "../../../src/core/form/recognise";
import { vi } from "../../../src/locales/vi";
import { viConsolidation as words } from "../../../src/locales/viConsolidation";
import { goToCell, readCell, sheetNames, switchSheet, typeInCell } from "../../support/grid";
import { consolidate, openOffice, previewConsolidation, valuesOf, writeCells } from "../../support/office";
import { failSync, loseSheet, slowDown } from "../../support/situations";
import { countSyncsFromRest } from "../../support/syncs";
import { useWorkbench } from "../../support/workbench";

const open = useWorkbench();
const SHEET = words.sheetName;
const HEADER_ROW = 4;
/** Of the sample: what its unit sheets hold together. */
const ROWS = 86;

interface Row {
  readonly source: string;
  readonly unit: CellValue;
  readonly problem: CellValue;
  readonly remedy: CellValue;
  readonly month: CellValue;
  readonly opinion: CellValue;
}

async function rowsOf(pane: Frame): Promise<Row[]> {
  const cells = await valuesOf(pane, SHEET);
  return cells.slice(HEADER_ROW).map((row) => ({
    source: String(row[0]).replace(/ #.*/, ""),
    unit: row[2] ?? "",
    problem: row[5] ?? "",
    remedy: row[6] ?? "",
    month: row[7] ?? "",
    opinion: row[10] ?? "",
  }));
}

/** Where Tổng hợp has lists and cells formatted as text, and where its colours reach. */
function rulesOf(pane: Frame): Promise<{ lists: string; months: string; colours: string[] }> {
  return pane.evaluate(
    (sheet) =>
      Excel.run(async (context) => {
        const worksheet = context.workbook.worksheets.getItem(sheet);
        const cells = worksheet.getRange("A1:N300");
        const validated = cells.getSpecialCells("DataValidations").load("address");
        const column = worksheet.getRange("H1:H300").load("numberFormat");
        const formats = worksheet.getRange().conditionalFormats.load("items/type");
        await context.sync();
        const ranges = formats.items.map((format) => format.getRange().load("address"));
        await context.sync();
        const texts = (column.numberFormat as string[][]).map(([format]) => format === "@");
        const addressOf = (address: string): string => address.replace(/[^,]*!/g, "").replaceAll(",", ", ");
        return {
          lists: addressOf(validated.address),
          months: `H${texts.indexOf(true) + 1}:H${texts.lastIndexOf(true) + 1}`,
          colours: ranges.map(({ address }) => addressOf(address)),
        };
      }),
    SHEET,
  );
}

async function openConsolidated(): Promise<Awaited<ReturnType<typeof open>>> {
  const workbench = await open();
  await openOffice(workbench.pane);
  await consolidate(workbench.pane);
  return workbench;
}

describe("Tổng hợp các đơn vị on the shared workbook", () => {
  it("shows what it will write, stacks every row of every unit, and changes no unit's sheet", async () => {
    const { page, pane, errors } = await open();
    const names = await sheetNames(page);
    const before = await Promise.all(names.map((name) => valuesOf(pane, name)));
    const sources = before.flatMap((grid) => recogniseUnitForm(grid)?.rows ?? []);
    expect(sources).toHaveLength(ROWS);

    await openOffice(pane);
    await previewConsolidation(pane);
    await pane.getByText(words.preview.target(SHEET, true)).waitFor();
    await pane.getByText(words.preview.total(12, ROWS)).waitFor();
    expect(await sheetNames(page)).toEqual(names); // nothing is there yet

    await pane.getByRole("button", { name: words.command.write }).click();
    await pane.getByText(words.written(SHEET, { added: ROWS, updated: 0, gone: 0 })).waitFor();
    const rows = await rowsOf(pane);
    expect(rows.map(({ problem, remedy }) => [problem, remedy])).toEqual(
      sources.map(({ values }) => [values.problem, values.remedy]),
    );
    expect(rows[0]).toMatchObject({ source: "VP!7", unit: "Văn phòng Sở" });
    expect(await Promise.all(names.map((name) => valuesOf(pane, name)))).toEqual(before);
    expect(errors).toEqual([]);

    // Văn phòng sees in it what no unit can.
    await pane.getByRole("tab", { name: vi.pane.tabs.check }).click();
    await pane.getByText(vi.pane.header.unitAndRows(vi.pane.allUnits, ROWS)).waitFor();
    await pane.getByRole("option", { name: vi.rules.problemInSeveralUnits }).waitFor({ state: "attached" });
  });

  it("a second time adds and changes nothing; a unit's row, correction and new row come in", async () => {
    const { page, pane } = await openConsolidated();
    await previewConsolidation(pane);
    await pane.getByText(words.preview.nothing).waitFor();
    await expect(pane.getByRole("button", { name: words.command.write }).count()).resolves.toBe(0);
    await pane.getByRole("button", { name: words.command.dismiss }).click();

    await switchSheet(page, "VP");
    await typeInCell(page, "B11", "Báo cáo quý IV gửi chậm");
    const typed = async (): Promise<unknown> => (await valuesOf(pane, "VP"))[10]?.[1];
    await expect.poll(typed, { timeout: 10_000 }).toBe("Báo cáo quý IV gửi chậm");
    await writeCells(pane, "VP", { C8: "Rà soát từng kết luận, báo cáo Giám đốc hằng tháng", A11: 5 });
    expect(await consolidate(pane)).toBe(words.written(SHEET, { added: 1, updated: 1, gone: 0 }));
    const rows = await rowsOf(pane);
    expect(rows).toHaveLength(ROWS + 1);
    expect(rows[1]?.remedy).toBe("Rà soát từng kết luận, báo cáo Giám đốc hằng tháng");
    expect(rows.at(-1)).toMatchObject({
      source: "VP!11",
      unit: "Văn phòng Sở",
      problem: "Báo cáo quý IV gửi chậm",
    });
    // Lists, the format of months and the colour are the table's, on the new row too, and stand nowhere below it.
    const last = HEADER_ROW + ROWS + 1;
    const lists = `D5:D${last}, E5:E${last}, L5:L${last}`;
    expect(await rulesOf(pane)).toEqual({ lists, months: `H5:H${last}`, colours: [`A5:N${last}`] });
    // The running number goes on, and the row belongs to the table: it filters and sorts with it.
    expect(await readCell(page, `B${HEADER_ROW + ROWS + 1}`)).toBe(String(ROWS + 1));
  });

  it("inserts rows where something or a list of an earlier version stands below, and moves nothing of it away", async () => {
    const { pane } = await openConsolidated();
    const last = HEADER_ROW + ROWS;
    const addUnitRow = (row: number): Promise<void> =>
      writeCells(pane, "VP", {
        [`A${row}`]: row - 6,
        [`B${row}`]: `Việc ở dòng ${row}`,
        [`C${row}`]: "Rà soát",
      });
    // As files have it that are already in use: lists far below the table.
    await pane.evaluate(
      ([sheet, row]) =>
        Excel.run(async (context) => {
          const below = context.workbook.worksheets.getItem(sheet).getRange(`D${row}:D5004`);
          below.dataValidation.rule = { list: { inCellDropDown: true, source: "=CCHC_LinhVuc" } };
          await context.sync();
        }),
      [SHEET, last + 1] as const,
    );
    await addUnitRow(11);
    expect(await consolidate(pane)).toBe(words.written(SHEET, { added: 1, updated: 0, gone: 0 }));
    await writeCells(pane, SHEET, { [`F${last + 3}`]: "Người lập biểu" });
    await addUnitRow(12);
    expect(await consolidate(pane)).toBe(words.written(SHEET, { added: 1, updated: 0, gone: 0 }));
    const cells = await valuesOf(pane, SHEET);
    expect(cells.slice(last).map((row) => row[5])).toEqual([
      "Việc ở dòng 11",
      "Việc ở dòng 12",
      "",
      "Người lập biểu",
    ]);
    expect(cells.slice(last, last + 2).map((row) => row[1])).toEqual([ROWS + 1, ROWS + 2]);
  });

  it("keeps order, own columns, own rows and corrections of Văn phòng, and says where a unit says otherwise", async () => {
    const { pane } = await openConsolidated();
    await pane.evaluate(
      ([sheet]) =>
        Excel.run(async (context) => {
          const table = context.workbook.worksheets.getItem(sheet).tables.getItemAt(0);
          table.getDataBodyRange().sort.apply([{ key: 5, ascending: false }]);
          table.columns.add(undefined, undefined, "Người theo dõi");
          table.rows.add(undefined, [
            ["", "", "Văn phòng Sở", "", "", "Việc của riêng Văn phòng", ...Array<string>(9).fill("")],
          ]);
          await context.sync();
        }),
      [SHEET] as const,
    );
    const sorted = await rowsOf(pane);
    expect(sorted.at(-1)).toMatchObject({ source: "", problem: "Việc của riêng Văn phòng" });
    await writeCells(pane, SHEET, {
      K5: "Giao Văn phòng chủ trì",
      O5: "Chị Hà",
      G5: "Văn phòng viết lại giải pháp này",
    });
    const [sheet = "", row = ""] = sorted[0]?.source.split("!") ?? [];
    await writeCells(pane, sheet, { [`C${row}`]: "Đơn vị sửa giải pháp", [`E${row}`]: "Đơn vị ghi thêm" });

    await previewConsolidation(pane);
    await pane.getByText(words.preview.keptTitle(1)).waitFor();
    await pane.getByText(words.preview.own(1)).waitFor();
    await pane.getByText(words.preview.sourceSays("Đơn vị sửa giải pháp")).waitFor();
    await pane.getByRole("button", { name: words.preview.keptCell("G5", String(sorted[0]?.unit)) }).waitFor();
    await pane.getByRole("button", { name: words.command.write }).click();
    await pane.getByText(words.written(SHEET, { added: 0, updated: 1, gone: 0 })).waitFor();

    const cells = await valuesOf(pane, SHEET);
    expect(cells[4]?.slice(6, 15)).toMatchObject({
      0: "Văn phòng viết lại giải pháp này",
      2: "Đơn vị ghi thêm",
      4: "Giao Văn phòng chủ trì",
      8: "Chị Hà",
    });
    expect((await rowsOf(pane)).map(({ problem }) => problem)).toEqual(sorted.map(({ problem }) => problem));
  });

  it("follows a renamed sheet and unit, and marks what is no longer there without deleting it", async () => {
    const { page, pane } = await openConsolidated();
    await pane.evaluate(() =>
      Excel.run(async (context) => {
        const { worksheets } = context.workbook;
        worksheets.getItem("NCC").name = "Người có công";
        worksheets.getItem("VP").getRange("9:9").delete("Up");
        worksheets.getItem("GDNN").delete();
        await context.sync();
      }),
    );
    await writeCells(pane, SHEET, { K7: "Vẫn cần theo dõi" });
    const before = await rowsOf(pane);
    const gone = before.filter(({ source }) => source === "VP!9" || source.startsWith("GDNN!"));
    expect(await consolidate(pane)).toContain(
      words.written(SHEET, { added: 0, updated: 0, gone: gone.length }).split(": ")[1] ?? "",
    );
    const after = await rowsOf(pane);
    expect(after.map(({ problem }) => problem)).toEqual(before.map(({ problem }) => problem));
    expect(after.filter(({ source }) => source.startsWith("(không còn) "))).toHaveLength(gone.length);
    expect(after[2]).toMatchObject({ source: "(không còn) VP!9", opinion: "Vẫn cần theo dõi" });
    expect(after.some(({ source }) => source.startsWith("Người có công!"))).toBe(true);
    // They are nobody's to put right any more.
    await switchSheet(page, SHEET);
    await pane.getByText(vi.pane.header.unitAndRows(vi.pane.allUnits, ROWS - gone.length)).waitFor();
  });

  it("Đến nguồn finds the unit's row also when rows have moved", async () => {
    const { page, pane } = await openConsolidated();
    await pane.evaluate(() =>
      Excel.run(async (context) => {
        context.workbook.worksheets.getItem("Thanh tra").getRange("7:9").insert("Down");
        await context.sync();
      }),
    );
    const problem = (await rowsOf(pane))[4]?.problem;
    await goToCell(page, "F9");
    await pane.getByRole("button", { name: words.toSource.command }).click();
    await pane.getByRole("heading", { level: 1, name: "Thanh tra" }).waitFor();
    expect(await page.locator('[data-u-comp="defined-name"] input').inputValue()).toBe("B10");
    expect((await valuesOf(pane, "Thanh tra"))[9]?.[1]).toBe(problem);
    await pane.getByRole("button", { name: words.toSource.command }).click();
    await pane.getByText(words.toSource.notInTable).waitFor();
  });
});

describe("when something goes wrong", () => {
  it("a write that Excel refuses leaves no half table and takes nothing away", async () => {
    const { page, pane } = await open();
    const names = await sheetNames(page);
    await openOffice(pane);
    await previewConsolidation(pane);
    await countSyncsFromRest(page);
    await failSync(page, 5, "GeneralException");
    await pane.getByRole("button", { name: words.command.write }).click();
    await pane.getByText(vi.pane.failure.title, { exact: true }).waitFor();
    expect(await sheetNames(page)).toEqual(names);
    // The same again, now that Excel does it.
    expect(await consolidate(pane)).toBe(words.written(SHEET, { added: ROWS, updated: 0, gone: 0 }));
  });

  it("Tổng hợp that is protected before the write keeps every cell, and the pane says what to do", async () => {
    const { page, pane } = await openConsolidated();
    await writeCells(pane, "VP", { C8: "Giải pháp mới", B11: "Việc mới", A11: 5 });
    const before = await valuesOf(pane, SHEET);
    await switchSheet(page, SHEET);
    await previewConsolidation(pane);
    await countSyncsFromRest(page);
    await loseSheet(page, 5, "protect");
    await pane.getByRole("button", { name: words.command.write }).click();
    await pane.getByText(vi.pane.failure.protected).waitFor();
    expect(await valuesOf(pane, SHEET)).toEqual(before);
  });

  it("Tổng hợp that is filtered is not written over", async () => {
    const { pane } = await openConsolidated();
    await pane.evaluate(
      ([sheet]) =>
        Excel.run(async (context) => {
          const table = context.workbook.worksheets.getItem(sheet).tables.getItemAt(0);
          table.columns.getItemAt(2).filter.applyValuesFilter(["Thanh tra Sở"]);
          await context.sync();
        }),
      [SHEET] as const,
    );
    await writeCells(pane, "VP", { C8: "Giải pháp mới" });
    const before = await valuesOf(pane, SHEET);
    await previewConsolidation(pane);
    await pane.getByRole("button", { name: words.command.write }).click();
    await pane.getByText(vi.pane.failure.filtered).waitFor();
    expect(await valuesOf(pane, SHEET)).toEqual(before);
  });

  it("a reading can be stopped, and says that nothing was changed", async () => {
    const { page, pane } = await open();
    const names = await sheetNames(page);
    await openOffice(pane);
    await slowDown(page, 2000);
    await pane.getByRole("button", { name: words.command.preview }).click();
    await pane.getByRole("button", { name: words.command.cancel }).click();
    await pane.getByText(words.command.cancelled).waitFor();
    expect(await sheetNames(page)).toEqual(names);
    await pane.getByRole("button", { name: words.command.preview }).waitFor();
  });
});

it("reads 12 units in as many syncs as three", async () => {
  const { page, pane } = await openConsolidated();
  const syncsOfPreview = async (): Promise<number> => {
    const syncs = await countSyncsFromRest(page);
    await previewConsolidation(pane);
    const count = await syncs();
    await pane.getByRole("button", { name: words.command.dismiss }).click();
    return count;
  };
  const forTwelve = await syncsOfPreview();
  await pane.evaluate(() =>
    Excel.run(async (context) => {
      for (const name of [
        "KHTC",
        "LĐVL",
        "GDNN",
        "NCC",
        "BTXH",
        "TE-BĐG",
        "CC PCTNXH",
        "TT DVVL",
        "TT ĐDNCC",
      ]) {
        context.workbook.worksheets.getItem(name).delete();
      }
      await context.sync();
    }),
  );
  expect(await syncsOfPreview()).toBe(forTwelve);
  expect(forTwelve).toBeLessThanOrEqual(4);
});
