import { useCallback, useRef, useState } from "react";
import { cellAddress } from "../../../core/sheet/a1";
import { viHandOut as words } from "../../../locales/viHandOut";
import { previewHandOut, writeHandOut, type HandOutPreview } from "../../../workbook/handOut/handOut";
import { prepareLists } from "../../../workbook/handOut/prepareLists";
import { showFailure, showNotice } from "../../shell/paneStore";

type Ready = Extract<HandOutPreview, { kind: "ready" }>;

export type HandOutState =
  | { readonly kind: "idle" | "preparing" | "reading" }
  | { readonly kind: "preview"; readonly preview: Ready }
  | { readonly kind: "writing"; readonly done: number; readonly total: number };

interface HandOutTask {
  readonly state: HandOutState;
  readonly prepare: () => void;
  readonly read: () => void;
  readonly write: () => void;
  /** Puts a preview away; while forms are made, no further one is begun. */
  readonly stop: () => void;
}

const IDLE: HandOutState = { kind: "idle" };

/** Lists, preview, forms. What went on without this page is told wherever the person is by then. */
export function useHandOut(): HandOutTask {
  const [state, setState] = useState<HandOutState>(IDLE);
  const writing = useRef<AbortController | null>(null);
  const run = useCallback((kind: "preparing" | "reading", task: () => Promise<HandOutState>): void => {
    showNotice(null);
    setState({ kind });
    task().then(setState, (error: unknown) => {
      setState(IDLE);
      showFailure(error);
    });
  }, []);

  const prepare = useCallback(() => run("preparing", prepareAndTell), [run]);
  const read = useCallback(() => run("reading", readAndTell), [run]);
  const write = useCallback(() => {
    const controller = new AbortController();
    writing.current = controller;
    const onForms = (done: number, total: number): void => setState({ kind: "writing", done, total });
    setState({ kind: "writing", done: 0, total: 0 });
    writeAndTell({ onForms, signal: controller.signal })
      .catch(showFailure)
      .finally(() => {
        writing.current = null;
        setState(IDLE);
      });
  }, []);
  const stop = useCallback(() => {
    if (writing.current === null) return setState(IDLE);
    writing.current.abort();
  }, []);

  return { state, prepare, read, write, stop };
}

async function prepareAndTell(): Promise<HandOutState> {
  const { listsSheet, criteriaSheet, wasComplete, unknown, lacksUnits } = await prepareLists();
  const sentences = [
    wasComplete ? words.complete(listsSheet, criteriaSheet) : words.prepared(listsSheet, criteriaSheet),
    ...(lacksUnits ? [words.lacksUnits] : []),
    ...(unknown.length > 0 ? [words.unknown(unknown.map((setting) => words.settings[setting]))] : []),
  ];
  showNotice({ kind: "done", sentence: sentences.join("\n") });
  return IDLE;
}

async function readAndTell(): Promise<HandOutState> {
  const preview = await previewHandOut();
  if (preview.kind === "ready") return { kind: "preview", preview };
  showNotice({ kind: "refused", sentence: refusal(preview) });
  return IDLE;
}

async function writeAndTell(progress: Parameters<typeof writeHandOut>[0]): Promise<void> {
  const result = await writeHandOut(progress);
  if (result === null) return showNotice({ kind: "refused", sentence: words.changed });
  const { done, total, listSheet } = result;
  if (done < total) return showNotice({ kind: "refused", sentence: words.stopped(done, total) });
  showNotice({ kind: "done", sentence: words.created(done, listSheet) });
}

function refusal(preview: Exclude<HandOutPreview, Ready>): string {
  if (preview.kind === "noUnits") return words.noUnits;
  const { sheetName, problems } = preview;
  return problems
    .map(({ setting, cell, text }) =>
      words.settingProblem(sheetName, cellAddress(cell), words.settings[setting], text),
    )
    .join("\n");
}
