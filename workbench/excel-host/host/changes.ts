import {
  type ICommandInfo,
  ICommandService,
  type IDisposable,
  type IExecutionOptions,
  ObjectMatrix,
} from "@univerjs/core";
import {
  DeleteRangeMoveLeftCommand,
  DeleteRangeMoveUpCommand,
  type IInsertRowMutationParams,
  type IMoveRangeMutationParams,
  InsertColMutation,
  InsertRangeMoveDownCommand,
  InsertRangeMoveRightCommand,
  InsertRowMutation,
  InsertSheetMutation,
  type ISetRangeValuesMutationParams,
  MoveRangeMutation,
  RemoveColMutation,
  RemoveRowMutation,
  RemoveSheetMutation,
  SetRangeValuesCommand,
  SetRangeValuesMutation,
  SetWorksheetNameMutation,
} from "@univerjs/sheets";
import { fromUniver, WHOLE_SHEET } from "../model/area";
import type { Writer } from "../model/book";
import { formulaOf } from "../model/cells/cells";
import { givesContent } from "../model/sheets/protection";
import type { Shift } from "../model/structure/shift";
import { styleOf } from "../model/styles/styles";
import { tablesOf } from "../model/tables/tables";
import {
  ChangeGroup,
  type ChangeType,
  isContentChange,
  isFormatChange,
  type ShiftDirection,
} from "./changeGroup";
import { EVENT } from "./events";
import type { Session } from "./objects/base";
import { stateOf, tellChanges } from "./tellChanges";

interface ShiftRule {
  readonly changeType: ChangeType;
  readonly direction: ShiftDirection;
  readonly kind: Shift["kind"];
  readonly axis: Shift["axis"];
}

/** Mutations and commands that move cells. Blocks are told by their command: the mutations do not say. */
const SHIFTS: Readonly<Record<string, ShiftRule>> = {
  [InsertRowMutation.id]: { changeType: "RowInserted", direction: "None", kind: "insert", axis: "rows" },
  [RemoveRowMutation.id]: { changeType: "RowDeleted", direction: "None", kind: "delete", axis: "rows" },
  [InsertColMutation.id]: {
    changeType: "ColumnInserted",
    direction: "None",
    kind: "insert",
    axis: "columns",
  },
  [RemoveColMutation.id]: { changeType: "ColumnDeleted", direction: "None", kind: "delete", axis: "columns" },
  [InsertRangeMoveDownCommand.id]: {
    changeType: "CellInserted",
    direction: "ShiftCellDown",
    kind: "insert",
    axis: "rows",
  },
  [InsertRangeMoveRightCommand.id]: {
    changeType: "CellInserted",
    direction: "ShiftCellRight",
    kind: "insert",
    axis: "columns",
  },
  [DeleteRangeMoveUpCommand.id]: {
    changeType: "CellDeleted",
    direction: "ShiftCellUp",
    kind: "delete",
    axis: "rows",
  },
  [DeleteRangeMoveLeftCommand.id]: {
    changeType: "CellDeleted",
    direction: "ShiftCellLeft",
    kind: "delete",
    axis: "columns",
  },
};

/** What formulas follow without having been edited. */
const SHEET_CHANGES: ReadonlySet<string> = new Set([
  SetWorksheetNameMutation.id,
  InsertSheetMutation.id,
  RemoveSheetMutation.id,
]);

/** Watches what the grid does to the workbook, by whomever, and tells the add-in as Excel would. */
export class ChangeWatcher implements IDisposable {
  private readonly listeners: IDisposable[];
  /** By the add-in: one group an action. By people: until the action's commands have all run. */
  private readonly groups = new Map<Writer, ChangeGroup>();

  constructor(private readonly session: Session) {
    const commands = session.book.get(ICommandService);
    this.listeners = [
      session.book.onBeforeCommand((command, options) => this.before(command, options)),
      commands.onCommandExecuted((command, options) => this.after(command, options)),
      session.book.onShift((sheetId, shift) => this.blockShifted(sheetId, shift)),
    ];
  }

  dispose(): void {
    for (const listener of this.listeners) listener.dispose();
  }

  /** Edited cells are gathered before the mutation: afterwards nobody knows what they held. */
  private before(command: Readonly<ICommandInfo>, options?: IExecutionOptions): void {
    if (isCalculation(options)) return;
    // Keys may come faster than timers: what is typed next is an edit of its own.
    const { writer } = this.session.book;
    const waiting = this.groups.get(writer);
    const isNextEdit = command.id === SetRangeValuesCommand.id && writer !== "addin";
    if (isNextEdit && waiting !== undefined) void this.tellCalculated(writer, waiting);
    if (command.id === SetRangeValuesMutation.id)
      this.cellsSet(command.params as ISetRangeValuesMutationParams);
    if (command.id === MoveRangeMutation.id) this.cellsMoved(command.params as IMoveRangeMutationParams);
  }

