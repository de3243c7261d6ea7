import type { SourceRecord } from "../consolidation/record";
import { fold } from "../text/fold";
import { isHandedOver } from "../check/denials";
import { LIKE, likeness, wordKeys, wordsOf } from "../text/likeness";
import { pushTo } from "../pushTo";
import { isBlank, textOf } from "../text/text";
import type { Criterion } from "./criteria";

/** Who has answered a criterion that was handed out. */
export interface CriterionAnswer {
  readonly criterion: Criterion;
  /** With a remedy, or saying whose it is; each once. */
  readonly answeredBy: readonly string[];
  /** The row is on a unit's sheet, without an answer yet. */
  readonly openWith: readonly string[];
}

/** Finds each criterion among the units' rows: in the same words, else in the most alike ones. */
export function answersTo(
  criteria: readonly Criterion[],
  records: readonly SourceRecord[],
): CriterionAnswer[] {
  const byProblem = new Map<string, SourceRecord[]>();
  for (const record of records) {
    pushTo(byProblem, fold(textOf(record.values.problem)), record);
  }
  const problems = findProblems(criteria, [...byProblem.keys()]);
  return criteria.map((criterion, index) => {
    const rows = (problems[index] ?? []).flatMap((key) => byProblem.get(key) ?? []);
    const unitsOf = (wanted: boolean): string[] => [
      ...new Set(rows.filter((row) => isAnswered(row) === wanted).map(({ values }) => textOf(values.unit))),
    ];
    const answeredBy = unitsOf(true);
    return { criterion, answeredBy, openWith: unitsOf(false).filter((unit) => !answeredBy.includes(unit)) };
  });
}

/**
 * For each criterion the problems that speak of it: the one in its very words, else those that are most alike, where they are alike
 * enough.
 * @param keys folded problems, each once
 */
export function findProblems(criteria: readonly Criterion[], keys: readonly string[]): string[][] {
  const known = new Set(keys);
  const others = keys.map((key) => [key, wordKeys(wordsOf(key))] as const);
  return criteria.map(({ wording }) => {
    const key = fold(wording);
    return known.has(key) ? [key] : mostAlike(key, others);
  });
}

function isAnswered({ values: { remedy, month, note } }: SourceRecord): boolean {
  return !isBlank(remedy) || isHandedOver(textOf(note), textOf(remedy), textOf(month));
}

/** The problem that says it most alike; several where they do so equally. */
function mostAlike(key: string, others: readonly (readonly [string, ReadonlySet<string>])[]): string[] {
  const own = wordKeys(wordsOf(key));
  let best = LIKE;
  let found: string[] = [];
  for (const [other, keys] of others) {
    const share = likeness(own, keys);
    if (share > best) [best, found] = [share, [other]];
    else if (share === best) found.push(other);
  }
  return found;
}
