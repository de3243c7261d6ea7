import { parseKey } from "../consolidation/key";
import type { FormRow } from "../form/form";
import type { Join } from "../fixes/joinSplitRows";
import { kindOfForm } from "../form/recognise";
import { isSameUnit } from "../form/rowUnits";
import { differencesOf, type RowDifference } from "./differences";
import { joined, splitRowsOf, withoutRows, type FormTable } from "./formTable";
import { standingOf, unitForms, type Standing, type UnitForm } from "./received";

/** A form that stands on a worksheet of the workbook. */
export interface Answer extends FormTable {
  readonly sheetId: string;
  readonly sheetName: string;
}

/** A form found in a file. */
export interface SentForm extends FormTable {
  readonly fileName: string;
  readonly sheetName: string;
}

/** What the workbook has of a unit on one of its sheets. */
export interface UnitAnswer extends Pick<Answer, "sheetId" | "sheetName"> {
  readonly rows: readonly FormRow[];
  /** Rows of other units stand on the same sheet. */
  readonly isShared: boolean;
}

/** What has come of one unit on one sheet of a file, beside what is there of it. */
export interface ReceivedPart extends UnitForm {
  readonly standing: Standing;
  readonly there: readonly UnitAnswer[];
  /** What was chosen together with it and before it, of the same unit and neither blank nor known: its places. */
  readonly earlier: readonly number[];
  /** Where it differs from what is there, or, where nothing is, from what came before it. */
  readonly differences: readonly RowDifference[];
}

export interface ReceivedVersion extends FormTable {
  /** At least one; several where a column names a unit in each row. */
  readonly parts: readonly ReceivedPart[];
}

/** A sheet of a file, or a table of a document, that has come. */
export interface ReceivedForm {
  readonly fileName: string;
  readonly sheetName: string;
  /** After which the new sheet is named. */
  readonly name: string;
  readonly asCame: ReceivedVersion;
  /** With the rows put together that Word has split; null where there are none. */
  readonly joined: (ReceivedVersion & { readonly joins: readonly Join[] }) | null;
  /** Rows that the sender's own Tổng hợp marks as taken back by their unit: left out. */
  readonly gone: number;
}

/**
 * What the files bring, unit by unit, beside what the workbook has and what came before it in the same go.
 * @param defaultYear completes months where a form names no year
 */
export function receiveForms(
  sent: readonly SentForm[],
  answers: readonly Answer[],
  defaultYear: number,
): ReceivedForm[] {
  const there = answers.flatMap(unitAnswers);
  const received: ReceivedForm[] = [];
  for (const one of sent) {
    const { table, gone } = withoutTakenBack(one);
    const year = one.form.year ?? one.form.issued?.year ?? defaultYear;
    const joins = splitRowsOf(table, defaultYear);
    const unit = unnamedUnit(one, sent, answers);
    const asCame = versionOf(table, unit, there, received, year);
    const version = versionOf(joined(table, joins), unit, there, received, year);
    received.push({
      fileName: one.fileName,
      sheetName: one.sheetName,
      name: nameOf(one, asCame.parts),
      asCame,
      joined: joins.length === 0 ? null : { ...knownAs(version, asCame), joins },
      gone,
    });
  }
  return received;
}

/** As it goes into the workbook when nobody says otherwise. */
export const usualVersion = ({ asCame, joined }: ReceivedForm): ReceivedVersion => joined ?? asCame;

function unitAnswers({ sheetId, sheetName, form }: Answer): (UnitAnswer & { readonly unit: string })[] {
  const units = unitForms(form, sheetName);
  return units.map(({ unit, form: { rows } }) => ({
    ...{ sheetId, sheetName, unit, rows },
    isShared: units.length > 1,
  }));
}

function withoutTakenBack({ grid, form }: SentForm): { table: FormTable; gone: number } {
  const isGone = ({ values: { source = "" } }: FormRow): boolean => parseKey(source)?.isGone === true;
  const gone = new Set(form.rows.filter(isGone).map(({ row }) => row));
  return { table: withoutRows({ grid, form }, gone), gone: gone.size };
}

/**
 * Whose a form is that does not say so: a sheet's name tells it in a copy of the workbook; in a file of its own, where it
 * is as often “Sheet1”, the file's name does.
 */
function unnamedUnit(
  { fileName, sheetName }: SentForm,
  sent: readonly SentForm[],
  answers: readonly Answer[],
): string {
  const isAlone = sent.filter((one) => one.fileName === fileName).length === 1;
  const isHere = answers.some((answer) => isSameUnit(answer.sheetName, sheetName));
  return isAlone && !isHere ? baseName(fileName) || sheetName : sheetName;
}

const baseName = (fileName: string): string => fileName.replace(/\.[^.]*$/, "");

/** Of several units the file's own name: a sheet that is called Tổng hợp there is not the one of this workbook. */
function nameOf({ fileName, sheetName, form }: SentForm, parts: readonly ReceivedPart[]): string {
  const [first, second] = parts;
  if (first !== undefined && second === undefined && kindOfForm(form) === "unit") return first.unit;
  return form.unit ?? (baseName(fileName) || sheetName);
}

function versionOf(
  table: FormTable,
  unnamed: string,
  there: readonly (UnitAnswer & { readonly unit: string })[],
  before: readonly ReceivedForm[],
  year: number,
): ReceivedVersion {
  const parts = unitForms(table.form, unnamed).map((part): ReceivedPart => {
    const own = there.filter(({ unit }) => isSameUnit(unit, part.unit));
    const earlier = before.flatMap((form, index) =>
      usualVersion(form)
        .parts.filter(
          ({ unit, standing }) =>
            isSameUnit(unit, part.unit) && (standing === "new" || standing === "differs"),
        )
        .map((other) => ({ at: index, ...other })),
    );
    const standing = standingBeside(part, own, earlier, year);
    const compared = own.length > 0 ? own.flatMap(({ rows }) => rows) : (earlier[0]?.form.rows ?? []);
    return {
      ...part,
      standing,
      there: own.map(({ sheetId, sheetName, rows, isShared }) => ({ sheetId, sheetName, rows, isShared })),
      earlier: earlier.map(({ at }) => at),
      differences: standing === "differs" ? differencesOf(compared, part.form.rows, year) : [],
    };
  });
  return { ...table, parts };
}

/** Of an answer that came before among these files the second is compared with the first, too. */
function standingBeside(
  received: UnitForm,
  there: readonly UnitAnswer[],
  earlier: readonly UnitForm[],
  year: number,
): Standing {
  const { unit, form } = received;
  const own = there.map(({ rows }) => ({ unit, form: { ...form, rows } }));
  const standing = standingOf(received, own, year);
  if (standing === "blank" || standing === "same" || earlier.length === 0) return standing;
  return earlier.some((one) => standingOf(received, [one], year) === "same") ? "same" : "differs";
}

/** What is there with its rows still split is not asked about because they could be joined. */
function knownAs(version: ReceivedVersion, asCame: ReceivedVersion): ReceivedVersion {
  const same = asCame.parts.filter(({ standing }) => standing === "same");
  const parts = version.parts.map((part): ReceivedPart =>
    same.some(({ unit }) => isSameUnit(unit, part.unit)) ? { ...part, standing: "same" } : part,
  );
  return { ...version, parts };
}
