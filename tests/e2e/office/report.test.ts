import type { Frame } from "playwright-core";
import { strFromU8, unzipSync } from "fflate";
import { expect, it } from "vitest";
import { vi } from "../../../src/locales/vi";
import { viConsolidation } from "../../../src/locales/viConsolidation";
import { viHandOut } from "../../../src/locales/viHandOut";
import { viReport as words } from "../../../src/locales/viReport";
import { viSubmission } from "../../../src/locales/viSubmission";
import { vi as workbenchWords } from "../../../workbench/locales/vi";
import { DEPARTMENT } from "../../support/department";
import { saveFile } from "../../support/files";
import { readCell, sheetNames, typeInCell } from "../../support/grid";
import { canPrint, printToPdf } from "../../support/libreOffice";
import { consolidate, openOffice, valuesOf, writeCells } from "../../support/office";
import { countSyncsFromRest, restAddin } from "../../support/syncs";
import { useWorkbench } from "../../support/workbench";

const open = useWorkbench();
const { brief } = words;
const SHEET = brief.sheetName;
const TABLE = viConsolidation.sheetName;
const LISTS = "Danh mục";
/** Of the sample: rows of its units, the criteria that they make, and how many rows name points in their text. */
const SAMPLE = { rows: 86, criteria: 60, rowsWithPoints: 48 };

it("counts points once for each criterion, beside the official loss, and says why they may differ", async () => {
  const { pane } = await open();
  await openOffice(pane);
  await pane.getByRole("button", { name: words.compute }).click();
  await pane.getByText(words.noTable).waitFor();
  await consolidate(pane);
  const problems = (await valuesOf(pane, TABLE)).slice(4).map((row) => String(row[5]));
  await pane.getByRole("button", { name: words.compute }).click();
  // All that the sample says of points stands in texts.
  await pane.getByText(/^48\/86 nội dung có điểm, cộng 17 điểm \(trong đó ước tính 17\)\.$/).waitFor();
  await pane.getByText(words.noOfficial).waitFor();

  // Stated points go before the text's; the official score and the province's list come from the workbook.
  await pane.getByRole("button", { name: viHandOut.prepare }).click();
  await pane.getByText(viHandOut.prepared(LISTS, viHandOut.criteriaSheet)).waitFor();
  await writeCells(pane, viHandOut.criteriaSheet, {
    B5: "Chưa ai nhận: xếp hạng công khai ngân sách",
    C5: 1.25,
    E5: "Văn phòng Sở",
    B6: problems[0] ?? "",
    E6: "Văn phòng Sở",
  });
  await writeCells(pane, TABLE, { J5: 3, D5: "Thể chế" });
  await writeCells(pane, LISTS, { L12: DEPARTMENT.officialScore });
  await pane.getByRole("button", { name: words.compute }).click();
  const region = pane.getByRole("region", { name: words.byArea });
  await region.getByText("1 tiêu chí · 3 điểm").waitFor();
  const official = pane.getByText(
    /^Điểm bị trừ chính thức: 10,271\. Các đơn vị kê nhiều hơn điểm chính thức \d+(,\d+)? điểm\.$/,
  );
  await official.waitFor();
  await pane.getByText(/là ước tính, đọc từ nội dung$/).waitFor();

  // More official points than were found: what is missing is named, and nobody's fault is guessed.
  await writeCells(pane, LISTS, { L12: 50 });
  await pane.getByRole("button", { name: words.compute }).click();
  await pane
    .getByText(/^Điểm bị trừ chính thức: 50\. Các đơn vị kê ít hơn điểm chính thức \d+(,\d+)? điểm\.$/)
    .waitFor();
  await pane.getByText("37 nội dung chưa ghi điểm").waitFor();
  await pane
    .getByText("1 tiêu chí trong danh sách của tỉnh chưa có ở biểu của đơn vị nào (1,25 điểm)")
    .waitFor();
});

