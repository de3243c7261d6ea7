import type { Frame } from "playwright-core";
import { describe, expect, it } from "vitest";
import { vi } from "../../src/locales/vi";
import { readCell, sheetNames, typeInCell } from "../support/grid";
import { countSyncs, restAddin } from "../support/syncs";
import { useWorkbench } from "../support/workbench";

const open = useWorkbench();
/** A month of the year that a blank workbook is about. */
const THIS_YEAR = `6/${new Date().getFullYear()}`;

/** Fills in the unit (and the sheet's name) and presses “Tạo biểu”. */
async function create(pane: Frame, unit: string, sheetName?: string): Promise<void> {
  await pane.getByRole("button", { name: vi.pane.createForm }).first().click();
  await pane.getByRole("textbox", { name: vi.pane.create.unit }).fill(unit);
  if (sheetName !== undefined)
    await pane.getByRole("textbox", { name: vi.pane.create.sheetName }).fill(sheetName);
  await pane.getByRole("button", { name: vi.pane.create.submit, exact: true }).last().click();
}

describe("Tạo biểu Phụ lục 01", () => {
  it("adds a sheet with the wording of the workbook's other forms, lists, marks and print set-up, in at most five syncs", async () => {
    const { page, pane, errors } = await open();
    await restAddin(page, pane);
    const syncs = await countSyncs(page);
    await create(pane, "Phòng Việc làm", "PVL");
    await pane.getByText(vi.pane.create.created("PVL", 5)).waitFor();
    // Two to read what the workbook is about, three to make the form.
    expect(await syncs()).toBeLessThanOrEqual(5);
    expect(await sheetNames(page)).toEqual(expect.arrayContaining(["VP", "PVL", "Danh mục"]));

    const sheet = await pane.evaluate(() =>
      Excel.run(async (context) => {
        const worksheet = context.workbook.worksheets.getItem("PVL");
        const heading = worksheet.getRange("A1:A4").load("values");
        const table = worksheet.tables.getItemAt(0);
        table.load("name");
        const cells = table.getRange().load("address,values");
        const month = worksheet.getRange("D7:D11");
        month.load("numberFormat");
        month.dataValidation.load("rule,type");
        const area = worksheet.getRange("G7:G11").dataValidation;
        area.load("rule,type");
        const marks = worksheet.getRange("C7:D11").conditionalFormats.getCount();
        const layout = worksheet.pageLayout;
        layout.load("orientation,paperSize,leftMargin,firstPageNumber,zoom");
        const printArea = layout.getPrintAreaOrNullObject().load("address");
        const titles = layout.getPrintTitleRowsOrNullObject().load("address");
        const areas = context.workbook.names.getItem("CCHC_LinhVuc").getRange().load("values");
        await context.sync();
        return {
          heading: heading.values.flat() as string[],
          table: table.name,
          address: cells.address,
          values: cells.values as unknown[][],
          monthFormats: [...new Set((month.numberFormat as string[][]).flat())],
          monthList: month.dataValidation.rule.list?.source,
          areaList: area.rule.list?.source,
          marks: marks.value,
          orientation: layout.orientation,
          paperSize: layout.paperSize,
          leftMargin: layout.leftMargin,
          firstPageNumber: layout.firstPageNumber,
          zoom: layout.zoom,
          printArea: printArea.address,
          titles: titles.address,
          areas: areas.values.flat() as string[],
        };
      }),
    );
    expect(sheet.heading).toEqual([
      "Phụ lục 01",
      "Giải pháp khắc phục các tồn tại, hạn chế trong công tác CCHC,\ncác tiêu chí bị trừ điểm trong đợt thẩm định, đánh giá CHCC\ncủa tỉnh năm 2023",
      "(Kèm theo Công văn số ....../SLĐTBXH-VP ngày ..../04/2024\ncủa Sở Lao động – Thương binh và Xã hội",
      "Đơn vị: Phòng Việc làm",
    ]);
    expect(sheet.address).toBe("PVL!A6:H11");
    expect(sheet.table).toBe("PhuLuc01");
    expect(sheet.values[0]).toEqual([
      "TT",
      "Các tồn tại, hạn chế trong công tác CCHC, các tiêu chí bị trừ điểm",
      "Giải pháp khắc phục các tồn tại, hạn chế",
      "Thời gian hoàn thành (tháng.../năm 2024",
      "Ghi chú",
      "Kiểm tra",
      "Lĩnh vực CCHC",
      "Điểm bị trừ",
    ]);
    expect(sheet.values.slice(1).map((row) => row[0])).toEqual([1, 2, 3, 4, 5]);
    expect(sheet).toMatchObject({
      monthFormats: ["@"],
      areaList: "=CCHC_LinhVuc",
      marks: 3,
      orientation: "Portrait",
      paperSize: "A4",
      firstPageNumber: 1,
      zoom: { horizontalFitToPages: 1 },
      printArea: "PVL!A:E",
      titles: "PVL!6:6",
    });
    expect(sheet.leftMargin).toBeCloseTo(85.05, 1);
    expect(sheet.monthList).toContain("Tháng 02/2024,Tháng 3/2024");
    expect(sheet.areas).toHaveLength(8);
    expect(sheet.areas).toContain("Chỉ đạo, điều hành");
    expect(errors).toEqual([]);
  });

  it("has lists, formats and marks on the table's rows alone, and the table carries them on", async () => {
    const { page, pane } = await open({ query: "?blank=1" });
    await create(pane, "Phòng Việc làm", "PVL");
    await pane.getByText(vi.pane.create.created("PVL", 5)).waitFor();
    const standing = (lastRow: number): Promise<unknown[]> =>
      pane.evaluate(
        (last) =>
          Excel.run(async (context) => {
            const worksheet = context.workbook.worksheets.getItem("PVL");
            const below = worksheet.getRange(`A${last + 1}:H${last + 200}`);
            below.load("numberFormat");
            below.dataValidation.load("type");
            const marksBelow = below.conditionalFormats.getCount();
            const month = worksheet.getRange(`D7:D${last}`).load("numberFormat");
            const columns = ["D", "G", "H"].map((column) =>
              worksheet.getRange(`${column}7:${column}${last}`),
            );
            columns.forEach((column) => column.dataValidation.load("type,prompt"));
            const formats = worksheet.getRange().conditionalFormats.load("items/type");
            await context.sync();
            const marked = formats.items.map((format) => format.getRange().load("address"));
            await context.sync();
            return [
              [...new Set((below.numberFormat as string[][]).flat())],
              below.dataValidation.type,
              marksBelow.value,
              [...new Set((month.numberFormat as string[][]).flat())],
              columns.map(({ dataValidation: { type, prompt } }) => [type, prompt.showPrompt]),
              // Of their own formulas all: a comparison with another cell is not always drawn anew (#5299).
              formats.items.map(({ type }) => type),
              marked.map(({ address }) => address.slice("PVL!".length)).sort(),
            ];
          }),
        lastRow,
      );
    const expected = (lastRow: number): unknown[] => [
      ["General"],
      "None",
      0,
      ["@"],
      [
        ["List", true],
        ["List", true],
        ["Decimal", true],
      ],
      Array<string>(4).fill("Custom"),
      ["B", "C", "D", "D"].map((column) => `${column}7:${column}${lastRow}`),
    ];
    expect(await standing(11)).toEqual(expected(11));
    await typeInCell(page, "B12", "Chậm gửi báo cáo");
    expect(await standing(12)).toEqual(expected(12));
    await typeInCell(page, "D12", "6/2024");
    expect(await readCell(page, "D12")).toBe("6/2024");
  });

  it("checks the new sheet, and its own column says the same as the pane", async () => {
    const { page, pane } = await open({ query: "?blank=1" });
    await create(pane, "Phòng Việc làm", "PVL");
    await pane.getByText(vi.pane.check.nothingFilled).waitFor();
    const check = await pane.evaluate(
      (month) =>
        Excel.run(async (context) => {
          const worksheet = context.workbook.worksheets.getItem("PVL");
          worksheet.getRange("B7:E11").values = [
            ["Chậm gửi báo cáo quý III", "", month, ""],
            ["Không có", "", "", ""],
            ["Chậm công bố danh mục TTHC", "", "", "Không thuộc trách nhiệm của phòng"],
            ["CHẬM GỬI báo cáo quý III", "", "", ""],
            ["", "Gửi trước 02 ngày", month, ""],
          ];
          const column = worksheet.getRange("F7:F11").load("values");
          const count = worksheet.getRange("F4").load("values");
          const months = worksheet.getRange("D7").load("values");
          await context.sync();
          return {
            column: column.values.flat() as string[],
            count: count.values[0]?.[0] as unknown,
            month: months.values[0]?.[0] as unknown,
          };
        }),
      THIS_YEAR,
    );
    expect(check).toEqual({
      column: ["Thiếu giải pháp", "", "", "Thiếu giải pháp; Thiếu thời gian; Trùng dòng 7", "Thiếu tồn tại"],
      count: "Còn 4 ô chưa ghi",
      month: THIS_YEAR,
    });
    const finding = (text: string) => pane.getByRole("listitem").filter({ hasText: text });
    await finding("C7 chưa ghi giải pháp").waitFor();
    await finding("C10 chưa ghi giải pháp").waitFor();
    await finding("D10 chưa ghi thời gian").waitFor();
    await finding("B10 trùng nội dung với B7").waitFor();
    await finding("B11 chưa ghi tồn tại").waitFor();
    expect(await pane.getByRole("listitem").count()).toBe(5);
    expect(await sheetNames(page)).toContain("PVL");
  });

  it("overwrites nothing: says that the name is taken and offers a new sheet", async () => {
    const { page, pane } = await open();
    await create(pane, "Phòng Người có công", "NCC");
    await pane.getByText(vi.pane.create.nameTaken("NCC")).waitFor();
    await pane.getByRole("button", { name: vi.pane.create.createAtSuggestion("NCC (2)") }).click();
    await pane.getByText(vi.pane.create.created("NCC (2)", 5)).waitFor();
    expect(await sheetNames(page)).toContain("NCC (2)");
    const first = await pane.evaluate(() =>
      Excel.run(async (context) => {
        const cell = context.workbook.worksheets.getItem("NCC").getRange("B7").load("values");
        await context.sync();
        return cell.values[0]?.[0] as unknown;
      }),
    );
    expect(first).toBe("Chậm triển khai thi thăng hạng chức danh nghề nghiệp viên chức");
  });

  it("makes a second form beside the first, with the same list and a table name of its own", async () => {
    const { page, pane } = await open({ query: "?blank=1" });
    await create(pane, "Phòng A", "A1-BTXH");
    await pane.getByText(vi.pane.create.created("A1-BTXH", 5)).waitFor();
    await create(pane, "Phòng B", "B");
    await pane.getByText(vi.pane.create.created("B", 5)).waitFor();
    expect((await sheetNames(page)).filter((name) => name.startsWith("Danh mục"))).toEqual(["Danh mục"]);
    const names = await pane.evaluate(() =>
      Excel.run(async (context) => {
        const tables = context.workbook.tables.load("items/name");
        await context.sync();
        return tables.items.map((table) => table.name);
      }),
    );
    expect(names.sort()).toEqual(["PhuLuc01", "PhuLuc01_2"]);
  });

  it("makes the list anew where somebody has deleted its sheet", async () => {
    const { page, pane } = await open({ query: "?blank=1" });
    await create(pane, "Phòng A", "A");
    await pane.getByText(vi.pane.create.created("A", 5)).waitFor();
    await pane.evaluate(() =>
      Excel.run(async (context) => {
        context.workbook.worksheets.getItem("Danh mục").delete();
        await context.sync();
      }),
    );
    await create(pane, "Phòng B", "B");
    await pane.getByText(vi.pane.create.created("B", 5)).waitFor();
    expect(await sheetNames(page)).toContain("Danh mục");
    const areas = await pane.evaluate(() =>
      Excel.run(async (context) => {
        const list = context.workbook.names.getItem("CCHC_LinhVuc").getRange().load("values");
        await context.sync();
        return list.values.flat() as string[];
      }),
    );
    expect(areas).toHaveLength(8);
  });

  it("opens from the ribbon", async () => {
    const { page, pane } = await open();
    await page.getByRole("button", { name: "Tạo biểu Phụ lục 01" }).click();
    await pane.getByRole("heading", { name: vi.pane.create.title }).waitFor();
  });
});
