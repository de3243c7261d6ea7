import type { AreaCatalogue } from "../../../core/areas/catalogue";
import type { CellPosition } from "../../../core/form/grid";
import { tallyMonths, tallyUnits } from "../../../core/tally/tallyAnswers";
import { isProblem } from "../../../core/tally/problem";
import { readTable, type TallyTable } from "../../../core/tally/tallyTable";
import { areasOf } from "../../../core/tally/tally";
import {
  areasBlock,
  areasByMonthBlock,
  monthsBlock,
  unitsBlock,
  type BlockPlace,
  type TwinBlock,
} from "../../../core/twins/twinBlocks";
import { columnAddresses, withSpareRows } from "../../../core/twins/columns";
import type { OptionalColumn, TwinColumns } from "../../../core/twins/measures";
import { scalarTwin, type TwinFilter, type TwinProblem } from "../../../core/twins/scalar";
import { viFunctions } from "../../../locales/viFunctions";
import type { ReadArgument } from "./readArguments";

/** Why a function's call has no native twin. */
export type NoTwin =
  | TwinProblem
  /** CHUANTHANG, GOIYLINHVUC, KIEMTRA: what they know no native formula does. */
  | { readonly problem: "never" }
  | { readonly problem: "severalRanges" }
  /** An argument that is neither a constant nor cells, a name or a table of this file; the first is 1. */
  | { readonly problem: "argument"; readonly position: number };

/** Where the formula stands and what its workbook calls the areas. */
interface TwinPlace {
  readonly anchor: CellPosition;
  readonly sheetName: string;
  readonly areas: AreaCatalogue;
}

const { headings, unknown } = viFunctions;
/** What the native block of each function needs beside problems and remedies. */
const NEEDED: Readonly<Record<string, readonly OptionalColumn[]>> = {
  THEOLINHVUC: ["area", "month", "points"],
  THEOTHANG: ["month", "points"],
  THEODONVI: ["unit", "points"],
  LINHVUCTHANG: ["area", "month"],
};

/** The native formulas that give what the call gives now, and go on counting. @param name of the function */
export function twinOf(
  name: string,
  args: readonly ReadArgument[],
  { anchor, sheetName, areas }: TwinPlace,
): { readonly block: TwinBlock } | NoTwin {
  const isScalar = name === "DEM" || name === "DIEMTRU";
  const needed = NEEDED[name];
  if (!isScalar && needed === undefined) return { problem: "never" };
  const position = args.findIndex(({ kind }) => kind === "other");
  if (position >= 0) return { problem: "argument", position: position + 1 };
  const [range, ...others] = args;
  if (range?.kind !== "cells") return { problem: "argument", position: 1 };
  if (!isScalar && name !== "THEOTHANG" && others.length > 0) return { problem: "severalRanges" };

  const table = readTable(range.grid, { areas });
  if (isProblem(table)) return table;
  const first = range.row + table.form.headerRow + 2;
  const end = range.row + range.grid.length;
  const columns = columnAddresses(table.form.columns, {
    sheetName: range.sheetName === sheetName ? null : range.sheetName,
    first,
    last: range.grows ? withSpareRows(first, end) : end,
    left: range.column,
  });
  if (isScalar) return scalar(name, table, columns, others);

  const missing = needed?.find((column) => columns[column] === undefined);
  if (missing !== undefined) return { problem: "noCells", column: missing };
  const place = { anchor, columns, year: table.year, unknown };
  const labels = areasOf(table.rows, areas).flatMap((area) => area?.name ?? []);
  switch (name) {
    case "THEOLINHVUC":
      return { block: areasBlock(place, headings.areas, labels) };
    case "LINHVUCTHANG":
      return { block: areasByMonthBlock(place, headings.area, labels) };
    case "THEODONVI":
      return units(range, place);
    default:
      return months(range, place, others);
  }
}

function scalar(
  name: "DEM" | "DIEMTRU",
  table: TallyTable,
  columns: TwinColumns,
  [area, month, unit]: readonly ReadArgument[],
): { readonly block: TwinBlock } | NoTwin {
  const formula = scalarTwin(name, table, columns, {
    area: filterOf(area),
    month: filterOf(month),
    unit: filterOf(unit),
  });
  return typeof formula === "string" ? { block: [[{ formula: `=${formula}` }]] } : formula;
}

function filterOf(argument: ReadArgument | undefined): TwinFilter | undefined {
  if (argument?.kind === "constant") return argument;
  if (argument?.kind !== "cells") return undefined;
  return { kind: "cells", reference: argument.reference, values: argument.grid.flat() };
}

type Cells = Extract<ReadArgument, { kind: "cells" }>;

function units({ grid, sheetName }: Cells, place: BlockPlace): { readonly block: TwinBlock } | NoTwin {
  const tally = tallyUnits([grid], [sheetName]);
  if (isProblem(tally)) return tally;
  const names = tally.flatMap(({ unit }) => unit?.name ?? []);
  const isWhole = names.length === tally.length;
  return { block: unitsBlock({ ...place, unknown: isWhole ? null : unknown }, headings.units, names) };
}

function months(
  { grid }: Cells,
  place: BlockPlace,
  [year]: readonly ReadArgument[],
): { readonly block: TwinBlock } | NoTwin {
  // The year stands in the texts that the formulas look for: a cell could not change it any more.
  if (year?.kind === "cells") return { problem: "argument", position: 2 };
  const tally = tallyMonths(grid, year?.kind === "constant" ? year.value : undefined);
  if (isProblem(tally)) return tally;
  return { block: monthsBlock({ ...place, year: tally.year }, headings.months) };
}
