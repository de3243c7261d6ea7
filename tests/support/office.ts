import type { Frame } from "playwright-core";
import type { CellValue } from "../../src/core/form/grid";
import { vi } from "../../src/locales/vi";
import { viConsolidation as words } from "../../src/locales/viConsolidation";

/** Opens the page of Văn phòng in the pane. */
export async function openOffice(pane: Frame): Promise<void> {
  await pane.getByRole("button", { name: vi.pane.office, exact: true }).click();
  await pane.getByRole("button", { name: words.command.preview }).waitFor();
}

/** Reads what a consolidation would do, and leaves it on view. */
export async function previewConsolidation(pane: Frame): Promise<void> {
  const section = pane.getByRole("region", { name: words.command.title });
  await section.getByRole("button", { name: words.command.preview }).click();
  await section.getByRole("button", { name: words.command.dismiss }).waitFor();
}

/** Tổng hợp các đơn vị with all its clicks. @returns what the pane says of it */
export async function consolidate(pane: Frame): Promise<string> {
  await previewConsolidation(pane);
  await pane.getByRole("button", { name: words.command.write }).click();
  const notice = pane.getByText(words.written(words.sheetName, NOTHING).split(":")[0] ?? "");
  await notice.waitFor();
  return notice.innerText();
}

const NOTHING = { added: 0, updated: 0, gone: 0 };

/** All values of a worksheet from A1 on, through the API. */
export function valuesOf(pane: Frame, sheet: string): Promise<CellValue[][]> {
  return pane.evaluate(
    (name) =>
      Excel.run(async (context) => {
        const worksheet = context.workbook.worksheets.getItem(name);
        const used = worksheet.getRange("A1").getBoundingRect(worksheet.getUsedRange(true));
        used.load("values");
        await context.sync();
        return used.values as CellValue[][];
      }),
    sheet,
  );
}

/** Writes through the API, as a colleague who works in the same file. */
export function writeCells(
  pane: Frame,
  sheet: string,
  cells: Readonly<Record<string, CellValue>>,
): Promise<void> {
  return pane.evaluate(
    ([name, values]) =>
      Excel.run(async (context) => {
        const worksheet = context.workbook.worksheets.getItem(name);
        for (const [address, value] of Object.entries(values)) worksheet.getRange(address).values = [[value]];
        await context.sync();
      }),
    [sheet, cells] as const,
  );
}
