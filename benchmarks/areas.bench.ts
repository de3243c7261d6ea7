import { readFileSync } from "node:fs";
import { gzipSync } from "node:zlib";
import { bench, describe } from "vitest";
import { DEFAULT_CATALOGUE } from "../src/core/areas/catalogue";
import { OUTSIDE, unpackModel } from "../src/core/areas/model";
import { createSuggest, type Suggest } from "../src/core/areas/suggest";
import type { TaggedRow } from "../src/core/areas/taggedRows";
import { lexiconRows, ownRows, trainAreas } from "../tests/support/areaTraining";

/**
 * How good the suggestions are, printed as a table, and how fast (`npm run areas:report`). “Rõ” is counted only where it is
 * said; a row without any suggestion counts as wrong. Intervals: Wilson, 95 %.
 */
interface Row {
  readonly text: string;
  readonly area: string;
  readonly source?: string;
  /** Codes that are right as well. */
  readonly alt?: string | readonly string[];
}

const root = new URL("../", import.meta.url);
const readRows = (file: string): Row[] =>
  readFileSync(new URL(`tests/core/data/${file}`, root), "utf8")
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line) as Row);
const labelled = readRows("areas-labelled.jsonl");
/** Plain speech, kept for testing alone: nothing is trained on it or chosen by it. */
const plain = readRows("areas-plain.jsonl");
/** Findings of inspections and directives by other authors, from public sources; NONE where no area is right. */
const real = readRows("areas-real.jsonl");

interface Score {
  rows: number;
  first: number;
  firstTwo: number;
  clear: number;
  clearRight: number;
}

const emptyScore = (): Score => ({ rows: 0, first: 0, firstTwo: 0, clear: 0, clearRight: 0 });

function count(score: Score, row: Row, suggest: Suggest): void {
  const suggestion = suggest(row.text);
  const right = (code: string | null | undefined): boolean =>
    code === row.area || [row.alt].flat().includes(code ?? "-");
  // A row of none of the areas is right where nothing is proposed: “Chưa xác định”.
  const isOpen = suggestion === null || suggestion.certainty === "unknown";
  const first = row.area === OUTSIDE ? isOpen : right(suggestion?.area);
  score.rows += 1;
  if (first) score.first += 1;
  if (first || right(suggestion?.second)) score.firstTwo += 1;
  if (suggestion?.certainty === "clear") {
    score.clear += 1;
    if (first) score.clearRight += 1;
  }
}

function share(part: number, whole: number): string {
  if (whole === 0) return "–";
  const [p, z] = [part / whole, 1.96];
  const middle = (p + z ** 2 / (2 * whole)) / (1 + z ** 2 / whole);
  const half = (z * Math.sqrt((p * (1 - p)) / whole + z ** 2 / (4 * whole ** 2))) / (1 + z ** 2 / whole);
  const percent = (value: number): string => `${(100 * value).toFixed(1)}`;
  return `${percent(p)} [${percent(middle - half)}–${percent(Math.min(1, middle + half))}]`;
}

function row({ rows, first, firstTwo, clear, clearRight }: Score): Record<string, string | number> {
  return {
    rows,
    "top-1 %": share(first, rows),
    "top-2 %": share(firstTwo, rows),
    "Rõ right %": share(clearRight, clear),
    "Rõ covers %": share(clear, rows),
  };
}

/** A fixed generator (Park–Miller): the same shuffles at each run. */
function shuffled<T>(items: readonly T[], seed: number): T[] {
  let state = seed;
  const copy = [...items];
  for (let at = copy.length - 1; at > 0; at--) {
    state = (state * 48271) % 2147483647;
    const other = state % (at + 1);
    [copy[at], copy[other]] = [copy[other] as T, copy[at] as T];
  }
  return copy;
}

const tags = (rows: readonly Row[]): TaggedRow[] => rows.map(({ text, area }) => ({ problem: text, area }));
const general = createSuggest(DEFAULT_CATALOGUE, []);

function crossValidation(folds: number): Score {
  const score = emptyScore();
  const rows = shuffled(ownRows(), 7);
  for (let fold = 0; fold < folds; fold++) {
    const model = trainAreas([...rows.filter((_, at) => at % folds !== fold), ...lexiconRows()]);
    const suggest = createSuggest(DEFAULT_CATALOGUE, [], unpackModel(model));
    for (const own of rows.filter((_, at) => at % folds === fold)) count(score, own, suggest);
  }
  return score;
}

