import { cellAddress } from "../../core/sheet/a1";
import type { CellChange } from "../../core/fixes/cellChange";
import type { CellPosition } from "../../core/form/grid";
import { textOf } from "../../core/text/text";
import { asText } from "./asText";
import { cellKey, rangeOf, readCells, runsOf, type CurrentCell, type SheetCell } from "./cellRuns";
import { HostError } from "../excel/hostError";
import { runCommand, runWhole } from "../excel/runExcel";

/** Cells of a worksheet that change together: all of them are written, or none. */
export interface Edit {
  /** `Excel.Worksheet.id`. */
  readonly sheetId: string;
  readonly changes: readonly CellChange[];
  /** Cells that are not written, but must still hold what they held; several edits may name the same one. */
  readonly given?: readonly GivenCell[];
}

interface GivenCell {
  readonly cell: CellPosition;
  /** As text, "" for a blank cell. */
  readonly value: string;
}

export interface AppliedEdits {
  readonly written: readonly Edit[];
  /** One of their cells was changed meanwhile or holds a formula: left as they are. */
  readonly leftAlone: readonly Edit[];
  /** Take the written ones back when they are applied themselves, but for cells that were changed since. */
  readonly undo: readonly Edit[];
}

type SheetChange = CellChange & SheetCell;
export type CurrentCells = ReadonlyMap<string, CurrentCell>;

const TEXT = "@";

/**
 * The one way in which prepared changes are written. Every cell is read again first: an edit of which a cell is no
 * longer as it was, or holds a formula, is left alone. Text stays text, whatever it looks like. No cell may stand in
 * two edits. One sync to read (one more per 2,000 cells) and one to write: one step of Excel's own undo, where it has that.
 * @throws HostError `protected`, or `filtered` where a row to be written is hidden, before anything is written;
 *   `sheetGone` and whatever else Excel refuses, what was written by then being taken back
 */
export async function applyEdits(edits: readonly Edit[]): Promise<AppliedEdits> {
  let undo: readonly Edit[] = [];
  return runWhole(
    async (context) => {
      const { written, leftAlone, current } = await queueReady(context, edits);
      undo = written.map((edit) => reversed(edit, current));
      await context.sync();
      return { written, leftAlone, undo };
    },
    () => takeBackEdits(undo),
  );
}

/**
 * Takes back, cell by cell, as much of edits as has been written: after a refusal that is any part of them. One sync to
 * read, one more per 2,000 cells, and one to write where there is something to take back.
 * @param undo as `reversed` gives it
 * @throws HostError `filtered` where a row of them is hidden now, and whatever else Excel refuses
 */
export async function takeBackEdits(undo: readonly Edit[]): Promise<void> {
  const cells = undo.flatMap(cellsOf);
  if (cells.length === 0) return;
  await runCommand(async (context) => {
    const current = await readCells(context, cells, shareRange);
    const written = cells
      .map(({ sheetId, ...change }): Edit => ({ sheetId, changes: [change] }))
      .filter((edit) => isAsPrepared(edit, current));
    if (written.length === 0) return;
    refuseHiddenRows(written.flatMap(cellsOf), current);
    queueEdits(context, written, current);
    await context.sync();
  });
}

/**
 * Reads the cells of edits again and queues those edits that are still as they were prepared. What the caller has queued goes along
 * with the first sync.
 * @throws HostError where not all of them may be written
 */
export async function queueReady(
  context: Excel.RequestContext,
  edits: readonly Edit[],
): Promise<Pick<AppliedEdits, "written" | "leftAlone"> & { readonly current: CurrentCells }> {
  const current = await readWritable(context, edits);
  const written: Edit[] = [];
  const leftAlone: Edit[] = [];
  for (const edit of edits) (isAsPrepared(edit, current) ? written : leftAlone).push(edit);
  queueEdits(context, written, current);
  return { written, leftAlone, current };
}

/** The first cell of each edit, “D8”: what a person is told of it. */
export function firstCells(edits: readonly Edit[]): string[] {
  return edits.flatMap(({ changes: [first] }) => (first ? [cellAddress(first.cell)] : []));
}

/**
 * The edits that could be written now, for a preview: without those of which a cell is no longer as it was, or holds
 * a formula. One sync, one more per 2,000 cells.
 * @throws HostError as `applyEdits`
 */
export async function writableEdits(edits: readonly Edit[]): Promise<Edit[]> {
  return runCommand(async (context) => {
    const current = await readWritable(context, edits);
    return edits.filter((edit) => isAsPrepared(edit, current));
  });
}

