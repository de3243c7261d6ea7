import { cellAddress } from "../../core/sheet/a1";
import type { Join } from "../../core/fixes/joinSplitRows";
import { vi } from "../../locales/vi";
import { applyEdits, type AppliedEdits, type Edit } from "../../workbook/writing/applyEdits";
import { joinRows, type JoinedRows } from "../../workbook/writing/joinRows";
import { offerUndo } from "../shell/paneStore";
import { doneOrTold, tellWritten } from "../shell/told";

type Outcome = Pick<AppliedEdits, "written" | "leftAlone">;

/** What came of writing, and what takes it back. */
interface Written extends Outcome {
  readonly undo: () => Promise<Outcome>;
}

interface Telling {
  /** Names of worksheets by their ids, where several are written to. */
  readonly sheetNames?: ReadonlyMap<string, string>;
  /** Nothing is told where all went well: the list that the person works through shows it. */
  readonly quiet?: boolean;
}

/** Writes prepared edits and tells what became of them; what was written can be taken back until the next edits. */
export async function applyAndTell(edits: readonly Edit[]): Promise<void> {
  await writeAndTell(async () => {
    const { undo, ...applied } = await applyEdits(edits);
    return { ...applied, undo: () => applyEdits(undo) };
  });
}

/** The same for whatever writes edits. @returns whether it was not refused */
export async function writeAndTell(write: () => Promise<Written>, telling: Telling = {}): Promise<boolean> {
  const isDone = await doneOrTold(async () => {
    const { undo, ...outcome } = await write();
    if (outcome.written.length > 0) {
      const label = vi.edits.undo(cellCount(outcome.written));
      offerUndo({ label, run: () => undoAndTell(undo, telling) });
    }
    if (telling.quiet !== true || outcome.leftAlone.length > 0) tell(outcome, vi.edits.written, telling);
    return true;
  });
  return isDone ?? false;
}

async function undoAndTell(undo: Written["undo"], telling: Telling): Promise<void> {
  // Where it fails the offer stays: a filter that hides rows can be taken off, and then it works.
  await doneOrTold(async () => {
    tell(await undo(), vi.edits.undone, telling);
    offerUndo(null);
  });
}

/** The same for rows that were split by a paste from Word. */
export async function joinAndTell(sheetId: string, joins: readonly Join[]): Promise<void> {
  await doneOrTold(async () => {
    const result = await joinRows(sheetId, joins);
    if (result.joined.length > 0) {
      const run = (): Promise<void> => splitAndTell(result.undo);
      offerUndo({ label: vi.edits.undoRows(rowsOf(result.joined).length), run });
    }
    tellRows(result, vi.edits.joined);
  });
}

async function splitAndTell(undo: JoinedRows["undo"]): Promise<void> {
  await doneOrTold(async () => {
    tellRows(await undo(), vi.edits.unjoined);
    offerUndo(null);
  });
}

function tellRows({ joined, leftAlone }: Omit<JoinedRows, "undo">, sentence: (rows: number) => string): void {
  const done = joined.length > 0 ? sentence(rowsOf(joined).length) : vi.edits.nothingWritten;
  const kept = rowsOf(leftAlone);
  tellWritten(done, kept.length === 0 ? null : vi.edits.rowsLeftAlone(kept));
}

/** As the grid numbers them. */
function rowsOf(joins: readonly Join[]): number[] {
  return joins.flatMap(({ emptied }) => emptied.map(({ row }) => row + 1));
}

function tell(
  { written, leftAlone }: Outcome,
  sentence: (cells: number) => string,
  { sheetNames }: Telling,
): void {
  const done = written.length > 0 ? sentence(cellCount(written)) : vi.edits.nothingWritten;
  const kept = leftAlone.flatMap(({ sheetId, changes }) =>
    changes.map(({ cell }) => [sheetNames?.get(sheetId), cellAddress(cell)].filter(Boolean).join(" ")),
  );
  tellWritten(done, kept.length === 0 ? null : vi.edits.leftAlone(kept));
}

function cellCount(edits: readonly Edit[]): number {
  return edits.reduce((sum, { changes }) => sum + changes.length, 0);
}
