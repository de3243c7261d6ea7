import fc from "fast-check";
import type { Frame } from "playwright-core";
import { expect, it } from "vitest";
import { goToCell } from "../../support/grid";
import { useWorkbench } from "../../support/workbench";

const open = useWorkbench();

/** One write of an add-in's to a block, a row or a column. */
interface Write {
  readonly kind: string;
  readonly at: string;
  readonly value: string | number | boolean;
}

const row = fc.integer({ min: 1, max: 9 });
const cell = fc.tuple(fc.constantFrom("A", "B", "C", "D"), row).map(([column, row]) => column + row);
const block = fc.tuple(cell, cell).map(([one, other]) => `${one}:${other}`);
const wholeRow = row.map((row) => `${row}:${row}`);
const wholeColumn = fc.constantFrom("A:A", "B:B", "C:C");
const write = fc.oneof(
  ...(
    [
      ["values", cell, fc.constantFrom(7, "chữ", "=A1+1")],
      ["numberFormat", block, fc.constantFrom("0.00", "@", "General")],
      ["bold", block, fc.boolean()],
      ["fill", block, fc.constantFrom("#FF0000", "#00FF00")],
      ["border", block, fc.constantFrom("EdgeTop", "InsideHorizontal")],
      ["insert", wholeRow, fc.constant("Down")],
      ["delete", wholeRow, fc.constant("Up")],
      ["insert", wholeColumn, fc.constant("Right")],
      ["delete", wholeColumn, fc.constant("Left")],
      ["insert", block, fc.constant("Down")],
      ["delete", block, fc.constant("Up")],
      ["merge", block, fc.constant(true)],
      ["merge", block, fc.constant(false)],
      ["sort", block, fc.boolean()],
      ["clear", block, fc.constantFrom("All", "Contents", "Formats")],
      ["copyFrom", cell, fc.constant("A1:B3")],
      ["validation", block, fc.constant(0)],
      ["rowHeight", wholeRow, fc.constantFrom(20, 40)],
      ["rowHidden", wholeRow, fc.boolean()],
    ] as const
  ).map(([kind, at, value]) =>
    fc.record<Write>({ kind: fc.constant(kind), at, value: value as fc.Arbitrary<Write["value"]> }),
  ),
);

/** A sheet with values, formulas and a merged block, in front. */
function fill(pane: Frame, name: string): Promise<void> {
  return pane.evaluate(
    (name) =>
      Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.add(name);
        sheet.activate();
        sheet.getRange("A1:C9").values = Array.from({ length: 9 }, (_, row) => [row + 1, `t${row}`, row * 2]);
        sheet.getRange("D1:D9").formulas = Array.from({ length: 9 }, (_, row) => [`=A${row + 1}*2`]);
        sheet.getRange("B2:C2").merge();
        await context.sync();
      }),
    name,
  );
}

/** Writes all in one batch. @returns whether Excel has taken it */
function writeAll(pane: Frame, name: string, writes: readonly Write[]): Promise<boolean> {
  return pane.evaluate(
    ({ writes, name }) =>
      Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getItem(name);
        sheet.getRange("H20").values = [["một bước"]]; // the others may change nothing
        for (const { kind, at, value } of writes) {
          const range = sheet.getRange(at);
          const acts: Record<string, () => unknown> = {
            values: () => (range.values = [[value]]),
            numberFormat: () => (range.numberFormat = value as unknown as string[][]),
            bold: () => (range.format.font.bold = value as boolean),
            fill: () => (range.format.fill.color = value as string),
            border: () => (range.format.borders.getItem(value as "EdgeTop").style = "Continuous"),
            insert: () => range.insert(value as "Down"),
            delete: () => range.delete(value as "Up"),
            merge: () => (value === true ? range.merge() : range.unmerge()),
            sort: () => range.sort.apply([{ key: 0, ascending: value as boolean }]),
            clear: () => range.clear(value as "All"),
            copyFrom: () => range.copyFrom(value as string),
            validation: () =>
              (range.dataValidation.rule = { wholeNumber: { formula1: 0, operator: "GreaterThan" } }),
            rowHeight: () => (range.format.rowHeight = value as number),
            rowHidden: () => (range.rowHidden = value as boolean),
          };
          acts[kind]?.();
        }
        await context.sync();
        return true;
      }).catch((error: unknown) => {
        if (error instanceof OfficeExtension.Error) return false; // what Excel refuses, too
        throw error;
      }),
    { writes, name },
  );
}

/** What cells hold and how they look, rows' heights, merges and rules. */
function read(pane: Frame, name: string): Promise<unknown> {
  return pane.evaluate(
    (name) =>
      Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getItem(name);
        const range = sheet.getRange("A1:F14").load("values,formulas,numberFormat");
        const looks = range.getCellProperties({
          format: { font: { bold: true }, fill: { color: true }, borders: { style: true } },
        });
        const rows = range.getRowProperties({ format: { rowHeight: true }, rowHidden: true });
        const merged = range.getMergedAreasOrNullObject().load("address");
        range.dataValidation.load("type");
        await context.sync();
        const { values, formulas, numberFormat, dataValidation } = range;
        const areas = merged.isNullObject ? [] : merged.address.split(",").sort();
        return {
          values,
          formulas,
          numberFormat,
          looks: looks.value,
          rows: rows.value,
          areas,
          rule: dataValidation.type,
        };
      }),
    name,
  );
}

it("one undo takes back whatever an add-in has done in one batch", async () => {
  const { page, pane } = await open({ query: "?blank=1" });
  let sheets = 0;
  let taken = 0;
  await fc.assert(
    fc.asyncProperty(fc.array(write, { minLength: 1, maxLength: 4 }), async (writes) => {
      const name = `Thử ${++sheets}`;
      await fill(pane, name);
      const before = await read(pane, name);
      if (!(await writeAll(pane, name, writes))) return;
      taken += 1;
      await goToCell(page, "H1");
      await page.keyboard.press("Control+z");
      await expect.poll(() => read(pane, name), { timeout: 10_000 }).toEqual(before);
    }),
    { numRuns: 40, seed: 3 },
  );
  expect(taken).toBeGreaterThan(20);
});
