import type { Worksheet as GridSheet } from "@univerjs/core";
import { addSheet, freeSheetName, isValidSheetName, sheetByName } from "../../../model/sheets/sheets";
import { invalidArgument, itemAlreadyExists, itemNotFound } from "../../errors";
import { EVENT } from "../../events";
import { asBoolean, asString, HostCollection, isMissing, members, type MemberTable } from "../base";
import { eventMethods, SHEET_EVENTS } from "../eventMethods";
import { findWorksheet, worksheetByKey } from "./sheetPosition";
import { Worksheet } from "./worksheet";

/** The workbook's sheets in the order of their tabs, hidden ones included. */
export class WorksheetCollection extends HostCollection {
  readonly members: MemberTable = worksheetCollectionMembers;

  items(): Worksheet[] {
    return this.session.book.workbook.getSheets().map((sheet) => this.wrap(sheet));
  }

  override item(key: unknown): Worksheet {
    return worksheetByKey(this.session, key);
  }

  wrap(sheet: GridSheet): Worksheet {
    return new Worksheet(this.session, sheet.getSheetId());
  }

  /** The sheets that can be stepped to. */
  shown(visibleOnly: unknown): Worksheet[] {
    const onlyVisible = !isMissing(visibleOnly) && asBoolean(visibleOnly);
    return onlyVisible ? this.items().filter((sheet) => sheet.visibility === "Visible") : this.items();
  }
}

function present(sheet: Worksheet | undefined): Worksheet {
  if (sheet === undefined) throw itemNotFound();
  return sheet;
}

const worksheetCollectionMembers = members<WorksheetCollection>("WorksheetCollection", {
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