it("records the points that texts name in one press, where there is a column for them, and takes them back", async () => {
  const { pane } = await open();
  await openOffice(pane);
  await consolidate(pane);
  await writeCells(pane, TABLE, { J5: 3 });
  const points = async (): Promise<unknown[]> => (await valuesOf(pane, TABLE)).slice(4).map((row) => row[9]);
  const before = await points();
  await pane.getByRole("button", { name: words.record.command }).click();
  await pane.getByText(words.record.explanation).waitFor();
  await pane
    .getByText(/^Các ô Điểm bị trừ .* Chưa ghi được ở sheet không có cột Điểm bị trừ: VP, /)
    .waitFor();
  // Of 48 rows that name points the first has other ones in its column or none in its text.
  const button = pane.getByRole("button", { name: /^Ghi \d+ ô$/ });
  const cells = Number(/\d+/.exec(await button.innerText())?.[0]);
  await button.click();
  await pane.getByText(vi.edits.written(cells)).waitFor();
  const written = await points();
  expect(written[0]).toBe(3);
  expect(written.filter((value) => typeof value === "number")).toHaveLength(cells + 1);
  await pane.getByRole("button", { name: words.compute }).click();
  await pane.getByText(/^\d+\/86 nội dung có điểm, cộng [\d,]+ điểm\.$/).waitFor();
  await pane.getByRole("button", { name: words.record.command }).click();
  await pane.getByText(words.record.withoutColumn([]).split(":")[0] ?? "").waitFor();
  await pane.getByRole("button", { name: vi.edits.undo(cells) }).click();
  await expect.poll(points, { timeout: 20_000 }).toEqual(before);
});

it("puts it on one A4 with a native chart, anew each time, and not over what was typed", async () => {
  const { page, pane } = await open();
  await openOffice(pane);
  await consolidate(pane);
  await pane.getByRole("button", { name: viSubmission.command.update }).click();
  await pane.getByText(viSubmission.command.created(viSubmission.sheetName, 12)).waitFor();
  await writeCells(pane, viSubmission.sheetName, { E6: 45390 });
  await writeCells(pane, TABLE, { J5: 3, D5: "Thể chế", D6: "TTHC", L6: "Hoàn thành" });
  const table = await valuesOf(pane, TABLE);

  await restAddin(page, pane);
  const syncs = await countSyncsFromRest(page);
  await pane.getByRole("button", { name: brief.command }).click();
  // What nobody has written is said in the pane, and left open on paper.
  await pane.getByText(`${brief.created(SHEET)} ${words.noOfficial}`).waitFor();
  expect(await syncs()).toBe(5);
  const cells = await valuesOf(pane, SHEET);
  expect(cells[1]?.[0]).toMatch(/^\(Tính đến ngày \d\d\/\d\d?\/20\d\d\)$/);
  expect(cells[2]?.[0]).toContain(`${SAMPLE.criteria} tiêu chí của 12 phòng, đơn vị. `);
  expect(cells[3]?.[0]).toBe(brief.officialOpen);
  expect(cells[4]?.[0]).toMatch(/^Chưa gửi 11\/12 đơn vị: Thanh tra Sở; /);
  expect(cells[5]?.[0]).toMatch(/^Thực hiện 86 nội dung: hoàn thành 1, /);
  const areas = cells.slice(8, 18).map((row) => row.slice(1, 5));
  expect(areas[1]).toEqual(["Thể chế", 3, 1, 0]);
  expect(areas[9]?.[0]).toBe(brief.total);
  for (const column of [1, 2, 3]) {
    const sum = areas.slice(0, 9).reduce((all, row) => all + Number(row[column]), 0);
    expect(areas[9]?.[column]).toBeCloseTo(sum, 9);
  }
  expect(cells.find((row) => row[0] === 1 && row[3] === 3)?.[1]).toBe(table[4]?.[5]);
  expect(await valuesOf(pane, TABLE)).toEqual(table);
  expect(await charts(pane)).toEqual([{ type: "BarClustered", title: brief.chart }]);

  // It is nobody's form, no list of criteria, and not counted with the units.
  await pane.getByRole("button", { name: viConsolidation.command.preview }).click();
  await pane.getByText(viConsolidation.preview.total(12, SAMPLE.rows)).waitFor();
  await pane.getByRole("button", { name: viHandOut.answers }).click();
  await pane.getByText(viHandOut.noCriteriaList).waitFor();

  const names = await sheetNames(page);
  await writeCells(pane, TABLE, { J5: 2 });
  await pane.getByRole("button", { name: brief.command }).click();
  await expect.poll(async () => (await valuesOf(pane, SHEET))[9]?.[2], { timeout: 20_000 }).toBe(2);
  expect(await sheetNames(page)).toEqual(names);
  expect(await charts(pane)).toHaveLength(1);

  if (canPrint) {
    const pages = printToPdf(await saveFile(page)).filter((page) =>
      page.text.replaceAll(/\s/g, "").includes("TÓMTẮT"),
    );
    expect(pages).toHaveLength(1);
    expect(pages[0]).toMatchObject({ width: 842, height: 595 });
    // Printed small, letters of one word stand apart for whoever reads the PDF.
    const text = pages[0]?.text.replaceAll(/\s/g, "");
    for (const sentence of ["10 nội dung mất điểm nhiều nhất", "xem cột Theo dõi ở Tổng hợp"]) {
      expect(text).toContain(sentence.replaceAll(" ", ""));
    }
    expect(pages[0]?.text).not.toContain("#");
  }

  await typeInCell(page, "A3", "Giám đốc đã xem");
  await pane.getByRole("button", { name: brief.command }).click();
  await pane.getByText(brief.edited(SHEET)).waitFor();
  await pane.getByRole("button", { name: brief.createAtSuggestion(`${SHEET} (2)`) }).click();
  await pane.getByText(brief.created(`${SHEET} (2)`)).waitFor();
  expect((await valuesOf(pane, SHEET))[2]?.[0]).toBe("Giám đốc đã xem");
});

