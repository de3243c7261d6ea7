import type { Frame, Page } from "playwright-core";
import { expect, it } from "vitest";
import { vi } from "../../../src/locales/vi";
import { viHandOut as words } from "../../../src/locales/viHandOut";
import { viSubmission } from "../../../src/locales/viSubmission";
import { DEPARTMENT, DEPARTMENT_CELLS, UNITS as LISTED } from "../../support/department";
import { saveFile } from "../../support/files";
import { sheetNames } from "../../support/grid";
import { canPrint, printToPdf } from "../../support/libreOffice";
import { countSets } from "../../support/members";
import { openOffice, valuesOf, writeCells } from "../../support/office";
import { failSync, slowDown } from "../../support/situations";
import { countSyncsFromRest, restAddin } from "../../support/syncs";
import { useWorkbench } from "../../support/workbench";

const open = useWorkbench();
const LISTS = "Danh mục";
const CRITERIA = words.criteriaSheet;
const UNITS = LISTED.length;

async function prepare(pane: Frame): Promise<void> {
  await pane.getByRole("button", { name: words.prepare }).click();
  await pane.getByText(words.prepared(LISTS, CRITERIA)).waitFor();
}

async function openPrepared(): Promise<{ page: Page; pane: Frame }> {
  const { page, pane } = await open({ query: "?blank=1" });
  await openOffice(pane);
  await prepare(pane);
  await writeCells(pane, LISTS, DEPARTMENT_CELLS);
  await writeCells(pane, CRITERIA, {
    B5: "'=1+1 là chữ trong danh sách, không phải công thức",
    C5: 0.5,
    D5: "Chỉ đạo, điều hành",
    E5: "Văn phòng Sở",
    B6: "Hồ sơ TTHC quá hạn 3/45 hồ sơ",
    C6: "0,75",
    E6: "Người có công; BTXH",
    B7: "Điều tra xã hội học thấp",
    E7: "Phòng chưa có tên",
  });
  return { page, pane };
}

async function preview(pane: Frame): Promise<void> {
  await pane.getByRole("button", { name: words.preview }).click();
  await pane.getByRole("button", { name: words.dismiss }).first().waitFor();
}

it("makes the lists, then a form for each unit with its criteria, and says which reach nobody", async () => {
  const { page, pane } = await openPrepared();
  await writeCells(pane, LISTS, { D5: "Không", G4: 2024, G5: 2025, G8: "1107", G9: "15" });
  await preview(pane);
  await pane.getByText(words.unassignedTitle(1)).waitFor();
  await pane.getByText(words.owner("Phòng chưa có tên")).waitFor();
  await pane.getByText(words.unit.new("NCC", 1)).waitFor();
  await pane.getByText(words.unit.notRequired).waitFor();
  expect(await sheetNames(page)).toEqual(["Sheet1", LISTS, CRITERIA]);
  const lists = await valuesOf(pane, LISTS);

  await restAddin(page, pane);
  const syncs = await countSyncsFromRest(page);
  await pane.getByRole("button", { name: words.create(UNITS - 1) }).click();
  await pane.getByText(words.created(UNITS - 1, null)).waitFor();
  // Two to read, two for ten forms, two for the last one.
  expect(await syncs()).toBe(6);
  const made = LISTED.map(([, sheet]) => sheet).filter((sheet) => sheet !== "Thanh tra");
  expect(await sheetNames(page)).toEqual(["Sheet1", LISTS, CRITERIA, ...made]);
  expect(await valuesOf(pane, LISTS)).toEqual(lists);
  const form = await valuesOf(pane, "BTXH");
  expect(form[2]?.[0]).toContain("số 1107/SLĐTBXH-VP ngày 15/04/2025");
  expect(form[3]?.slice(0, 6)).toEqual(["Đơn vị: Phòng Bảo trợ xã hội", "", "", "", "", "Còn 2 ô chưa ghi"]);
  expect(form[6]).toEqual([
    1,
    "Hồ sơ TTHC quá hạn 3/45 hồ sơ",
    "",
    "",
    "",
    "Thiếu giải pháp; Thiếu thời gian",
    "",
    0.75,
  ]);
  const [, wording, ...rest] = (await valuesOf(pane, "VP"))[6] ?? [];
  expect(wording).toBe("=1+1 là chữ trong danh sách, không phải công thức");
  expect(rest.slice(4)).toEqual(["Chỉ đạo, điều hành", 0.5]);
  // The criterion that two units are to answer is with both; five rows stand ready where there are fewer.
  expect((await valuesOf(pane, "NCC")).slice(6).map((row) => row[0])).toEqual([1, 2, 3, 4, 5]);

  // What a unit has written stays; a unit that is to send after all gets its form.
  await writeCells(pane, "NCC", { C7: "Rà soát hằng tuần", D7: "Tháng 6/2025" });
  await writeCells(pane, LISTS, { D5: "Có" });
  await preview(pane);
  await pane.getByText(words.unit.there("NCC", 1)).waitFor();
  await pane.getByRole("button", { name: words.create(1) }).click();
  await pane.getByText(words.created(1, null)).waitFor();
  expect((await valuesOf(pane, "NCC"))[6]?.[2]).toBe("Rà soát hằng tuần");
  expect((await sheetNames(page)).at(-1)).toBe("Thanh tra");

  // A form that is made by itself goes with the same letter.
  await pane.getByRole("button", { name: vi.pane.createForm }).click();
  const number = pane.getByRole("textbox", { name: vi.pane.create.documentNumber, exact: true });
  await expect.poll(() => number.inputValue()).toBe("1107");
  await openOffice(pane);

  // Which criteria nobody has answered, in the pane and in the list's own column.
  await pane.getByRole("button", { name: words.answers }).click();
  await pane.getByText(words.answersTitle(2, 3)).waitFor();
  await pane.getByText(words.openWith(["Văn phòng Sở"])).waitFor();
  await pane.getByText(words.openWith([])).waitFor();
  expect((await valuesOf(pane, CRITERIA)).slice(4, 7).map((row) => row[5])).toEqual([
    "",
    "Phòng Người có công",
    "",
  ]);

  // Tình hình gửi has the units of Danh mục and its deadline.
  await writeCells(pane, LISTS, { D15: "Không" });
  await pane.getByRole("button", { name: viSubmission.command.update }).click();
  await pane.getByText(viSubmission.command.created(viSubmission.sheetName, UNITS)).waitFor();
  const roster = await valuesOf(pane, viSubmission.sheetName);
  expect(roster.slice(5).map((row) => row[3])).toEqual([...Array<string>(UNITS - 1).fill("Có"), "Không"]);
  expect(roster[1]?.[4]).toBe((await valuesOf(pane, LISTS))[10]?.[6]);
});

