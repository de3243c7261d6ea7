import { useSyncExternalStore } from "react";
import type { CellChange } from "../../core/fixes/cellChange";
import { vi } from "../../locales/vi";
import { RefusedHalfway } from "../../workbook/excel/hostError";

/** The outcome of the last thing that the person pressed. */
export type NoticeContent =
  | { readonly kind: "done" | "refused"; readonly sentence: string }
  | { readonly kind: "failed"; readonly error: unknown };

/** What takes the last edits back; it outlives their notice. */
export interface Undo {
  readonly label: string;
  readonly run: () => Promise<void>;
}

/** Cells to be shown before they are written, one choice an item. */
export interface PreviewItem {
  /** Items of one group stand together under it. */
  readonly group: string;
  readonly changes: readonly CellChange[];
  /** What happens beside the cells: “Xóa dòng 9”. */
  readonly detail?: string;
}

export interface Preview {
  readonly title: string;
  readonly explanation: string;
  readonly items: readonly PreviewItem[];
  /** Writes the chosen ones, given by their places in `items`, and tells what became of them. */
  readonly apply: (chosen: readonly number[]) => Promise<void>;
}

interface PaneState {
  readonly view: "check" | "sheets" | "areas" | "statistics" | "office" | "create" | "preview" | "marks";
  readonly preview: Preview | null;
  readonly notice: NoticeContent | null;
  readonly undo: Undo | null;
  /** Whether the pane is shown; with the shared runtime its page lives on when it is put away. */
  readonly isVisible: boolean;
}

let current: PaneState = { view: "check", preview: null, notice: null, undo: null, isVisible: true };
const listeners = new Set<() => void>();

/** Lives outside React because ribbon commands change the pane too. */
function change(changed: Partial<PaneState>): void {
  current = { ...current, ...changed };
  for (const listener of listeners) listener();
}

/** Switches the pane; a notice about what was done before goes away. */
export function showView(view: Exclude<PaneState["view"], "preview">): void {
  change({ view, preview: null, notice: null });
}

/** Shows what would be written; what was done before is told no longer. */
export function showPreview(preview: Preview): void {
  change({ view: "preview", preview, notice: null });
}

/** Puts a notice in place of the last one; `null` takes it away. */
export function showNotice(notice: NoticeContent | null): void {
  change({ notice });
}

export function showFailure(error: unknown): void {
  showNotice({ kind: "failed", error });
  offerTakeBack(error);
}

/** Where Excel has refused something half-way and kept what was written by then, “Hoàn tác” tries to take it back. */
export function offerTakeBack(error: unknown): void {
  if (!(error instanceof RefusedHalfway)) return;
  const run = async (): Promise<void> => {
    try {
      await error.takeBack();
      offerUndo(null);
      showNotice({ kind: "done", sentence: vi.edits.takenBack });
    } catch (again) {
      showNotice({ kind: "failed", error: again });
    }
  };
  offerUndo({ label: vi.edits.undoPart, run });
}

export function offerUndo(undo: Undo | null): void {
  change({ undo });
}

export function setVisible(isVisible: boolean): void {
  if (current.isVisible !== isVisible) change({ isVisible });
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

export function usePaneState(): PaneState {
  return useSyncExternalStore(subscribe, () => current);
}
