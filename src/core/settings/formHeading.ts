import { readReferenceLine, type Letter } from "../document/referenceLine";
import type { Form } from "../form/form";
import type { Grid } from "../form/grid";
import { fold } from "../text/fold";
import { textOf } from "../text/text";

/** What a form says over its headings of the year and the letter that it belongs to. */
export interface FormHeading {
  /** Năm thực hiện, of the month's heading, else of the letter. */
  readonly actionYear: number | null;
  /** Năm đánh giá, of the title. */
  readonly evaluationYear: number | null;
  /** null where no line names it. */
  readonly letter: Letter | null;
}

/** “… trong đợt thẩm định, đánh giá CCHC của tỉnh năm …”, folded. A title of the remedies' own year says nothing of an evaluation. */
const EVALUATED = /\b(?:danh gia|tham dinh)\b.*\bnam (20\d\d)(?!\d)/;
/** Titles are about 200 characters. */
const LONGEST_TITLE = 500;

/** Reads the lines over a form's headings. @param grid of its worksheet from A1 on */
export function readFormHeading(grid: Grid, { headerRow, year, issued }: Form): FormHeading {
  const texts = grid
    .slice(0, Math.max(headerRow, 0))
    .flat()
    .map(textOf)
    .filter((text) => text !== "");
  return {
    actionYear: year ?? issued?.year ?? null,
    evaluationYear: first(texts, evaluationYearIn),
    letter: first(texts, readReferenceLine),
  };
}

function evaluationYearIn(text: string): number | null {
  const year = text.length > LONGEST_TITLE ? undefined : EVALUATED.exec(fold(text))?.[1];
  return year === undefined ? null : Number(year);
}

function first<T>(texts: readonly string[], read: (text: string) => T | null): T | null {
  for (const text of texts) {
    const found = read(text);
    if (found !== null) return found;
  }
  return null;
}
