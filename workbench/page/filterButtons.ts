import { ICommandService } from "@univerjs/core";
import { IRenderManagerService } from "@univerjs/engine-render";
import { TableManager } from "@univerjs/sheets-table";
import { getViewportByCell, SheetSkeletonManagerService } from "@univerjs/sheets-ui";
import { ILayoutService } from "@univerjs/ui";
import { vi } from "../locales/vi";
import type { SheetRef } from "../excel-host/model/access";
import type { Book } from "../excel-host/model/book";
import { filterByItems, filterItems } from "../excel-host/model/filters/filterItems";
import { SetFilterMutation } from "../excel-host/model/filters/filterMutation";
import { type Filter, filterHeading, filtersOf } from "../excel-host/model/filters/filters";
import { selectionOf } from "../excel-host/model/sheets/selection";
import { isForbidden } from "../excel-host/model/sheets/writeRights";
import { element, symbol } from "./dom";
import { askFilter } from "./filterPanel";

const SIZE = 18;

/** Where a button is: a column of a filter of the sheet in front. */
interface Place {
  readonly filter: Filter;
  readonly column: number;
}

/**
 * The buttons at the headings of tables and of filtered ranges on the sheet in front. They stand in the place of the
 * grid's own, which know nothing of the workbook's filters and of ranges that are no tables.
 */
export class FilterButtons {
  private readonly root = element("div", { className: "filter-buttons" });
  /** Kept while their column has a filter: a button must not go away under a click. */
  private readonly buttons = new Map<string, { button: HTMLButtonElement; place: Place }>();
  private isWaiting = false;

  /**
   * @param grid the element that the grid is in
   * @param finishTyping what is typed at the moment belongs to what is filtered
   * @param onProtected called when the sheet does not let its filter be used
   */
  constructor(
    private readonly book: Book,
    private readonly grid: HTMLElement,
    private readonly finishTyping: () => Promise<void>,
    private readonly onProtected: () => void,
  ) {
    book.get(TableManager).getSheetFilterRangeWithState = () => [];
    const redraw = (): void => this.redraw();
    book.onLoad(redraw);
    book.onEdit(redraw);
    book.get(ICommandService).onCommandExecuted(redraw);
    addEventListener("resize", redraw);
    addEventListener("keydown", (event) => this.onKey(event), true);
  }

  /** With the next frame: a scroll or an edit is many commands. */
  private redraw(): void {
    if (this.isWaiting) return;
    this.isWaiting = true;
    requestAnimationFrame(() => {
      this.isWaiting = false;
      if (this.book.isOpen) this.draw();
    });
  }

  private draw(): void {
    const sheet = this.sheet;
    const filters = filtersOf(sheet);
    if (filters.length === 0 && this.buttons.size === 0) return;
    // The grid makes its canvas anew with every workbook.
    const canvas = this.grid.querySelector('canvas[id^="univer-sheet-main"]')?.parentElement;
    if (this.root.parentElement !== canvas) canvas?.append(this.root);
    const gone = new Set(this.buttons.keys());
    for (const filter of filters) {
      for (let index = filter.range.startColumn; index <= filter.range.endColumn; index++) {
        const corner = this.cornerOf(sheet, filter.range.startRow, index);
        if (corner === null) continue;
        const place = { filter, column: index - filter.range.startColumn };
        const key = `${sheet.sheetId} ${filter.tableId ?? ""} ${place.column}`;
        gone.delete(key);
        this.show(key, place, corner);
      }
    }
    for (const key of gone) {
      this.buttons.get(key)?.button.remove();
      this.buttons.delete(key);
    }
  }

  private show(key: string, place: Place, { x, y }: { x: number; y: number }): void {
    const known = this.buttons.get(key);
    const button = known?.button ?? this.create(key);
    this.buttons.set(key, { button, place });
    const isOn = place.filter.columns[place.column] !== undefined;
    const heading = filterHeading(place.filter, place.column);
    const label = isOn ? vi.filter.buttonOn(heading) : vi.filter.button(heading);
    if (button.getAttribute("aria-label") !== label) {
      button.setAttribute("aria-label", label);
      button.title = label;
      button.replaceChildren(symbol(isOn ? "filtered" : "filter"));
    }
    button.style.transform = `translate(${x}px, ${y}px)`;
  }

  private create(key: string): HTMLButtonElement {
    // Out of the tab's way, as in Excel: Alt+Down opens the list of the active cell's column.
    const button = element("button", { type: "button", className: "filter-button", tabIndex: -1 });
    button.addEventListener("click", () => void this.open(key));
    this.root.append(button);
    return button;
  }

  /** The button's corner on the canvas; null where its heading is out of sight. */
  private cornerOf(sheet: SheetRef, row: number, column: number): { x: number; y: number } | null {
    const worksheet = sheet.book.sheet(sheet.sheetId);
    const render = this.book.get(IRenderManagerService).getRenderById(this.book.unitId);
    const skeleton = render?.with(SheetSkeletonManagerService).getCurrentSkeleton();
    if (!worksheet || !render || !skeleton) return null;
    const viewport = getViewportByCell(row, column, render.scene, worksheet);
    const { startX, startY, endX, endY } = skeleton.getNoMergeCellWithCoordByIndex(row, column);
    if (!viewport || endX <= startX || endY <= startY) return null;
    const { scaleX, scaleY } = render.scene.getAncestorScale();
    const x = (endX - viewport.viewportScrollX) * scaleX - SIZE;
    const y = (endY - viewport.viewportScrollY) * scaleY - SIZE;
    return x < viewport.left || y + SIZE / 2 < viewport.top ? null : { x, y };
  }

  private async open(key: string): Promise<void> {
    const found = this.buttons.get(key);
    if (found === undefined) return;
    await this.finishTyping();
    const { column, filter } = found.place;
    const { sheet, tableId } = filter;
    const now = (): Filter | null =>
      this.book.sheet(sheet.sheetId) && (filtersOf(sheet).find((other) => other.tableId === tableId) ?? null);
    const before = now();
    if (before === null) return;
    const change = { subUnitId: sheet.sheetId, byFilter: true };
    if (isForbidden(this.book, SetFilterMutation.id, change)) {
      this.onProtected();
      return;
    }
    const items = filterItems(before, column);
    const isOn = before.columns[column] !== undefined;
    const heading = filterHeading(before, column);
    const choice = await askFilter(heading, items, isOn, found.button.getBoundingClientRect());
    const after = now();
    if (choice?.kind === "clear" && after !== null) filterByItems(after, column, items, new Set(items));
    if (choice?.kind === "items" && after !== null) filterByItems(after, column, items, choice.chosen);
    this.book.get(ILayoutService).focus();
  }

  /** Alt+Down at a heading, as in Excel. */
  private onKey(event: KeyboardEvent): void {
    if (event.key !== "ArrowDown" || !event.altKey || !this.grid.contains(document.activeElement)) return;
    const { row, column } = selectionOf(this.book);
    for (const [key, { place }] of this.buttons) {
      const { range } = place.filter;
      if (range.startRow !== row || range.startColumn + place.column !== column) continue;
      event.preventDefault();
      event.stopPropagation();
      void this.open(key);
    }
  }

  private get sheet(): SheetRef {
    return { book: this.book, sheetId: this.book.workbook.getActiveSheet().getSheetId() };
  }
}
