import type { SheetRef } from "../../../model/access";
import { frozenArea } from "../../../model/sheets/freeze";
import { HostObject, type Session } from "../base";
import { Range } from "../range/range";

/** The rows and columns of a worksheet that stay in view. */
export class WorksheetFreezePanes extends HostObject {
  readonly typeName = "WorksheetFreezePanes";

  constructor(
    session: Session,
    readonly sheet: SheetRef,
  ) {
    super(session);
  }

  /** The cells that stay in view. Null when none does. */
  get location(): Range | null {
    const area = frozenArea(this.sheet);
    return area && new Range(this.session, this.sheet.sheetId, area);
  }
}
