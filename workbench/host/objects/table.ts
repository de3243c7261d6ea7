import { rowCount, type Area } from "../../model/area";
import {
  removeTable,
  renameTable,
  resizeTable,
  setTableFormat,
  tableById,
  tableFormat,
  tablesAt,
  type Table as ModelTable,
} from "../../model/tables";
import type { TableFormat } from "../../files/pageLayout";
import { invalidArgument, itemNotFound } from "../errors";
import {
  asBoolean,
  asString,
  HostObject,
  members,
  type MemberTable,
  type Property,
  type Session,
} from "./base";
import { asName, takenNames } from "./nameRules";
import { Range } from "./range";
import { editMethods } from "./rangeEdits";
import { asRange } from "./rangeArgument";
import { TableColumnCollection } from "./tableColumns";
import { TableRowCollection } from "./tableRows";
import { Worksheet } from "./worksheet";

/** Excel's own table styles; a workbook may hold others. */
const STYLE = /^(TableStyle(Light([1-9]|1\d|2[01])|Medium([1-9]|1\d|2[0-8])|Dark([1-9]|1[01])))?$/;

/** An Excel table, by its id. */
export class Table extends HostObject {
  readonly members: MemberTable = tableMembers;

  constructor(
    session: Session,
    readonly id: string,
  ) {
    super(session);
  }

  override identity(): Readonly<Record<string, unknown>> {
    return { Id: this.id };
  }

  /** The table as it stands now. @throws ApiError ItemNotFound when it is gone */
  get model(): ModelTable {
    const table = tableById(this.session.book, this.id);
    if (table === null) throw itemNotFound();
    return table;
  }

  /** The rows between headings and totals. */
  get body(): Area {
    const { range } = this.model;
    const { showHeaders, showTotals } = tableFormat(this.model);
    return {
      ...range,
      startRow: range.startRow + (showHeaders ? 1 : 0),
      endRow: range.endRow - (showTotals ? 1 : 0),
    };
  }

  rangeOf(area: Area): Range {
    return new Range(this.session, this.model.sheet.sheetId, area);
  }
}

function flag(field: "showFilterButton" | "showBandedRows" | "showBandedColumns"): Property<Table> {
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
  resizeTable(model, range.area);
}

const tableMembers = members<Table>("Table", {
  properties: {
    Id: { get: ({ id }) => id },
    Name: { get: ({ model }) => model.name, set: rename },
    ShowHeaders: { get: ({ model }) => tableFormat(model).showHeaders },
    ShowTotals: { get: ({ model }) => tableFormat(model).showTotals },
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
    Columns: (self) => new TableColumnCollection(self.session, self),
    Rows: (self) => new TableRowCollection(self.session, self),
    Worksheet: ({ session, model }) => new Worksheet(session, model.sheet.sheetId),
  },
  methods: {
    GetRange: (self) => self.rangeOf(self.model.range),
    GetHeaderRowRange: (self) => {
      const { range } = self.model;
      if (!tableFormat(self.model).showHeaders) throw itemNotFound();
      return self.rangeOf({ ...range, endRow: range.startRow });
    },
    GetDataBodyRange: (self) => self.rangeOf(self.body),
    GetTotalRowRange: (self) => {
      const { range } = self.model;
      if (!tableFormat(self.model).showTotals) throw itemNotFound();
      return self.rangeOf({ ...range, startRow: range.endRow });
    },
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
  },
});
