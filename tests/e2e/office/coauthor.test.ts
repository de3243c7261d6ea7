import type { Frame } from "playwright-core";
import { expect, it } from "vitest";
import { viConsolidation as words } from "../../../src/locales/viConsolidation";
import { switchSheet } from "../../support/grid";
import { openOffice, consolidate, previewConsolidation, valuesOf, writeCells } from "../../support/office";
import { editMeanwhile } from "../../support/situations";
import { countSyncsFromRest } from "../../support/syncs";
import { useWorkbench, type Workbench } from "../../support/workbench";

/*
 * A colleague writes while Tổng hợp is being written. Its syncs: 1 the sheets, 2 their cells, 3 the table, 4 the cells to be
 * changed, anew; with the 5th they are written.
 */
const open = useWorkbench();
const SHEET = words.sheetName;
const COLLEAGUE = "Đồng nghiệp vừa ghi";
/** Of the sample: below the headings in row 4. */
const LAST_ROW = 4 + 86;

/** Tổng hợp is there and in front, a unit has corrected one row and added another, and the preview is on view. */
async function readyToWrite(): Promise<Workbench> {
  const workbench = await open();
  const { page, pane } = workbench;
  await openOffice(pane);
  await consolidate(pane);
  await writeCells(pane, "VP", {
    C8: "Đơn vị sửa giải pháp",
    ...{ A11: 5, B11: "Việc mới của đơn vị", C11: "Giải pháp mới", D11: "Tháng 9/2024" },
  });
  await switchSheet(page, SHEET);
  await previewConsolidation(pane);
  await countSyncsFromRest(page);
  return workbench;
}

/** Presses the button that writes. @returns all that the pane then says of it */
async function write(pane: Frame): Promise<string> {
  await pane.getByRole("button", { name: words.command.write }).click();
  const notice = pane.getByText(words.written(SHEET, { added: 0, updated: 0, gone: 0 }).split(":")[0] ?? "");
  await notice.waitFor();
  return notice.innerText();
}

it.each([3, 4])(
  "what is written before sync %i into a cell that was about to change is kept and named",
  async (nth) => {
    const { page, pane, errors } = await readyToWrite();
    await editMeanwhile(page, nth, "G6", COLLEAGUE);
    const said = await write(pane);
    expect(said).toContain(words.leftAlone(["G6"]));
    const cells = await valuesOf(pane, SHEET);
    expect(cells[5]?.[6]).toBe(COLLEAGUE);
    expect(cells[LAST_ROW]?.[5]).toBe("Việc mới của đơn vị"); // all else is written

    // From the next run on it is a cell that Văn phòng has changed: named, with what the unit says.
    await previewConsolidation(pane);
    await pane.getByRole("button", { name: words.preview.keptCell("G6", "Văn phòng Sở") }).waitFor();
    await pane.getByText(words.preview.sourceSays("Đơn vị sửa giải pháp")).waitFor();
    expect(errors).toEqual([]);
  },
);

it("what is written after the preview and before the reading counts as Văn phòng's own", async () => {
  const { page, pane } = await readyToWrite();
  await editMeanwhile(page, 2, "G6", COLLEAGUE);
  await write(pane);
  expect((await valuesOf(pane, SHEET))[5]?.[6]).toBe(COLLEAGUE);
  await previewConsolidation(pane);
  await pane.getByRole("button", { name: words.preview.keptCell("G6", "Văn phòng Sở") }).waitFor();
});

it.each([2, 3, 4, 5])(
  "a row that is written below the table before sync %i is kept, and no other",
  async (nth) => {
    const { page, pane } = await readyToWrite();
    await editMeanwhile(page, nth, `F${LAST_ROW + 1}`, COLLEAGUE);
    expect(await write(pane)).toBe(words.written(SHEET, { added: 1, updated: 1, gone: 0 }));
    const cells = await valuesOf(pane, SHEET);
    expect(cells.slice(LAST_ROW).map((row) => row[5])).toEqual([COLLEAGUE, "Việc mới của đơn vị"]);
    expect(cells.slice(LAST_ROW).map((row) => row[1])).toEqual([87, 88]); // both are the table's
    expect(cells.slice(LAST_ROW).map((row) => row[7])).toEqual(["", "Tháng 9/2024"]);
  },
);

it("what a unit writes meanwhile stays on its sheet, and comes with the next run", async () => {
  const { page, pane } = await readyToWrite();
  await switchSheet(page, "VP");
  await countSyncsFromRest(page);
  await editMeanwhile(page, 4, "C8", COLLEAGUE);
  await write(pane);
  expect((await valuesOf(pane, "VP"))[7]?.[2]).toBe(COLLEAGUE);
  expect(await consolidate(pane)).toBe(words.written(SHEET, { added: 0, updated: 1, gone: 0 }));
  expect((await valuesOf(pane, SHEET))[5]?.[6]).toBe(COLLEAGUE);
});
