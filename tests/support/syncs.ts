import type { Page } from "playwright-core";

/**
 * Counts the add-in's requests to the host from here on: each `context.sync()` is one, whatever it carries.
 * @returns a function that gives the number so far
 */
export async function countSyncs(page: Page): Promise<() => Promise<number>> {
  await page.evaluate(() => {
    const counter = { count: 0 };
    Object.assign(window, { syncCounter: counter });
    addEventListener("message", ({ data }: MessageEvent<unknown>) => {
      if (typeof data !== "string") return;
      const message = JSON.parse(data) as { _messageType?: number; _actionName?: string; _data?: unknown };
      if (message._messageType !== 0 || message._actionName !== "executeMethod") return;
      const { DdaMethod } = message._data as { DdaMethod?: { DispatchId?: number } };
      if (DdaMethod?.DispatchId === 93) counter.count += 1;
    });
  });
  return () =>
    page.evaluate(() => (window as unknown as { syncCounter: { count: number } }).syncCounter.count);
}
