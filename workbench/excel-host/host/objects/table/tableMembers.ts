import { growToHold } from "../../../model/access";
import { columnCount, rowCount } from "../../../model/area";
import { clearCriteria, reapply, tableFilter } from "../../../model/filters/filters";
import { rowGrowth } from "../../../model/tables/grownTables";
import { rowsShift, showHeadings, showTotals } from "../../../model/tables/tableEdits";
import { renameTable } from "../../../model/tables/renameTable";
import { setTableFormat, tableFormat } from "../../../model/tables/tableFormats";
import { bodyOf, removeTable, resizeTable, tablesAt } from "../../../model/tables/tables";
import type { TableFormat } from "../../../files/pageLayout";
import { invalidArgument } from "../../errors";
import { EVENT } from "../../events";
import { asBoolean, asString, members, type Property } from "../base";
import { AutoFilter } from "../filter/autoFilter";
import { eventMethods } from "../eventMethods";
import { asName, takenNames } from "../name/nameRules";
import { editMethods } from "../range/rangeEdits";
import { asRange } from "../range/rangeArgument";
import { TableColumnCollection } from "./tableColumns";
import { checkShift } from "./tableRoom";
import { TableRowCollection } from "./tableRows";
import { TableSort } from "./tableSort";
import { Worksheet } from "../worksheet/worksheet";
import type { Table } from "./table";

/** Excel's own table styles; a workbook may hold others. */
const STYLE = /^(TableStyle(Light([1-9]|1\d|2[01])|Medium([1-9]|1\d|2[0-8])|Dark([1-9]|1[01])))?$/;

type Flag =
  | "showFilterButton"
  | "showBandedRows"
  | "showBandedColumns"
  | "highlightFirstColumn"
  | "highlightLastColumn";

function flag(field: Flag): Property<Table> {
  return {
    get: ({ model }) => tableFormat(model)[field],
    set: ({ model }, value) => {
      const patch: TableFormat = { [field]: asBoolean(value) };
      setTableFormat(model, patch);
    },
  };
}

function rename({ model, session }: Table, value: unknown): void {
  const name = asName(value);
  const taken = takenNames(session.book);
  taken.delete(model.name.toLowerCase());
  // Excel says InvalidArgument for a name that is taken, too (office-js #551).
  if (taken.has(name.toLowerCase())) throw invalidArgument();
  if (name !== model.name) renameTable(model, name);
}

function resize(table: Table, newRange: unknown): void {
  const { model } = table;
  const range = asRange(table.session, model.sheet.sheetId, newRange);
  const others = tablesAt(model.sheet, range.area).filter(({ id }) => id !== model.id);
  const fits =
    range.area.startRow === model.range.startRow && rowCount(range.area) > 1 && others.length === 0;
  if (!fits) throw invalidArgument();
  const count = rowCount(range.area) - rowCount(model.range);
  const isLonger = count > 0 && columnCount(range.area) === columnCount(model.range);
  if (!isLonger || range.area.startColumn !== model.range.startColumn || tableFormat(model).showTotals) {
    resizeTable(model, range.area);
    return;
  }
  growToHold(model.sheet, range.area);
  const { redos, undos } = rowGrowth(model, count, true);
  model.sheet.book.mutate(redos, undos);
}

export const tableMembers = members<Table>("Table", {
  properties: {
    Id: { get: ({ id }) => id },
    Name: { get: ({ model }) => model.name, set: rename },
    LegacyId: { get: ({ id }) => /\d+$/.exec(id)?.[0] ?? id },
    ShowHeaders: {
      get: ({ model }) => tableFormat(model).showHeaders,
      set: ({ model }, value) => {
        const isShown = asBoolean(value);
        const area = { ...model.range, endRow: model.range.startRow };
        if (isShown) checkShift(model.sheet, { kind: "insert", axis: "rows", area });
        showHeadings(model, isShown);
      },
    },
    ShowTotals: {
      get: ({ model }) => tableFormat(model).showTotals,
      set: ({ model }, value) => {
        const isShown = asBoolean(value);
        if (isShown && !tableFormat(model).showTotals) {
          checkShift(model.sheet, rowsShift(model, rowCount(bodyOf(model)), 1));
        }
        showTotals(model, isShown);
      },
    },
    HighlightFirstColumn: flag("highlightFirstColumn"),
    HighlightLastColumn: flag("highlightLastColumn"),
    Style: {
      get: ({ model }) => tableFormat(model).style,
      set: ({ model }, value) => {
        const style = asString(value);
        if (!STYLE.test(style)) throw invalidArgument();
        setTableFormat(model, { style });
      },
    },
    ShowBandedRows: flag("showBandedRows"),
    ShowBandedColumns: flag("showBandedColumns"),
    ShowFilterButton: flag("showFilterButton"),
  },
  objects: {
    AutoFilter: (self) =>
      new AutoFilter(
        self.session,
        self.model.sheet.sheetId,
        () => tableFilter(self.model),
        () => setTableFormat(self.model, { showFilterButton: false }),
      ),
    Columns: (self) => new TableColumnCollection(self.session, self),
    Rows: (self) => new TableRowCollection(self.session, self),
    Sort: (self) => new TableSort(self),
    Worksheet: ({ session, model }) => new Worksheet(session, model.sheet.sheetId),
  },
  methods: {
    ClearFilters: ({ model }) => {
      const filter = tableFilter(model);
      if (filter !== null) clearCriteria(filter);
    },
    ReapplyFilters: ({ model }) => {
      const filter = tableFilter(model);
      if (filter !== null) reapply(filter);
    },
    GetRange: (self) => self.rangeOf(self.model.range),
    GetHeaderRowRange: (self) => self.rangeOf(self.headings),
    GetDataBodyRange: (self) => self.rangeOf(self.body),
    GetTotalRowRange: (self) => self.rangeOf(self.totals),
    // With all that stands in it, as Excel does; what is below stays where it is.
    Delete: (self) => {
      const range = self.rangeOf(self.model.range);
      removeTable(self.model);
      editMethods["Clear"]?.(range, "All");
    },
    ConvertToRange: (self) => {
      const range = self.rangeOf(self.model.range);
      removeTable(self.model);
      return range;
    },
    Resize: resize,
    ...eventMethods<Table>(
      { DataChanged: EVENT.tableChanged, SelectionChanged: EVENT.tableSelectionChanged },
      ({ id }) => id,
    ),
  },
});
