import type { Due } from "../core/tally/tallyTable";
import { cellAddress, sheetPrefix } from "../core/sheet/a1";
import { type AreaCatalogue, DEFAULT_CATALOGUE } from "../core/areas/catalogue";
import type { Finding } from "../core/check/finding";
import type { CellPosition, CellValue } from "../core/form/grid";
import { canonicalMonth, canonicalMonths, monthOfAnyYear, monthsOfAnyYear } from "../core/months/month";
import {
  countOf,
  findingsOf,
  monthsOf,
  type NamedMonths,
  pointsOf,
  tallyAreas,
  tallyAreasByMonth,
  tallyMonths,
  tallyUnits,
} from "../core/tally/tallyAnswers";
import type { Filters } from "../core/tally/filter";
import { isProblem, type TallyProblem } from "../core/tally/problem";
import { vi } from "../locales/vi";
import { viFunctions as words } from "../locales/viFunctions";
import { findingSentence } from "../locales/findingSentence";
import { tallySentence } from "../locales/tallySentence";
import { addressesOf, gridOf, gridsOf, type Place, placeOf, valueOf, valuesOf } from "./arguments";
import { type FunctionName, METADATA } from "./metadata";
import { customFunctionsRuntime } from "./runtime";

type Answer = CellValue | readonly (readonly CellValue[])[];
type Given = Answer | TallyProblem;

/** What each function gives: one line over the core, in the words of the locale. */
const ANSWERS: Readonly<
  Record<
    FunctionName,
    (args: readonly unknown[], catalogue: AreaCatalogue, year: number | null) => Given | Promise<Given>
  >
> = {
  DEM: ([range, ...filters], catalogue) => countOf(gridOf(range), filtersOf(filters), catalogue),
  DIEMTRU: ([range, ...filters], catalogue) => pointsOf(gridOf(range), filtersOf(filters), catalogue),
  THEOLINHVUC: ([ranges], catalogue) =>
    told(tallyAreas(gridsOf(ranges), catalogue), (areas) => [
      words.headings.areas,
      ...areas.map(({ area, count, points, withPoints, withRemedy, withoutRemedy, nearest, farthest }) => [
        area?.name ?? words.unknown,
        count,
        points,
        withPoints,
        withRemedy,
        withoutRemedy,
        monthText(nearest),
        monthText(farthest),
      ]),
    ]),
  THEOTHANG: ([range, year]) =>
    told(tallyMonths(gridOf(range), valueOf(year)), ({ year: shown, months }) => [
      words.headings.months,
      ...months.map(({ month, count, points }) => [
        month === null ? words.unknown : monthText({ month, year: shown }),
        count,
        points,
      ]),
    ]),
  THEODONVI: ([ranges, invocation]) =>
    told(
      tallyUnits(
        gridsOf(ranges),
        addressesOf(invocation).map((address) => placeOf(address)?.sheet),
      ),
      (units) => [
        words.headings.units,
        ...units.map(({ unit, count, points, withoutRemedy, findings }) => [
          unit?.name ?? words.unknown,
          count,
          points,
          withoutRemedy,
          findings,
        ]),
      ],
    ),
  LINHVUCTHANG: ([ranges], catalogue) =>
    told(tallyAreasByMonth(gridsOf(ranges), catalogue), (areas) => [
      [
        words.headings.area,
        ...Array.from({ length: 12 }, (_, index) => monthOfAnyYear(index + 1)),
        words.unknown,
      ],
      ...areas.map(({ area, counts }) => [area?.name ?? words.unknown, ...counts]),
    ]),
  KIEMTRA: ([ranges, invocation], _catalogue, bookYear) => {
    const places = addressesOf(invocation).map(placeOf);
    return told(findingsOf(gridsOf(ranges), places, bookYear), (tables) => {
      const rows = tables.flatMap((findings, index) =>
        findings.map((finding) => findingRow(finding, places[index], tables.length > 1)),
      );
      return rows.length === 0 ? "" : rows;
    });
  },
  CHUANTHANG: ([cells, year], _catalogue, bookYear) =>
    told(monthsOf(gridOf(cells), valueOf(year) ?? bookYear ?? undefined), (rows) =>
      rows.map((row) => row.map(monthsText)),
    ),
  GOIYLINHVUC: async ([texts], catalogue) => {
    // Its model is larger than all the other functions: it comes with the first formula that asks for it.
    const { areasSuggestedFor } = await import(/* webpackChunkName: "suggested" */ "../core/tally/suggested");
    return areasSuggestedFor(gridOf(texts), catalogue).map((row) => row.map((label) => label ?? ""));
  },
};

function filtersOf([areas, months, units]: readonly unknown[]): Filters {
  return { areas: valuesOf(areas), months: valuesOf(months), units: valuesOf(units) };
}

/**
 * What a cell with the function shows: rows × columns, one cell at least, of a function that is declared to give a table,
 * for Excel takes nothing else from it; one value of the others.
 * @param catalogue the workbook's areas
 * @param year of the remedies as Thông tin chung names it; null where nobody does: months that name none stay of any year
 * @throws CustomFunctions.Error #VALUE! with a sentence; below CustomFunctionsRuntime 1.2 the sentence is the answer,
 *   because there errors have no message
 */
export async function answer(
  name: FunctionName,
  args: readonly unknown[],
  catalogue: AreaCatalogue = DEFAULT_CATALOGUE,
  year: number | null = null,
): Promise<Answer> {
  const given = await ANSWERS[name](args, catalogue, year);
  if (!isProblem(given)) return asDeclared(name, given);
  const sentence = tallySentence(given);
  const runtime = customFunctionsRuntime();
  const takesMessages = Office.context.requirements.isSetSupported("CustomFunctionsRuntime", "1.2");
  if (runtime === undefined || !takesMessages) return asDeclared(name, sentence);
  throw new runtime.Error(runtime.ErrorCode.invalidValue, sentence);
}

function asDeclared(name: FunctionName, given: Answer): Answer {
  return METADATA[name].givesTable && !Array.isArray(given) ? [[given as CellValue]] : given;
}

function told<T>(given: T | TallyProblem, tell: (value: T) => Answer): Given {
  return isProblem(given) ? given : tell(given);
}

function monthText(due: Due | null): string {
  if (due === null) return "";
  return due.year === null ? monthOfAnyYear(due.month) : canonicalMonth({ month: due.month, year: due.year });
}

function monthsText(months: NamedMonths | null): string {
  if (months === null) return "";
  const { from, to, year } = months;
  return year === null ? monthsOfAnyYear(from, to) : canonicalMonths(from, to, year);
}

/** The cell, how serious, the sentence. Where nobody knows the cell it is the row within the range. */
function findingRow(finding: Finding, place: Place | undefined, isOneOfSeveral: boolean): CellValue[] {
  const cell =
    place === undefined ? words.row(finding.cell.row + 1) : addressIn(place, finding.cell, isOneOfSeveral);
  return [
    cell,
    vi.pane.severities[finding.severity],
    findingSentence(finding, place === undefined ? cell : undefined),
  ];
}

function addressIn({ sheet }: Place, cell: CellPosition, isOneOfSeveral: boolean): string {
  return isOneOfSeveral ? sheetPrefix(sheet) + cellAddress(cell) : cellAddress(cell);
}
