import { type Filter as ModelFilter } from "../../../model/filters/filters";
import { HostObject, type Session } from "../base";
import { Range } from "../range/range";

/** The filter of a sheet, or of a table: `find` gives it as it stands, null when it is off. */
export class AutoFilter extends HostObject {
  readonly typeName = "AutoFilter";

  constructor(
    session: Session,
    readonly sheetId: string,
    readonly find: () => ModelFilter | null,
    /** The table's filter cannot be taken away but with its buttons. */
    readonly removeOwn: () => void,
  ) {
    super(session);
  }

  get range(): Range | null {
    const filter = this.find();
    return filter && new Range(this.session, this.sheetId, filter.range);
  }
}
