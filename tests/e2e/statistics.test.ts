import type { Frame } from "playwright-core";
import { expect, it } from "vitest";
import { columnName } from "../../src/core/sheet/a1";
import type { CellValue } from "../../src/core/form/grid";
import { vi } from "../../src/locales/vi";
import { viStatistics as words } from "../../src/locales/viStatistics";
import { viSummary } from "../../src/locales/viSummary";
import { answer } from "../../src/functions/answer";
import { clearCells, goToCell, sheetNames, switchSheet, typeInCell } from "../support/grid";
import { gridOf, type Entry } from "../support/tallyTables";
import { useWorkbench } from "../support/workbench";

const open = useWorkbench();

const row = (
  unit: string,
  area: string | null,
  points: number,
  month: number | null,
  remedy = "",
): Entry => ({
  unit,
  area,
  problem: `Việc của ${unit}, ${points} điểm`,
  points,
  month,
  remedy,
});
const TABLE = gridOf([
  row("Văn phòng", "TTHC", 0.5, 6, "Gửi trước hạn 02 ngày"),
  row("Văn phòng", "CQS", 0.25, 1),
  row("Thanh tra", "TTHC", 1, 12, "Rà soát hằng tháng"),
  row("Phòng Người có công", null, 0, null),
]);
const LAST = TABLE.length;
const RANGE = `A1:${columnName((TABLE[0]?.length ?? 1) - 1)}${LAST}`;

/** The table on a sheet named Tổng hợp, from A1 on. */
async function openTable(query = ""): Promise<Awaited<ReturnType<typeof open>>> {
  const workbench = await open({ query: `?blank=1${query}` });
  await workbench.pane.evaluate(
    (rows) =>
      Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getFirst();
        sheet.name = "Tổng hợp";
        const range = sheet.getRange("A1").getAbsoluteResizedRange(rows.length, rows[0]?.length ?? 0);
        range.numberFormat = rows.map((cells) => cells.map((_, at) => (at === 5 ? "@" : "General")));
        range.values = rows;
        await context.sync();
      }),
    TABLE as CellValue[][],
  );
  await workbench.pane.getByRole("button", { name: vi.pane.statistics }).click();
  return workbench;
}

function cells(
  pane: Frame,
  sheet: string,
  address: string,
  what: "values" | "formulas" = "values",
): Promise<CellValue[][]> {
  return pane.evaluate(
    ([name, range, property]) =>
      Excel.run(async (context) => {
        const found = context.workbook.worksheets.getItem(name).getRange(range);
        found.load("values,formulas");
        await context.sync();
        return found[property] as CellValue[][];
      }),
    [sheet, address, what] as const,
  );
}

it("Tạo bảng thống kê counts on a sheet of its own what the functions count, and overwrites nothing", async () => {
  const { page, pane, errors } = await openTable();
  const create = pane.getByRole("button", { name: viSummary.command });
  const name = viSummary.sheetName("Tổng hợp");
  await create.click();
  await pane.getByText(viSummary.created(name)).waitFor();

  const areas = (await answer("THEOLINHVUC", [[TABLE], {}])) as CellValue[][];
  const months = (await answer("THEOTHANG", [TABLE, null])) as CellValue[][];
  const units = (await answer("THEODONVI", [[TABLE], {}])) as CellValue[][];
  expect(await cells(pane, name, "A6:H15")).toEqual(areas);
  expect(await cells(pane, name, "B16:D16")).toEqual([[4, 1.75, 3]]);
  expect(await cells(pane, name, "A19:C32")).toEqual(months);
  expect(await cells(pane, name, "A36:D38")).toEqual(units.slice(0, 3).map((line) => line.slice(0, 4)));

  await switchSheet(page, "Tổng hợp");
  await create.click();
  await pane.getByText(viSummary.nameTaken(name)).waitFor();
  expect(await sheetNames(page)).toEqual(["Tổng hợp", name]);
  await pane.getByRole("button", { name: viSummary.createAtSuggestion(`${name} (2)`) }).click();
  await pane.getByText(viSummary.created(`${name} (2)`)).waitFor();

  // Rows that are typed below count at once, on both sheets.
  await switchSheet(page, "Tổng hợp");
  await typeInCell(page, `D${LAST + 1}`, "Hồ sơ trễ hạn");
  await typeInCell(page, `C${LAST + 1}`, "TTHC");
  await expect.poll(() => cells(pane, name, "B9")).toEqual([[3]]);
  expect(await cells(pane, `${name} (2)`, "B9")).toEqual([[3]]);

  await pane.evaluate(() =>
    Excel.run(async (context) => {
      context.workbook.worksheets.add("Trống").activate();
      await context.sync();
    }),
  );
  await create.click();
  await pane.getByText(viSummary.noTable).waitFor();
  expect(errors).toEqual([]);
});