it("opens a copy for the leaders that needs neither the add-in nor its functions", async () => {
  const { page, pane } = await open();
  await openOffice(pane);
  await typeInCell(page, "L1", "=CCHC.DEM(A7:E20)");
  await expect.poll(() => readCell(page, "L1"), { timeout: 10_000 }).toMatch(/^\d+$/);
  const counted = await readCell(page, "L1");
  const { leaderCopy } = words;
  const [copy] = await Promise.all([
    page.waitForEvent("popup"),
    pane.getByRole("button", { name: leaderCopy.command }).click(),
  ]);
  await pane.getByText(leaderCopy.opened("browserTab", 1, 0)).waitFor();
  await copy.getByRole("heading", { level: 1, name: workbenchWords.title.newFile, exact: true }).waitFor();
  await expect.poll(() => readCell(copy, "L1"), { timeout: 20_000 }).toBe(counted);
  expect(await sheetNames(copy)).toEqual(await sheetNames(page));
  const parts = unzipSync(await saveFile(copy));
  const formulas = Object.entries(parts).flatMap(([name, bytes]) =>
    name.startsWith("xl/worksheets/") ? (strFromU8(bytes).match(/<f>[^<]*/g) ?? []) : [],
  );
  expect(formulas.filter((formula) => formula.includes("CCHC"))).toEqual([]);
  await copy.close();
  // The workbook itself keeps its formula.
  expect(await formulaOf(pane, "L1")).toBe("=CCHC.DEM(A7:E20)");
});

function formulaOf(pane: Frame, address: string): Promise<unknown> {
  return pane.evaluate(
    (cell) =>
      Excel.run(async (context) => {
        const range = context.workbook.worksheets.getActiveWorksheet().getRange(cell).load("formulas");
        await context.sync();
        return range.formulas[0]?.[0] as unknown;
      }),
    address,
  );
}

function charts(pane: Frame): Promise<{ type: string; title: string }[]> {
  return pane.evaluate(
    (sheet) =>
      Excel.run(async (context) => {
        const { charts: all } = context.workbook.worksheets.getItem(sheet);
        all.load("items/chartType,items/title/text");
        await context.sync();
        return all.items.map((chart) => ({ type: chart.chartType, title: chart.title.text }));
      }),
    SHEET,
  );
}
