import { addSheet, freeSheetName, isValidSheetName, sheetByName } from "../../../model/sheets/sheets";
import { invalidArgument, itemAlreadyExists, itemNotFound } from "../../errors";
import { EVENT } from "../../events";
import { asString, isMissing, members } from "../base";
import { eventMethods, SHEET_EVENTS } from "../eventMethods";
import { findWorksheet } from "./sheetPosition";
import { Worksheet } from "./worksheet";
import type { WorksheetCollection } from "./worksheetCollection";

function present(sheet: Worksheet | undefined): Worksheet {
  if (sheet === undefined) throw itemNotFound();
  return sheet;
}

export const worksheetCollectionMembers = members<WorksheetCollection>("WorksheetCollection", {
  methods: {
    Add: (self, name) => {
      const { book } = self.session;
      const wanted = isMissing(name) ? freeSheetName(book) : asString(name);
      if (!isValidSheetName(wanted)) throw invalidArgument();
      if (sheetByName(book, wanted) !== null) throw itemAlreadyExists();
      return new Worksheet(self.session, addSheet(book, wanted));
    },
    GetActiveWorksheet: (self) => self.wrap(self.session.book.workbook.getActiveSheet()),
    GetCount: (self, visibleOnly) => self.shown(visibleOnly).length,
    GetFirst: (self, visibleOnly) => present(self.shown(visibleOnly)[0]),
    GetLast: (self, visibleOnly) => present(self.shown(visibleOnly).at(-1)),
    GetItem: (self, key) => self.item(key),
    GetItemOrNullObject: ({ session }, key) => findWorksheet(session, key),
    ...eventMethods<WorksheetCollection>({
      ...SHEET_EVENTS,
      Added: EVENT.worksheetAdded,
      Deleted: EVENT.worksheetDeleted,
      EventMoved: EVENT.worksheetMoved,
    }),
  },
});
