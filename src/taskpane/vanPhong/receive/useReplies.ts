import { useCallback, useEffect, useRef, useState } from "react";
import type { AcceptedReply } from "../../../core/submission/accept";
import {
  receiveForms,
  type Answer,
  type ReceivedForm,
  type SentForm,
} from "../../../core/submission/receive";
import type { RefusalReason } from "../../../files/refusal";
import { readReplies } from "../../../files/readReplies";
import { viReceive as words } from "../../../locales/viReceive";
import { addReplies } from "../../../workbook/submission/addReplies";
import { listAnswers } from "../../../workbook/submission/listAnswers";
import { showFailure, showNotice } from "../../shell/paneStore";

/** What the files bring, and what the workbook had when they were read. */
export interface Received {
  readonly forms: readonly ReceivedForm[];
  readonly answers: readonly Answer[];
  /** Of the remedies, where a form names none. */
  readonly year: number;
  readonly refused: readonly { readonly fileName: string; readonly reason: RefusalReason }[];
  /** Hidden sheets of all files. */
  readonly hidden: number;
}

type State =
  | { readonly kind: "idle" }
  | { readonly kind: "reading"; readonly done: number; readonly total: number }
  | { readonly kind: "read" | "writing"; readonly received: Received }
  | { readonly kind: "failed"; readonly error: unknown };

interface RepliesTask {
  readonly state: State;
  readonly read: (files: readonly File[]) => void;
  readonly stop: () => void;
  readonly write: (replies: readonly AcceptedReply[]) => void;
}

/** Reads files, shows what they bring, and makes sheets of what was chosen. */
export function useReplies(): RepliesTask {
  const [state, setState] = useState<State>({ kind: "idle" });
  const running = useRef<AbortController | null>(null);
  useEffect(() => () => running.current?.abort(), []);

  const read = useCallback((files: readonly File[]) => {
    if (files.length === 0) return;
    showNotice(null);
    running.current?.abort();
    const controller = new AbortController();
    running.current = controller;
    const { signal } = controller;
    setState({ kind: "reading", done: 0, total: files.length });
    const onFile = (done: number): void => setState({ kind: "reading", done, total: files.length });
    receive(files, signal, onFile).then(
      ({ received, done }) => {
        if (!signal.aborted) return setState({ kind: "read", received });
        showNotice({ kind: "done", sentence: words.stopped(done, files.length) });
      },
      (error: unknown) => {
        if (!signal.aborted) setState({ kind: "failed", error });
      },
    );
  }, []);

  const stop = useCallback(() => {
    running.current?.abort();
    setState({ kind: "idle" });
  }, []);

  const write = useCallback(
    (replies: readonly AcceptedReply[]) => {
      if (state.kind !== "read") return;
      const { received } = state;
      setState({ kind: "writing", received });
      addReplies(replies, received.year).then(
        (sheetNames) => {
          setState({ kind: "idle" });
          showNotice({ kind: "done", sentence: words.accepted(sheetNames) });
        },
        (error: unknown) => {
          // What was read stays on view: nobody chooses the files again because Excel has refused once.
          setState({ kind: "read", received });
          showFailure(error);
        },
      );
    },
    [state],
  );

  return { state, read, stop, write };
}

async function receive(
  files: readonly File[],
  signal: AbortSignal,
  onFile: (done: number) => void,
): Promise<{ received: Received; done: number }> {
  const { answers, settings } = await listAnswers();
  const year = settings.actionYear.value;
  const sent: SentForm[] = [];
  const refused: Received["refused"][number][] = [];
  let [done, hidden] = [0, 0];
  for await (const reply of readReplies(files, signal)) {
    done += 1;
    onFile(Math.min(done, files.length - 1));
    const { fileName } = reply;
    if (reply.kind === "refused") {
      // Without its cause, which would keep the file's bytes.
      refused.push({ fileName, reason: reply.reason });
      continue;
    }
    hidden += reply.hidden.length;
    for (const { name, grid, form } of reply.sheets) sent.push({ fileName, sheetName: name, grid, form });
  }
  const forms = receiveForms(sent, answers, year);
  return { received: { forms, answers, year, refused, hidden }, done };
}
