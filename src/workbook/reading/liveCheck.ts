import { checkAcrossUnits } from "../../core/check/acrossUnits";
import { checkForm } from "../../core/check/check";
import { withoutGoneRows } from "../../core/consolidation/consolidationTable";
import type { Finding } from "../../core/check/finding";
import type { Form } from "../../core/form/form";
import type { Grid } from "../../core/form/grid";
import { kindOfForm, recogniseForm } from "../../core/form/recognise";
import { settleFindings } from "../../core/check/settle";
import { HostError } from "../excel/hostError";
import { completeGrid, queueGrid } from "./readGrid";
import { runInBackground } from "../excel/runExcel";
import { BookYear } from "./bookYear";
import { heldRow, lastEditOf, type LastEdit } from "./typingRow";
import { watchWorkbook } from "../excel/watchWorkbook";

/** What the check of the worksheet in front has to say. */
export type LiveState =
  | { readonly kind: "checking" }
  | { readonly kind: "noForm"; readonly sheetName: string }
  | {
      readonly kind: "checked";
      readonly sheetId: string;
      readonly sheetName: string;
      readonly form: Form;
      /** Of the remedies, where the form names none. */
      readonly year: number;
      readonly findings: readonly Finding[];
    }
  /** Excel cannot be read just now: tried again by itself. */
  | { readonly kind: "waiting"; readonly reason: WaitingReason }
  | { readonly kind: "failed"; readonly error: HostError };

export type WaitingReason = "cellEdit" | "busy" | "elsewhere" | "offline";

export interface LiveCheck {
  /** Checks again now; for a button, and for the edits that raise no event (#3888). */
  recheck(): void;
  /** Reads nothing, whatever is edited, until `resume` or `recheck`: nobody looks at the pane. */
  pause(): void;
  /** Checks what was edited meanwhile, and goes on watching. */
  resume(): void;
  /** Removes the handlers; nothing is reported afterwards. */
  stop(): Promise<void>;
}

/** Long enough to make one check of a burst of edits, short enough to feel live. */
const DEBOUNCE_MS = 250;
/** While Excel refuses to be read (a cell is being typed in, another file is in front): ask again at this pace. */
const RETRY_MS = 1000;

/** What was reported last. */
interface Shown {
  readonly sheetId: string;
  readonly activeRow: number;
  readonly findings: readonly Finding[];
  /** What was on view when the person came to the active row. */
  readonly onArrival: readonly Finding[];
}

/** One reading of the worksheet in front. */
interface Reading {
  readonly sheetId: string;
  readonly sheetName: string;
  readonly form: Form | null;
  /** Of the remedies, where the form names none. */
  readonly year: number;
  readonly activeRow: number;
}

/**
 * Watches the worksheet in front and reports its findings after every change; reads only, never writes.
 * Events only say that something may have changed: the sheet is read again each time, because details of
 * pasted, filled and deleted cells are not to be trusted (#5347, #5308), and checks never overlap.
 * One sync a check, one more per 4,000 rows; where the form names no year the whole workbook
 * is read for it, once until another sheet is edited.
 * @throws HostError when the handlers cannot be registered
 */
