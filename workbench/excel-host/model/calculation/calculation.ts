import {
  ICommandService,
  type ICommandInfo,
  type IDisposable,
  ObjectMatrix,
  type Univer,
} from "@univerjs/core";
import {
  FormulaExecutedStateType,
  type IFormulaDirtyData,
  SetFormulaCalculationNotificationMutation,
  SetFormulaCalculationStartMutation,
  type ISetFormulaCalculationNotificationMutation,
} from "@univerjs/engine-formula";
import { type ISetRangeValuesMutationParams, SetRangeValuesMutation } from "@univerjs/sheets";
import type { CalculationMode, CalculationSettings } from "../../files/calculation";
import { indexRangesOnce } from "../univerPrivate/formulaRanges";
import { FormulaTrees } from "../univerPrivate/formulaTrees";
import { forgetOpenBrackets } from "../univerPrivate/openBrackets";
import { shiftsLines } from "../structure/lineShifts";
import { cellArea } from "../area";
import { PendingCalculation } from "../univerPrivate/pendingCalculation";

/** What is to be calculated besides what has been edited. */
export type Dirty = Pick<IFormulaDirtyData, "dirtyRanges" | "clearDependencyTreeCache">;

const AUTOMATIC: CalculationSettings = { mode: "Automatic", onSave: true };

/**
 * Formula calculation on demand. Univer calculates 100 ms after the last edit, and what it offers to wait with
 * answers too early; Excel has calculated when a write returns. So the waiting edits are taken from Univer's
 * controller and calculated at once.
 */
export class Calculation {
  private readonly commands: ICommandService;
  private readonly pending: PendingCalculation;
  private readonly trees: FormulaTrees;
  private running = 0;
  private settings = AUTOMATIC;
  /** In manual mode: somebody has asked for what waits. */
  private isWanted = false;
  /** Rows or columns have moved under what waits: where it was edited is not known any more. */
  private hasMoved = false;
  private waiters: (() => void)[] = [];
  private readonly dirty: Dirty[] = [];
  private readonly listeners = new Set<() => void>();

  constructor(univer: Univer) {
    const injector = univer.__getInjector();
    this.commands = injector.get(ICommandService);
    this.pending = new PendingCalculation(univer);
    this.trees = new FormulaTrees(univer);
    indexRangesOnce(univer);
    forgetOpenBrackets(univer);
    this.commands.beforeCommandExecuted(({ id }) => {
      if (id !== SetFormulaCalculationStartMutation.id) return;
      this.running += 1; // from the moment that it is asked for: it begins a little later
      this.trees.started();
    });
    this.commands.onCommandExecuted((command) => {
      if (this.isManual) this.hold(command);
      if (command.id !== SetFormulaCalculationNotificationMutation.id) return;
      const { stageInfo, functionsExecutedState } =
        command.params as ISetFormulaCalculationNotificationMutation;
      if (stageInfo !== undefined && stageInfo !== null) return;
      if (functionsExecutedState === FormulaExecutedStateType.SUCCESS) this.trees.finished();
      this.finished();
    });
  }

  /** Another workbook is about to be open. @param settings when it is calculated; automatically without */
  forget(settings: CalculationSettings = AUTOMATIC): void {
    if (this.isManual) this.pending.forgetEdits();
    this.settings = settings;
    this.isWanted = false;
    this.hasMoved = false;
    this.trees.forget();
  }

  /** Data tables, which one of the modes is about, are not known here: it is as automatic. */
  get mode(): CalculationMode {
    return this.settings.mode;
  }

  set mode(mode: CalculationMode) {
    // What was edited before waits for nothing.
    if (!this.isManual && mode === "Manual") this.calculateWaiting();
    this.settings = { ...this.settings, mode };
    if (mode !== "Manual" && this.running === 0 && this.isPending) this.start();
  }

  /** Whether something is calculated, or will be without anybody's asking. */
  get isPending(): boolean {
    return this.running > 0 || this.dirty.length > 0 || (this.takesEdits && this.hasEdits);
  }

