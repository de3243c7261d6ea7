import { expect, it } from "vitest";
import { readCell, goToCell, typeInCell } from "../../support/grid";
import { useWorkbench } from "../../support/workbench";

const open = useWorkbench();

it("formulas are typed as in a Vietnamese Excel, and stay what they are when edited again", async () => {
  const { page, pane } = await open({ query: "?blank=1" });
  await typeInCell(page, "A1", "2");
  await typeInCell(page, "B1", '=IF(A1>0,5;"a;b";"c,d")');
  await typeInCell(page, "B2", "=SUM(1;2;0,5)");
  const formulas = (): Promise<unknown> =>
    pane.evaluate(() =>
      Excel.run(async (context) => {
        const range = context.workbook.worksheets.getFirst().getRange("B1:B2").load("formulas");
        await context.sync();
        return range.formulas;
      }),
    );
  const expected = [['=IF(A1>0.5,"a;b","c,d")'], ["=SUM(1,2,0.5)"]];
  expect(await formulas()).toEqual(expected);
  expect(await readCell(page, "B1")).toBe("a;b");
  // Opened for editing and confirmed: what is shown must be what would be typed.
  await goToCell(page, "B2");
  await page.keyboard.press("F2");
  await page.keyboard.press("Enter");
  expect(await formulas()).toEqual(expected);
  expect(await readCell(page, "B2")).toMatch(/^3[.,]5$/);
});
