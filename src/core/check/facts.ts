import { cellAddress } from "../sheet/a1";
import { deniesProblem, isHandedOver } from "./denials";
import { isErrorValue } from "../sheet/errorValue";
import { fold } from "../text/fold";
import type { Form, FormColumn, FormRow } from "../form/form";
import { readMonth } from "../months/month";
import type { RowFacts } from "./rules";
import { rowUnits } from "../form/rowUnits";
import { followsInSequence, runningNumber } from "../form/runningNumber";
import { isBlank, textOf } from "../text/text";

/**
 * What the rules need to know of each row, in the order of the form's rows. `defaultYear` completes months
 * without a year where the form names none.
 */
export function rowFacts(form: Form, defaultYear: number): RowFacts[] {
  const formYear = form.year ?? form.issued?.year;
  const firstOf = new Map<string, string>();
  const all: RowFacts[] = [];
  const units = rowUnits(form, "");
  for (const [index, row] of form.rows.entries()) {
    const above = form.rows[index - 1];
    const { values } = row;
    const problemKey = fold(textOf(values.problem));
    const problemAddress = addressOf(form, row.row, "problem");
    const continues = continuation(form, row, above, all[index - 1]);
    const named =
      !isBlank(values.problem) &&
      continues === undefined &&
      !deniesProblem(textOf(values.problem), problemKey);
    // On a sheet of several units the same problem in two of them is not a repetition.
    const identity = `${fold(units[index] ?? "")}\n${problemKey}`;
    const comparable = named && !isErrorValue(values.problem);
    const sameProblem = comparable ? firstOf.get(identity) : undefined;
    if (comparable && sameProblem === undefined) firstOf.set(identity, problemAddress);
    all.push({
      values,
      formYear,
      issued: form.issued,
      month: readMonth(values.month ?? "", formYear ?? defaultYear),
      namesProblem: named,
      needsAnswer: named && !isHandedOver(textOf(values.note), textOf(values.remedy), textOf(values.month)),
      problemAddress,
      problemKey,
      sameProblem,
      continues,
      tt: outOfSequence(row, above),
    });
  }
  return all;
}

/**
 * A cell of several paragraphs arrives from Word as several rows, of which only the first has a TT; merged cells
 * look the same. Only what cannot stand by itself counts: no problem of its own, or one that begins in lower case
 * and has no month.
 */
function continuation(
  form: Form,
  { row, values }: FormRow,
  above: FormRow | undefined,
  factsAbove: RowFacts | undefined,
): RowFacts["continues"] {
  if (above?.row !== row - 1 || !isBlank(values.tt)) return undefined;
  if (isBlank(above.values.tt) && factsAbove?.continues === undefined) return undefined;
  const column = (["problem", "remedy", "month", "note"] as const).find((name) => !isBlank(values[name]));
  const standsAlone =
    column === "problem" && (!isBlank(values.month) || !/^\s*\p{Ll}/u.test(textOf(values.problem)));
  if (column === undefined || standsAlone) return undefined;
  return { column, above: addressOf(form, above.row, column) };
}

function outOfSequence({ row, values }: FormRow, above: FormRow | undefined): RowFacts["tt"] {
  const [number, before] = [runningNumber(values.tt), runningNumber(above?.values.tt)];
  if (above === undefined || number === null || before === null) return undefined;
  return followsInSequence(before, number, row - above.row) ? undefined : { number, expected: before + 1 };
}

function addressOf(form: Form, row: number, name: FormColumn): string {
  return cellAddress({ row, column: form.columns[name] ?? 0 });
}
