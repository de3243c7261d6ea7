import { type ICommandInfo, ICommandService, type IDisposable, ObjectMatrix } from "@univerjs/core";
import {
  SetFormulaCalculationResultMutation,
  type ISetFormulaCalculationResultMutation,
} from "@univerjs/engine-formula";
import { areaAddress } from "../model/area";
import { rectangles } from "./changeGroup";
import { EVENT } from "./events";
import type { Session } from "./objects/base";

/** Tells the add-in which sheets have been calculated, after the edit that made it necessary. */
export class CalculationWatcher implements IDisposable {
  private readonly listener: IDisposable;
  private readonly calculated = new Map<string, ObjectMatrix<1>>();

  constructor(private readonly session: Session) {
    this.listener = session.book.get(ICommandService).onCommandExecuted((command) => this.after(command));
  }

  dispose(): void {
    this.listener.dispose();
  }

  private after({ id, params }: Readonly<ICommandInfo>): void {
    if (id !== SetFormulaCalculationResultMutation.id) return;
    const { unitData } = params as ISetFormulaCalculationResultMutation;
    for (const [sheetId, cells] of Object.entries(unitData[this.session.book.unitId] ?? {})) {
      if (cells === null || cells === undefined || Object.keys(cells).length === 0) continue;
      if (this.calculated.size === 0) setTimeout(() => this.tell());
      const marked = this.calculated.get(sheetId) ?? new ObjectMatrix<1>();
      this.calculated.set(sheetId, marked);
      new ObjectMatrix(cells).forValue((row, column) => void marked.setValue(row, column, 1));
    }
  }

  private tell(): void {
    const { book, events } = this.session;
    for (const [sheetId, cells] of this.calculated) {
      if (book.sheet(sheetId) === null) continue;
      const address = rectangles(cells).map(areaAddress).join(",");
      events.raiseForSheet(EVENT.worksheetCalculated, sheetId, { address });
    }
    this.calculated.clear();
  }
}
