import { ICommandService, type ICommandInfo, type IDisposable, type Univer } from "@univerjs/core";
import {
  FormulaExecutedStateType,
  type IFormulaDirtyData,
  SetFormulaCalculationNotificationMutation,
  SetFormulaCalculationStartMutation,
  type ISetFormulaCalculationNotificationMutation,
} from "@univerjs/engine-formula";
import { TriggerCalculationController } from "@univerjs/sheets-formula";
import { indexRangesOnce } from "./formulaRanges";
import { FormulaTrees } from "./formulaTrees";
import { forgetOpenBrackets } from "./openBrackets";

/** What is to be calculated besides what has been edited. */
export type Dirty = Pick<IFormulaDirtyData, "dirtyRanges" | "clearDependencyTreeCache">;

/** The private fields of Univer 0.25.1's controller that hold what waits for its 100 ms timer. */
interface PendingCalculation {
  _waitingCommandQueue: ICommandInfo[];
  _executingDirtyData: object;
  _setTimeoutKey: ReturnType<typeof setTimeout>;
  _generateDirty(commands: ICommandInfo[]): object;
  _mergeDirty(first: object, second: object): object;
}

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
  private waiters: (() => void)[] = [];
  private readonly dirty: Dirty[] = [];
  private readonly listeners = new Set<() => void>();

  constructor(univer: Univer) {
    const injector = univer.__getInjector();
    this.commands = injector.get(ICommandService);
    this.pending = injector.get(TriggerCalculationController) as unknown as PendingCalculation;
    this.trees = new FormulaTrees(univer);
    indexRangesOnce(univer);
    forgetOpenBrackets(univer);
    this.commands.beforeCommandExecuted(({ id }) => {
      if (id !== SetFormulaCalculationStartMutation.id) return;
      this.running += 1; // from the moment that it is asked for: it begins a little later
      this.trees.started();
    });
    this.commands.onCommandExecuted((command) => {
      if (command.id !== SetFormulaCalculationNotificationMutation.id) return;
      const { stageInfo, functionsExecutedState } =
        command.params as ISetFormulaCalculationNotificationMutation;
      if (stageInfo !== undefined && stageInfo !== null) return;
      if (functionsExecutedState === FormulaExecutedStateType.SUCCESS) this.trees.finished();
      this.finished();
    });
  }

  /** Another workbook is about to be open. */
  forget(): void {
    this.trees.forget();
  }

  get isPending(): boolean {
    return this.running > 0 || this.pending._waitingCommandQueue.length > 0 || this.dirty.length > 0;
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

  /** Calculates what waits, and resolves when nothing does any more. */
  async settle(): Promise<void> {
    while (this.isPending) {
      const done = new Promise<void>((resolve) => this.waiters.push(resolve));
      if (this.running === 0) this.start();
      await done;
    }
  }

  private start(): void {
    const { pending } = this;
    clearTimeout(pending._setTimeoutKey);
    const edited = pending._generateDirty(pending._waitingCommandQueue);
    pending._waitingCommandQueue = [];
    for (const dirty of [edited, ...this.dirty.splice(0).map(whole)]) {
      pending._executingDirtyData = pending._mergeDirty(pending._executingDirtyData, dirty);
    }
    void this.commands.executeCommand(
      SetFormulaCalculationStartMutation.id,
      { ...pending._executingDirtyData },
      { onlyLocal: true },
    );
  }

  private finished(): void {
    this.running = Math.max(0, this.running - 1);
    if (this.running > 0) return;
    for (const listener of this.listeners) listener();
    if (this.dirty.length > 0) this.start();
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
