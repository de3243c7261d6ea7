import { sheetNameProblem, suggestSheetName, type SheetNameProblem } from "../../core/sheet/sheetName";
import { vi } from "../../locales/vi";
import { isWholeNumber, type FormFields } from "../../workbook/form/formFields";
import type { DocumentFields } from "../../workbook/handOut/documentFields";

const { create, sheetNameProblems } = vi.pane;

/** The create form as it is being typed: every field is text. */
export interface Draft {
  readonly unit: string;
  /** `null` while the name follows the unit. */
  readonly sheetName: string | null;
  readonly evaluationYear: string;
  readonly actionYear: string;
  readonly agency: string;
  readonly symbol: string;
  readonly documentNumber: string;
  readonly documentDay: string;
  readonly documentMonth: string;
  readonly layout: FormFields["layout"];
}

export function emptyDraft(): Draft {
  const { evaluationYear, actionYear, ...texts } = vi.form.defaults;
  return {
    ...texts,
    unit: "",
    sheetName: null,
    evaluationYear: String(evaluationYear),
    actionYear: String(actionYear),
  };
}

/** With what Thông tin chung says in the fields that nobody has touched yet. */
export function withDocument(draft: Draft, document: DocumentFields): Draft {
  const untouched = emptyDraft();
  const texts = {
    ...document,
    evaluationYear: String(document.evaluationYear),
    actionYear: String(document.actionYear),
  };
  const taken = Object.entries(texts).filter(
    ([field]) => draft[field as keyof Draft] === untouched[field as keyof Draft],
  );
  return { ...draft, ...Object.fromEntries(taken) };
}

/** The worksheet's name as it stands in the field. */
export function draftSheetName({ sheetName, unit }: Draft): string {
  return sheetName ?? suggestSheetName(unit, []);
}

/** The line under the title as it would be printed now; dots where a year is still being typed. */
export function draftReference(draft: Draft): string {
  const year = draft.actionYear.trim();
  const line = vi.form.reference({
    symbol: draft.symbol,
    number: draft.documentNumber,
    day: draft.documentDay,
    month: draft.documentMonth,
    year: /^\d{4}$/.test(year) ? Number(year) : Number.NaN,
    agency: draft.agency,
    layout: draft.layout,
  });
  // The year is what stands before the sender.
  return line.replace(/NaN(?=\scủa )/, "....");
}

/** A sentence for each field that cannot be taken as it is. */
export type DraftProblems = Readonly<Partial<Record<keyof Draft, string>>>;

type DraftReading =
  | { readonly kind: "ready"; readonly fields: FormFields }
  | { readonly kind: "incomplete"; readonly problems: DraftProblems };

export function sheetNameSentence(problem: SheetNameProblem): string {
  return sheetNameProblems[problem];
}

/** The fields for the workbook, or what has to be corrected first. Blank number, day and month are meant so. */
export function readDraft(draft: Draft): DraftReading {
  const sheetName = draftSheetName(draft).trim();
  const evaluationYear = draft.evaluationYear.trim();
  const actionYear = draft.actionYear.trim();
  const documentDay = draft.documentDay.trim();
  const documentMonth = draft.documentMonth.trim();

  const problems: Partial<Record<keyof Draft, string>> = {};
  const nameProblem = sheetNameProblem(sheetName);
  if (nameProblem !== null) problems.sheetName = sheetNameSentence(nameProblem);
  if (!isWholeNumber(evaluationYear, 2000, 2100)) problems.evaluationYear = create.problems.year;
  if (!isWholeNumber(actionYear, 2000, 2100)) problems.actionYear = create.problems.year;
  if (documentDay !== "" && !isWholeNumber(documentDay, 1, 31)) problems.documentDay = create.problems.day;
  if (documentMonth !== "" && !isWholeNumber(documentMonth, 1, 12))
    problems.documentMonth = create.problems.month;
  if (Object.keys(problems).length > 0) return { kind: "incomplete", problems };

  return {
    kind: "ready",
    fields: {
      unit: draft.unit.trim(),
      sheetName,
      evaluationYear: Number(evaluationYear),
      actionYear: Number(actionYear),
      agency: draft.agency.trim(),
      symbol: draft.symbol.trim(),
      documentNumber: draft.documentNumber.trim(),
      documentDay,
      documentMonth,
      layout: draft.layout,
    },
  };
}
