import { worksheetOf } from "../../../model/access";
import { areaAddress, cellArea, sheetPrefix } from "../../../model/area";
import { visibleCells } from "../../../model/cells/specialCells";
import { invalidArgument } from "../../errors";
import { asInteger, HostCollection, HostObject, members, type MemberTable, type Session } from "../base";
import { cellProperties } from "./rangeCells";
import type { Range } from "./range";

/** The visible cells of a range: rows and columns that are hidden or filtered out are left out. Only to be read. */
export class RangeView extends HostObject {
  readonly members: MemberTable = rangeViewMembers;

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
class RangeViewCollection extends HostCollection {
  readonly members: MemberTable = rangeViewCollectionMembers;

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

const rangeViewCollectionMembers = members<RangeViewCollection>("RangeViewCollection", {
  methods: {
    GetCount: (self) => self.items().length,
    GetItemAt: (self, index) => self.item(index),
  },
});

const READ = ["Formulas", "FormulasLocal", "FormulasR1C1", "NumberFormat", "Text", "Values", "ValueTypes"];

const rangeViewMembers = members<RangeView>("RangeView", {
  properties: {
    ...Object.fromEntries(
      READ.map((name) => [
        name,
        { get: (self: RangeView) => self.visible(cellProperties[name]?.get(self.range)) },
      ]),
    ),
    CellAddresses: {
      get: ({ range, places: { rows, columns } }) => {
        const prefix = sheetPrefix(worksheetOf(range.ref).getName());
        return rows.map((row) =>
          columns.map((column) => {
            const cell = cellArea(row, column);
            return prefix + areaAddress(cell);
          }),
        );
      },
    },
    ColumnCount: { get: ({ places }) => places.columns.length },
    Index: { get: ({ index }) => index },
    RowCount: { get: ({ places }) => places.rows.length },
  },
  objects: { Rows: (self) => new RangeViewCollection(self.session, self) },
  methods: { GetRange: ({ range }) => range.at(range.area) },
});
