import { worksheetOf } from "../../../model/access";
import { areaAddress, cellArea, sheetPrefix } from "../../../model/area";
import { members } from "../base";
import { cellProperties } from "./rangeCells";
import type { RangeView } from "./rangeView";
import { RangeViewCollection } from "./rangeView";

export const rangeViewCollectionMembers = members<RangeViewCollection>("RangeViewCollection", {
  methods: {
    GetCount: (self) => self.items().length,
    GetItemAt: (self, index) => self.item(index),
  },
});

const READ = ["Formulas", "FormulasLocal", "FormulasR1C1", "NumberFormat", "Text", "Values", "ValueTypes"];

export const rangeViewMembers = members<RangeView>("RangeView", {
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
