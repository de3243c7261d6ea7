import type { Frame, Page } from "playwright-core";

/**
 * Counts the add-in's syncs from here on: each `context.sync()` is one request to the host. What office.js sends
 * of its own after a batch, to let its tracked ranges go, is not counted: nobody waits for it.
 * @returns a function that gives the number so far
 */
export async function countSyncs(page: Page): Promise<() => Promise<number>> {
  await page.evaluate(() => {
    const page = window as unknown as { syncCounter?: { count: number } };
    const counter = page.syncCounter ?? { count: 0 };
    counter.count = 0;
    if (page.syncCounter === counter) return; // a page counts once, however many tests it serves
    page.syncCounter = counter;
    addEventListener("message", ({ data }: MessageEvent<unknown>) => {
      if (typeof data !== "string") return;
      const message = JSON.parse(data) as { _messageType?: number; _actionName?: string; _data?: unknown };
      if (message._messageType !== 0 || message._actionName !== "executeMethod") return;
      const request = message._data as {
        DdaMethod?: { DispatchId?: number };
        ArrayData?: unknown[];
      } | null;
      if (request?.DdaMethod?.DispatchId !== 93) return;
      const { Actions } = JSON.parse(String(request.ArrayData?.[4])) as {
        Actions: { ActionType: number; Name: string }[];
      };
      const calls = Actions.filter(({ ActionType }) => ActionType !== 1);
      if (calls.some(({ Name }) => Name !== "_RemoveReference")) counter.count += 1;
    });
  });
  return () =>
    page.evaluate(() => (window as unknown as { syncCounter: { count: number } }).syncCounter.count);
}

/** Counts from here on, once the checks that were due are over. @returns a function that gives the number so far */
export async function countSyncsFromRest(page: Page): Promise<() => Promise<number>> {
  const syncs = await countSyncs(page);
  let before: number;
  do {
    before = await syncs();
    await page.waitForTimeout(1000); // four times as long as the check waits for a burst of edits to end
  } while ((await syncs()) !== before);
  return countSyncs(page);
}

/** Lets no event set off the live check any more, so that from here on only what the test does makes syncs. */
export async function restAddin(page: Page, pane: Frame): Promise<void> {
  await pane.evaluate(() =>
    Excel.run((context) => {
      context.runtime.enableEvents = false;
      return context.sync();
    }),
  );
  await countSyncsFromRest(page);
}