  private after({ id, params }: Readonly<ICommandInfo>, options?: IExecutionOptions): void {
    if (isCalculation(options)) return;
    const rule = SHIFTS[id];
    if (rule !== undefined) this.cellsShifted(rule, params as Partial<IInsertRowMutationParams>);
    // Formulas that follow a sheet are no edits.
    if (SHEET_CHANGES.has(id)) this.group().hideEdits();
  }

  private cellsSet({ subUnitId, cellValue }: ISetRangeValuesMutationParams): void {
    const { book, events } = this.session;
    const worksheet = book.sheet(subUnitId);
    if (worksheet === null) return;
    const sheet = { book, sheetId: subUnitId };
    const tellsFormats = events.isHeard(EVENT.worksheetFormatChanged); // to compare styles takes most of the time
    const touched: [number, number][] = [];
    let isEdit = false;
    new ObjectMatrix(cellValue ?? {}).forValue((row, column, data) => {
      const old = worksheet.getCellRaw(row, column);
      if (tellsFormats && isFormatChange(data, old, styleOf(worksheet, row, column)))
        this.group().format(subUnitId, row, column);
      if (!givesContent(data)) return;
      touched.push([row, column]);
      const previous = formulaOf(sheet, old, row, column);
      if (previous !== null) this.group().formula({ sheetId: subUnitId, row, column, previous });
      isEdit ||= isContentChange(data, old);
    });
    if (!isEdit) return; // undone formats give the contents, too, as they are
    const isOne = touched.length === 1;
    for (const [row, column] of touched) {
      this.group().edit(subUnitId, row, column, isOne ? stateOf(sheet, row, column) : null);
    }
  }

  private cellsMoved({ from, to }: IMoveRangeMutationParams): void {
    for (const { subUnitId, value } of [from, to]) {
      for (const [row, cells] of Object.entries(value)) {
        for (const column of Object.keys(cells as object)) {
          this.group().edit(subUnitId, Number(row), Number(column), null);
        }
      }
    }
  }

  private cellsShifted(rule: ShiftRule, { subUnitId, range }: Partial<IInsertRowMutationParams>): void {
    if (range === undefined) return; // a command on the selection runs again with its range
    const sheetId = subUnitId ?? this.session.book.workbook.getActiveSheet().getSheetId();
    const isBlock = rule.changeType === "CellInserted" || rule.changeType === "CellDeleted";
    const area = fromUniver(range);
    const { startRow, endRow, startColumn, endColumn } = WHOLE_SHEET;
    const whole = rule.axis === "rows" ? { ...area, startColumn, endColumn } : { ...area, startRow, endRow };
    const shifted = isBlock ? area : whole;
    this.session.references.shift(sheetId, { kind: rule.kind, axis: rule.axis, area: shifted });
    this.group().shift(sheetId, rule.changeType, shifted, rule.direction);
  }

  private blockShifted(sheetId: string, shift: Shift): void {
    const rule = Object.values(SHIFTS).find(
      ({ changeType, kind, axis }) =>
        changeType.startsWith("Cell") && kind === shift.kind && axis === shift.axis,
    );
    if (rule === undefined) return;
    this.session.references.shift(sheetId, shift);
    this.group().shift(sheetId, rule.changeType, shift.area, rule.direction);
  }

  /** The group that takes what happens now. */
  private group(): ChangeGroup {
    const { writer } = this.session.book;
    const open = this.groups.get(writer);
    if (open !== undefined) return open;
    const group = new ChangeGroup(tablesOf(this.session.book));
    this.groups.set(writer, group);
    // The add-in's: after this action, before the next one.
    if (writer === "addin") queueMicrotask(() => this.tell(writer, group));
    else setTimeout(() => void this.tellCalculated(writer, group));
    return group;
  }

  /** Excel has calculated by the time that it tells of an edit. */
  private async tellCalculated(writer: Writer, group: ChangeGroup): Promise<void> {
    if (this.groups.get(writer) !== group) return; // told already
    this.groups.delete(writer);
    await this.session.book.calculate();
    tellChanges(this.session, group, writer);
  }

  private tell(writer: Writer, group: ChangeGroup): void {
    this.groups.delete(writer);
    tellChanges(this.session, group, writer);
  }
}

/** Results of formulas are no edits, whoever's edit made them. */
function isCalculation(options: IExecutionOptions | undefined): boolean {
  return options?.fromFormula === true || options?.["applyFormulaCalculationResult"] === true;
}
