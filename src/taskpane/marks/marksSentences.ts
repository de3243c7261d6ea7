import { cellAddress, columnName } from "../../core/sheet/a1";
import { vi } from "../../locales/vi";
import { columnRuns } from "../../workbook/marks/ownMarks";
import { addressOf, type MarksPlan, type MarksRefusal } from "../../workbook/marks/planMarks";

const words = vi.marks;

/** What a plan adds, one sentence each, and what else there is to know. */
export function planSentences(plan: MarksPlan): { adds: string[]; notes: string[] } {
  const { check, isNew, formulas, count, colours, lists, keptLists } = plan;
  const adds: string[] = [];
  if (isNew) adds.push(words.adds.check(checkAddress(plan)));
  else if (formulas.length > 0) {
    const addresses = columnRuns(check.column, formulas).map(addressOf).join(", ");
    adds.push(words.adds.formulas(addresses, formulas.length));
  }
  if (count !== null) adds.push(words.adds.count(cellAddress(count)));
  if (colours.length > 0) adds.push(words.adds.colours(colours.join(", ")));
  for (const { list, cells } of lists) adds.push(words.adds[list](cells.map(addressOf).join(", ")));
  const notes: string[] = keptLists.map((list) => words.keptList[list]);
  if (plan.lacksAreas) notes.push(words.lacksAreas);
  if (plan.isPrinted) notes.push(words.isPrinted(columnName(check.column)));
  return { adds, notes };
}

/** From the heading to the last formula. */
function checkAddress({ check, formulas }: MarksPlan): string {
  return addressOf({ ...check, rows: Math.max(check.row, ...formulas) - check.row + 1 });
}

/** What was done, once a plan has been carried out. */
export function addedSentence(plan: MarksPlan): string {
  const { sheetName, isNew, formulas } = plan;
  return isNew ? words.added(sheetName, checkAddress(plan), formulas.length) : words.extended(sheetName);
}

export function refusalSentence(refusal: MarksRefusal): string {
  if (refusal.kind === "checkTaken") return words.refused.checkTaken(refusal.address);
  return words.refused[refusal.kind];
}
