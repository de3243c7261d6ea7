import { fold } from "../text/fold";
import type { Area, AreaCatalogue } from "./catalogue";

/** The areas of which a name or an alias has words that begin as what was typed; all of them for nothing typed. */
export function searchAreas(typed: string, catalogue: AreaCatalogue): Area[] {
  const wanted = wordsOf(typed);
  return catalogue.filter(({ code, label, fullName, aliases }) =>
    [code, label, fullName, ...aliases].some((name) => {
      const words = wordsOf(name);
      return wanted.every((start) => words.some((word) => word.startsWith(start)));
    }),
  );
}

function wordsOf(text: string): string[] {
  return fold(text)
    .split(/[^a-z\d]+/)
    .filter((word) => word !== "");
}
