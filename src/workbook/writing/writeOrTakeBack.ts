/**
 * Writes worksheets that this run has added, in one sync; where Excel refuses, takes them away again: a batch stops
 * half-way and stays, and the next try would find their names taken by half a form. @throws what Excel refused
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
    added.forEach((worksheet) => worksheet.delete());
    await context.sync().catch(() => undefined); // the first refusal is the one to tell
    throw refusal;
  }
}
