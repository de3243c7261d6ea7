import { DEFAULT_CATALOGUE } from "../areas/catalogue";
import { createSuggest } from "../areas/suggest";
import type { Grid } from "../grid";
import { textOf } from "../text";

/** The label of the area that each text seems to be about; null where a person has to read it. */
export function areasSuggestedFor(texts: Grid): readonly (readonly (string | null)[])[] {
  const suggest = createSuggest(DEFAULT_CATALOGUE, []);
  return texts.map((row) =>
    row.map((text) => {
      const suggestion = suggest(textOf(text));
      if (suggestion === null || suggestion.certainty === "unknown") return null;
      return DEFAULT_CATALOGUE.find(({ code }) => code === suggestion.area)?.label ?? null;
    }),
  );
}
