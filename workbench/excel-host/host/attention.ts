import { ICommandService, type IDisposable } from "@univerjs/core";
import { SetSelectionsOperation } from "@univerjs/sheets";
import type { SheetRef } from "../model/access";
import { type Area, areaAddress, intersect } from "../model/area";
import { selectionOf } from "../model/sheets/selection";
import { tablesAt, tablesOf } from "../model/tables/tables";
import { EVENT } from "./events";
import type { Session } from "./objects/base";

/** Tells the add-in which sheet comes to the front and what is selected. */
export class AttentionWatcher implements IDisposable {
  private readonly listeners: IDisposable[];
  private sheetListener: { unsubscribe(): void } | null = null;
  private activeSheet: string | null = null;
  private selected = "";
  private selectedTables: ReadonlySet<string> = new Set();
  private isSelectionWaiting = false;
  private isSheetWaiting = false;

  /** @param onSelection called with every selection that is told */
  constructor(
    private readonly session: Session,
    private readonly onSelection: () => void,
  ) {
    const { book } = session;
    this.listeners = [
      book.onLoad(() => this.follow()),
      book.get(ICommandService).onCommandExecuted(({ id }) => {
        if (id === SetSelectionsOperation.id) this.selectionSet();
      }),
    ];
  }

  dispose(): void {
    this.sheetListener?.unsubscribe();
    for (const listener of this.listeners) listener.dispose();
  }

  /** Tells what waits, at the end of a request: a timer could be later than the request that follows. */
  settle(): void {
    this.settleSheet();
    this.settleSelection();
  }

  /** A workbook has been opened: its own first sheet is in front without an event. */
  private follow(): void {
    const { workbook } = this.session.book;
    this.sheetListener?.unsubscribe();
    this.activeSheet = workbook.getActiveSheet().getSheetId();
    this.sheetListener = workbook.activeSheet$.subscribe(() => this.sheetSet());
  }

  /** The grid shows an added sheet for a moment before the one in front comes back: only what stays is told. */
  private sheetSet(): void {
    if (this.isSheetWaiting) return;
    this.isSheetWaiting = true;
    setTimeout(() => this.settleSheet());
  }

  private settleSheet(): void {
    if (!this.isSheetWaiting) return;
    this.isSheetWaiting = false;
    const sheetId = this.session.book.workbook.getActiveSheet().getSheetId();
    if (sheetId !== this.activeSheet) this.activated(sheetId);
  }

  private activated(sheetId: string): void {
    const { events } = this.session;
    const before = this.activeSheet;
    this.activeSheet = sheetId;
    if (before !== null && this.session.book.sheet(before) !== null) {
      events.raiseForSheet(EVENT.worksheetDeactivated, before, {});
    }
    events.raiseForSheet(EVENT.worksheetActivated, sheetId, {});
  }

  /** Dragging sets the selection many times: only where it comes to rest is told. */
  private selectionSet(): void {
    if (this.isSelectionWaiting) return;
    this.isSelectionWaiting = true;
    setTimeout(() => this.settleSelection());
  }

  private settleSelection(): void {
    if (!this.isSelectionWaiting) return;
    this.isSelectionWaiting = false;
    const { book, events } = this.session;
    const { sheetId, area, row, column } = selectionOf(book);
    const selected = `${sheetId}!${areaAddress(area)}@${row},${column}`;
    if (selected === this.selected) return;
    this.selected = selected;
    events.raiseForSheet(EVENT.worksheetSelectionChanged, sheetId, { address: areaAddress(area) });
    this.tellTables({ book, sheetId }, area);
    this.onSelection();
  }

  /** A table is told of the selection within it, and without an address that the selection has left it. */
  private tellTables(sheet: SheetRef, area: Area): void {
    const { events } = this.session;
    const before = this.selectedTables;
    const selected = tablesAt(sheet, area);
    this.selectedTables = new Set(selected.map(({ id }) => id));
    for (const { id, range } of selected) {
      const within = intersect(range, area);
      const address = within === null ? "" : areaAddress(within);
      events.raise(EVENT.tableSelectionChanged, id, {
        address,
        tableId: id,
        worksheetId: `{${sheet.sheetId}}`,
      });
    }
    for (const table of tablesOf(sheet.book)) {
      if (!before.has(table.id) || this.selectedTables.has(table.id)) continue;
      const worksheetId = `{${table.sheet.sheetId}}`;
      events.raise(EVENT.tableSelectionChanged, table.id, { address: "", tableId: table.id, worksheetId });
    }
  }
}