/** Nobody has changed the cells of an edit since it was prepared, and none holds a formula. */
export function isAsPrepared(edit: Edit, current: CurrentCells): boolean {
  const isUnchanged = cellsOf(edit).every((change) => {
    const now = current.get(cellKey(change));
    return now !== undefined && !now.isFormula && now.value === change.before;
  });
  const { sheetId, given = [] } = edit;
  return (
    isUnchanged &&
    given.every(({ cell, value }) => textOf(current.get(cellKey({ sheetId, cell }))?.value) === value)
  );
}

function cellsOf({ sheetId, changes }: Edit): SheetChange[] {
  return changes.map((change) => ({ ...change, sheetId }));
}

/**
 * Reads the cells of edits. What the caller has queued goes along with the first sync.
 * @throws HostError where not all of them may be written
 */
export async function readWritable(
  context: Excel.RequestContext,
  edits: readonly Edit[],
): Promise<CurrentCells> {
  const given = edits.flatMap(({ sheetId, given = [] }) => given.map(({ cell }) => ({ sheetId, cell })));
  const cells = [
    ...new Map([...given, ...edits.flatMap(cellsOf)].map((cell) => [cellKey(cell), cell])).values(),
  ];
  const sheetIds = [...new Set(cells.map(({ sheetId }) => sheetId))];
  const protections = sheetIds.map((id) => {
    const { protection } = context.workbook.worksheets.getItem(id);
    protection.load("protected");
    return protection;
  });
  const current = await readCells(context, cells, shareRange);
  if (protections.some((protection) => protection.protected)) {
    throw new HostError("protected", "AccessDenied");
  }
  refuseHiddenRows(cells, current);
  return current;
}

/** An array written over filtered rows lands in the wrong ones (#224), and nobody sees what changes there. */
function refuseHiddenRows(cells: readonly SheetCell[], current: CurrentCells): void {
  if (cells.some((cell) => current.get(cellKey(cell))?.isRowHidden === true)) {
    throw new HostError("filtered", "FilteredRangeConflict");
  }
}

/** Queues all edits; sends nothing itself. */
export function queueEdits(
  context: Excel.RequestContext,
  edits: readonly Edit[],
  current: CurrentCells,
): void {
  for (const run of runsOf(edits.flatMap(cellsOf), shareRange)) {
    writeRun(rangeOf(context, run), run, current);
  }
}

/** Fonts are told apart only cell by cell. */
function shareRange(
  { format: above }: Partial<SheetChange>,
  { format: below }: Partial<SheetChange>,
): boolean {
  const oneFont = above?.fontName === undefined && below?.fontName === undefined;
  return oneFont && above?.numberFormat === below?.numberFormat;
}

/** Queues one range. The format goes first: Excel reads what is written by the format that the cell has then. */
function writeRun(
  range: Excel.Range,
  run: readonly [SheetChange, ...SheetChange[]],
  current: CurrentCells,
): void {
  const { format } = run[0];
  const formats = run.map(
    (change) => format?.numberFormat ?? current.get(cellKey(change))?.numberFormat ?? "",
  );
  const numbersAsText = run.some(({ after }, at) => typeof after !== "string" && formats[at] === TEXT);
  if (numbersAsText) range.numberFormat = run.map(() => ["General"]);
  else if (format?.numberFormat !== undefined) range.numberFormat = formats.map((each) => [each]);
  range.values = run.map(({ after }, at) => [asWritten(after, numbersAsText ? undefined : formats[at])]);
  if (numbersAsText) range.numberFormat = formats.map((each) => [each]);
  if (format?.fontName !== undefined) range.format.font.name = format.fontName;
}

/** In a Text cell a text is one already. */
export function asWritten(value: CellChange["after"], numberFormat: string | undefined): CellChange["after"] {
  return typeof value !== "string" || numberFormat === TEXT ? value : asText(value);
}

/** What takes a written edit back; `current`: the cells as they were before. */
export function reversed({ sheetId, changes }: Edit, current: CurrentCells): Edit {
  return {
    sheetId,
    changes: changes.map(({ cell, before, after, format }) => {
      const was = current.get(cellKey({ sheetId, cell }));
      return {
        cell,
        before: after,
        after: before,
        format: {
          ...(format?.numberFormat !== undefined && was && { numberFormat: was.numberFormat }),
          ...(format?.fontName !== undefined && was?.fontName && { fontName: was.fontName }),
        },
      };
    }),
  };
}
