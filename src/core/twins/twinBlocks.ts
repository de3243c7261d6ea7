import { columnName } from "../sheet/a1";
import type { CellPosition } from "../form/grid";
import {
  count,
  EMPTY,
  FILLED,
  inMonth,
  month,
  monthLabel,
  points,
  type Criterion,
  type Measure,
  type OptionalColumn,
  type TwinColumns,
} from "./measures";

/** A cell of a block. What comes from a unit's file is text, whatever it looks like. */
export type TwinCell = { readonly text: string } | { readonly formula: string };
/** A table of native formulas: a heading row, and rows that begin with what they are about. */
export type TwinBlock = readonly (readonly TwinCell[])[];

/** Where a block stands, over which columns, in whose words. */
export interface BlockPlace {
  /** The cell of its first heading. */
  readonly anchor: CellPosition;
  readonly columns: TwinColumns;
  /** The year of the months; null: any year. */
  readonly year: number | null;
  /** The first cell of the rows that belong nowhere; null: the block has no such row. */
  readonly unknown: string | null;
  /** The first cell of a last row with the sums; left out: the block has no such row. */
  readonly total?: string;
}

/** A column of a block; in the row of what belongs nowhere is what the rows above leave, unless it is a month. */
interface BlockColumn {
  readonly measure: Measure;
  readonly needs?: OptionalColumn;
  readonly isMonth?: true;
}

/** By area, as THEOLINHVUC. @param headings eight. @param areas the labels */
export function areasBlock(
  place: BlockPlace,
  headings: readonly string[],
  areas: readonly string[],
): TwinBlock {
  const { columns, year } = place;
  const counted = count(columns);
  const measures: readonly BlockColumn[] = [
    { measure: counted },
    { measure: points(columns), needs: "points" },
    { measure: (...criteria) => counted(...criteria, [columns.points ?? "", '">0"']), needs: "points" },
    { measure: (...criteria) => counted(...criteria, [columns.remedy, FILLED]) },
    { measure: (...criteria) => counted(...criteria, [columns.remedy, EMPTY]) },
    { measure: month(columns, "first", year), needs: "month", isMonth: true },
    { measure: month(columns, "last", year), needs: "month", isMonth: true },
  ];
  return block(place, headings, measures, areas, columns.area ?? "");
}

/** By month, as THEOTHANG. @param headings three */
export function monthsBlock(place: BlockPlace, headings: readonly string[]): TwinBlock {
  const { columns, year } = place;
  const labels = Array.from({ length: 12 }, (_, at) => monthLabel(at + 1, year));
  const measures: readonly BlockColumn[] = [
    { measure: count(columns) },
    { measure: points(columns), needs: "points" },
  ];
  return block(place, headings, measures, labels, columns.month ?? "", (label) => inMonth(label, year));
}

/** By unit, as THEODONVI but for the findings, which no native formula gives. @param headings four, or more */
export function unitsBlock(
  place: BlockPlace,
  headings: readonly string[],
  units: readonly string[],
): TwinBlock {
  const { columns } = place;
  const counted = count(columns);
  const measures: readonly BlockColumn[] = [
    { measure: counted },
    { measure: points(columns), needs: "points" },
    { measure: (...criteria) => counted(...criteria, [columns.remedy, EMPTY]) },
  ];
  return block(place, headings, measures, units, columns.unit ?? "");
}

/** Areas by the twelve months of any year, as LINHVUCTHANG. @param heading of the areas */
export function areasByMonthBlock(place: BlockPlace, heading: string, areas: readonly string[]): TwinBlock {
  const { anchor, columns, unknown } = place;
  const counted = count(columns);
  const months = Array.from({ length: 12 }, (_, at) => monthLabel(at + 1, null));
  const monthAt = (position: number): Criterion => [
    columns.month ?? "",
    inMonth(`${columnName(anchor.column + 1 + position)}$${anchor.row + 1}`, null),
  ];
  const rows = areas.map((label, index): TwinCell[] => {
    const area: Criterion = [columns.area ?? "", labelAt(anchor, index)];
    return [
      { text: label },
      ...months.map((_, at) => formula(counted(area, monthAt(at)))),
      formula(`${counted(area)}-${sumOf(anchor, index, 1, 12)}`),
    ];
  });
  const above = (at: number): string => sumAbove(anchor, areas.length, at);
  const all = counted();
  const rest: TwinCell[] = [
    { text: unknown ?? "" },
    ...months.map((_, at) => formula(`${counted(monthAt(at))}-${above(at + 1)}`)),
    formula(`${all}-SUM(${cells(anchor, 0, areas.length - 1, 1, 13)})-${sumOf(anchor, areas.length, 1, 12)}`),
  ];
  return [
    [heading, ...months, unknown ?? ""].map((text) => ({ text })),
    ...rows,
    ...(unknown === null ? [] : [rest]),
  ];
}

function block(
  { anchor, columns, unknown, total }: BlockPlace,
  headings: readonly string[],
  measures: readonly BlockColumn[],
  labels: readonly string[],
  labelled: string,
  criterionOf: (label: string) => string = (label) => label,
): TwinBlock {
  const [first = "", ...others] = headings;
  const kept = measures
    .map((column, at) => ({ ...column, heading: others[at] ?? "" }))
    .filter(({ needs }) => needs === undefined || columns[needs] !== undefined);
  const rows = labels.map((label, index): TwinCell[] => [
    { text: label },
    ...kept.map(({ measure }) => formula(measure([labelled, criterionOf(labelAt(anchor, index))]))),
  ]);
  const rest = kept.map(({ measure, isMonth }, position) =>
    formula(
      isMonth === true
        ? measure([labelled, EMPTY])
        : `${measure()}-${sumAbove(anchor, labels.length, position + 1)}`,
    ),
  );
  const counted = [...rows, ...(unknown === null ? [] : [[{ text: unknown }, ...rest]])];
  const sums = kept.map(({ isMonth }, at) =>
    isMonth === true ? { text: "" } : formula(sumAbove(anchor, counted.length, at + 1)),
  );
  return [
    [first, ...kept.map(({ heading }) => heading)].map((text) => ({ text })),
    ...counted,
    ...(total === undefined ? [] : [[{ text: total }, ...sums]]),
  ];
}

const formula = (text: string): TwinCell => ({ formula: `=${text}` });

/** The first cell of a row of the block, counted from 0 below the headings: its column stays, its row follows. */
const labelAt = ({ row, column }: CellPosition, index: number): string =>
  `$${columnName(column)}${row + index + 2}`;

function cells({ row, column }: CellPosition, first: number, last: number, from: number, to: number): string {
  const top = `${columnName(column + from)}${row + first + 2}`;
  return `${top}:${columnName(column + to)}${row + last + 2}`;
}

/** The sum of a row's columns. */
const sumOf = (anchor: CellPosition, index: number, from: number, to: number): string =>
  `SUM(${cells(anchor, index, index, from, to)})`;

/** The sum of a column over the first rows of the block. */
const sumAbove = (anchor: CellPosition, rows: number, column: number): string =>
  `SUM(${cells(anchor, 0, rows - 1, column, column)})`;
