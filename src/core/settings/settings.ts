import type { CalendarDay } from "../document/decreeNumbers";
import { FORM_LAYOUTS, USUAL_LAYOUT, type FormLayout } from "../document/layout";
import type { Letter } from "../document/referenceLine";
import type { CellPosition, CellValue } from "../form/grid";
import { roundPoints } from "../points/readPoints";
import { fold } from "../text/fold";
import { isBlank, textOf } from "../text/text";
import { RELEASED } from "../wordings/released";
import { allOrReleased } from "../wordings/wordings";
import type { FormHeading } from "./formHeading";
import { SETTING_NAMES, type GeneralInfo, type SettingName } from "./generalInfo";
import { isWholeNumber, isYear } from "./wholeNumber";

/*
 * The one place that finds the year, the office and the letter that a workbook is about: Thông tin chung on Danh mục, else what the
 * book's forms say over their headings, else, for the years, the calendar. What none of them says stays blank.
 */

/** Where a setting comes from; "none": nobody has said it. */
export type SettingOrigin = "lists" | "forms" | "calendar" | "none";

export interface Setting<T> {
  readonly value: T;
  readonly origin: SettingOrigin;
}

export interface Settings {
  /** Năm đánh giá: the year whose criteria lost points. */
  readonly evaluationYear: Setting<number>;
  /** Năm thực hiện: the year of the remedies. */
  readonly actionYear: Setting<number>;
  /** "" where it is not known, as in the other texts; a blank one prints as dots. */
  readonly agency: Setting<string>;
  readonly symbol: Setting<string>;
  readonly documentNumber: Setting<string>;
  readonly documentDay: Setting<string>;
  readonly documentMonth: Setting<string>;
  /** The last day to send, as its cell has it: an Excel serial, or whatever somebody has written. */
  readonly deadline: Setting<CellValue>;
  /** Of 100 points; null where it is not known. */
  readonly officialScore: Setting<number | null>;
  readonly layout: Setting<FormLayout>;
  /** Cells of Thông tin chung that cannot be taken as they are; another source stands in for them. */
  readonly problems: readonly SettingProblem[];
}

export interface SettingProblem {
  readonly setting: SettingName;
  readonly cell: CellPosition;
  readonly text: string;
}

export interface SettingSources {
  /** Thông tin chung; null where the workbook has none. */
  readonly general: GeneralInfo | null;
  /** Of every unit's form, in the order of the sheets. */
  readonly forms: readonly FormHeading[];
  /** The calendar is handed in: nothing here asks what day it is. */
  readonly today: CalendarDay;
}

/** How a choice of the print is known again, folded. */
const LAYOUTS = allOrReleased<FormLayout>(
  { department: /^dung mau\b/, nd30: /\bnd ?30\b/ },
  RELEASED.lists.layouts,
);

/** Finds every setting, and says of each where it comes from. */
export function findSettings({ general, forms, today }: SettingSources): Settings {
  const problems: SettingProblem[] = [];
  const listed = reader(general ?? {}, problems);
  const years = findYears(listed, forms, today);
  // Another year's letter has another number and day; its sender and symbol stay.
  const ofTheYear = forms.filter(
    ({ actionYear }) => actionYear === null || actionYear === years.actionYear.value,
  );
  const inForms = (headings: readonly FormHeading[], part: keyof Letter): string =>
    mostCommon(headings.map(({ letter }) => letter?.[part] ?? "")) ?? "";
  const score = scoreOf(textOf(general?.officialScore?.value));
  const layout = layoutOf(listed, problems, general);
  return {
    ...years,
    agency: firstKnown(listed.text("agency"), inForms(forms, "agency")),
    symbol: firstKnown(listed.text("symbol"), inForms(forms, "symbol")),
    // A number or day that Văn phòng has emptied is to be written by hand: that is an answer, too.
    documentNumber: leftOpenOr(listed.text("documentNumber"), inForms(ofTheYear, "number")),
    documentDay: leftOpenOr(listed.number("documentDay", 31), inForms(ofTheYear, "day")),
    documentMonth: leftOpenOr(listed.number("documentMonth", 12), inForms(ofTheYear, "month")),
    deadline: firstKnown<CellValue>(general?.deadline?.value, ""),
    officialScore: { value: score, origin: score === null ? "none" : "lists" },
    layout: layout === null ? { value: USUAL_LAYOUT, origin: "none" } : { value: layout, origin: "lists" },
    problems: problems.sort((a, b) => orderOf(a) - orderOf(b)),
  };
}

const orderOf = ({ setting }: SettingProblem): number => SETTING_NAMES.indexOf(setting);

