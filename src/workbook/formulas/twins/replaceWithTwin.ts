import { areaAddress, cellAddress } from "../../../core/sheet/a1";
import type { CellPosition, CellValue } from "../../../core/form/grid";
import { readCall } from "../../../core/twins/twinCall";
import { readAreas } from "../../areas/areasSheet";
import { rangeOfArea, type CellArea } from "../../writing/cellArea";
import { HostError } from "../../excel/hostError";
import { runCommand, runUndoGroup } from "../../excel/runExcel";
import { queueArguments, readArguments } from "./readArguments";
import { twinOf, type NoTwin } from "./twinOf";
import { written } from "./written";

export type ReplaceResult =
  | {
      readonly kind: "replaced";
      readonly address: string;
      readonly name: string;
      /** The cells of the native formulas. */
      readonly area: string;
      /** The first cell that shows something else than before. */
      readonly differs: Difference | null;
      /** Puts the function back; false where somebody has changed the cells since. @throws HostError */
      readonly undo: () => Promise<boolean>;
    }
  /** The selected cell holds no CCHC function, or not alone. */
  | { readonly kind: "noCall" | "within"; readonly address: string }
  | { readonly kind: "noTwin"; readonly address: string; readonly name: string; readonly why: NoTwin }
  /** The native formulas need more cells than are free. */
  | { readonly kind: "notFree"; readonly address: string; readonly area: string }
  /** A cell of the native formulas is in an Excel table, which would go on with them in its column; nothing was written. */
  | { readonly kind: "inTable"; readonly area: string };

export interface Difference {
  readonly address: string;
  readonly before: CellValue;
  readonly after: CellValue;
}

/**
 * Đổi sang công thức Excel: the CCHC function of the selected cell becomes its native twin, one formula or, for a
 * function that spills, a block of them. Everything is read again before it is written. Seven syncs; one step of undo
 * where Excel has it.
 * @throws HostError `protected` before anything is written, and whatever else Excel refuses: the function is back then
 */
export async function replaceWithTwin(): Promise<ReplaceResult> {
  const plan = await runCommand(planTwin);
  if (!("formulas" in plan)) return plan;
  const { address, name, block, formula, formulas } = plan;
  const area = areaAddress(block, block.rows, block.columns);
  const outcome = await replace(block, formula, formulas);
  if (outcome === null) return { kind: "notFree", address, area };
  const { before, after, now } = outcome;
  return {
    kind: "replaced",
    address,
    name,
    area,
    differs: firstDifference(before, after, block),
    undo: () => putBack(block, formula, now),
  };
}

/** A function that has a twin, and the cells of that. */
interface TwinPlan {
  readonly address: string;
  readonly name: string;
  readonly block: CellArea;
  readonly formula: CellValue;
  readonly formulas: readonly (readonly string[])[];
}

async function planTwin(
  context: Excel.RequestContext,
): Promise<TwinPlan | Exclude<ReplaceResult, { kind: "replaced" }>> {
  const { workbook } = context;
  const cell = workbook.getActiveCell();
  cell.load("values,formulas,rowIndex,columnIndex");
  const { worksheet } = cell;
  worksheet.load("id,name");
  worksheet.protection.load("protected");
  workbook.tables.load("items/name");
  await context.sync();
  const areas = await readAreas(context);

  const anchor = { row: cell.rowIndex, column: cell.columnIndex };
  const address = cellAddress(anchor);
  const formula = firstOf(cell.formulas);
  // A text that looks like a formula is its own value.
  const isText = firstOf(cell.values) === formula;
  const call = isText ? null : readCall(String(formula));
  if (call === null) return { kind: "noCall", address };
  if (call === "within") return { kind: "within", address };

  const tables = new Set(workbook.tables.items.map(({ name }) => name.toLowerCase()));
  const pending = queueArguments(context, worksheet, tables, call.args);
  await context.sync();
  const args = readArguments(pending);
  const twin = twinOf(call.name, args, { anchor, sheetName: worksheet.name, areas });
  if (!("block" in twin)) return { kind: "noTwin", address, name: call.name, why: twin };
  if (worksheet.protection.protected) throw new HostError("protected", "AccessDenied");

  const formulas = twin.block.map((row) => row.map(written));
  const [rows, columns] = [formulas.length, formulas[0]?.length ?? 0];
  const block = { ...anchor, sheetId: worksheet.id, rows, columns };
  const area = areaAddress(block, rows, columns);
  const tablesThere = rangeOfArea(context, block).getTables(false).getCount();
  await context.sync();
  // The sync has filled the count.
  // eslint-disable-next-line office-addins/load-object-before-read
  if (tablesThere.value > 0) return { kind: "inTable", area };
  return { address, name: call.name, block, formula, formulas };
}

