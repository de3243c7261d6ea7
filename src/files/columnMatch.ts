import type { FormColumn } from "../core/form/form";
import type { CellValue } from "../core/form/grid";
import type { HeadingColumns } from "../core/form/headings";
import { readMonth } from "../core/months/month";
import { fold } from "../core/text/fold";
import { isBlank, textOf } from "../core/text/text";

export type Row = readonly CellValue[];

type Content = "blank" | "number" | "month" | "text";

/** Used only to tell whether a text is a month; which year it completes does not matter. */
const ANY_YEAR = 2000;
const NUMBERING = /^\s*(?:\d{1,4}(?:\.\d{1,3})*|[ivx]{1,5}|[a-h])\s*[.)]?\s*$/i;
const TT_HEADING = /^(?:tt|stt|so tt|so thu tu)[.:]?$/;

/** A column of a form by its 0-based place; without a name where its heading is none that is recognised. */
export interface Target {
  readonly name: FormColumn | undefined;
  readonly place: number;
}

/** The columns under a form's headings, from left to right. */
export function targetsOf(columns: HeadingColumns, headings: Row): Target[] {
  const names = new Map((Object.entries(columns) as [FormColumn, number][]).map(([name, at]) => [at, name]));
  return [...headings.keys()]
    .filter((place) => names.has(place) || !isBlank(headings[place]))
    .map((place) => ({ name: names.get(place), place }));
}

/**
 * Which column of rows without headings is which of a form's, from left to right, by what they hold: a place in the rows to
 * a place on the form. `null` where they are no entries: entries have a problem and a remedy side by side, and are
 * numbered or have months. @param isNextPage nothing but the end of a page stands between: rows of as many columns as
 * the form has go on with it, whatever they hold
 */
export function matchColumns(
  targets: readonly Target[],
  rows: readonly Row[],
  isNextPage = false,
): Map<number, number> | null {
  if (rows.some((row) => row.some((cell) => TT_HEADING.test(fold(textOf(cell).slice(0, 20)))))) return null;
  const width = rows.reduce((widest, row) => Math.max(widest, row.length), 0);
  const contents = Array.from({ length: width }, (_, column) => contentOf(rows.map((row) => row[column])));
  const asTheyStand = width === targets.length && suitAsTheyStand(contents, targets);
  const pairs = asTheyStand
    ? new Map(targets.map(({ place }, from) => [from, place]))
    : bestPairs(contents, targets);
  const sourceOf = (column: FormColumn): number | undefined => {
    const place = targets.find(({ name }) => name === column)?.place;
    return [...pairs].find(([, to]) => to === place)?.[0];
  };
  const [problem, remedy] = [sourceOf("problem"), sourceOf("remedy")];
  if (problem === undefined || remedy === undefined) return null;
  if (asTheyStand && isNextPage) return pairs;
  const holds = (column: FormColumn, content: Content): boolean =>
    contents[sourceOf(column) ?? -1] === content;
  const isAnchored = holds("tt", "number") || holds("month", "month");
  const isEntry = (row: Row): boolean => isText(row[problem]) && isText(row[remedy]);
  return isAnchored && rows.some(isEntry) ? pairs : null;
}

function suitAsTheyStand(contents: readonly Content[], targets: readonly Target[]): boolean {
  return targets.every(({ name }, position) => {
    const content = contents[position] ?? "blank";
    return suits(content, name) > 0 && (content !== "month" || name === "month" || name === undefined);
  });
}

const isText = (value: CellValue | undefined): boolean => /\p{L}{2}/u.test(textOf(value));

function contentOf(cells: readonly (CellValue | undefined)[]): Content {
  const filled = cells.filter((cell) => !isBlank(cell));
  if (filled.length === 0) return "blank";
  const most = (test: (cell: CellValue | undefined) => boolean): boolean =>
    2 * filled.filter(test).length > filled.length;
  if (most((cell) => NUMBERING.test(textOf(cell)))) return "number";
  return most((cell) => readMonth(cell ?? "", ANY_YEAR).to !== null) ? "month" : "text";
}

/** How well what a column holds suits a column of the form; 0 where it cannot be that. */
function suits(content: Content, column: FormColumn | undefined): number {
  if (content === "blank") return 0.1;
  if (column === "tt") return content === "number" ? 4 : 0;
  if (column === "month") return content === "month" ? 4 : content === "number" ? 0.4 : 0.3;
  if (column === "problem" || column === "remedy")
    return content === "number" ? 0 : content === "text" ? 2 : 0.5;
  return content === "text" ? 1 : 0.4;
}

/** Of all pairings that keep the order of both sides, the one that suits best. */
function bestPairs(contents: readonly Content[], targets: readonly Target[]): Map<number, number> {
  type Pairing = { readonly score: number; readonly pairs: readonly (readonly [number, number])[] };
  let above: Pairing[] = Array.from({ length: targets.length + 1 }, () => ({ score: 0, pairs: [] }));
  contents.forEach((content, from) => {
    const current: Pairing[] = [{ score: 0, pairs: [] }];
    targets.forEach(({ name, place }, index) => {
      const [skipped, passed, before] = [above[index + 1], current[index], above[index]] as [
        Pairing,
        Pairing,
        Pairing,
      ];
      const suit = suits(content, name);
      const better = passed.score > skipped.score ? passed : skipped;
      const paired = before.score + suit;
      current.push(
        suit > 0 && paired > better.score
          ? { score: paired, pairs: [...before.pairs, [from, place]] }
          : better,
      );
    });
    above = current;
  });
  return new Map(above.at(-1)?.pairs);
}
