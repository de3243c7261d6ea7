import type { Form } from "../form/form";
import { isBlank, textOf } from "../text/text";
import type { AreaCatalogue } from "./catalogue";
import { resolveArea } from "./resolve";
import { createSuggest, hasNothingToTag, type Suggestion } from "./suggest";
import type { TaggedRow } from "./taggedRows";

/** A worksheet's form, for its areas. */
export interface AreaSheet {
  readonly sheetId: string;
  readonly sheetName: string;
  readonly form: Form;
}

/** A row whose Lĩnh vực CCHC is still empty. */
export interface UntaggedRow {
  readonly sheetId: string;
  readonly sheetName: string;
  /** 0-based worksheet row. */
  readonly row: number;
  readonly problem: string;
  readonly suggestion: Suggestion | null;
}

/**
 * The rows that could be tagged, in reading order, each with its suggestion; a row that says that there is nothing
 * needs none. A cell that somebody has filled is never among them, whatever stands in it.
 */
export function untaggedRows(sheets: readonly AreaSheet[], catalogue: AreaCatalogue): UntaggedRow[] {
  const suggest = createSuggest(catalogue, taggedRows(sheets, catalogue));
  return sheets.flatMap(({ sheetId, sheetName, form }) =>
    form.rows.flatMap(({ row, values }) => {
      const problem = textOf(values.problem);
      if (!isBlank(values.area) || isBlank(problem) || hasNothingToTag(problem)) return [];
      return [{ sheetId, sheetName, row, problem, suggestion: suggest(problem) }];
    }),
  );
}

function taggedRows(sheets: readonly AreaSheet[], catalogue: AreaCatalogue): TaggedRow[] {
  return sheets.flatMap(({ form }) =>
    form.rows.flatMap(({ values }) => {
      const area = resolveArea(textOf(values.area), catalogue);
      return area === null ? [] : [{ problem: textOf(values.problem), area: area.code }];
    }),
  );
}