it("takes the units of a workbook that has their forms, and makes none anew", async () => {
  const { page, pane } = await open();
  await openOffice(pane);
  const before = await sheetNames(page);
  await prepare(pane);
  const units = (await valuesOf(pane, LISTS)).slice(3, 15);
  expect(units.map((row) => row[1])).toEqual(before);
  // The years and the letter are those of the forms; what they do not say is blank.
  const general = (await valuesOf(pane, LISTS)).slice(3, 13).map((row) => row[6]);
  const { evaluationYear, actionYear, symbol, documentMonth } = DEPARTMENT;
  expect([...general.slice(0, 2), ...general.slice(3, 9)]).toEqual([
    ...[evaluationYear, actionYear, symbol],
    ...["", "", documentMonth],
    ...["", ""],
  ]);
  await preview(pane);
  await pane.getByText(words.previewTitle(0)).waitFor();
  expect(await pane.getByRole("button", { name: /^Tạo \d+ sheet/ }).count()).toBe(0);
  expect(await sheetNames(page)).toEqual([...before, LISTS, CRITERIA]);
  await pane.getByRole("button", { name: words.dismiss }).first().click();

  // Nothing is missing any more; a Danh mục that somebody has hidden is read all the same, and shown to be edited.
  await pane.evaluate(
    (name) =>
      Excel.run(async (context) => {
        context.workbook.worksheets.getItem(name).visibility = "Hidden";
        await context.sync();
      }),
    LISTS,
  );
  await preview(pane);
  await pane.getByText(words.previewTitle(0)).waitFor();
  await pane.getByRole("button", { name: words.dismiss }).first().click();
  const shown = await countSets(pane, "visibility");
  await pane.getByRole("button", { name: words.prepare }).click();
  await pane.getByText(words.complete(LISTS, CRITERIA)).waitFor();
  expect(await sheetNames(page)).toEqual([...before, LISTS, CRITERIA]);
  expect(await shown()).toBe(1);
  // Once it is on view, showing it sets nothing: the desktop would empty its undo list.
  const syncs = await countSyncsFromRest(page);
  await pane.getByRole("button", { name: words.prepare }).click();
  await expect.poll(syncs, { timeout: 10_000 }).toBeGreaterThanOrEqual(3);
  expect(await shown()).toBe(1);
});

it("prints Danh mục with all its lists on one page across", async () => {
  if (!canPrint) return; // the run has said that the print is not checked here
  const { page } = await openPrepared();
  const pages = printToPdf(await saveFile(page)).filter(({ text }) =>
    /Thông tin chung|Tên đầy đủ/.test(text),
  );
  expect(pages).toHaveLength(1);
  expect(pages[0]).toMatchObject({ width: 842, height: 595 });
  expect(pages[0]?.text).toMatch(/Trung tâm Công tác xã hội/);
});

it("names the cell of Thông tin chung that cannot be taken, and makes nothing", async () => {
  const { page, pane } = await openPrepared();
  await writeCells(pane, LISTS, { G5: "2o24", G10: "13" });
  await pane.getByRole("button", { name: words.preview }).click();
  const { actionYear, documentMonth } = words.settings;
  await pane.getByText(words.settingProblem(LISTS, "G5", actionYear, "2o24")).waitFor();
  await pane.getByText(words.settingProblem(LISTS, "G10", documentMonth, "13")).waitFor();
  expect(await sheetNames(page)).toHaveLength(3);
});

it("stops between two lots of forms, keeps those that stand whole, and goes on from there", async () => {
  const { page, pane } = await openPrepared();
  await preview(pane);
  await slowDown(page, 300);
  await pane.getByRole("button", { name: words.create(UNITS) }).click();
  await pane.getByText(words.creating(0, UNITS)).waitFor();
  await pane.getByRole("button", { name: words.stop, exact: true }).click();
  await pane.getByText(words.stopped(10, UNITS)).waitFor();
  await slowDown(page, 0);
  expect(await sheetNames(page)).toHaveLength(3 + 10);
  await preview(pane);
  await pane.getByRole("button", { name: words.create(UNITS - 10) }).click();
  await pane.getByText(words.created(UNITS - 10, null)).waitFor();
  expect(await sheetNames(page)).toHaveLength(3 + UNITS);
});

it("takes half-made forms away where Excel refuses, and says so", async () => {
  const { page, pane } = await openPrepared();
  await preview(pane);
  await failSync(page, 4, "GeneralException");
  await pane.getByRole("button", { name: words.create(UNITS) }).click();
  await pane
    .getByText(/GeneralException/)
    .first()
    .waitFor();
  expect(await sheetNames(page)).toHaveLength(3);
});
