import { expect, it } from "vitest";
import { viConsolidation } from "../../../src/locales/viConsolidation";
import { viFollowUp as words } from "../../../src/locales/viFollowUp";
import { columnName } from "../../../src/core/sheet/a1";
import { consolidate, openOffice, valuesOf, writeCells } from "../../support/office";
import { useWorkbench } from "../../support/workbench";

const open = useWorkbench();
const TABLE = viConsolidation.sheetName;
const HEADER_ROW = 4;

it("shows what is late, due and done in a month, goes to the row, and counts by reporting period", async () => {
  const { page, pane } = await open();
  await openOffice(pane);
  await pane.getByRole("button", { name: words.command }).click();
  await pane.getByText(words.noTable).waitFor();
  await consolidate(pane);

  const headings = (await valuesOf(pane, TABLE))[HEADER_ROW - 1] ?? [];
  const letter = (name: string): string => columnName(headings.indexOf(name));
  const [status, progress] = [letter("Tình trạng"), letter(viConsolidation.headings.progress)];
  // Rows 5 to 7: July, July and April to June 2024.
  await writeCells(pane, TABLE, { [`${status}5`]: viConsolidation.progress.done });
  await pane.getByLabel(words.month).selectOption("2024-7");
  await pane.getByRole("button", { name: words.command }).click();
  const late = pane.getByRole("heading", { name: new RegExp(`^${words.groups.late} \\(`) });
  await late.waitFor();
  const section = (group: string): ReturnType<typeof pane.locator> =>
    pane.locator("section", { has: pane.getByRole("heading", { name: new RegExp(`^${group} \\(`) }) }).last();
  await section(words.groups.due).getByText(/^F6 /).waitFor();
  // What has waited longest stands first: April to June comes after all that was due before June.
  await section(words.groups.late).getByRole("button").last().click();
  await section(words.groups.late).getByText(/^F7 /).waitFor();
  await expect(pane.getByText(/^F5 /).count()).resolves.toBe(0);
  await pane.getByText(words.groupTitle(words.groups.done, 1)).waitFor();

  await section(words.groups.due).getByText(/^F6 /).click();
  const selected = (): Promise<string> => page.locator('[data-u-comp="defined-name"] input').inputValue();
  await expect.poll(selected, { timeout: 10_000 }).toBe("F6");
  await pane.getByText(words.periods(2024).halfYear).waitFor();

  // In the sheet itself the native formula says it, for today and without the add-in.
  const cells = await valuesOf(pane, TABLE);
  const column = headings.indexOf(viConsolidation.headings.progress);
  expect(cells.slice(4, 7).map((row) => row[column])).toEqual([
    viConsolidation.progress.done,
    viConsolidation.progress.late,
    viConsolidation.progress.late,
  ]);
  expect(progress).toBe("M");

  // Another month, read anew at once: in May nothing of July is due.
  await pane.getByLabel(words.month).selectOption("2024-5");
  await section(words.groups.due).getByText(/^F6 /).waitFor({ state: "detached" });
});
