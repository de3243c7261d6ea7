import { fold } from "../text/fold";
import type { CellValue } from "../form/grid";
import { textOf } from "../text/text";
import { deducted, givenRank, isHighest, isScore, isSigned } from "./allows";
import { type Amount, readAmounts } from "./amounts";

/** No criterion is worth more; a fraction of more is a count (“14/22”, “45/48 nhiệm vụ”). */
const MOST = 20;
/** Longer texts are no criterion. */
const LONGEST = 2000;

/**
 * The points lost that a criterion's text names, as a positive number; `null` where it names none or contradicts
 * itself. A deduction in words goes before a maximum with a score, that before “-0,25”, that before a fraction.
 * A number is a loss only where the text says so: see allows.ts and forbids.ts.
 */
export function readPoints(text: string): number | null {
  if (text.length > LONGEST || !/\d/.test(text)) return null;
  const amounts = readAmounts(fold(text));
  const deductions = new Set(amounts.flatMap((amount) => deducted(amount) ?? []));
  if (deductions.size > 0) return deductions.size === 1 ? lost([...deductions][0] ?? 0) : null;

  const highest = amounts.find(isHighest);
  const given = bestGiven(amounts.filter((amount) => amount !== highest));
  if (highest !== undefined && given !== undefined) return lost(highest.value - given.value);

  const signed = amounts.find(isSigned);
  if (signed !== undefined) return lost(signed.value);

  const score = amounts.find(
    (amount) =>
      amount.highest !== null && amount.highest <= MOST && amount.value <= amount.highest && isScore(amount),
  );
  return score === undefined ? null : lost((score.highest ?? 0) - score.value);
}

/** What the assessors gave goes before what “đạt” says; of equals the first. */
function bestGiven(amounts: readonly Amount[]): Amount | undefined {
  return [2, 1]
    .map((rank) => amounts.find((amount) => givenRank(amount) === rank))
    .find((amount) => amount !== undefined);
}

/** Điểm bị trừ as a positive number, however it was typed; `null` where the cell names none. */
export function readPointsCell(value: CellValue | undefined): number | null {
  if (typeof value === "number") return Math.abs(value);
  const text = textOf(value);
  const plain = /^-? ?(\d{1,2}(?:[.,]\d{1,3})?) ?(?:d|diem)?$/.exec(fold(text.slice(0, LONGEST)))?.[1];
  return plain === undefined ? readPoints(text) : Number(plain.replace(",", "."));
}

function lost(points: number): number | null {
  return points >= 0 && points <= MOST ? roundPoints(points) : null;
}

/** Rounded to what scores are given in, without the noise of adding tenths: 20 - 14.2 is 5.8. */
export function roundPoints(points: number): number {
  return Math.round(points * 10_000) / 10_000;
}
