import { type ICommandInfo, ICommandService, type IDisposable } from "@univerjs/core";
import { AddSheetTableMutation, DeleteSheetTableMutation } from "@univerjs/sheets-table";
import type { Writer } from "../model/book";
import { type Table, tableById } from "../model/tables/tables";
import { EVENT, WORKBOOK_TARGET } from "./events";
import type { Session } from "./objects/base";
import { sourceOf } from "./tellChanges";

/** Tells the add-in which tables come and go. A table that is made anew under its id has not gone. */
export class TableWatcher implements IDisposable {
  private readonly listeners: IDisposable[];
  /** The tables as they were before the first mutation that waits to be told, by id; null for one that was not there. */
  private readonly waiting = new Map<string, Table | null>();

  constructor(private readonly session: Session) {
    const commands = session.book.get(ICommandService);
    this.listeners = [commands.beforeCommandExecuted((command) => this.before(command))];
  }

  dispose(): void {
    for (const listener of this.listeners) listener.dispose();
  }

  private before({ id, params }: Readonly<ICommandInfo>): void {
    if (id !== AddSheetTableMutation.id && id !== DeleteSheetTableMutation.id) return;
    const { tableId } = params as { readonly tableId: string };
    const { book } = this.session;
    const { writer } = book;
    if (this.waiting.size === 0) queueMicrotask(() => this.tell(writer));
    if (!this.waiting.has(tableId)) this.waiting.set(tableId, tableById(book, tableId));
  }

  private tell(writer: Writer): void {
    for (const [id, before] of this.waiting) {
      const now = tableById(this.session.book, id);
      if (before === null && now !== null) this.raise(EVENT.tableAdded, now, writer);
      if (before !== null && now === null) this.raise(EVENT.tableDeleted, before, writer);
    }
    this.waiting.clear();
  }

  private raise(type: number, { id, name, sheet }: Table, writer: Writer): void {
    const worksheetId = `{${sheet.sheetId}}`;
    const message = { ...sourceOf(writer), tableId: id, tableName: name, worksheetId };
    for (const target of [WORKBOOK_TARGET, worksheetId]) this.session.events.raise(type, target, message);
  }
}
