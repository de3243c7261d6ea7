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
  type IInsertSheetMutationParams,
  type IRemoveSheetMutationParams,
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
import { cellAt, valueOf, valueTypeOf } from "../model/cells";
import { givesContent } from "../model/protection";
import type { Shift } from "../model/shift";
import {
  type CellState,
  type Change,
  ChangeGroup,
  type ChangeType,
  isContentChange,
  type ShiftDirection,
} from "./changeGroup";
import { EVENT, WORKBOOK_TARGET } from "./events";
import type { Session } from "./objects/base";

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

/** Watches what the grid does to the workbook, by whomever, and tells the add-in as Excel would. */
export class ChangeWatcher implements IDisposable {
  private readonly listeners: IDisposable[];
  /** By hand: until the action's commands have all run. By the add-in: one group an action. */
  private byHand: ChangeGroup | null = null;
  private byAddin: ChangeGroup | null = null;

  constructor(private readonly session: Session) {
    const commands = session.book.get(ICommandService);
    this.listeners = [
      commands.beforeCommandExecuted((command, options) => this.before(command, options)),
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
    const isNextEdit = command.id === SetRangeValuesCommand.id && !this.session.book.isAddinWriting;
    if (isNextEdit && this.byHand !== null) void this.tellHand(this.byHand);
    if (command.id === SetRangeValuesMutation.id)
      this.cellsSet(command.params as ISetRangeValuesMutationParams);
    if (command.id === MoveRangeMutation.id) this.cellsMoved(command.params as IMoveRangeMutationParams);
  }

  private after({ id, params }: Readonly<ICommandInfo>, options?: IExecutionOptions): void {
    if (isCalculation(options)) return;
    const rule = SHIFTS[id];
    if (rule !== undefined) this.cellsShifted(rule, params as Partial<IInsertRowMutationParams>);
    const { events } = this.session;
    switch (id) {
      case SetWorksheetNameMutation.id:
        this.group().hideEdits();
        break;
      case InsertSheetMutation.id: {
        const { sheet } = params as IInsertSheetMutationParams;
        this.group().hideEdits();
        events.raise(EVENT.worksheetAdded, WORKBOOK_TARGET, {
          source: "Local",
          worksheetId: `{${sheet.id}}`,
        });
        break;
      }
      case RemoveSheetMutation.id: {
        const { subUnitId } = params as IRemoveSheetMutationParams;
        this.group().hideEdits();
        events.raise(EVENT.worksheetDeleted, WORKBOOK_TARGET, {
          source: "Local",
          worksheetId: `{${subUnitId}}`,
        });
        break;
      }
    }
  }

  private cellsSet({ subUnitId, cellValue }: ISetRangeValuesMutationParams): void {
    const worksheet = this.session.book.sheet(subUnitId);
    if (worksheet === null) return;
    const touched: [number, number][] = [];
    let isEdit = false;
    new ObjectMatrix(cellValue ?? {}).forValue((row, column, data) => {
      if (!givesContent(data)) return;
      touched.push([row, column]);
      isEdit ||= isContentChange(data, worksheet.getCellRaw(row, column));
    });
    if (!isEdit) return; // undone formats give the contents, too, as they are
    for (const [row, column] of touched) {
      this.group().edit(
        subUnitId,
        row,
        column,
        touched.length === 1 ? this.stateOf(subUnitId, row, column) : null,
      );
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

  private stateOf(sheetId: string, row: number, column: number): CellState {
    const cell = cellAt({ book: this.session.book, sheetId }, row, column);
    return { value: valueOf(cell), type: valueTypeOf(cell) };
  }

  /** The group that takes what happens now. */
  private group(): ChangeGroup {
    if (this.session.book.isAddinWriting) {
      if (this.byAddin === null) {
        this.byAddin = new ChangeGroup();
        queueMicrotask(() => this.tellAddin()); // after this action, before the next one
      }
      return this.byAddin;
    }
    if (this.byHand === null) {
      const group = new ChangeGroup();
      this.byHand = group;
      setTimeout(() => void this.tellHand(group));
    }
    return this.byHand;
  }

  private tellAddin(): void {
    const group = this.byAddin;
    this.byAddin = null;
    for (const change of group?.changes() ?? []) this.tell(change, "ThisLocalAddin");
  }

  private async tellHand(group: ChangeGroup): Promise<void> {
    if (this.byHand !== group) return; // told already
    this.byHand = null;
    await this.session.book.calculate(); // Excel has calculated by the time that it tells of an edit
    for (const change of group.changes()) this.tell(change, "Unknown");
  }

  private tell(change: Change, triggerSource: "ThisLocalAddin" | "Unknown"): void {
    const { sheetId, area, before, address, changeType, shiftDirection } = change;
    const { events, references, book } = this.session;
    if (book.sheet(sheetId) === null) return; // deleted since
    const worksheetId = `{${sheetId}}`;
    const targets = [WORKBOOK_TARGET, worksheetId].filter((id) =>
      events.isRegistered(EVENT.worksheetChanged, id),
    );
    // The library releases the message's reference once it has the message: without a reader nobody would.
    if (targets.length === 0) return;
    const after = before && this.stateOf(sheetId, area.startRow, area.startColumn);
    const message = {
      address,
      changeType,
      shiftDirection,
      source: "Local",
      triggerSource,
      worksheetId,
      referenceId: references.keep(sheetId, area),
      ...(before && after
        ? {
            valueBefore: before.value,
            valueAfter: after.value,
            valueTypeBefore: before.type,
            valueTypeAfter: after.type,
          }
        : {}),
    };
    for (const target of targets) events.raise(EVENT.worksheetChanged, target, message);
  }
}

/** Results of formulas are no edits, whoever's edit made them. */
function isCalculation(options: IExecutionOptions | undefined): boolean {
  return options?.fromFormula === true || options?.["applyFormulaCalculationResult"] === true;
}
