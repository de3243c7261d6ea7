import { ICommandService, type IDisposable } from "@univerjs/core";
import { SetSelectionsOperation } from "@univerjs/sheets";
import { areaAddress } from "../model/area";
import { selectionOf } from "../model/selection";
import { EVENT, WORKBOOK_TARGET } from "./events";
import type { Session } from "./objects/base";

/** Tells the add-in which sheet comes to the front and what is selected. */
export class AttentionWatcher implements IDisposable {
  private readonly listeners: IDisposable[];
  private sheetListener: { unsubscribe(): void } | null = null;
  private activeSheet: string | null = null;
  private selected = "";
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
    setTimeout(() => {
      this.isSheetWaiting = false;
      const sheetId = this.session.book.workbook.getActiveSheet().getSheetId();
      if (sheetId !== this.activeSheet) this.activated(sheetId);
    });
  }

  private activated(sheetId: string): void {
    const before = this.activeSheet;
    this.activeSheet = sheetId;
    if (before !== null && this.session.book.sheet(before) !== null) {
      this.raise(EVENT.worksheetDeactivated, `{${before}}`, {});
    }
    this.raise(EVENT.worksheetActivated, `{${sheetId}}`, {});
  }

  /** Dragging sets the selection many times: only where it comes to rest is told. */
  private selectionSet(): void {
    if (this.isSelectionWaiting) return;
    this.isSelectionWaiting = true;
    setTimeout(() => {
      this.isSelectionWaiting = false;
      const { sheetId, area, row, column } = selectionOf(this.session.book);
      const selected = `${sheetId}!${areaAddress(area)}@${row},${column}`;
      if (selected === this.selected) return;
      this.selected = selected;
      this.raise(EVENT.worksheetSelectionChanged, `{${sheetId}}`, { address: areaAddress(area) });
      this.onSelection();
    });
  }

  private raise(type: number, worksheetId: string, message: object): void {
    const { events } = this.session;
    events.raise(type, WORKBOOK_TARGET, { ...message, worksheetId });
    events.raise(type, worksheetId, { ...message, worksheetId });
  }
}
