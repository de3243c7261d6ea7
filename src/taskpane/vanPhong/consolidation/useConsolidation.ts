import { useCallback, useEffect, useRef, useState } from "react";
import { viConsolidation as words } from "../../../locales/viConsolidation";
import {
  previewConsolidation,
  writeConsolidation,
  type ConsolidationPreview,
} from "../../../workbook/consolidation/consolidate";
import { showFailure, showNotice } from "../../shell/paneStore";
import { tellWritten } from "../../shell/told";

export type ConsolidationState =
  | { readonly kind: "idle" }
  | { readonly kind: "reading"; readonly done: number; readonly total: number }
  | { readonly kind: "preview"; readonly preview: ConsolidationPreview }
  | { readonly kind: "writing"; readonly preview: ConsolidationPreview }
  | { readonly kind: "failed"; readonly error: unknown };

interface ConsolidationTask {
  readonly state: ConsolidationState;
  readonly read: () => void;
  readonly write: () => void;
  /** Stops a reading; puts a preview away. */
  readonly stop: () => void;
}

/** Reads, shows, writes: one after the other, and nothing is written that was not shown before. */
export function useConsolidation(): ConsolidationTask {
  const [state, setState] = useState<ConsolidationState>({ kind: "idle" });
  const reading = useRef<AbortController | null>(null);
  useEffect(() => () => reading.current?.abort(), []);

  const read = useCallback(() => {
    showNotice(null);
    reading.current?.abort();
    const controller = new AbortController();
    reading.current = controller;
    const { signal } = controller;
    setState({ kind: "reading", done: 0, total: 0 });
    const onSheets = (done: number, total: number): void => setState({ kind: "reading", done, total });
    previewConsolidation({ onSheets, signal }).then(
      (preview) => {
        if (signal.aborted) return;
        if (preview !== null) return setState({ kind: "preview", preview });
        setState({ kind: "idle" });
        showNotice({ kind: "refused", sentence: words.command.none });
      },
      (error: unknown) => {
        if (!signal.aborted) setState({ kind: "failed", error });
      },
    );
  }, []);

  const write = useCallback(() => {
    setState((shown) => (shown.kind === "preview" ? { kind: "writing", preview: shown.preview } : shown));
    writeConsolidation().then(
      (result) => {
        setState({ kind: "idle" });
        const done = words.written(result.sheetName, result);
        const { leftAlone } = result;
        tellWritten(done, leftAlone.length === 0 ? null : words.leftAlone(leftAlone));
      },
      (error: unknown) => {
        // Told wherever the person is by then: the write went on without this page.
        setState({ kind: "idle" });
        showFailure(error);
      },
    );
  }, []);

  const isReading = state.kind === "reading";
  const stop = useCallback(() => {
    reading.current?.abort();
    setState({ kind: "idle" });
    if (isReading) showNotice({ kind: "done", sentence: words.command.cancelled });
  }, [isReading]);

  return { state, read, write, stop };
}
