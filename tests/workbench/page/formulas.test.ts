import { strFromU8, unzipSync } from "fflate";
import type { Page } from "playwright-core";
import { expect, it } from "vitest";
import { saveFile } from "../../support/files";
import { readCell, goToCell, typeInCell } from "../../support/grid";
import { useWorkbench } from "../../support/workbench";

const open = useWorkbench();

/** Opens a cell for editing, with the keyboard. @returns what it shows then */
async function shownFormula(page: Page, address: string): Promise<string> {
  await goToCell(page, address);
  await page.keyboard.press("F2");
  await page.keyboard.press("Control+a");
  await page.keyboard.press("Control+c");
  const copied = (): Promise<string> => page.evaluate(() => navigator.clipboard.readText());
  await expect.poll(copied, { timeout: 5000 }).toContain("=");
  return (await copied()).trim();
}

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
  expect(await shownFormula(page, "B2")).toBe("=SUM(1;2;0,5)");
  await page.keyboard.press("Enter");
  expect(await formulas()).toEqual(expected);
  expect(await readCell(page, "B2")).toMatch(/^3[.,]5$/);
});

it("a reference within a table is edited as it was typed, and saved in full", async () => {
  const { page, pane } = await open({ query: "?blank=1" });
  await pane.evaluate(() =>
    Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getFirst();
      sheet.getRange("A1:B2").values = [
        ["Tổng", "Gấp đôi"],
        [5, ""],
      ];
      sheet.tables.add("A1:B2", true).name = "Diem";
      await context.sync();
    }),
  );
  await typeInCell(page, "B2", "=[@Tổng]*2");
  expect(await readCell(page, "B2")).toBe("10");
  expect(await shownFormula(page, "B2")).toBe("=[@Tổng]*2");
  await page.keyboard.press("Enter");
  expect(await readCell(page, "B2")).toBe("10");
  const parts = Object.entries(unzipSync(await saveFile(page)));
  const sheets = parts.filter(([path]) => path.startsWith("xl/worksheets/sheet"));
  const sheet = sheets.map(([, part]) => strFromU8(part)).join("");
  expect(sheet).toMatch(/<f[^>]*>Diem\[\[#This Row\],\[Tổng\]\]\*2<\/f>/);
});

// At any hour one of the two has another day than Greenwich.
it.each(["Pacific/Kiritimati", "Pacific/Honolulu"])(
  "TODAY() and NOW() are those of %s",
  async (timezoneId) => {
    const { pane } = await open({ query: "?blank=1", timezoneId });
    const day = (): string => new Intl.DateTimeFormat("en-CA", { timeZone: timezoneId }).format(new Date());
    const before = day();
    const values = await pane.evaluate(() =>
      Excel.run(async (context) => {
        const range = context.workbook.worksheets.getFirst().getRange("A1:C1");
        range.formulas = [['=TEXT(TODAY(),"yyyy-mm-dd")', '=TEXT(NOW(),"yyyy-mm-dd")', "=TODAY()"]];
        range.load("values,numberFormat");
        await context.sync();
        return range.values[0] as unknown[];
      }),
    );
    expect([before, day()]).toContain(values[0]);
    expect([before, day()]).toContain(values[1]);
    expect(values[2]).toBe(Math.floor(Date.parse(String(values[0])) / 86_400_000) + 25_569);
  },
);