  /** Whether a formula may show what is not true any more. */
  get isStale(): boolean {
    return this.isPending || this.hasEdits;
  }

  /** Calculates what waits in manual mode, too, as soon as nothing else is being calculated. */
  calculateWaiting(): void {
    if (!this.hasEdits) return;
    this.isWanted = true;
    if (this.running === 0) this.start();
  }

  /** Called after each calculation. */
  onCalculated(listener: () => void): IDisposable {
    this.listeners.add(listener);
    return { dispose: () => this.listeners.delete(listener) };
  }

  /** Calculates these cells anew, and what depends on them, as soon as nothing else is being calculated. */
  recalculate(dirty: Dirty): void {
    this.dirty.push(dirty);
    if (this.running === 0) this.start();
  }

  /** As Excel does before it saves, unless the file says otherwise. */
  async settleForSave(): Promise<void> {
    if (!this.isManual || !this.settings.onSave) return;
    this.calculateWaiting();
    await this.settle();
  }

  /** Calculates what waits, and resolves when nothing does any more. */
  async settle(): Promise<void> {
    while (this.isPending) {
      const done = new Promise<void>((resolve) => this.waiters.push(resolve));
      if (this.running === 0) this.start();
      await done;
    }
  }

  private start(): void {
    const { pending, takesEdits } = this;
    pending.stopTimer();
    const edited = takesEdits ? pending.takeEdits() : pending.withoutEdits();
    if (takesEdits) {
      this.isWanted = false;
      if (this.hasMoved) Object.assign(edited, { forceCalculation: true });
      this.hasMoved = false;
    }
    let all = pending.add(edited);
    for (const dirty of this.dirty.splice(0).map(whole)) all = pending.add(dirty);
    void this.commands.executeCommand(SetFormulaCalculationStartMutation.id, { ...all }, { onlyLocal: true });
  }

  private get hasEdits(): boolean {
    return this.pending.hasEdits;
  }

  private get isManual(): boolean {
    return this.settings.mode === "Manual";
  }

  private get takesEdits(): boolean {
    return !this.isManual || this.isWanted;
  }

  /** In manual mode edits wait, but a formula that is entered is calculated at once, with what else shows it. */
  private hold(command: Readonly<ICommandInfo>): void {
    this.pending.stopTimer();
    if (shiftsLines(command.id)) this.hasMoved = true;
    // Results are written by the same mutation, and do not wait for anything.
    if (command.id !== SetRangeValuesMutation.id || !this.pending.isLastEdit(command)) return;
    const { unitId, subUnitId: sheetId, cellValue } = command.params as ISetRangeValuesMutationParams;
    const dirtyRanges: Dirty["dirtyRanges"] = [];
    new ObjectMatrix(cellValue ?? {}).forValue((row, column, cell) => {
      if (!cell?.f && !cell?.si) return;
      const range = cellArea(row, column);
      dirtyRanges.push({ unitId, sheetId, range });
    });
    if (dirtyRanges.length === 0) return;
    this.dirty.push({ dirtyRanges, clearDependencyTreeCache: {} });
    // Once everything of the grid's has heard of the formulas.
    queueMicrotask(() => {
      if (this.running === 0 && this.dirty.length > 0) this.start();
    });
  }

  private finished(): void {
    this.running = Math.max(0, this.running - 1);
    if (this.running > 0) return;
    for (const listener of this.listeners) listener();
    if (this.dirty.length > 0 || this.isWanted) this.start();
    for (const resolve of this.waiters.splice(0)) resolve();
  }
}

/** With every part that Univer merges. */
function whole(dirty: Dirty): IFormulaDirtyData {
  return {
    forceCalculation: false,
    dirtyNameMap: {},
    dirtyDefinedNameMap: {},
    dirtySuperTableMap: {},
    dirtyUnitFeatureMap: {},
    dirtyUnitOtherFormulaMap: {},
    ...dirty,
  };
}