it("an example is inserted where there is room; a function becomes Excel's own formulas and back", async () => {
  const { page, pane, errors } = await openTable();
  await pane.getByText(words.source("Tổng hợp")).waitFor();
  const formula = `=CCHC.THEOLINHVUC('Tổng hợp'!${RANGE})`;
  const insert = pane.getByRole("button", { name: words.insertNamed(formula) });
  // The frame may be refused the clipboard: then the formula stands there, selected.
  const copy = words.copy(formula.replaceAll(",", ";"));
  await pane.getByRole("button", { name: copy.name }).click();
  await pane
    .getByText(copy.copied)
    .or(pane.getByRole("textbox", { name: copy.label }))
    .waitFor();
  await typeInCell(page, "N8", "đang dùng");
  await goToCell(page, "K2");
  await insert.click();
  await pane.getByText(words.taken("K2:R11", "N8")).waitFor();
  expect(await cells(pane, "Tổng hợp", "K2")).toEqual([[""]]);

  await clearCells(page, "N8");
  await goToCell(page, "K2");
  await insert.click();
  await pane.getByText(words.inserted("K2", "THEOLINHVUC")).waitFor();
  const areas = (await answer("THEOLINHVUC", [[TABLE], {}])) as CellValue[][];
  await expect.poll(() => cells(pane, "Tổng hợp", "K2:R11"), { timeout: 30_000 }).toEqual(areas);

  const replace = pane.getByRole("button", { name: words.twin.command });
  await replace.click();
  await pane.getByText(words.twin.replaced("THEOLINHVUC", "K2:R11")).waitFor();
  expect(await cells(pane, "Tổng hợp", "K2:R11")).toEqual(areas);
  expect((await cells(pane, "Tổng hợp", "L3", "formulas"))[0]?.[0]).toMatch(/^=COUNTIFS\(\$D\$2:\$D\$5,/);
  await pane.getByRole("button", { name: words.twin.undo("K2") }).click();
  await pane.getByText(words.twin.undone("K2")).waitFor();
  expect(await cells(pane, "Tổng hợp", "K2", "formulas")).toEqual([[formula]]);
  await expect.poll(() => cells(pane, "Tổng hợp", "K2:R11"), { timeout: 30_000 }).toEqual(areas);

  // Within the table itself, without a function, and where there is no native formula.
  await goToCell(page, "G2");
  await pane.getByRole("button", { name: words.insertNamed(`=CCHC.DEM('Tổng hợp'!${RANGE})`) }).click();
  await pane.getByText(words.inTable("G2")).waitFor();
  await goToCell(page, "J20");
  await replace.click();
  await pane.getByText(words.twin.noCall("J20")).waitFor();
  await typeInCell(page, "J20", `=CCHC.DEM(${RANGE};J21)+1`);
  await goToCell(page, "J20");
  await replace.click();
  await pane.getByText(words.twin.within("J20")).waitFor();
  await typeInCell(page, "J20", `=CCHC.KIEMTRA(${RANGE})`);
  await goToCell(page, "J20");
  await replace.click();
  await pane.getByText(words.twin.why("J20", "KIEMTRA").never).waitFor();

  // In an Excel table, which would go on with the formula in its column.
  const inTable = `=CCHC.DEM('Tổng hợp'!${RANGE})`;
  await pane.evaluate(
    ([written]) =>
      Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getFirst();
        sheet.getRange("T20:T22").formulas = [["Số nội dung"], [written], [""]];
        sheet.tables.add("T20:T22", true);
        await context.sync();
      }),
    [inTable] as const,
  );
  await goToCell(page, "T21");
  await replace.click();
  await pane.getByText(words.twin.inTable("T21")).waitFor();
  expect(await cells(pane, "Tổng hợp", "T21:T22", "formulas")).toEqual([[inTable], [""]]);

  // A filter in a cell stays in that cell; what is not written as in the table is named.
  await typeInCell(page, "J18", "6/2024");
  await typeInCell(page, "J17", `=CCHC.DEM(${RANGE};;J18)`);
  await expect.poll(() => cells(pane, "Tổng hợp", "J17"), { timeout: 30_000 }).toEqual([[1]]);
  await goToCell(page, "J17");
  await replace.click();
  await pane.getByText(/ở J18 đang ghi .*Ghi “Tháng 6\/2024”/).waitFor();
  await typeInCell(page, "J18", "Tháng 6/2024");
  await expect.poll(() => cells(pane, "Tổng hợp", "J17"), { timeout: 30_000 }).toEqual([[1]]);
  await goToCell(page, "J17");
  await replace.click();
  await pane.getByText(words.twin.replaced("DEM", "J17")).waitFor();
  await typeInCell(page, "J18", "Tháng 12/2024");
  expect(await cells(pane, "Tổng hợp", "J17")).toEqual([[1]]);
  // Chromium itself tells that the frame was refused the clipboard.
  expect(errors.filter((text) => !text.includes("Clipboard API"))).toEqual([]);
});