export async function startLiveCheck(onState: (state: LiveState) => void): Promise<LiveCheck> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let running = false;
  let again = false;
  let stopped = false;
  let paused = false;
  /** Reads that Excel has refused in a row. */
  let refusals = 0;
  let lastEdit: LastEdit | null = null;
  let shown: Shown | null = null;
  const bookYear = new BookYear();

  function schedule(delay: number): void {
    if (stopped || paused) return;
    clearTimeout(timer);
    timer = setTimeout(() => {
      timer = undefined;
      void check();
    }, delay);
  }

  async function check(): Promise<void> {
    if (running) {
      again = true;
      return;
    }
    running = true;
    again = false;
    let retry: number | null = null;
    const edit = lastEdit;
    try {
      const reading = await read(bookYear);
      refusals = 0;
      if (!stopped) report(reading, edit);
    } catch (error) {
      refusals += 1;
      // A defect of ours is shown like Excel's refusals: nobody waits for a rejected timer.
      const failure = error instanceof HostError ? error : new HostError("unknown", "", { cause: error });
      if (!stopped) retry = reportFailure(failure);
    } finally {
      running = false;
    }
    if (again) schedule(DEBOUNCE_MS);
    else if (retry !== null && timer === undefined) schedule(retry);
  }

  function report({ sheetId, sheetName, form, year, activeRow }: Reading, edit: LastEdit | null): void {
    if (form === null) {
      shown = null;
      onState({ kind: "noForm", sheetName });
      return;
    }
    // An edit made while Excel answered may be in the answer already: its row is being typed all the same.
    const held = heldRow(lastEdit, sheetId, { row: activeRow });
    if (held === null && lastEdit === edit) lastEdit = null;
    const current = findingsOf(form, year);
    const onArrival = viewOnArrival(sheetId, activeRow) ?? current;
    const findings = settleFindings(onArrival, current, held);
    shown = { sheetId, activeRow, findings, onArrival };
    onState({ kind: "checked", sheetId, sheetName, form, year, findings });
  }

  /**
   * Compared with what was on view before the row, not with the last report: cells may be read anew before the event
   * comes that tells of the edit. @returns null on a sheet that has just come to the front
   */
  function viewOnArrival(sheetId: string, activeRow: number): readonly Finding[] | null {
    if (shown?.sheetId !== sheetId) return null;
    return shown.activeRow === activeRow ? shown.onArrival : shown.findings;
  }

  /** @returns when to read again by itself, in ms; null when only a person can help */
  function reportFailure(error: HostError): number | null {
    switch (error.hostCode) {
      case "cellEdit":
      case "busy":
      case "elsewhere":
      case "offline":
        // The first refusal is everyday typing, over before it could be read.
        if (refusals > 1) onState({ kind: "waiting", reason: error.hostCode });
        return RETRY_MS;
      case "sheetGone":
        // Deleted between two reads: another sheet is in front by the next one.
        if (refusals === 1) return DEBOUNCE_MS;
        break;
      case "unknown":
        // An internal error of Excel's own is often over with the next request.
        if (error.officeCode === "GeneralException" && refusals === 1) return RETRY_MS;
        break;
    }
    onState({ kind: "failed", error });
    return null;
  }

  const stopWatching = await watchWorkbook({
    changed: (event) => {
      bookYear.noticeEdit(event.worksheetId);
      lastEdit = lastEditOf(event) ?? (event.source === "Local" ? null : lastEdit);
      schedule(DEBOUNCE_MS);
    },
    // A choice from a validation list may raise no changed event on the web (#3888): selection checks too.
    selectionChanged: () => schedule(DEBOUNCE_MS),
    sheetsChanged: () => {
      bookYear.forget();
      schedule(0);
    },
  });

  onState({ kind: "checking" });
  schedule(0);

  return {
    pause: () => {
      paused = true;
      clearTimeout(timer);
      timer = undefined;
    },
    resume: () => {
      if (!paused) return;
      paused = false;
      schedule(0);
    },
    recheck: () => {
      paused = false;
      // Who asks wants the whole answer, the row being typed included.
      lastEdit = null;
      shown = null;
      bookYear.forget();
      onState({ kind: "checking" });
      schedule(0);
    },
    stop: async () => {
      stopped = true;
      clearTimeout(timer);
      await stopWatching();
    },
  };
}

async function read(bookYear: BookYear): Promise<Reading> {
  return runInBackground(async (context) => {
    const worksheet = context.workbook.worksheets.getActiveWorksheet();
    worksheet.load("id,name");
    const activeCell = context.workbook.getActiveCell();
    activeCell.load("rowIndex");
    const pending = queueGrid(worksheet);
    await context.sync();
    const grid = await completeGrid(context, pending);
    const form = formToCheck(grid);
    const year = form?.year ?? form?.issued?.year ?? null;
    return {
      sheetId: worksheet.id,
      sheetName: worksheet.name,
      form,
      year: form === null ? 0 : (year ?? (await bookYear.read(context, worksheet.id))),
      activeRow: activeCell.rowIndex,
    };
  });
}

/** A unit's form, or Tổng hợp without the rows that are only kept; what is printed from it is put right there. */
function formToCheck(grid: Grid): Form | null {
  const form = recogniseForm(grid);
  if (form === null || kindOfForm(form) === "print") return null;
  return kindOfForm(form) === "unit" ? form : withoutGoneRows(form);
}

/** In Tổng hợp Văn phòng sees what no unit can: the same problem in several of them. */
function findingsOf(form: Form, year: number): readonly Finding[] {
  return kindOfForm(form) === "unit" ? checkForm(form, year) : (checkAcrossUnits([form], year)[0] ?? []);
}
