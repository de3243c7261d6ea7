import { worksheetOf } from "../../../model/access";
import { visibleCells } from "../../../model/cells/specialCells";
import { invalidArgument } from "../../errors";
import { asInteger, HostCollection, HostObject, type Session } from "../base";
import type { Range } from "./range";

/** The visible cells of a range: rows and columns that are hidden or filtered out are left out. Only to be read. */
export class RangeView extends HostObject {
  readonly typeName = "RangeView";

  constructor(
    readonly range: Range,
    /** Of a row of a view its place there, else 0. */
    readonly index: number,
  ) {
    super(range.session);
  }

  /** The view's rows and columns, counted from 0 on the sheet. */
  get places(): { readonly rows: readonly number[]; readonly columns: readonly number[] } {
    const parts = visibleCells(worksheetOf(this.range.ref), this.range.area);
    const rows = parts.flatMap(({ startRow, endRow }) => indexes(startRow, endRow));
    const columns = parts.flatMap(({ startColumn, endColumn }) => indexes(startColumn, endColumn));
    return { rows: [...new Set(rows)], columns: [...new Set(columns)] };
  }

  /** A matrix over the range, without what is not visible. */
  visible(matrix: unknown): unknown[][] | null {
    if (matrix === null) return null; // whole rows and columns
    const { startRow, startColumn } = this.range.area;
    const { rows, columns } = this.places;
    const all = matrix as unknown[][];
    return rows.map((row) => columns.map((column) => all[row - startRow]?.[column - startColumn]));
  }
}

function indexes(first: number, last: number): number[] {
  return Array.from({ length: last - first + 1 }, (_, index) => first + index);
}

/** The rows of a view, each a view of its own. */
export class RangeViewCollection extends HostCollection {
  readonly typeName = "RangeViewCollection";

  constructor(
    session: Session,
    readonly view: RangeView,
  ) {
    super(session);
  }

  items(): RangeView[] {
    const { range } = this.view;
    return this.view.places.rows.map(
      (row, index) => new RangeView(range.at({ ...range.area, startRow: row, endRow: row }), index),
    );
  }

  item(key: unknown): RangeView {
    const row = this.items()[asInteger(key)];
    if (row === undefined) throw invalidArgument();
    return row;
  }
}
