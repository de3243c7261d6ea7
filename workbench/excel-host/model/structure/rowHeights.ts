import type { ICellData, Nullable, Worksheet } from "@univerjs/core";
import { WrapStrategy } from "@univerjs/core";
import type { SheetRef } from "../access";
import { worksheetOf } from "../access";
import type { TextMeasure } from "../screen";

/** Excel's own limit of 409.5 points, in pixels. */
const HIGHEST = 546;

/** How much room the text of a style takes. */
interface Look {
  /** One line of it in pixels. */
  readonly line: number;
  /** Whether its text may take more than one line, or stands at an angle. */
  readonly isMeasured: boolean;
}

/**
 * Finds the heights that the text of rows needs. The grid's own measuring asks for each cell of each column; most cells
 * are one line in one of a few fonts, and only the others are measured.
 */
export class RowHeights {
  private readonly worksheet: Worksheet;
  /** What measures text over several lines; undefined before it is needed, for making it takes time. */
  private measure: TextMeasure | null | undefined;
  private readonly hasMerges: boolean;
  /** By column and the id of the cell's style; cells of a row with a style of its own are not among them. */
  private readonly looks = new Map<number, Map<string, Look>>();

  constructor(private readonly sheet: SheetRef) {
    this.worksheet = worksheetOf(sheet);
    this.hasMerges = this.worksheet.getMergeData().length > 0;
  }

  /** In whole pixels, as Excel has heights; null while nothing is drawn that text could be measured by. */
  heightOf(row: number): number | null {
    let height = this.worksheet.getConfig().defaultRowHeight;
    for (const [index, cell] of Object.entries(this.cellsOf(row))) {
      const ofCell = cell ? this.cellHeight(cell, row, Number(index)) : 0;
      if (ofCell === null) return null;
      height = Math.max(height, ofCell);
    }
    return Math.min(Math.ceil(height), HIGHEST);
  }

  /** Whether a formula of the row has not been calculated yet. */
  isUncalculated(row: number): boolean {
    return Object.values(this.cellsOf(row)).some(
      (cell) => (cell?.f ?? cell?.si ?? "") !== "" && (cell?.v ?? null) === null,
    );
  }

  private cellsOf(row: number): Record<string, Nullable<ICellData>> {
    return (this.worksheet.getCellMatrix().getRow(row) ?? {}) as Record<string, Nullable<ICellData>>;
  }

  private cellHeight(cell: ICellData, row: number, column: number): number | null {
    const look = this.lookOf(cell, row, column);
    const merged = this.hasMerges ? this.worksheet.getMergedCell(row, column) : null;
    // As Excel fits rows: merged cells are one line, and those of several rows are nobody's.
    if (merged) {
      const isOwn = merged.startRow === merged.endRow && merged.startColumn === column;
      return isOwn ? look.line : 0;
    }
    if (!look.isMeasured && !cell.p) return look.line;
    const { book, sheetId } = this.sheet;
    this.measure ??= book.screen.measure({ unitId: book.unitId, sheetId });
    return this.measure && (this.measure.calculateAutoHeightForCell(row, column) ?? look.line);
  }

  private lookOf(cell: ICellData, row: number, column: number): Look {
    const id = cell.s ?? "";
    if (typeof id !== "string" || this.worksheet.getRowStyle(row)) return this.readLook(cell, row, column);
    const ofColumn = this.looks.get(column) ?? new Map<string, Look>();
    this.looks.set(column, ofColumn);
    const look = ofColumn.get(id) ?? this.readLook(cell, row, column);
    ofColumn.set(id, look);
    return look;
  }

  private readLook(cell: ICellData, row: number, column: number): Look {
    const style = this.worksheet.getComposedCellStyleByCellData(row, column, cell);
    const turned = style.tr?.a ?? 0;
    return {
      line: this.sheet.book.screen.lineHeight(style),
      isMeasured: style.tb === WrapStrategy.WRAP || turned !== 0 || style.tr?.v === 1,
    };
  }
}
