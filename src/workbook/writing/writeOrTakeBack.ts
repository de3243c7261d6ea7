import { toHostError } from "../excel/hostError";
import { runCommand, takeBackAfter } from "../excel/runExcel";

/**
 * Writes worksheets that this run has added, in one sync; where Excel refuses, takes them away again: a batch stops
 * half-way and stays, and the next try would find their names taken by half a form. They go
 * in a batch of its own, for the refused one may be of no more use.
 * @param added with their ids loaded
 * @throws HostError what Excel refused; RefusedHalfway where it refuses to take them away, too
 */
export async function writeOrTakeBack(
  context: Excel.RequestContext,
  added: readonly Excel.Worksheet[],
  write: () => void | Promise<void>,
): Promise<void> {
  try {
    await write();
    await context.sync();
  } catch (refusal) {
    const ids = added.map(({ id }) => id);
    await takeBackAfter(toHostError(refusal), () => deleteSheets(ids));
    throw refusal;
  }
}

/** Those that are still there. One sync. */
async function deleteSheets(ids: readonly string[]): Promise<void> {
  await runCommand(async (context) => {
    for (const id of ids) context.workbook.worksheets.getItemOrNullObject(id).delete();
    await context.sync();
  });
}
