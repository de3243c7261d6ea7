import { useSyncExternalStore } from "react";

export type View = "check" | "sheets" | "create";

let current: View = "check";
const listeners = new Set<() => void>();

/** Switches the pane. Lives outside React because ribbon commands call it too. */
export function showView(view: View): void {
  current = view;
  for (const listener of listeners) listener();
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

export function useView(): View {
  return useSyncExternalStore(subscribe, () => current);
}
