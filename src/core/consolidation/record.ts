import type { Form } from "../form/form";
import type { CellValue } from "../form/grid";
import { monthAsText } from "../months/month";
import { readPointsCell } from "../points/readPoints";
import { rowUnits } from "../form/rowUnits";
import { isBlank, tidy } from "../text/text";

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
 * Every filled row of every form, in the order of the sheets; none is left out. The unit as `rowUnits` has it, else the
 * sheet's name. `defaultYear` completes months where the form names no year.
 */
export function readRecords(sheets: readonly SourceSheet[], defaultYear: number): SourceRecord[] {
  return sheets.flatMap(({ sheetId, sheetName, form }) => {
    const year = form.year ?? form.issued?.year ?? defaultYear;
    const units = rowUnits(form, sheetName);
    return form.rows.map(({ row, values }, index): SourceRecord => {
      const { area, relatedArea, problem, remedy, month, note, points } = values;
      return {
        sheetId,
        sheetName,
        row,
        values: {
          unit: units[index] ?? sheetName,
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

/** So that SUM counts what a unit wrote as “0,5 điểm”; what cannot be read stays as it is. */
function pointsAsNumber(value: CellValue): CellValue {
  return isBlank(value) ? "" : (readPointsCell(value) ?? value);
}
