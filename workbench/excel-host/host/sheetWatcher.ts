import { type ICommandInfo, ICommandService, type IDisposable, type IRange } from "@univerjs/core";
import {
  InsertSheetMutation,
  type IInsertSheetMutationParams,
  RemoveSheetMutation,
  SetRowHiddenMutation,
  SetRowVisibleMutation,
  SetWorksheetHideMutation,
  SetWorksheetNameMutation,
  SetWorksheetOrderMutation,
  type ISetWorksheetOrderMutationParams,
} from "@univerjs/sheets";
import { areaAddress, fromUniver, WHOLE_SHEET } from "../model/area";
import type { News } from "../model/book";
import { protectionOf } from "../model/sheets/protection";
import { type Visibility, visibilityOf } from "../model/sheets/sheets";
import { EVENT, WORKBOOK_TARGET } from "./events";
import type { Session } from "./objects/base";
import { sourceOf } from "./tellChanges";

interface SheetParams {
  readonly subUnitId: string;
  readonly ranges?: readonly IRange[];
}

/** Tells the add-in what happens to whole sheets, to their rows' visibility and to their order. */
export class SheetWatcher implements IDisposable {
  private readonly listeners: IDisposable[];
  /** What a sheet was like before the mutation under way: afterwards nobody knows. */
  private nameBefore = "";
  private visibilityBefore: Visibility = "Visible";

  constructor(private readonly session: Session) {
    const commands = session.book.get(ICommandService);
    this.listeners = [
      commands.beforeCommandExecuted((command) => this.before(command)),
      commands.onCommandExecuted((command) => this.after(command)),
      session.book.onNews((news) => this.heard(news)),
    ];
  }

  dispose(): void {
    for (const listener of this.listeners) listener.dispose();
  }

  private get source(): { readonly source: string } {
    return sourceOf(this.session.book.writer);
  }

  private before({ id, params }: Readonly<ICommandInfo>): void {
    if (id !== SetWorksheetNameMutation.id && id !== SetWorksheetHideMutation.id) return;
    const { subUnitId: sheetId } = params as SheetParams;
    const sheet = this.session.book.sheet(sheetId);
    if (sheet === null) return;
    this.nameBefore = sheet.getName();
    this.visibilityBefore = visibilityOf({ book: this.session.book, sheetId });
  }

  private after({ id, params }: Readonly<ICommandInfo>): void {
    const { events, book } = this.session;
    switch (id) {
      case InsertSheetMutation.id: {
        const worksheetId = `{${(params as IInsertSheetMutationParams).sheet.id}}`;
        events.raise(EVENT.worksheetAdded, WORKBOOK_TARGET, { ...this.source, worksheetId });
        break;
      }
      case RemoveSheetMutation.id: {
        const worksheetId = `{${(params as SheetParams).subUnitId}}`;
        events.raise(EVENT.worksheetDeleted, WORKBOOK_TARGET, { ...this.source, worksheetId });
        break;
      }
      case SetWorksheetNameMutation.id: {
        const { subUnitId } = params as SheetParams;
        events.raiseForSheet(EVENT.worksheetNameChanged, subUnitId, {
          ...this.source,
          nameBefore: this.nameBefore,
          nameAfter: book.sheet(subUnitId)?.getName(),
        });
        break;
      }
      case SetWorksheetOrderMutation.id: {
        const { subUnitId, fromOrder, toOrder } = params as ISetWorksheetOrderMutationParams;
        events.raise(EVENT.worksheetMoved, WORKBOOK_TARGET, {
          ...this.source,
          worksheetId: `{${subUnitId}}`,
          positionBefore: fromOrder,
          positionAfter: toOrder,
        });
        break;
      }
      case SetWorksheetHideMutation.id:
        this.visibilitySet((params as SheetParams).subUnitId);
        break;
      case SetRowHiddenMutation.id:
        this.rowsSet(params as SheetParams, "Hidden");
        break;
      case SetRowVisibleMutation.id:
        this.rowsSet(params as SheetParams, "Unhidden");
        break;
    }
  }

  /** Whether a hidden sheet is very hidden is known only after the mutation. */
  private visibilitySet(sheetId: string): void {
    const { events, book } = this.session;
    const { source, visibilityBefore } = this;
    queueMicrotask(() => {
      if (book.sheet(sheetId) === null) return;
      const visibilityAfter = visibilityOf({ book, sheetId });
      if (visibilityAfter === visibilityBefore) return;
      const message = { ...source, visibilityBefore, visibilityAfter };
      events.raiseForSheet(EVENT.worksheetVisibilityChanged, sheetId, message);
    });
  }

  private rowsSet({ subUnitId, ranges }: SheetParams, changeType: "Hidden" | "Unhidden"): void {
    for (const range of ranges ?? []) {
      const { startColumn, endColumn } = WHOLE_SHEET;
      const address = areaAddress({ ...fromUniver(range), startColumn, endColumn });
      const message = { ...this.source, address, changeType };
      this.session.events.raiseForSheet(EVENT.worksheetRowHiddenChanged, subUnitId, message);
    }
  }

  private heard(news: News): void {
    const { events, book } = this.session;
    if (news.kind === "protection") {
      const isProtected = protectionOf({ book, sheetId: news.sheetId }) !== null;
      const message = { ...this.source, isProtected };
      events.raiseForSheet(EVENT.worksheetProtectionChanged, news.sheetId, message);
    }
    if (news.kind === "sort") {
      const type = news.axis === "rows" ? EVENT.worksheetRowSorted : EVENT.worksheetColumnSorted;
      events.raiseForSheet(type, news.sheetId, { ...this.source, address: areaAddress(news.area) });
    }
  }
}
