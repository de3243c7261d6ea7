import type { ICommandInfo, Univer } from "@univerjs/core";
import { TriggerCalculationController } from "@univerjs/sheets-formula";
import { privatePart } from "./privatePart";

/** The private fields of Univer's controller that hold what waits for its 100 ms timer. */
interface Controller {
  _waitingCommandQueue: ICommandInfo[];
  _executingDirtyData: object;
  _setTimeoutKey: ReturnType<typeof setTimeout>;
  _generateDirty(commands: ICommandInfo[]): object;
  _mergeDirty(first: object, second: object): object;
}

/** What waits to be calculated, taken out of the hands of Univer's timer. */
export class PendingCalculation {
  private readonly controller: Controller;

  constructor(univer: Univer) {
    const service = univer.__getInjector().get(TriggerCalculationController);
    this.controller = privatePart<Controller>(service, "TriggerCalculationController", {
      _waitingCommandQueue: true,
      _executingDirtyData: true,
      _setTimeoutKey: true,
      _generateDirty: true,
      _mergeDirty: true,
    });
  }

  get hasEdits(): boolean {
    return this.controller._waitingCommandQueue.length > 0;
  }

  /** Whether this command is the edit that came last. */
  isLastEdit(command: Readonly<ICommandInfo>): boolean {
    return this.controller._waitingCommandQueue.at(-1) === command;
  }

  forgetEdits(): void {
    this.controller._waitingCommandQueue = [];
  }

  /** Has Univer not calculate by itself. */
  stopTimer(): void {
    clearTimeout(this.controller._setTimeoutKey);
  }

  /** What the edits that wait make necessary; they wait no longer. */
  takeEdits(): object {
    const dirty = this.controller._generateDirty(this.controller._waitingCommandQueue);
    this.forgetEdits();
    return dirty;
  }

  /** What is necessary without any edit. */
  withoutEdits(): object {
    return this.controller._generateDirty([]);
  }

  /** Adds to what the next calculation is for. @returns all of it */
  add(dirty: object): object {
    const { _executingDirtyData: before } = this.controller;
    this.controller._executingDirtyData = this.controller._mergeDirty(before, dirty);
    return this.controller._executingDirtyData;
  }
}
