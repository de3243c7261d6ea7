import { type AreaCatalogue, DEFAULT_CATALOGUE } from "../areas/catalogue";
import { createSuggest } from "../areas/suggest";
import type { Grid } from "../form/grid";
import { textOf } from "../text/text";

/** The label of the area that each text seems to be about; null where a person has to read it. */
export function areasSuggestedFor(
  texts: Grid,
  areas: AreaCatalogue = DEFAULT_CATALOGUE,
): readonly (readonly (string | null)[])[] {
  const suggest = createSuggest(areas, []);
  return texts.map((row) =>
    row.map((text) => {
      const suggestion = suggest(textOf(text));
      if (suggestion === null || suggestion.certainty === "unknown") return null;
      return areas.find(({ code }) => code === suggestion.area)?.label ?? null;
    }),
  );
}
