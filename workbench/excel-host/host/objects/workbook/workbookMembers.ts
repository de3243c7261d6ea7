import { selectionOf } from "../../../model/sheets/selection";
import { itemNotFound } from "../../errors";
import { EVENT } from "../../events";
import { Application } from "./application";
import { asString, members } from "../base";
import { CustomXmlPartCollection } from "./customXmlParts";
import { DocumentProperties } from "./documentProperties";
import { eventMethods } from "../eventMethods";
import { insertFromBase64 } from "./insertFromBase64";
import { NamedItemCollection } from "../name/namedItem";
import { Range } from "../range/range";
import { RangeAreas } from "../range/rangeAreas";
import { Runtime } from "./runtime";
import { SettingCollection } from "./settings";
import { StyleCollection } from "../format/styleCollection";
import { TableCollection } from "../table/tableCollection";
import { WorkbookProtection } from "./workbookProtection";
import { WorksheetCollection } from "../worksheet/worksheetCollection";
import { cellArea } from "../../../model/area";
import type { Workbook } from "./workbook";

export const workbookMembers = members<Workbook>("Workbook", {
  properties: {
    Name: { get: ({ session }) => session.book.workbook.getName() },
    ReadOnly: { get: () => false },
  },
  objects: {
    Application: ({ session }) => new Application(session),
    CustomXmlParts: ({ session }) => new CustomXmlPartCollection(session),
    Names: ({ session }) => new NamedItemCollection(session, null),
    Properties: ({ session }) => new DocumentProperties(session),
    Protection: ({ session }) => new WorkbookProtection(session),
    Settings: ({ session }) => new SettingCollection(session),
    Styles: ({ session }) => new StyleCollection(session),
    Tables: ({ session }) => new TableCollection(session, null),
    _Runtime: ({ session }) => new Runtime(session),
    Worksheets: ({ session }) => new WorksheetCollection(session),
  },
  methods: {
    GetActiveCell: ({ session }) => {
      const { sheetId, row, column } = selectionOf(session.book);
      return new Range(session, sheetId, cellArea(row, column));
    },
    GetSelectedRange: ({ session }) => {
      const { sheetId, area } = selectionOf(session.book);
      return new Range(session, sheetId, area);
    },
    GetSelectedRanges: ({ session }) => {
      const { sheetId, areas } = selectionOf(session.book);
      return new RangeAreas(session, sheetId, areas);
    },
    InsertWorksheetsFromBase64: ({ session }, file, options) => insertFromBase64(session, file, options),
    _GetRangeForEventByReferenceId: (self, id) => {
      const range = self.eventRange(id);
      if (range === null) throw itemNotFound();
      return range;
    },
    _GetRangeOrNullObjectForEventByReferenceId: (self, id) => self.eventRange(id),
    ...eventMethods<Workbook>({ Activated: EVENT.workbookActivated }),
    _RemoveReference: ({ session }, id) => session.references.release(asString(id)),
    _RemoveAllReferences: ({ session }) => session.references.clear(),
  },
});