function leaveOneOut(): Score {
  const score = emptyScore();
  for (const left of labelled) {
    count(score, left, createSuggest(DEFAULT_CATALOGUE, tags(labelled.filter((other) => other !== left))));
  }
  return score;
}

function halves(learning: boolean): Score {
  const score = emptyScore();
  for (let split = 1; split <= 10; split++) {
    const rows = shuffled(labelled, split);
    const [known, unknown] = [rows.slice(0, rows.length / 2), rows.slice(rows.length / 2)];
    const suggest = learning ? createSuggest(DEFAULT_CATALOGUE, tags(known)) : general;
    for (const other of unknown) count(score, other, suggest);
  }
  return score;
}

function each(rows: readonly Row[], suggest: Suggest): Score {
  const score = emptyScore();
  for (const one of rows) count(score, one, suggest);
  return score;
}

const report: Record<string, Record<string, string | number>> = {
  "own rows, never seen (10 folds)": row(crossValidation(10)),
};
/** By where they come from: a source's sentences resemble one another. */
const bySource = (): Record<string, string> => {
  const sources = new Map<string, Row[]>();
  for (const row of real) sources.set(hostOf(row), [...(sources.get(hostOf(row)) ?? []), row]);
  return Object.fromEntries(
    [...sources].map(([source, rows]) => {
      const { first, clear, clearRight } = each(rows, general);
      return [source, `top-1 ${first}/${rows.length}, Rõ right ${clearRight}/${clear}`];
    }),
  );
};
const hostOf = ({ source = "" }: Row): string => /^https?:\/\/([^/]+)/.exec(source)?.[1] ?? source;
if (process.env.OWN_ROWS_ONLY === undefined) {
  Object.assign(report, {
    "57 by other authors": row(each(real, general)),
    "160 in plain speech, held out": row(each(plain, general)),
    "160 labelled, general model": row(each(labelled, general)),
    "160 labelled, leave one out, learning": row(leaveOneOut()),
    "half labelled (10 splits), general model": row(halves(false)),
    "half labelled (10 splits), learning": row(halves(true)),
  });
}
console.table(report);
console.table(bySource());

for (const file of ["weights.json", "compounds.ts", "concepts.ts", "abbreviations.ts"]) {
  const bytes = gzipSync(readFileSync(new URL(`src/core/areas/${file}`, root)), { level: 9 }).length;
  console.log(`${(bytes / 1024).toFixed(1)} KB gzip  ${file}`);
}

const rows = Array.from({ length: 5000 }, (_, at) => `${labelled[at % labelled.length]?.text} (dòng ${at})`);
const learned = createSuggest(DEFAULT_CATALOGUE, tags(labelled));

/** Processor time of a second, warm run: what the machine does besides is not ours. */
function cpuMs(run: () => void): string {
  run();
  const before = process.cpuUsage();
  run();
  return `${Math.round(process.cpuUsage(before).user / 1000)} ms`;
}

const copy = (): void => void JSON.parse(JSON.stringify(rows));
console.log(`5,000 rows, processor time: copied through JSON (baseline) ${cpuMs(copy)}`);
console.log(`5,000 rows, processor time: general model ${cpuMs(() => rows.forEach(general))}`);
console.log(`5,000 rows, processor time: learned from 160 rows ${cpuMs(() => rows.forEach(learned))}`);
const own = ownRows();
/** No two alike: whatever stands in the second half of one comes from another row. */
const many = Array.from({ length: 5000 }, (_, at): TaggedRow => {
  const [one, other] = [own[at % own.length], own[(at * 7 + Math.floor(at / own.length) * 13) % own.length]];
  return { problem: `${one?.text}, ${other?.text}`, area: one?.area ?? "" };
});
const learnMany = (): void => rows.forEach(createSuggest(DEFAULT_CATALOGUE, many));
console.log(`5,000 rows, processor time: learning from 5,000 rows and suggesting ${cpuMs(learnMany)}`);

describe("500 rows", () => {
  const few = rows.slice(0, 500);
  bench("baseline: copy the texts through JSON", () => {
    JSON.parse(JSON.stringify(few));
  });
  bench("suggest, general model", () => few.forEach(general), { iterations: 3, time: 0 });
  bench("suggest, learned from 160 rows", () => few.forEach(learned), { iterations: 3, time: 0 });
});
