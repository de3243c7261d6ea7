import { readRecords, type SourceSheet } from "../consolidation/record";
import type { CellChange } from "../fixes/cellChange";
import type { Finding } from "../check/finding";
import { fold } from "../text/fold";
import type { ListedUnit } from "../handOut/unitList";
import { isSameUnit } from "../form/rowUnits";
import { textOf } from "../text/text";
import type { Roster, RosterColumn, RosterEntry } from "./roster";

/** What a unit has in this workbook now. */
export interface UnitState {
  readonly unit: string;
  readonly sheetNames: readonly string[];
  readonly rows: number;
  /** Findings to settle before sending. */
  readonly missing: number;
  /** False where Danh mục marks it “Không phải gửi”. */
  readonly mustSend: boolean;
}

/** A form with its findings. */
interface CheckedSheet extends SourceSheet {
  readonly findings: readonly Finding[];
}

/** Every unit once, in the order of the sheets: those named in a column of units, else over the form, else the sheet. */
export function unitStates(sheets: readonly CheckedSheet[], defaultYear: number): UnitState[] {
  const states = new Map<string, { unit: string; sheetNames: string[]; rows: number; missing: number }>();
  const stateOf = (unit: string, sheetName: string): { rows: number; missing: number } => {
    const state = states.get(fold(unit)) ?? { unit, sheetNames: [], rows: 0, missing: 0 };
    states.set(fold(unit), state);
    if (!state.sheetNames.includes(sheetName)) state.sheetNames.push(sheetName);
    return state;
  };
  for (const sheet of sheets) {
    const records = readRecords([sheet], defaultYear);
    const { sheetName, form, findings } = sheet;
    if (records.length === 0) stateOf(form.unit ?? sheetName, sheetName);
    for (const { row, values } of records) {
      const state = stateOf(textOf(values.unit), sheetName);
      state.rows += 1;
      state.missing += findings.filter(
        ({ severity, cell }) => severity === "must" && cell.row === row,
      ).length;
    }
  }
  return [...states.values()].map((state) => ({ ...state, mustSend: true }));
}

/** With the units of Danh mục: those in its order first, whether or not they have a form; then the others. */
export function withListedUnits(states: readonly UnitState[], listed: readonly ListedUnit[]): UnitState[] {
  const left = [...states];
  const ordered = listed.map(({ unit, sheet, mustSend }): UnitState => {
    const index = left.findIndex((state) => isThatUnit(state, unit, sheet));
    const [state = { sheetNames: [], rows: 0, missing: 0 }] = index < 0 ? [] : left.splice(index, 1);
    return { ...state, unit, mustSend };
  });
  return [...ordered, ...left];
}

function isThatUnit({ unit, sheetNames }: UnitState, name: string, sheet: string): boolean {
  return isSameUnit(unit, name) || (sheet !== "" && sheetNames.includes(sheet));
}

export interface RosterPlan {
  /** Units that the roster does not have yet, in their order. */
  readonly added: readonly UnitState[];
  /** Cells that the product keeps up to date: sheet, rows, missing. */
  readonly changes: readonly CellChange[];
}

/** A unit is found again by its name, or where that was changed by its sheet. A unit without a sheet stays as it is. */
export function planRoster(roster: Roster, units: readonly UnitState[]): RosterPlan {
  const added: UnitState[] = [];
  const changes: CellChange[] = [];
  const used = new Set<RosterEntry>();
  for (const state of units) {
    const entry = entryOf(roster, state, used);
    if (entry === undefined) added.push(state);
    else {
      used.add(entry);
      changes.push(...changesOf(roster, entry, state));
    }
  }
  return { added, changes };
}

function entryOf(
  { entries }: Roster,
  { unit, sheetNames }: UnitState,
  used: ReadonlySet<RosterEntry>,
): RosterEntry | undefined {
  const free = entries.filter((entry) => !used.has(entry));
  return (
    free.find(({ values }) => isSameUnit(textOf(values.unit), unit)) ??
    free.find(({ values }) => sheetNames.includes(textOf(values.sheet)))
  );
}

function changesOf({ columns }: Roster, { row, values }: RosterEntry, state: UnitState): CellChange[] {
  const kept = { sheet: sheetText(state), rows: state.rows, missing: state.missing };
  return (["sheet", "rows", "missing"] as const satisfies readonly RosterColumn[]).flatMap((name) => {
    const column = columns[name];
    const [before, after] = [values[name], kept[name]];
    return column === undefined || before === after ? [] : [{ cell: { row, column }, before, after }];
  });
}

export const sheetText = ({ sheetNames }: UnitState): string => sheetNames.join("; ");
