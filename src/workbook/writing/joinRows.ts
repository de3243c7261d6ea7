import type { EmptiedRow, Join } from "../../core/fixes/joinSplitRows";
import type { CellValue } from "../../core/form/grid";
import { isBlank } from "../../core/text/text";
import { asWritten, isAsPrepared, queueEdits, readWritable, reversed, type Edit } from "./applyEdits";
import { HostError } from "../excel/hostError";
import { runCommand } from "../excel/runExcel";

export interface JoinedRows {
  readonly joined: readonly Join[];
  /** A cell of theirs was changed meanwhile, or something else stands in a row that would go: left as they are. */
  readonly leftAlone: readonly Join[];
  /** Puts the rows back, but for those whose joined cells were changed since. @throws HostError */
  readonly undo: () => Promise<Omit<JoinedRows, "undo">>;
}

/** A row that has gone, as it was: from the first to the last used column of the worksheet. */
interface GoneRow {
  readonly row: number;
  readonly column: number;
  /** In R1C1: rows may come and go before it is put back, and what is relative then still means its own row. */
  readonly formulas: readonly CellValue[];
  readonly numberFormats: readonly string[];
}

interface DoneJoin {
  readonly join: Join;
  readonly gone: readonly GoneRow[];
  /** Takes the joined texts back, at the cells where they stood before any row had gone. */
  readonly back: Edit;
}

/**
 * Gộp dòng bị tách: writes the joined texts, then deletes the rows that they come from, whole worksheet rows, but only
 * where nothing is left in them except formulas. Two syncs; one step of undo where Excel has it.
 * @throws HostError as `applyEdits`, before anything is written
 */
export async function joinRows(sheetId: string, joins: readonly Join[]): Promise<JoinedRows> {
  return runCommand(async (context) => {
    const worksheet = context.workbook.worksheets.getItem(sheetId);
    const used = worksheet.getUsedRangeOrNullObject(true);
    const rows = new Map(
      joins.flatMap(({ emptied }) =>
        emptied.map(({ row }) => {
          const range = used.getIntersectionOrNullObject(`${row + 1}:${row + 1}`);
          range.load("columnIndex,values,formulasR1C1,numberFormat,rowHidden");
          return [row, range] as const;
        }),
      ),
    );
    const edits = joins.map(({ changes }) => ({ sheetId, changes }));
    const current = await readWritable(context, edits);
    if ([...rows.values()].some((range) => !range.isNullObject && range.rowHidden !== false)) {
      throw new HostError("filtered", "FilteredRangeConflict");
    }

    const done: DoneJoin[] = [];
    const leftAlone: Join[] = [];
    for (const [index, join] of joins.entries()) {
      const edit = edits[index];
      const gone = join.emptied.map((emptied) => goneRow(emptied, rows.get(emptied.row)));
      if (edit !== undefined && isAsPrepared(edit, current) && isComplete(gone)) {
        done.push({ join, gone, back: reversed(edit, current) });
      } else leftAlone.push(join);
    }
    queueEdits(
      context,
      done.map(({ join }) => ({ sheetId, changes: join.changes })),
      current,
    );
    // From the bottom: a row that goes moves those below it.
    const going = done.flatMap(({ gone }) => gone.map(({ row }) => row)).sort((a, b) => b - a);
    for (const row of going) worksheet.getRange(`${row + 1}:${row + 1}`).delete("Up");
    await context.sync();
    return { joined: done.map(({ join }) => join), leftAlone, undo: () => splitRows(sheetId, done) };
  });
}

/** The row as it is, or `null` where something stands in it that would be lost with it. */
function goneRow({ row, taken }: EmptiedRow, range: Excel.Range | undefined): GoneRow | null {
  if (range === undefined || range.isNullObject) return null;
  const values = (range.values as CellValue[][])[0] ?? [];
  const formulas = (range.formulasR1C1 as CellValue[][])[0] ?? [];
  const column = range.columnIndex;
  const isSafe = values.every((value, index) => {
    const isFormula = String(formulas[index]).startsWith("=") && formulas[index] !== value;
    const expected = taken.get(column + index);
    return expected === undefined ? isFormula || isBlank(value) : !isFormula && value === expected;
  });
  if (!isSafe) return null;
  const numberFormats = ((range.numberFormat as unknown[][])[0] ?? []).map(String);
  // A text is written back as one, also where it looks like a formula.
  const written = formulas.map((formula, at) =>
    formula === values[at] ? asWritten(formula, numberFormats[at]) : formula,
  );
  return { row, column, formulas: written, numberFormats };
}

function isComplete(rows: readonly (GoneRow | null)[]): rows is readonly GoneRow[] {
  return rows.every((row) => row !== null);
}

async function splitRows(sheetId: string, done: readonly DoneJoin[]): Promise<Omit<JoinedRows, "undo">> {
  return runCommand(async (context) => {
    const worksheet = context.workbook.worksheets.getItem(sheetId);
    const allGone = rowsOf(done);
    const now = done.map(({ back }) => moved(back, allGone));
    const current = await readWritable(context, now);
    const undone = done.filter((_, at) => isAsPrepared(now[at] ?? { sheetId, changes: [] }, current));
    const kept = done.filter((each) => !undone.includes(each));
    queueEdits(
      context,
      undone.map(({ back }) => moved(back, allGone)),
      current,
    );
    const staysGone = rowsOf(kept);
    const gone = undone.flatMap((each) => each.gone).sort((a, b) => a.row - b.row);
    for (const { row, column, formulas, numberFormats } of gone) {
      const target = row - above(row, staysGone);
      worksheet.getRange(`${target + 1}:${target + 1}`).insert("Down");
      const range = worksheet.getRangeByIndexes(target, column, 1, formulas.length);
      range.numberFormat = [[...numberFormats]];
      range.formulasR1C1 = [[...formulas]];
    }
    await context.sync();
    return { joined: undone.map(({ join }) => join), leftAlone: kept.map(({ join }) => join) };
  });
}

function rowsOf(done: readonly DoneJoin[]): number[] {
  return done.flatMap(({ gone }) => gone.map(({ row }) => row));
}

function above(row: number, rows: readonly number[]): number {
  return rows.filter((each) => each < row).length;
}

/** The same cells once the rows above them have gone. */
function moved({ sheetId, changes }: Edit, gone: readonly number[]): Edit {
  return {
    sheetId,
    changes: changes.map((change) => {
      const { row, column } = change.cell;
      return { ...change, cell: { row: row - above(row, gone), column } };
    }),
  };
}
