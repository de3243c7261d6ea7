import fc from "fast-check";
import { expect, it } from "vitest";
import { cellKey, runsOf, type SheetCell } from "../../src/workbook/writing/cellRuns";

const cell = fc.record({
  sheetId: fc.constantFrom("{A}", "{B}"),
  cell: fc.record({ row: fc.nat(5), column: fc.nat(2) }),
});
const cells = fc.uniqueArray(cell, { selector: cellKey, maxLength: 30 });
const always = (): boolean => true;

it("holds every cell once, in runs without gaps down one column of one sheet", () => {
  fc.assert(
    fc.property(cells, (wanted) => {
      const runs = runsOf(wanted, always);
      expect(runs.flat().map(cellKey).sort()).toEqual(wanted.map(cellKey).sort());
      for (const run of runs) {
        const { sheetId, cell: first } = run[0];
        expect(run).toEqual(
          run.map((_, at): SheetCell => ({ sheetId, cell: { row: first.row + at, column: first.column } })),
        );
      }
    }),
  );
});

it("takes as few runs as there are beginnings, and one for each cell that may not be joined", () => {
  fc.assert(
    fc.property(cells, (wanted) => {
      const keys = new Set(wanted.map(cellKey));
      const beginnings = wanted.filter(
        ({ sheetId, cell: { row, column } }) =>
          !keys.has(cellKey({ sheetId, cell: { row: row - 1, column } })),
      );
      expect(runsOf(wanted, always)).toHaveLength(beginnings.length);
      expect(runsOf(wanted, () => false)).toHaveLength(wanted.length);
    }),
  );
});
