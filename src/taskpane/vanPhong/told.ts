import { showFailure, showNotice } from "../shell/paneStore";

/**
 * Does what a person has pressed: what was said before goes away, and a failure is told wherever the person is by then.
 * @returns null where it failed
 */
export async function told<T>(act: () => Promise<T>): Promise<T | null> {
  showNotice(null);
  try {
    return await act();
  } catch (error) {
    showFailure(error);
    return null;
  }
}

/** Tells that something was written, and which cells were left as they are. @param left null where none was */
export function tellWritten(done: string, left: string | null): void {
  showNotice(
    left === null ? { kind: "done", sentence: done } : { kind: "refused", sentence: `${done} ${left}` },
  );
}
