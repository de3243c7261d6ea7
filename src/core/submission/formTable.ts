import type { Form, FormColumn, FormRow } from "../form/form";
import type { CellValue, Grid } from "../form/grid";
import { joinSplitRows, type Join } from "../fixes/joinSplitRows";
import { isBlank } from "../text/text";

/** A form that is not on a worksheet yet, with all that stands around it. */
export interface FormTable {
  readonly grid: Grid;
  readonly form: Form;
}

/**
 * The rows that Word has split, as Gộp dòng bị tách finds them on a sheet: only where nothing else stands in a row that
 * would go. Kiểm tra is no entry of anybody's.
 */
export function splitRowsOf({ grid, form }: FormTable, defaultYear: number): Join[] {
  const { check } = form.columns;
  return joinSplitRows(withNoteRows({ grid, form }), defaultYear).filter(({ emptied }) =>
    emptied.every(({ row, taken }) =>
      (grid[row] ?? []).every((cell, column) => isBlank(cell) || taken.has(column) || column === check),
    ),
  );
}

/** A row with nothing but a note is no entry, yet between two of them it is where the note above goes on. */
function withNoteRows({ grid, form }: FormTable): Form {
  const { note, check } = form.columns;
  if (note === undefined) return form;
  const entries = new Map(form.rows.map((row) => [row.row, row]));
  const [first, last] = [form.rows[0]?.row ?? 0, form.rows.at(-1)?.row ?? -1];
  const rows: FormRow[] = [];
  for (let row = first; row <= last; row++) {
    const entry = entries.get(row);
    const cells = grid[row] ?? [];
    const isNote = cells.every((cell, column) => isBlank(cell) === (column !== note) || column === check);
    if (entry !== undefined) rows.push(entry);
    else if (isNote) rows.push({ row, values: { note: cells[note] ?? "" } });
  }
  return { ...form, rows };
}

/** The table with the texts of split rows in the row above, and without the rows that they come from. */
export function joined({ grid, form }: FormTable, joins: readonly Join[]): FormTable {
  if (joins.length === 0) return { grid, form };
  const texts = new Map<number, Map<number, CellValue>>();
  for (const { cell, after } of joins.flatMap(({ changes }) => changes)) {
    const ofRow = texts.get(cell.row) ?? new Map<number, CellValue>();
    texts.set(cell.row, ofRow.set(cell.column, after));
  }
  const columns = Object.entries(form.columns) as [FormColumn, number][];
  const changed: FormTable = {
    grid: grid.map((cells, row) => {
      const after = texts.get(row);
      return after === undefined ? cells : cells.map((cell, column) => after.get(column) ?? cell);
    }),
    form: {
      ...form,
      rows: form.rows.map(({ row, values }) => {
        const after = texts.get(row);
        if (after === undefined) return { row, values };
        const written = columns.flatMap(([name, column]): [FormColumn, CellValue][] => {
          const value = after.get(column);
          return value === undefined ? [] : [[name, value]];
        });
        return { row, values: { ...values, ...Object.fromEntries(written) } };
      }),
    },
  };
  return withoutRows(changed, new Set(joins.flatMap(({ emptied }) => emptied.map(({ row }) => row))));
}

/** The table without some of its entries: those below move up. @param going 0-based rows of the grid below the headings */
export function withoutRows({ grid, form }: FormTable, going: ReadonlySet<number>): FormTable {
  if (going.size === 0) return { grid, form };
  const places = new Map<number, number>();
  for (const row of grid.keys()) if (!going.has(row)) places.set(row, places.size);
  return {
    grid: grid.filter((_, row) => places.has(row)),
    form: {
      ...form,
      rows: form.rows.flatMap(({ row, values }) => {
        const place = places.get(row);
        return place === undefined ? [] : [{ row: place, values }];
      }),
    },
  };
}
