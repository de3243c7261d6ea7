import { resolveArea } from "../areas/resolve";
import type { AreaCatalogue } from "../areas/catalogue";
import { parseKey } from "../consolidation/key";
import type { PlacedRow } from "../consolidation/consolidationTable";
import { deniesProblem } from "../check/denials";
import { fold } from "../text/fold";
import { rowPoints, type RowPoints } from "../points/rowPoints";
import { isBlank, textOf } from "../text/text";

/** A row of Tổng hợp as the reports count it. */
export interface ReportRow extends RowPoints {
  /** 0-based worksheet row. */
  readonly row: number;
  readonly unit: string;
  /** Its label, or what the cell says where that is none of the areas; null where the cell is blank. */
  readonly area: string | null;
  readonly problem: string;
  readonly remedy: string;
  readonly month: string;
}

/** The rows that name a problem, in the order of the table; those whose source is gone are left out. */
export function reportRows(table: readonly PlacedRow[], areas: AreaCatalogue): ReportRow[] {
  return table.flatMap(({ row, key, values }): ReportRow[] => {
    const problem = plain(values.problem);
    if (isBlank(problem) || deniesProblem(problem, fold(problem))) return [];
    if (parseKey(key)?.isGone === true) return [];
    const area = plain(values.area);
    return [
      {
        row,
        unit: plain(values.unit),
        area: isBlank(area) ? null : (resolveArea(area, areas)?.label ?? area),
        problem,
        remedy: plain(values.remedy),
        month: plain(values.month),
        ...rowPoints(values),
      },
    ];
  });
}

const plain = (value: PlacedRow["values"]["problem"]): string => textOf(value).normalize("NFC").trim();
