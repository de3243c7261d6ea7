import { invalidArgument } from "../../errors";
import { EVENT, WORKBOOK_TARGET } from "../../events";
import { asBoolean, asInteger, members } from "../base";
import { eventMethods } from "../eventMethods";
import { asRange } from "../range/rangeArgument";
import type { TableCollection } from "./tableCollection";

export const tableCollectionMembers = members<TableCollection>("TableCollection", {
  properties: { Count: { get: (self) => self.items().length } },
  methods: {
    Add: (self, address, hasHeaders) => {
      const range = asRange(self.session, self.sheetId, address);
      return self.add(range.sheetId, range.area, asBoolean(hasHeaders));
    },
    GetCount: (self) => self.items().length,
    GetItemAt: (self, index) => {
      const table = self.items()[asInteger(index)];
      if (table === undefined) throw invalidArgument();
      return table;
    },
    GetItemOrNullObject: (self, key) => self.find(key),
    ...eventMethods<TableCollection>(
      { Added: EVENT.tableAdded, DataChanged: EVENT.tableChanged, Deleted: EVENT.tableDeleted },
      ({ sheetId }) => (sheetId === null ? WORKBOOK_TARGET : `{${sheetId}}`),
    ),
  },
});
