import { HostObject, type Session } from "../base";

/** What Excel on the web does with its own page rather than with the workbook: `Excel.createWorkbook()`. */
export class WacWorkbook extends HostObject {
  readonly typeName = "WacWorkbook";

  /** @param openWorkbook shows a file, or an empty workbook, in a window of its own */
  constructor(
    session: Session,
    readonly openWorkbook: (bytes: Uint8Array | null) => void,
  ) {
    super(session);
  }
}
