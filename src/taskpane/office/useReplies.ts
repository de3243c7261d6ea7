import { useCallback, useEffect, useRef, useState } from "react";
import { isSameUnit, standingOf, type Standing, type UnitForm } from "../../core/submission/received";
import type { Reply, ReplySheet } from "../../files/reply";
import { readReplies } from "../../files/readReplies";
import { viReceive as words } from "../../locales/viReceive";
import { listForms, type CheckedForm } from "../../workbook/listForms";
import { addReplies } from "../../workbook/submission/addReplies";
import { showFailure, showNotice } from "../paneStore";

export type Choice = "keep" | "add" | "replace";

/** A form that has come, and what the workbook has of its unit. */
export interface ReceivedForm {
  readonly fileName: string;
  readonly sheet: ReplySheet;
  readonly unit: string;
  readonly standing: Standing;
  readonly there: readonly CheckedForm[];
}

export interface Received {
  readonly forms: readonly ReceivedForm[];
  readonly refused: readonly Extract<Reply, { kind: "refused" }>[];
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
  /** By the places of `received.forms`; what is not named keeps its own. */
  readonly write: (choices: ReadonlyMap<number, Choice>) => void;
}

export const defaultChoice = (standing: Standing): Choice => (standing === "new" ? "add" : "keep");

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
    (choices: ReadonlyMap<number, Choice>) => {
      if (state.kind !== "read") return;
      const { received } = state;
      setState({ kind: "writing", received });
      const accepted = received.forms.flatMap(({ sheet, unit, standing, there }, at) => {
        const choice = choices.get(at) ?? defaultChoice(standing);
        if (choice === "keep") return [];
        const replaces = choice === "replace" ? there.map(({ sheetId }) => sheetId) : [];
        return [{ unit, grid: sheet.grid, form: sheet.form, replaces }];
      });
      addReplies(accepted).then(
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
  const existing = (await listForms()).map((checked) => ({ checked, unit: unitOf(checked) }));
  const forms: ReceivedForm[] = [];
  const refused: Received["refused"][number][] = [];
  let [done, hidden] = [0, 0];
  for await (const reply of readReplies(files, signal)) {
    done += 1;
    onFile(Math.min(done, files.length - 1));
    if (reply.kind === "refused") {
      refused.push(reply);
      continue;
    }
    hidden += reply.hidden.length;
    for (const sheet of reply.sheets) {
      const unit = unitOf({ sheetName: sheet.name, form: sheet.form });
      const there = existing.filter((one) => isSameUnit(one.unit, unit)).map(({ checked }) => checked);
      const standing = standingBeside({ unit, form: sheet.form }, there, forms);
      forms.push({
        fileName: reply.fileName,
        sheet,
        unit,
        standing,
        there,
      });
    }
  }
  return { received: { forms, refused, hidden }, done };
}

const unitOf = ({ sheetName, form }: Pick<CheckedForm, "sheetName" | "form">): string =>
  form.unit ?? sheetName;

/** Of an answer that came before among these files the second is compared with the first, too. */
function standingBeside(
  received: UnitForm,
  there: readonly CheckedForm[],
  before: readonly ReceivedForm[],
): Standing {
  const { unit } = received;
  const standing = standingOf(
    received,
    there.map(({ form }) => ({ unit, form })),
  );
  if (standing === "blank" || standing === "same") return standing;
  const earlier = before.filter((one) => isSameUnit(one.unit, unit) && one.standing !== "blank");
  if (earlier.length === 0) return standing;
  const isRepeated = earlier.some(({ sheet: { form } }) => standingOf(received, [{ unit, form }]) === "same");
  return isRepeated ? "same" : "differs";
}
