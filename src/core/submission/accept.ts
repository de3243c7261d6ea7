import { fold } from "../text/fold";
import { pushTo } from "../pushTo";
import { isSameUnit } from "../form/rowUnits";
import { withoutRows, type FormTable } from "./formTable";
import { unitForms, type Standing, type UnitForm } from "./received";
import type { Answer, ReceivedForm, ReceivedPart, ReceivedVersion } from "./receive";

/** keep: what has come is left out. add: it stands beside what is there. replace: it stands in for that. */
export const CHOICES = ["keep", "add", "replace"] as const;
export type Choice = (typeof CHOICES)[number];

export const defaultChoice = (standing: Standing): Choice => (standing === "new" ? "add" : "keep");

/** What somebody has said of received forms; of the others the usual holds. */
export interface Decisions {
  /** By `partKey`. */
  readonly choices: ReadonlyMap<string, Choice>;
  /** Places of the forms whose split rows stay as they came. */
  readonly unjoined: ReadonlySet<number>;
}

/** A form that goes into the workbook on a sheet of its own. */
export interface AcceptedReply extends FormTable {
  /** After which the sheet is named. */
  readonly name: string;
  /** Ids of worksheets that it stands in for: they are hidden, and hidden sheets are not consolidated. */
  readonly replaces: readonly string[];
  /** The rows of other units from a sheet that is replaced: nobody has sent them now. */
  readonly isCarried: boolean;
}

/** @param form its place among the received ones */
export const partKey = (form: number, unit: string): string => `${form}\n${fold(unit)}`;

/** The one that is to go in. */
export function versionOf(form: ReceivedForm, index: number, { unjoined }: Decisions): ReceivedVersion {
  return form.joined === null || unjoined.has(index) ? form.asCame : form.joined;
}

export function choiceOf(part: ReceivedPart, index: number, { choices }: Decisions): Choice {
  return choices.get(partKey(index, part.unit)) ?? defaultChoice(part.standing);
}

/**
 * The sheets that the decisions make: of a form with several units the rows of those that are taken. Where a sheet is
 * replaced that holds other units too, their rows go on a sheet of their own, for a hidden one is not consolidated.
 */
export function acceptedReplies(
  received: readonly ReceivedForm[],
  answers: readonly Answer[],
  decisions: Decisions,
): AcceptedReply[] {
  const left = leftForLater(received, decisions);
  const replacedUnits = new Map<string, string[]>();
  const replies = received.flatMap((form, index): AcceptedReply[] => {
    const version = versionOf(form, index, decisions);
    const isTaken = (part: ReceivedPart): boolean =>
      choiceOf(part, index, decisions) !== "keep" && !left.has(partKey(index, part.unit));
    if (!version.parts.some(isTaken)) return [];
    const replaces: string[] = [];
    for (const part of version.parts.filter(isTaken)) {
      if (choiceOf(part, index, decisions) !== "replace") continue;
      for (const { sheetId } of part.there) {
        if (!replacedUnits.has(sheetId)) replaces.push(sheetId);
        pushTo(replacedUnits, sheetId, part.unit);
      }
    }
    const going = version.parts.filter((part) => !isTaken(part)).flatMap(rowsOf);
    return [{ name: form.name, ...tableOf(version, going), replaces, isCarried: false }];
  });
  const carried = answers.flatMap((answer): AcceptedReply[] => {
    const units = replacedUnits.get(answer.sheetId);
    return units === undefined ? [] : othersOn(answer, units);
  });
  return [...replies, ...carried];
}

/** Answers for which one that came later in the same go is to stand in. */
function leftForLater(received: readonly ReceivedForm[], decisions: Decisions): ReadonlySet<string> {
  return new Set(
    received.flatMap((form, index) =>
      versionOf(form, index, decisions).parts.flatMap((part) =>
        choiceOf(part, index, decisions) === "replace"
          ? part.earlier.map((place) => partKey(place, part.unit))
          : [],
      ),
    ),
  );
}

function othersOn(answer: Answer, replaced: readonly string[]): AcceptedReply[] {
  const units = unitForms(answer.form, answer.sheetName);
  const isReplaced = ({ unit }: UnitForm): boolean => replaced.some((one) => isSameUnit(one, unit));
  if (units.every(isReplaced)) return [];
  const going = units.filter(isReplaced).flatMap(rowsOf);
  return [{ name: answer.sheetName, ...tableOf(answer, going), replaces: [], isCarried: true }];
}

const rowsOf = ({ form: { rows } }: UnitForm): number[] => rows.map(({ row }) => row);

function tableOf({ grid, form }: FormTable, going: readonly number[]): FormTable {
  return withoutRows({ grid, form }, new Set(going));
}
