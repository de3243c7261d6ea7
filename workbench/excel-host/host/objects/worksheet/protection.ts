import type { SheetProtection } from "../../../files/protection";
import type { SheetRef } from "../../../model/access";
import { protectionOf } from "../../../model/sheets/protection";
import { HostObject, type Session } from "../base";

/** Whether a worksheet is protected, and what it still allows. */
export class WorksheetProtection extends HostObject {
  readonly typeName = "WorksheetProtection";

  constructor(
    session: Session,
    readonly sheet: SheetRef,
  ) {
    super(session);
  }

  get protection(): SheetProtection | null {
    return protectionOf(this.sheet);
  }
}
