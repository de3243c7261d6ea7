import { resolveArea } from "../areas/resolve";
import type { AreaCatalogue } from "../areas/catalogue";
import { fold } from "../text/fold";
import type { CellValue, Grid } from "../form/grid";
import { readPoints, readPointsCell, roundPoints } from "../points/readPoints";
import { isBlank, textOf } from "../text/text";
import { RELEASED } from "../wordings/released";
import { allOrReleased } from "../wordings/wordings";
import { findHeadings, type HeadingRow } from "./headingRow";

/** Columns of the province's list of deducted criteria; `answered` is the product's own. */
export const CRITERIA_COLUMNS = ["tt", "wording", "points", "area", "owner", "answered"] as const;
export type CriteriaColumn = (typeof CRITERIA_COLUMNS)[number];

/** What a score sheet may have instead of the points lost. */
type ReadColumn = CriteriaColumn | "highest" | "given";

/** In the order in which they claim cells. */
const HEADINGS = allOrReleased<ReadColumn>(
  {
    tt: /^s?tt\.?$|^so tt$/,
    answered: /^don vi (?:da )?tra loi$/,
    // To the end of the cell: a criterion's own owner may begin with such words (“Phụ trách CNTT”).
    owner:
      /^(?:phong, ?)?don vi(?: (?:chu tri|phu trach|thuc hien|tham muu|chiu trach nhiem)(?: thuc hien)?)?$|^(?:chu tri|phu trach)(?: thuc hien)?$/,
    points: /^(?:so )?diem (?:bi )?(?:tru|mat|giam)\b/,
    highest: /^diem (?:chuan|toi da)\b/,
    given: /^diem (?:tham dinh|dat|duoc)\b/,
    area: /^linh vuc\b/,
    wording: /\btieu chi\b|^noi dung$|\btru diem\b/,
  },
  RELEASED.lists.criteria,
);

/** A row of sums, and nobody's. */
const TOTAL = /^(?:tong|cong)(?: cong| so)?(?: diem)?\b.{0,20}$/;

/** A criterion that cost points, as the province has it. */
export interface Criterion {
  /** 0-based worksheet row. */
  readonly row: number;
  readonly wording: string;
  /** Points lost, positive; null where the list names none. */
  readonly points: number | null;
  /** Label of its area, or what stands in the cell where that names none of the areas; "" where nothing does. */
  readonly area: string;
  /** As it stands in the cell: one unit, or several. */
  readonly owner: string;
  /** What the product wrote before. */
  readonly answered: CellValue;
}

export interface CriteriaList extends HeadingRow<ReadColumn> {
  readonly criteria: readonly Criterion[];
}

/**
 * The province's list of deducted criteria, found by its headings: wording and owner. A row that only names an area is the heading
 * of the criteria below it, and the area theirs. `null` where the worksheet has no such list.
 */
export function readCriteria(grid: Grid, areas: AreaCatalogue): CriteriaList | null {
  const found = findHeadings(grid, HEADINGS, ["wording", "owner"]);
  if (found === null) return null;
  const { headerRow, columns } = found;
  const criteria: Criterion[] = [];
  let groupArea = "";
  for (const [index, cells] of grid.slice(headerRow + 1).entries()) {
    const cell = (column: ReadColumn): CellValue => cells[columns[column] ?? -1] ?? "";
    const wording = textOf(cell("wording")).normalize("NFC").trim();
    if (isBlank(wording)) continue;
    const points = pointsLost(cell);
    const owner = textOf(cell("owner")).normalize("NFC").trim();
    const ownArea = textOf(cell("area")).normalize("NFC").trim();
    if (isBlank(owner) && TOTAL.test(fold(wording))) continue;
    const named = isBlank(owner) ? resolveArea(wording, areas) : null;
    if (named !== null) {
      groupArea = named.label;
      continue;
    }
    criteria.push({
      row: headerRow + 1 + index,
      wording,
      points: points ?? readPoints(wording),
      area: isBlank(ownArea) ? groupArea : (resolveArea(ownArea, areas)?.label ?? ownArea),
      owner,
      answered: cell("answered"),
    });
  }
  return { headerRow, columns, criteria };
}

function pointsLost(cell: (column: ReadColumn) => CellValue): number | null {
  if (!isBlank(cell("points"))) return readPointsCell(cell("points"));
  const [highest, given] = [readPointsCell(cell("highest")), readPointsCell(cell("given"))];
  if (isBlank(cell("highest")) || isBlank(cell("given")) || highest === null || given === null) return null;
  return highest < given ? null : roundPoints(highest - given);
}
