import type { Frame, Page } from "playwright-core";
import { expect, it } from "vitest";
import { vi } from "../../src/locales/vi";
import { viConsolidation } from "../../src/locales/viConsolidation";
import { viFollowUp } from "../../src/locales/viFollowUp";
import { viHandOut } from "../../src/locales/viHandOut";
import { viReport } from "../../src/locales/viReport";
import { viSubmission } from "../../src/locales/viSubmission";
import { switchSheet } from "../support/grid";
import { consolidate, openOffice, valuesOf, writeCells } from "../support/office";
import { useWorkbench } from "../support/workbench";

const open = useWorkbench();
const LISTS = "Danh mục";
const { create } = vi.pane;

/** Somebody opens an empty workbook in March 2026. */
const inMarch2026 = (page: Page): Promise<void> => page.clock.setFixedTime(new Date(2026, 2, 2, 8));

const field = (pane: Frame, name: string): ReturnType<Frame["locator"]> =>
  pane.getByRole("textbox", { name, exact: true });

/** Whatever stands in any cell of any sheet, and its lists and messages. */
function everything(pane: Frame): Promise<string> {
  return pane.evaluate(() =>
    Excel.run(async (context) => {
      const { worksheets } = context.workbook;
      worksheets.load("items/name");
      await context.sync();
      const parts = worksheets.items.map((worksheet) => {
        const used = worksheet.getUsedRange();
        used.load("values,formulas");
        const validations = ["D7", "E6", "G13"].map((cell) => {
          const validation = worksheet.getRange(cell).dataValidation;
          validation.load("rule,prompt,errorAlert");
          return validation;
        });
        return { used, validations };
      });
      await context.sync();
      return JSON.stringify(
        parts.map(({ used, validations }) => [
          used.values as unknown,
          used.formulas as unknown,
          validations.map(({ rule, prompt, errorAlert }) => [rule, prompt, errorAlert]),
        ]),
      );
    }),
  );
}

