import { expect, test } from "vitest";
import { lexiconRows, ownRows, trainAreas } from "../../support/areaTraining";

/** `npm run areas` trains the model anew and writes it; without it this holds the file to the rows. */
test("the weights are what the rows and the lexicon give", async () => {
  const packed = trainAreas([...ownRows(), ...lexiconRows()]);
  await expect(`${JSON.stringify(packed, null, 1)}\n`).toMatchFileSnapshot(
    "../../../src/core/areas/weights.json",
  );
});
