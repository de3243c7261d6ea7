import { AREA_CODES, type AreaCode } from "./catalogue";
import type { Feature } from "./features";
import weights from "./weights.json";

/** A sentence that belongs to none of the areas: a complaint, a Party cell, an inspection, the trade of a department. */
export const OUTSIDE = "NONE";
/** What the model tells apart. */
export const CLASSES = [...AREA_CODES, OUTSIDE] as const;
export type Class = AreaCode | typeof OUTSIDE;

/** How a model is kept: a linear one, its weights rounded to steps, one character each. */
export interface PackedModel {
  /** What one step of a weight is worth. */
  readonly step: number;
  /** One for each class, in the order of `CLASSES`. */
  readonly bias: readonly number[];
  /** Names of the features, separated by commas. */
  readonly features: string;
  /** For each feature as many characters as there are classes: a weight's steps, from “0” = -30 to “z” = +31. */
  readonly weights: string;
}

export interface Model {
  readonly bias: readonly number[];
  readonly weights: ReadonlyMap<string, readonly number[]>;
}

const DIGITS = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";
const ZERO = 30;

/** The general model, trained on the rows in scripts/areas (`npm run areas`). */
export const MODEL = unpackModel(weights);

export function unpackModel({ step, bias, features, weights: packed }: PackedModel): Model {
  const width = CLASSES.length;
  const entries = features.split(",").map((name, index): [string, number[]] => {
    const digits = [...packed.slice(index * width, (index + 1) * width)];
    return [name, digits.map((digit) => (DIGITS.indexOf(digit) - ZERO) * step)];
  });
  return { bias, weights: new Map(entries) };
}

/** @param weights features in the order in which they are kept, each with a weight for each class */
export function packModel(
  bias: readonly number[],
  weights: readonly (readonly [string, readonly number[]])[],
): PackedModel {
  const step = 0.06;
  const digit = (weight: number): string =>
    DIGITS[Math.max(0, Math.min(DIGITS.length - 1, Math.round(weight / step) + ZERO))] ?? "";
  const telling = weights.filter(([, classes]) => classes.some((weight) => Math.abs(weight) >= 2 * step));
  return {
    step,
    bias: bias.map((value) => Math.round(value * 100) / 100),
    features: telling.map(([name]) => name).join(","),
    weights: telling.flatMap(([, classes]) => classes.map(digit)).join(""),
  };
}

/** What the features say for each class, as a sum; unbounded, to be compared with one another. */
export function scoreClasses(features: readonly Feature[], model: Model): Map<Class, number> {
  const sums = [...model.bias];
  for (const { name, value } of features) {
    model.weights.get(name)?.forEach((weight, index) => {
      sums[index] = (sums[index] ?? 0) + weight * value;
    });
  }
  return new Map(CLASSES.map((code, index) => [code, sums[index] ?? 0]));
}

/** How much a feature speaks for an area against the others on average. */
export function speaksFor({ name, value }: Feature, code: AreaCode, model: Model): number {
  const weights = model.weights.get(name);
  if (weights === undefined) return 0;
  const mean = weights.reduce((sum, weight) => sum + weight, 0) / weights.length;
  return value * ((weights[AREA_CODES.indexOf(code)] ?? 0) - mean);
}