it("of 2026 yields forms, lists and Danh mục of 2026, and nobody else's office, score, deadline or units", async () => {
  const { pane } = await open({ query: "?blank=1", prepare: inMarch2026 });
  await pane.getByRole("button", { name: vi.pane.createForm }).first().click();
  await expect.poll(() => field(pane, create.actionYear).inputValue()).toBe("2026");
  expect(await field(pane, create.evaluationYear).inputValue()).toBe("2025");
  for (const name of [
    create.agency,
    create.symbol,
    create.documentNumber,
    create.documentDay,
    create.documentMonth,
  ])
    expect(await field(pane, name).inputValue()).toBe("");
  expect(await pane.getByText(create.notKnown).count()).toBe(2);
  expect(await pane.getByText(create.byCalendar).count()).toBe(2);
  await field(pane, create.unit).fill("Phòng Nghiệp vụ");
  await pane.getByRole("button", { name: create.submit, exact: true }).last().click();
  await pane.getByText(create.created("Phòng Nghiệp vụ", 5)).waitFor();
  const form = await valuesOf(pane, "Phòng Nghiệp vụ");
  expect(form[1]?.[0]).toContain("của tỉnh năm 2025");
  expect(form[2]?.[0]).toBe(
    "(Kèm theo Công văn số ....../...... ngày ..../..../2026\ncủa ....................",
  );
  expect(form[5]?.[3]).toBe("Thời gian hoàn thành (tháng.../năm 2026");
  expect(await everything(pane)).toContain("Tháng 01/2026,Tháng 02/2026,Tháng 3/2026");

  await openOffice(pane);
  await pane.getByRole("button", { name: viHandOut.prepare }).click();
  const { settings } = viHandOut;
  await pane
    .getByText(
      viHandOut.unknown([
        settings.agency,
        settings.symbol,
        settings.documentNumber,
        settings.documentDay,
        settings.documentMonth,
        settings.deadline,
        settings.officialScore,
      ]),
    )
    .waitFor();
  const lists = (await valuesOf(pane, LISTS)).slice(2);
  const labels = lists[0]?.indexOf(viHandOut.settingsTitle) ?? -1;
  expect(lists.slice(1, 11).map((row) => row.slice(labels, labels + 2))).toEqual([
    [settings.evaluationYear, 2025],
    [settings.actionYear, 2026],
    [settings.agency, ""],
    [settings.symbol, ""],
    [settings.documentNumber, ""],
    [settings.documentDay, ""],
    [settings.documentMonth, ""],
    [settings.deadline, ""],
    [settings.officialScore, ""],
    [settings.layout, create.layouts.department],
  ]);
  const units = lists[0]?.indexOf(viHandOut.unitHeadings.unit) ?? -1;
  expect(lists.slice(1, 3).map((row) => row[units])).toEqual(["Phòng Nghiệp vụ", ""]);

  await writeCells(pane, "Phòng Nghiệp vụ", { B7: "Báo cáo gửi muộn", C7: "Gửi trước 02 ngày", D7: "T6" });
  await consolidate(pane);
  expect((await valuesOf(pane, viConsolidation.sheetName))[0]?.[1]).toBe(viConsolidation.title(""));
  await pane.getByRole("button", { name: viSubmission.command.update }).click();
  await pane.getByText(viSubmission.noDeadline).waitFor();
  await pane.getByRole("button", { name: viReport.brief.command }).click();
  await pane
    .getByText(`${viReport.brief.created(viReport.brief.sheetName)} ${viReport.noOfficial}`)
    .waitFor();
  const brief = await valuesOf(pane, viReport.brief.sheetName);
  expect(brief[0]?.[0]).toBe(viReport.brief.title(2025));
  expect(brief[1]?.[0]).toBe(viReport.brief.asOf("02/3/2026"));
  const months = await pane.getByLabel(viFollowUp.month).locator("option").allTextContents();
  expect(months).toHaveLength(12);
  expect(months).toContain("Tháng 02/2026");

  expect(await everything(pane)).not.toMatch(/202[34]|89[,.]729|SLĐTBXH|Lao động/);
});

it("a new list of units is blank where the workbook has none, and the pane asks for them", async () => {
  const { pane } = await open({ query: "?blank=1", prepare: inMarch2026 });
  await openOffice(pane);
  await pane.getByRole("button", { name: viHandOut.prepare }).click();
  await pane.getByText(viHandOut.lacksUnits).waitFor();
  expect((await valuesOf(pane, LISTS)).slice(3).map((row) => row[0])).not.toContainEqual(
    expect.stringMatching(/./),
  );
  await pane.getByRole("button", { name: viHandOut.preview }).click();
  await pane.getByText(viHandOut.noUnits).waitFor();
});

it("a form that names no year is checked by the year on Danh mục, else by the calendar's", async () => {
  const { page, pane } = await open({ query: "?blank=1", prepare: inMarch2026 });
  await writeCells(pane, "Sheet1", {
    A1: "TT",
    B1: "Tồn tại, hạn chế",
    C1: "Giải pháp",
    D1: "Thời gian hoàn thành",
    A2: 1,
    B2: "Báo cáo gửi muộn",
    C2: "Gửi trước hạn 02 ngày",
    D2: "Quý II",
  });
  const finding = (text: string): ReturnType<Frame["locator"]> =>
    pane.getByRole("listitem").filter({ hasText: text });
  await finding("Tháng 6/2026 đúng không?").waitFor();
  await openOffice(pane);
  await pane.getByRole("button", { name: viHandOut.prepare }).click();
  await pane.getByText(viHandOut.prepared(LISTS, viHandOut.criteriaSheet)).waitFor();
  await writeCells(pane, LISTS, { G5: 2027 });
  await pane.getByRole("tab", { name: vi.pane.tabs.check }).click();
  await switchSheet(page, "Sheet1");
  await finding("Tháng 6/2027 đúng không?").waitFor();
});
