import type { PlacedRow } from "../../core/consolidation/consolidationTable";
import type { TableRow } from "../../core/consolidation/planConsolidation";
import type { YearMonth } from "../../core/months/yearMonth";
import { fold } from "../../core/text/fold";
import { followUp, type Progress } from "../../core/followUp/followUp";
import { isBlank, textOf } from "../../core/text/text";
import { RELEASED } from "../../core/wordings/released";
import { orReleased } from "../../core/wordings/wordings";
import { viConsolidation } from "../../locales/viConsolidation";
import { statusIn } from "../followUp/readFollowUp";
import type { FoundTable } from "../reading/readForms";

/** What a print says of a row beside what its unit has written. */
export interface PrintExtras {
  /** Of Văn phòng's own column, where it has added one. */
  readonly product: string;
  /** Of Văn phòng's own column, else the other units that report the same. */
  readonly cooperating: string;
  readonly result: string;
  readonly evidence: string;
  /** Văn phòng's opinion, else the unit's note. */
  readonly reason: string;
}

/** Folded headings of columns that only Văn phòng fills. */
const OWN = {
  product: /^san pham\b/,
  cooperating: /\bphoi hop$/,
  evidence: orReleased(/^tai lieu kiem chung\b/, RELEASED.headings.evidence),
  opinion: orReleased(/^y kien van phong$/, RELEASED.headings.opinion),
} as const;

export interface Extras {
  readonly of: (row: TableRow) => PrintExtras;
  /** How many rows have come how far. */
  readonly counts: Readonly<Record<Progress, number>>;
}

/**
 * Reads them for every entry of Tổng hợp.
 * @param entries of `table`; the rows that are asked for are these very objects
 * @param now the month in which it is asked
 */
export function readExtras(
  table: FoundTable,
  entries: readonly PlacedRow[],
  { year, now }: { year: number; now: YearMonth },
): Extras {
  const { grid, form } = table;
  const headings = (grid[form.headerRow] ?? []).map((cell) => fold(textOf(cell)));
  const own = (name: keyof typeof OWN, { row }: PlacedRow): string => {
    const column = headings.findIndex((heading) => OWN[name].test(heading));
    return column < 0 ? "" : textOf(grid[row]?.[column]);
  };
  const statusOf = statusIn(table);
  const progress = new Map(
    followUp(entries, statusOf, year, now).map((followed) => [followed.row, followed.progress] as const),
  );
  const unitsOf = reportingUnits(entries);
  const all = new Map<TableRow, PrintExtras>(
    entries.map((entry) => {
      const { unit, note, problem } = entry.values;
      const others = (unitsOf.get(fold(textOf(problem))) ?? []).filter(
        (one) => fold(one) !== fold(textOf(unit)),
      );
      const cooperating = own("cooperating", entry);
      const opinion = own("opinion", entry);
      return [
        entry,
        {
          product: own("product", entry),
          cooperating: isBlank(cooperating) ? others.join("; ") : cooperating,
          result: viConsolidation.print.result(progress.get(entry) ?? "unclear", textOf(statusOf(entry))),
          evidence: own("evidence", entry),
          reason: isBlank(opinion) ? textOf(note) : opinion,
        },
      ];
    }),
  );
  const counts = { done: 0, late: 0, due: 0, ahead: 0, unclear: 0 };
  for (const one of progress.values()) counts[one] += 1;
  const blank = { product: "", cooperating: "", result: "", evidence: "", reason: "" };
  return { of: (row) => all.get(row) ?? blank, counts };
}

/** The units that report each problem in the same words, each once. */
function reportingUnits(entries: readonly PlacedRow[]): ReadonlyMap<string, readonly string[]> {
  const units = new Map<string, Map<string, string>>();
  for (const { values } of entries) {
    const [problem, unit] = [fold(textOf(values.problem)), textOf(values.unit)];
    if (problem === "" || isBlank(unit)) continue;
    const known = units.get(problem) ?? new Map<string, string>();
    units.set(problem, known.set(fold(unit), unit));
  }
  return new Map([...units].map(([problem, known]) => [problem, [...known.values()]]));
}
