import { referenceLine } from "../../core/document/referenceLine";
import type { Settings } from "../../core/settings/settings";
import { isWholeNumber, isYear } from "../../core/settings/wholeNumber";
import { sheetNameProblem, suggestSheetName, type SheetNameProblem } from "../../core/sheet/sheetName";
import { vi } from "../../locales/vi";
import { documentFields, type FormFields } from "../../workbook/form/formFields";

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

/** What a person has typed, before the rest is filled in from the settings. */
export type Typed = Readonly<Partial<Draft>>;

/** The form with what is known of the workbook in the fields that nobody has touched; what is not known stays blank. */
export function draftOf(settings: Settings, typed: Typed): Draft {
  const fields = documentFields(settings);
  return {
    ...fields,
    unit: "",
    sheetName: null,
    evaluationYear: String(fields.evaluationYear),
    actionYear: String(fields.actionYear),
    ...typed,
  };
}

/** A plain word on where an untouched field's value comes from, where a person is to look at it; else undefined. */
export function originHint(field: keyof Draft, settings: Settings, typed: Typed): string | undefined {
  if (field in typed) return undefined;
  switch (field) {
    case "agency":
    case "symbol":
      return settings[field].origin === "none" ? create.notKnown : undefined;
    case "evaluationYear":
    case "actionYear":
      return settings[field].origin === "calendar" ? create.byCalendar : undefined;
    default:
      return undefined;
  }
}

/** The worksheet's name as it stands in the field. */
export function draftSheetName({ sheetName, unit }: Draft): string {
  return sheetName ?? suggestSheetName(unit, []);
}

/** The line under the title as it would be printed now; dots where a year is still being typed. */
export function draftReference(draft: Draft): string {
  const year = draft.actionYear.trim();
  const letter = {
    agency: draft.agency,
    symbol: draft.symbol,
    number: draft.documentNumber,
    day: draft.documentDay,
    month: draft.documentMonth,
    year: /^\d{4}$/.test(year) ? Number(year) : null,
  };
  return referenceLine(letter, draft.layout);
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
  if (!isYear(evaluationYear)) problems.evaluationYear = create.problems.year;
  if (!isYear(actionYear)) problems.actionYear = create.problems.year;
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
