/** Longest stretch of work in ms: the pane answers in between. */
const STRETCH = 40;

/** To be awaited often: now and then it lets everybody else have a turn. Rejects once the reading is cancelled. */
export type Pause = () => Promise<void>;

export function createPause(signal?: AbortSignal): Pause {
  let since = performance.now();
  return async () => {
    if (performance.now() - since > STRETCH) {
      await new Promise((resolve) => setTimeout(resolve));
      since = performance.now();
    }
    signal?.throwIfAborted();
  };
}
