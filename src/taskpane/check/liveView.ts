import type { Finding, Severity } from "../../core/check/finding";
import { vi } from "../../locales/vi";
import type { LiveState, WaitingReason } from "../../workbook/reading/liveCheck";

export type CheckResult = Extract<LiveState, { kind: "checked" | "noForm" }>;
export type Checked = Extract<CheckResult, { kind: "checked" }>;

/** What the pane shows of the live check. */
export interface LiveView {
  /** The last verdict, kept on screen while the same sheet is read again. */
  readonly result: CheckResult | null;
  readonly sheetName: string | null;
  /** What goes on meanwhile; a reason where Excel cannot be read just now. */
  readonly activity: "idle" | "checking" | WaitingReason;
  /** Counts the checks that were asked for; what each of them finds is told, also when it is the same again. */
  readonly asked: number;
  readonly failure: { readonly error: unknown } | null;
}

export const initialLiveView: LiveView = {
  result: null,
  sheetName: null,
  activity: "checking",
  asked: 0,
  failure: null,
};

/** A start that failed can carry any error; the states of a running check carry a HostError. */
export type LiveEvent = LiveState | { readonly kind: "failed"; readonly error: unknown };

/** Folds the stream of states into what stands on screen, so that findings do not flicker at each key. */
export function nextLiveView(view: LiveView, event: LiveEvent): LiveView {
  switch (event.kind) {
    case "checking":
      // A failure stays too, until there is something to put in its place: its button has the focus.
      return { ...view, activity: "checking", asked: view.asked + 1 };
    case "waiting":
      return { ...view, activity: event.reason, failure: null };
    case "failed":
      return { ...view, result: null, activity: "idle", failure: { error: event.error } };
    case "noForm":
    case "checked":
      return { ...view, result: event, sheetName: event.sheetName, activity: "idle", failure: null };
  }
}

export function countBySeverity(findings: readonly Finding[]): Record<Severity, number> {
  const counts = { must: 0, review: 0, hint: 0 };
  for (const { severity } of findings) counts[severity] += 1;
  return counts;
}

/** What a screen reader is told of the verdict, or null while there is nothing settled to tell. */
export function announcement({ result, failure, activity }: LiveView): string | null {
  if (failure !== null || result === null || activity === "checking") return null;
  return result.kind === "noForm"
    ? `${result.sheetName}: ${vi.pane.noForm.title}.`
    : vi.pane.check.announcement(result.sheetName, countBySeverity(result.findings));
}
