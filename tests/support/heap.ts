import type { Page } from "playwright-core";

/** What the page and its pane hold once all that nobody needs has been collected, in bytes. */
export interface Held {
  /** Objects and strings. */
  readonly heap: number;
  /** What ArrayBuffers hold, which is no part of the heap. */
  readonly buffers: number;
}

/** Chromium tells it, and playwright-core does not know of it yet. */
interface HeapUsage {
  readonly usedSize: number;
  readonly backingStorageSize: number;
}

/** Measures through the browser's own tools; the pane shares its process with the page. */
export async function measureHeld(page: Page): Promise<Held> {
  const session = await page.context().newCDPSession(page);
  try {
    // What is only weakly held goes with the second one.
    for (let time = 0; time < 2; time++) await session.send("HeapProfiler.collectGarbage");
    const usage = (await session.send("Runtime.getHeapUsage")) as HeapUsage;
    return { heap: usage.usedSize, buffers: usage.backingStorageSize };
  } finally {
    await session.detach();
  }
}
