import { type CellValue, isErrorValue } from "./cells";

/** How two values stand to each other where rows are sorted. */
export interface OrderOptions {
  readonly ascending: boolean;
  readonly matchCase: boolean;
  /** A text that is a number goes among the numbers. */
  readonly textAsNumber: boolean;
}

const COLLATORS = {
  matching: new Intl.Collator("vi", { caseFirst: "lower" }),
  ignoring: new Intl.Collator("vi", { sensitivity: "accent" }),
};

/** Excel's order: numbers, texts, false and true, errors; blanks come last whichever way. */
export function compareValues(first: CellValue, second: CellValue, options: OrderOptions): number {
  const [one, other] = [first, second].map((value) => asOrdered(value, options)) as [CellValue, CellValue];
  if (one === "" || other === "") return Number(one === "") - Number(other === "");
  const difference = rank(one) - rank(other) || withinRank(one, other, options);
  return options.ascending ? difference : -difference;
}

function asOrdered(value: CellValue, { textAsNumber }: OrderOptions): CellValue {
  const isNumber =
    textAsNumber && typeof value === "string" && value.trim() !== "" && Number.isFinite(Number(value));
  return isNumber ? Number(value) : value;
}

function rank(value: CellValue): number {
  if (typeof value === "number") return 0;
  if (typeof value === "boolean") return 2;
  return isErrorValue(value) ? 3 : 1;
}

function withinRank(first: CellValue, second: CellValue, { matchCase }: OrderOptions): number {
  if (typeof first !== "string" || typeof second !== "string") return Number(first) - Number(second);
  if (isErrorValue(first)) return 0;
  return (matchCase ? COLLATORS.matching : COLLATORS.ignoring).compare(first, second);
}
