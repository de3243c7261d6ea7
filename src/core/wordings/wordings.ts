import { fold } from "../text/fold";
import type { CellValue } from "../form/grid";
import { textOf } from "../text/text";

/** What the releases have written for one thing: release → wording, or several, the current first. “{year}” stands for a year. */
export type Wordings = Readonly<Record<string, string | readonly string[]>>;

const YEAR = String.raw`20\d\d`;

/** All wordings ever released, the current first. */
export function everyWording(wordings: Wordings): readonly string[] {
  return Object.values(wordings).flat();
}

/** Whether a cell says one of them, whatever its case, accents and spaces. */
export function isWording(wordings: Wordings, cell: CellValue): boolean {
  const key = fold(textOf(cell));
  return everyWording(wordings).some((wording) => fold(wording) === key);
}

/** All of them as the alternatives of a regular expression for folded texts. */
export function alternatives(wordings: Wordings): string {
  return everyWording(wordings)
    .map((wording) =>
      fold(wording)
        .replaceAll(/[\\^$.*+?()[\]{}|/-]/g, String.raw`\$&`)
        .replaceAll(String.raw`\{year\}`, YEAR),
    )
    .join("|");
}

/** What people write, and beside it every released wording as a whole. @param pattern of folded texts */
export function orReleased(pattern: RegExp, wordings: Wordings): RegExp {
  return new RegExp(`${pattern.source}|^(?:${alternatives(wordings)})$`);
}

/** The same for each column of a table; columns that the product writes no heading for stay as they are. */
export function allOrReleased<Column extends string>(
  patterns: Readonly<Record<Column, RegExp>>,
  released: Readonly<Partial<Record<NoInfer<Column>, Wordings>>>,
): Readonly<Record<Column, RegExp>> {
  const known: Readonly<Partial<Record<string, Wordings>>> = released;
  return Object.fromEntries(
    Object.entries<RegExp>(patterns).map(([column, pattern]) => {
      const wordings = known[column];
      return [column, wordings === undefined ? pattern : orReleased(pattern, wordings)];
    }),
  ) as Record<Column, RegExp>;
}
