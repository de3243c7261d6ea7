import { ICommandService } from "@univerjs/core";
import { IRenderManagerService } from "@univerjs/engine-render";
import { SheetScrollManagerService } from "@univerjs/sheets-ui";
import type { SheetRef } from "../excel-host/model/access";
import type { Book } from "../excel-host/model/book";
import { boxOf, chartsOf } from "../excel-host/model/charts/charts";
import { drawChart } from "./chartDrawing";
import { element } from "./dom";

/**
 * Draws the charts of the sheet in front over the grid, plainly, where they lie on the sheet. Nothing can be done with
 * them by hand: the mouse goes through to the cells.
 */
export class ChartLayer {
  private readonly root = element("div", { className: "chart-layer" });
  private waiting = false;

  /** @param grid the element that the grid is in */
  constructor(
    private readonly book: Book,
    private readonly grid: HTMLElement,
  ) {
    const redraw = (): void => this.redraw();
    book.onLoad(redraw);
    book.onEdit(redraw);
    book.get(ICommandService).onCommandExecuted(redraw);
  }

  /** With the next frame: a scroll or an edit is many commands. */
  private redraw(): void {
    if (this.waiting) return;
    this.waiting = true;
    requestAnimationFrame(() => {
      this.waiting = false;
      this.draw();
    });
  }

  private draw(): void {
    const sheet: SheetRef = {
      book: this.book,
      sheetId: this.book.workbook.getActiveSheet().getSheetId(),
    };
    const charts = chartsOf(sheet);
    if (charts.length === 0 && this.root.childElementCount === 0) return;
    // The grid makes its canvas anew with every workbook.
    const place = this.grid.querySelector('canvas[id^="univer-sheet-main"]')?.parentElement;
    if (this.root.parentElement !== place) place?.append(this.root);
    const { x, y } = this.scroll();
    this.root.replaceChildren(
      ...charts.map((chart) => {
        const { left, top, width, height } = boxOf(sheet, chart.anchor);
        const drawn = drawChart(this.book, chart, Math.max(width, 1), Math.max(height, 1));
        drawn.style.left = `${left - x}px`;
        drawn.style.top = `${top - y}px`;
        return drawn;
      }),
    );
  }

  /** How far the sheet is scrolled, in pixels. */
  private scroll(): { x: number; y: number } {
    const render = this.book.get(IRenderManagerService).getRenderById(this.book.unitId);
    const state = render?.with(SheetScrollManagerService).validViewportScrollInfo$.getValue();
    return { x: state?.viewportScrollX ?? 0, y: state?.viewportScrollY ?? 0 };
  }
}
