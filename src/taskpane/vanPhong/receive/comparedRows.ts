import type { Form, FormColumn } from "../../../core/form/form";
import type { Join } from "../../../core/fixes/joinSplitRows";
import type { RowDifference } from "../../../core/submission/differences";
import { COMPARED, type ComparedColumn } from "../../../core/submission/received";
import { isBlank, textOf } from "../../../core/text/text";
import { viReceive as words } from "../../../locales/viReceive";

/** A row in two wordings, ready to be drawn. */
export interface ComparedRow {
  readonly title: string;
  readonly cells: readonly {
    readonly column: ComparedColumn;
    readonly before: string;
    readonly after: string;
  }[];
}

/** What is there and what has come; of a row that only one side has, that side's texts. */
export function ofDifferences(differences: readonly RowDifference[]): ComparedRow[] {
  return differences.map(({ there, come, columns }) => ({
    title: words.differenceTitle(
      (come ?? there)?.tt ?? "",
      there === null ? "new" : come === null ? "missing" : "changed",
    ),
    cells: columns.map((column) => ({
      column,
      before: there === null ? words.noRow : there[column],
      after: come === null ? words.noRow : come[column],
    })),
  }));
}

/** Each cell's texts as they stand in the rows, one below the other and numbered by these, and as one. @param form as it came */
export function ofJoins(form: Form, joins: readonly Join[]): ComparedRow[] {
  return joins.map(({ changes, emptied }) => {
    const first = form.rows.find(({ row }) => row === changes[0]?.cell.row);
    return {
      title: words.joinTitle(textOf(first?.values.tt).trim(), emptied.length + 1),
      cells: changes.flatMap(({ cell, before, after }) => {
        const column = COMPARED.find((name) => form.columns[name satisfies FormColumn] === cell.column);
        if (column === undefined) return [];
        const texts = [before, ...emptied.map(({ taken }) => taken.get(cell.column))];
        const numbered = texts.flatMap((text, at) => (isBlank(text) ? [] : [`(${at + 1}) ${textOf(text)}`]));
        return [{ column, before: numbered.join("\n"), after: textOf(after) }];
      }),
    };
  });
}