/**
 * Clears the function and, where nothing else stands in the block then, writes the native formulas. Only Excel knows
 * which cells a function has spilled: they go with it. Two syncs that write, so one undo group.
 * @returns null where the block is not free; the function is back then
 */
async function replace(
  block: CellArea,
  formula: CellValue,
  formulas: readonly (readonly string[])[],
): Promise<{ before: CellValue[][]; after: CellValue[][]; now: CellValue[][] } | null> {
  const first = { ...block, rows: 1, columns: 1 };
  /** What the cleared cell held: a colleague may have written another formula meanwhile. */
  let cleared = formula;
  return runUndoGroup(
    async (context) => {
      const cell = rangeOfArea(context, first);
      const [was, left, target] = [
        rangeOfArea(context, block),
        rangeOfArea(context, block),
        rangeOfArea(context, block),
      ];
      was.load("values,formulas");
      cell.formulas = [[""]];
      left.load("formulas");
      await context.sync();
      const found = firstOf(was.formulas);
      cleared = found;
      const isFree = (left.formulas as CellValue[][]).flat().every((each) => each === "");
      if (found !== formula || !isFree) {
        cell.formulas = [[found]];
        await context.sync();
        return null;
      }
      const before = was.values as CellValue[][];
      target.formulas = formulas.map((row) => [...row]);
      target.load("values,formulas");
      await context.sync();
      return { before, after: target.values as CellValue[][], now: target.formulas as CellValue[][] };
    },
    () => restore(first, cleared),
  );
}

/** Puts the function back where its cell has been cleared and nothing else was written there. Two syncs at most. */
async function restore(cell: CellArea, formula: CellValue): Promise<void> {
  await runCommand(async (context) => {
    const range = rangeOfArea(context, cell);
    range.load("formulas");
    await context.sync();
    if (firstOf(range.formulas) !== "") return;
    range.formulas = [[formula]];
    await context.sync();
  });
}

async function putBack(block: CellArea, formula: CellValue, written: CellValue[][]): Promise<boolean> {
  return runCommand(async (context) => {
    const range = rangeOfArea(context, block);
    range.load("formulas");
    await context.sync();
    if (JSON.stringify(range.formulas) !== JSON.stringify(written)) return false;
    range.clear("Contents");
    rangeOfArea(context, { ...block, rows: 1, columns: 1 }).formulas = [[formula]];
    await context.sync();
    return true;
  });
}

/** What was counted before and is counted otherwise now; not while the function had no answer. */
function firstDifference(
  before: CellValue[][],
  after: CellValue[][],
  { row, column }: CellPosition,
): Difference | null {
  if (isError(before[0]?.[0])) return null;
  for (const [down, cells] of after.entries())
    for (const [right, now] of cells.entries()) {
      const was = before[down]?.[right] ?? "";
      if (isSame(was, now)) continue;
      return { address: cellAddress({ row: row + down, column: column + right }), before: was, after: now };
    }
  return null;
}

/** Sums of tenths differ in the last of 15 digits. */
function isSame(one: CellValue, other: CellValue): boolean {
  if (typeof one === "number" && typeof other === "number") return Math.abs(one - other) < 1e-6;
  return one === other;
}

const isError = (value: CellValue | undefined): boolean => typeof value === "string" && value.startsWith("#");

const firstOf = (cells: unknown): CellValue => (cells as CellValue[][])[0]?.[0] ?? "";