/** The points that the index took, of 100; `null` where the official score is not known. */
export function officialLoss({ officialScore: { value } }: Settings): number | null {
  return value === null ? null : roundPoints(100 - value);
}

/**
 * The years of a table that names its own year of the remedies, or none.
 * @param named by the table; the settings' where it names none
 */
export function yearsOf(
  { actionYear, evaluationYear }: Settings,
  named: number | undefined,
): { readonly actionYear: number; readonly evaluationYear: number } {
  const year = named ?? actionYear.value;
  // What a book says of its evaluation holds for its own year alone.
  return {
    actionYear: year,
    evaluationYear: year === actionYear.value ? evaluationYear.value : year - 1,
  };
}

/** Values of Thông tin chung: undefined where the row is not there, "" where it is blank or cannot be taken. */
interface ListedValues {
  readonly text: (name: SettingName) => string | undefined;
  readonly number: (name: SettingName, highest: number) => string | undefined;
  readonly year: (name: SettingName) => number | null;
}

function reader(general: GeneralInfo, problems: SettingProblem[]): ListedValues {
  const text = (name: SettingName): string | undefined => {
    const found = general[name];
    if (found === undefined) return undefined;
    const value = textOf(found.value).normalize("NFC").trim();
    return isBlank(value) ? "" : value;
  };
  const taken = (name: SettingName, isRight: (value: string) => boolean): string | undefined => {
    const value = text(name);
    const cell = general[name]?.cell;
    if (value === undefined || value === "" || cell === undefined || isRight(value)) return value;
    problems.push({ setting: name, cell, text: value });
    return "";
  };
  return {
    text,
    number: (name, highest) => taken(name, (value) => isWholeNumber(value, 1, highest)),
    year: (name) => {
      const value = taken(name, isYear);
      return value === undefined || value === "" ? null : Number(value);
    },
  };
}

/** A source that names one of the two years names the other with it: the evaluation is of the year before. */
function findYears(
  listed: ListedValues,
  forms: readonly FormHeading[],
  { year }: CalendarDay,
): Pick<Settings, "evaluationYear" | "actionYear"> {
  const sources = [
    {
      origin: "lists",
      action: listed.year("actionYear"),
      evaluation: listed.year("evaluationYear"),
    },
    {
      origin: "forms",
      action: mostCommon(forms.map(({ actionYear }) => actionYear)),
      evaluation: mostCommon(forms.map(({ evaluationYear }) => evaluationYear)),
    },
  ] as const;
  for (const { origin, action, evaluation } of sources) {
    const actionYear = action ?? (evaluation === null ? null : evaluation + 1);
    if (actionYear === null) continue;
    return {
      actionYear: { value: actionYear, origin },
      evaluationYear: { value: evaluation ?? actionYear - 1, origin },
    };
  }
  return {
    actionYear: { value: year, origin: "calendar" },
    evaluationYear: { value: year - 1, origin: "calendar" },
  };
}

function layoutOf(
  listed: ListedValues,
  problems: SettingProblem[],
  general: GeneralInfo | null,
): FormLayout | null {
  const text = listed.text("layout") ?? "";
  if (text === "") return null;
  const layout = FORM_LAYOUTS.find((candidate) => LAYOUTS[candidate].test(fold(text)));
  const cell = general?.layout?.cell;
  if (layout === undefined && cell !== undefined) problems.push({ setting: "layout", cell, text });
  return layout ?? null;
}

function scoreOf(text: string): number | null {
  const plain = text.trim().replace(",", ".");
  const score = isBlank(plain) ? Number.NaN : Number(plain);
  return score >= 0 && score <= 100 ? score : null;
}

function firstKnown<T extends CellValue>(listed: T | undefined, inForms: T): Setting<T> {
  if (listed !== undefined && !isBlank(listed)) return { value: listed, origin: "lists" };
  return { value: inForms, origin: isBlank(inForms) ? "none" : "forms" };
}

function leftOpenOr(listed: string | undefined, inForms: string): Setting<string> {
  if (listed === undefined) return firstKnown(undefined, inForms);
  return { value: listed, origin: listed === "" ? "none" : "lists" };
}

/** What most of them say, of equal numbers the first; null where none says anything. */
function mostCommon<T>(values: readonly (T | null)[]): T | null {
  const counts = new Map<T, number>();
  for (const value of values) {
    if (value === null || value === "") continue;
    counts.set(value, (counts.get(value) ?? 0) + 1);
  }
  const [most] = [...counts].sort(([, times], [, otherTimes]) => otherTimes - times);
  return most?.[0] ?? null;
}
