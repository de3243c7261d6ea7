import { asString, HostObject } from "../base";
import { Range } from "../range/range";

/** The open workbook: the root of every object path. */
export class Workbook extends HostObject {
  readonly typeName = "Workbook";

  /** The range that a changed event names. */
  eventRange(referenceId: unknown): Range | null {
    const tracked = this.session.references.find(asString(referenceId));
    const [area] = tracked?.areas ?? [];
    return tracked && area ? new Range(this.session, tracked.sheetId, area) : null;
  }
}
