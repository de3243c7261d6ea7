import { readFileSync } from "node:fs";
import { trainLogistic } from "../../scripts/areas/logistic.mjs";
import { AREA_CODES } from "../../src/core/areas/catalogue";
import { featuresOf } from "../../src/core/areas/features";
import { CLASSES, packModel, type Class, type PackedModel } from "../../src/core/areas/model";
import { wordsOf } from "../../src/core/areas/words";
import lexicon from "../../scripts/areas/lexicon.json";

export interface TrainingRow {
  readonly text: string;
  readonly area: Class;
  readonly weight: number;
}

/** The project's own rows, one file a class; the 160 labelled ones are never among them. */
export function ownRows(): TrainingRow[] {
  return CLASSES.flatMap((area) =>
    readFileSync(new URL(`../../scripts/areas/rows/${area}.txt`, import.meta.url), "utf8")
      .split("\n")
      .filter((text) => text !== "")
      .map((text) => ({ text, area, weight: 1 })),
  );
}

/** The lexicon's terms as rows of their own; a weak term only tips a balance. */
export function lexiconRows(): TrainingRow[] {
  return AREA_CODES.flatMap((area) => [
    ...lexicon[area].strong.map((text) => ({ text, area, weight: 1 })),
    ...lexicon[area].weak.map((text) => ({ text, area, weight: 0.1 })),
  ]);
}

export function trainAreas(rows: readonly TrainingRow[]): PackedModel {
  const { bias, weights } = trainLogistic(
    rows.map(({ text, area, weight }) => ({
      features: featuresOf(wordsOf(text)),
      area: CLASSES.indexOf(area),
      weight,
    })),
    CLASSES.length,
  );
  return packModel(bias, weights);
}
