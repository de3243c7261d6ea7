import { useSyncExternalStore } from "react";

/** The outcome of the last thing that the person pressed. */
export type NoticeContent =
  | { readonly kind: "done" | "refused"; readonly sentence: string }
  | { readonly kind: "failed"; readonly error: unknown };

interface PaneState {
  readonly view: "check" | "sheets" | "areas" | "create";
  readonly notice: NoticeContent | null;
}

let current: PaneState = { view: "check", notice: null };
const listeners = new Set<() => void>();

/** Lives outside React because ribbon commands change the pane too. */
function change(changed: Partial<PaneState>): void {
  current = { ...current, ...changed };
  for (const listener of listeners) listener();
}

/** Switches the pane; a notice about what was done before goes away. */
export function showView(view: PaneState["view"]): void {
  change({ view, notice: null });
}

/** Puts a notice in place of the last one; `null` takes it away. */
export function showNotice(notice: NoticeContent | null): void {
  change({ notice });
}

export function showFailure(error: unknown): void {
  showNotice({ kind: "failed", error });
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

export function usePaneState(): PaneState {
  return useSyncExternalStore(subscribe, () => current);
}
