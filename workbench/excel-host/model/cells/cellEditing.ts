import { ICommandService, type IDisposable } from "@univerjs/core";
import { IEditorBridgeService, SetCellEditVisibleOperation } from "@univerjs/sheets-ui";
import type { Book } from "../book";

/** Whether somebody is typing in a cell or in the formula bar: Excel then refuses to be read or written. */
export class CellEditing {
  private readonly listener: IDisposable;
  private waiters: (() => void)[] = [];

  constructor(private readonly book: Book) {
    this.listener = book.get(ICommandService).onCommandExecuted(({ id }) => {
      if (id !== SetCellEditVisibleOperation.id || this.isActive) return;
      for (const resolve of this.waiters.splice(0)) resolve();
    });
  }

  get isActive(): boolean {
    return this.book.get(IEditorBridgeService).isVisible().visible;
  }

  /** Resolves when the typing has ended. */
  whenDone(): Promise<void> {
    return this.isActive ? new Promise((resolve) => this.waiters.push(resolve)) : Promise.resolve();
  }

  dispose(): void {
    this.listener.dispose();
  }
}
