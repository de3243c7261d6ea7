import { type FilterCriteria, parseCondition } from "../../files/filters";
import type { CellValue } from "../cells/cells";

/** A cell as a filter sees it: its value, and the text that it shows. */
export interface FilteredCell {
  readonly value: CellValue;
  readonly text: string;
}

/** Which of a column's cells stay, in the order of the rows. Null for criteria that the workbench cannot judge. */
export function judge(criteria: FilterCriteria, cells: readonly FilteredCell[]): boolean[] | null {
  switch (criteria.filterOn) {
    case "Values": {
      const texts = new Set((criteria.values ?? []).map((text) => text.toLowerCase()));
      return cells.map(({ text }) => texts.has(text.toLowerCase()));
    }
    case "Custom": {
      const { criterion1 = "", criterion2, operator } = criteria;
      return cells.map((cell) => {
        const first = meets(cell, criterion1);
        if (criterion2 === undefined) return first;
        return operator === "And" ? first && meets(cell, criterion2) : first || meets(cell, criterion2);
      });
    }
    case "Dynamic":
      return judgeAverage(criteria.dynamicCriteria, cells);
    default:
      return judgeRank(criteria, cells);
  }
}

function numbers(cells: readonly FilteredCell[]): number[] {
  return cells.flatMap(({ value }) => (typeof value === "number" ? [value] : []));
}

function judgeAverage(criteria: string | undefined, cells: readonly FilteredCell[]): boolean[] | null {
  if (criteria !== "AboveAverage" && criteria !== "BelowAverage") return null;
  const all = numbers(cells);
  const average = all.reduce((sum, value) => sum + value, 0) / all.length;
  return cells.map(({ value }) => {
    if (typeof value !== "number") return false;
    return criteria === "AboveAverage" ? value > average : value < average;
  });
}

/** The first or last so many, or so much of a hundred; equals of the last one stay, too. */
function judgeRank({ filterOn, criterion1 }: FilterCriteria, cells: readonly FilteredCell[]): boolean[] {
  const isTop = filterOn.startsWith("Top");
  const ordered = numbers(cells).sort((one, other) => (isTop ? other - one : one - other));
  const given = Number(criterion1);
  const count = filterOn.endsWith("Percent")
    ? Math.max(1, Math.floor((ordered.length * given) / 100))
    : given;
  const limit = ordered[Math.min(count, ordered.length) - 1];
  return cells.map(({ value }) => {
    if (typeof value !== "number" || limit === undefined) return false;
    return isTop ? value >= limit : value <= limit;
  });
}

/** Whether a cell meets a condition such as ">=5", "=a*" or "<>": numbers by value, texts in any case, * and ? stand for letters. */
function meets({ value, text }: FilteredCell, condition: string): boolean {
  const { operator, operand } = parseCondition(condition);
  const number = operand.trim() === "" ? NaN : Number(operand);
  if (operator === "=" || operator === "<>") {
    const isEqual =
      Number.isNaN(number) || typeof value !== "number" ? matches(text, operand) : value === number;
    return isEqual === (operator === "=");
  }
  if (!Number.isNaN(number)) return typeof value === "number" && compares(value - number, operator);
  return typeof value === "string" && value !== "" && compares(value.localeCompare(operand, "vi"), operator);
}

function matches(text: string, pattern: string): boolean {
  const source = pattern
    .replace(/[.+^${}()|[\]\\]/g, "\\$&")
    .replace(/~([*?~])|\*|\?/g, (sign, escaped: string | undefined) => {
      if (escaped !== undefined) return escaped === "~" ? "~" : `\\${escaped}`;
      return sign === "*" ? ".*" : ".";
    });
  return new RegExp(`^${source}$`, "isu").test(text);
}

function compares(difference: number, operator: string): boolean {
  if (operator === ">") return difference > 0;
  if (operator === ">=") return difference >= 0;
  return operator === "<" ? difference < 0 : difference <= 0;
}
