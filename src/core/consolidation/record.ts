import type { Form } from "../form";
import type { CellValue } from "../grid";
import { canonicalMonth, readMonth } from "../month";
import { readPointsCell } from "../points";
import { isBlank, textOf } from "../text";

/** What a row of Tổng hợp takes from its source, in the order in which its key remembers them. */
export const SOURCE_FIELDS = [
  "unit",
  "area",
  "relatedArea",
  "problem",
  "remedy",
  "month",
  "note",
  "points",
] as const;
export type SourceField = (typeof SOURCE_FIELDS)[number];

export type SourceValues = Readonly<Record<SourceField, CellValue>>;

/** Where a row of a unit's form stands. */
export interface SourcePlace {
  readonly sheetName: string;
  /** 0-based worksheet row. */
  readonly row: number;
}

/** One row of a unit's form as Tổng hợp has it. */
export interface SourceRecord extends SourcePlace {
  readonly sheetId: string;
  readonly values: SourceValues;
}

/** A worksheet with a unit's form. */
export interface SourceSheet {
  readonly sheetId: string;
  readonly sheetName: string;
  readonly form: Form;
}

/**
 * Every filled row of every form, in the order of the sheets; none is left out. The unit is the row's own, else the one
 * over the headings, else the sheet's name. `defaultYear` completes months where the form names no year.
 */
export function readRecords(sheets: readonly SourceSheet[], defaultYear: number): SourceRecord[] {
  return sheets.flatMap(({ sheetId, sheetName, form }) => {
    const year = form.year ?? form.issued?.year ?? defaultYear;
    const ofForm = form.unit ?? sheetName;
    return form.rows.map(({ row, values }): SourceRecord => {
      const { unit, area, relatedArea, problem, remedy, month, note, points } = values;
      return {
        sheetId,
        sheetName,
        row,
        values: {
          unit: isBlank(unit) ? ofForm : tidy(unit),
          area: isBlank(area) ? "" : tidy(area),
          relatedArea: isBlank(relatedArea) ? "" : tidy(relatedArea),
          problem: problem ?? "",
          remedy: remedy ?? "",
          month: monthAsText(month ?? "", year),
          note: note ?? "",
          points: pointsAsNumber(points ?? ""),
        },
      };
    });
  });
}

/** Whatever is filtered by is written in one way. */
function tidy(value: CellValue | undefined): string {
  return textOf(value).normalize("NFC").replace(/\s+/g, " ").trim();
}

/** A serial that Excel made of “6/2024” would show as 45444 in a cell with text; what is text stays as it is. */
function monthAsText(value: CellValue, year: number): string {
  if (typeof value !== "number") return textOf(value);
  const reading = readMonth(value, year);
  if (reading.verdict === "not-a-month" || reading.to === null) return textOf(value);
  return canonicalMonth({ month: reading.to, year: reading.year || year });
}

/** So that SUM counts what a unit wrote as “0,5 điểm”; what cannot be read stays as it is. */
function pointsAsNumber(value: CellValue): CellValue {
  return isBlank(value) ? "" : (readPointsCell(value) ?? value);
}
