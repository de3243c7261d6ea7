import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { DEFAULT_CATALOGUE } from "../../src/core/areas/catalogue";
import { isProblem } from "../../src/core/tally/problem";
import { readTable } from "../../src/core/tally/tallyTable";
import {
  areasBlock,
  areasByMonthBlock,
  monthsBlock,
  unitsBlock,
  type TwinBlock,
} from "../../src/core/twins/twinBlocks";
import { withSemicolons } from "../../src/core/twins/twinCall";
import type { TwinColumns } from "../../src/core/twins/measures";
import { scalarTwin, type TwinFilters } from "../../src/core/twins/scalar";
import { METADATA } from "../../src/functions/metadata";
import { viFunctions } from "../../src/locales/viFunctions";
import { SUMMARY_NAMES } from "../../src/workbook/summary/writeSummary";
import { gridOf } from "../support/tallyTables";

/*
 * docs/formulas.md is for people who have no add-in: its formulas are those that the code writes, or the test fails
 * and shows them.
 */

const doc = readFileSync(new URL("../../docs/formulas.md", import.meta.url), "utf8");
const columns: TwinColumns = SUMMARY_NAMES;
const { headings, unknown } = viFunctions;
const place = { anchor: { row: 0, column: 0 }, columns, year: 2024, unknown };
const labels = DEFAULT_CATALOGUE.map(({ label }) => label);

function table(): Exclude<ReturnType<typeof readTable>, { problem: unknown }> {
  const read = readTable(
    gridOf([{ unit: "Văn phòng", area: "TTHC", problem: "a", points: 1, month: 6, remedy: "" }]),
  );
  if (isProblem(read)) throw new Error(read.problem);
  return read;
}

function scalar(name: "DEM" | "DIEMTRU", filters: TwinFilters): string {
  const formula = scalarTwin(name, table(), columns, filters);
  if (typeof formula !== "string") throw new Error(formula.problem);
  return `=${formula}`;
}

const constant = (value: string): { kind: "constant"; value: string } => ({ kind: "constant", value });

/** The formulas of a block's first row below the headings and of its last row, without repetitions. */
function ofBlock(block: TwinBlock, row: number): string[] {
  return (block.at(row) ?? []).flatMap((cell) => ("formula" in cell ? [cell.formula] : []));
}

const SECTIONS: Readonly<Record<string, readonly string[]>> = {
  DEM: [
    scalar("DEM", {}),
    scalar("DEM", { area: constant("TTHC") }),
    scalar("DEM", { month: constant("6/2024") }),
    scalar("DEM", { month: constant("Quý II/2024") }),
    scalar("DEM", { area: constant("TTHC"), month: constant("tháng 6"), unit: constant("Văn phòng") }),
    scalar("DEM", { area: constant("Chưa rõ") }),
  ],
  DIEMTRU: [scalar("DIEMTRU", {}), scalar("DIEMTRU", { area: constant("TTHC"), month: constant("6/2024") })],
  THEOLINHVUC: [
    ...ofBlock(areasBlock(place, headings.areas, labels), 1),
    ...ofBlock(areasBlock(place, headings.areas, labels), -1).slice(0, 1),
  ],
  THEOTHANG: [
    ...ofBlock(monthsBlock(place, headings.months), 1),
    ...ofBlock(monthsBlock(place, headings.months), -1),
  ],
  THEODONVI: ofBlock(unitsBlock(place, headings.units, ["Văn phòng"]), 1),
  LINHVUCTHANG: [
    ...ofBlock(areasByMonthBlock(place, headings.area, labels), 1).slice(0, 1),
    ...ofBlock(areasByMonthBlock(place, headings.area, labels), 1).slice(-1),
  ],
};

test.each(Object.entries(SECTIONS))(
  "docs/formulas.md has the native formulas of %s in both ways",
  (name, formulas) => {
    const section = doc.split(`### ${name}\n`)[1]?.split("\n### ")[0]?.split("\n## ")[0] ?? "";
    const shown = [...section.matchAll(/^=.*$/gm)].map(([line]) => line);
    expect(shown).toEqual(formulas.flatMap((formula) => [withSemicolons(formula), formula]));
  },
);

test("docs/formulas.md names every function", () => {
  for (const name of Object.keys(METADATA)) expect(doc).toContain(name);
});
