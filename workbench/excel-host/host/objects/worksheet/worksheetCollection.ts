import type { Worksheet as GridSheet } from "@univerjs/core";
import { asBoolean, HostCollection, isMissing } from "../base";
import { worksheetByKey } from "./sheetPosition";
import { Worksheet } from "./worksheet";

/** The workbook's sheets in the order of their tabs, hidden ones included. */
export class WorksheetCollection extends HostCollection {
  readonly typeName = "WorksheetCollection";

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
