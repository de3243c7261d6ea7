import { readFileSync } from "node:fs";
import { gzipSync } from "node:zlib";
import { expect, test } from "vitest";
import { lexiconRows, ownRows, trainAreas } from "../../support/areaTraining";

/** `npm run areas` trains the model anew and writes it; without it this holds the file to the rows. */
test("the weights are what the rows and the lexicon give", async () => {
  const packed = trainAreas([...ownRows(), ...lexiconRows()]);
  await expect(`${JSON.stringify(packed, null, 1)}\n`).toMatchFileSnapshot(
    "../../../src/core/areas/weights.json",
  );
});

test("what the engine knows stays within 40 KB gzip in the pane", () => {
  const sizes = ["weights.json", "compounds.ts", "concepts.ts", "abbreviations.ts"].map((file) => {
    const text = readFileSync(new URL(`../../../src/core/areas/${file}`, import.meta.url));
    return gzipSync(text, { level: 9 }).length / 1024;
  });
  expect(sizes.reduce((sum, kb) => sum + kb, 0)).toBeLessThan(40);
});
