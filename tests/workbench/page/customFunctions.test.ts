import type { Frame, Page } from "playwright-core";
import { expect, it } from "vitest";
import { associateTestFunctions, serveTestFunctions } from "../../support/customFunctions";
import { clearCells, goToCell, typeInCell } from "../../support/grid";
import { paneOf, useWorkbench } from "../../support/workbench";
import { inExcel } from "../host/excel";

const open = useWorkbench();

async function openWithFunctions(query = ""): Promise<{ page: Page; pane: Frame; errors: readonly string[] }> {
  const workbench = await open({ query: `?blank=1${query}`, prepare: serveTestFunctions });
  await associateTestFunctions(workbench.pane);
  return workbench;
}

/** The first sheet's values, once the range holds no cell that waits for a function. */
function settled(pane: Frame, address: string): Promise<unknown[][]> {
  return pane.evaluate(async (cells) => {
    for (let attempt = 0; attempt < 100; attempt++) {
      const values = await Excel.run(async (context) => {
        const range = context.workbook.worksheets.getFirst().getRange(cells).load("values");
        await context.sync();
        return range.values as unknown[][];
      });
      if (!values.flat().includes("#BUSY!")) return values;
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
    throw new Error(`${cells} still waits.`);
  }, address);
}

function write(pane: Frame, address: string, formulas: unknown[][]): Promise<void> {
  return pane.evaluate(
    ([cells, values]) =>
      Excel.run(async (context) => {
        context.workbook.worksheets.getFirst().getRange(cells).formulas = values as string[][];
        await context.sync();
      }),
    [address, formulas] as const,
  );
}

it("a typed formula runs in the add-in, with both separators, and again when what it reads is edited", async () => {
  const { page, pane, errors } = await openWithFunctions();
  await typeInCell(page, "A1", "2");
  await typeInCell(page, "B1", "=TEST.ADD(A1;0,5)");
  await typeInCell(page, "B2", "=test.add(A1)");
  await typeInCell(page, "B3", "=B1*10+TEST.ADD(1;2)+TEST.ADD(B1;0)");
  expect(await settled(pane, "B1:B3")).toEqual([[2.5], [102], [25 + 3 + 2.5]]);
  await typeInCell(page, "A1", "3");
  expect(await settled(pane, "B1:B3")).toEqual([[3.5], [103], [35 + 3 + 3.5]]);
  await write(pane, "C1", [["=TEST.ADD(1,1.5)"]]);
  expect(await settled(pane, "C1")).toEqual([[2.5]]);
  expect(errors).toEqual([]);
});
