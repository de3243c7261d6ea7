import type { Frame, Page } from "playwright-core";

/** What an event says, as the pane's handlers get it. */
export type Told = Readonly<Record<string, unknown>>;

declare global {
  /** A handler of the recorder in the pane, for batches that register events. */
  var record: (event: object) => Promise<void>;
  /** What the recorder has been told and nobody has asked for yet. */
  var recorded: Record<string, unknown>[];
}

/** Puts the handler `record` into the pane. */
export async function startRecorder(pane: Frame): Promise<void> {
  await pane.evaluate(() => {
    globalThis.recorded = [];
    globalThis.record = (event) => {
      globalThis.recorded.push(JSON.parse(JSON.stringify(event)) as Record<string, unknown>);
      return Promise.resolve();
    };
  });
}

/** What has been told since the last call, once nothing more comes. */
export async function takeRecorded(page: Page, pane: Frame): Promise<Told[]> {
  const count = (): Promise<number> => pane.evaluate(() => globalThis.recorded.length);
  let before: number;
  do {
    before = await count();
    // The host tells what a batch has caused after its answer; a second one is answered after that.
    await pane.evaluate(() => Excel.run((context) => context.sync()));
    await page.waitForTimeout(400);
  } while ((await count()) !== before);
  return pane.evaluate(() => globalThis.recorded.splice(0));
}
