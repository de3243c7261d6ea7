import type { SheetRef } from "../../../model/access";
import type { Area } from "../../../model/area";
import { HostObject, type Session } from "../base";

/** The data validation of one or more areas. Where their cells differ, properties read as null. */
export class DataValidation extends HostObject {
  readonly typeName = "DataValidation";
  readonly sheet: SheetRef;

  constructor(
    session: Session,
    sheetId: string,
    readonly areas: readonly Area[],
  ) {
    super(session);
    this.sheet = { book: session.book, sheetId };
  }
}
