import { showFailure, showNotice } from "./paneStore";

/**
 * Does what a person has asked for; a failure is told wherever the person is by then.
 * @returns null where it failed
 */
export async function doneOrTold<T>(act: () => Promise<T>): Promise<T | null> {
  try {
    return await act();
  } catch (error) {
    showFailure(error);
    return null;
  }
}

/** The same for a button whose press makes what was said before go away at once. */
export function told<T>(act: () => Promise<T>): Promise<T | null> {
  showNotice(null);
  return doneOrTold(act);
}

/** Tells that something was written, and which cells were left as they are. @param kept null where none was */
export function tellWritten(done: string, kept: string | null): void {
  showNotice(
    kept === null ? { kind: "done", sentence: done } : { kind: "refused", sentence: `${done} ${kept}` },
  );
}
