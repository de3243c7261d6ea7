import type { BorderSide, Lined } from "../../../model/styles/borders";
import { HostObject, type Session } from "../base";

/** One side of the cells of a range, or of a named style. Where cells differ, a property reads as null. */
export class RangeBorder extends HostObject {
  readonly typeName = "RangeBorder";

  constructor(
    session: Session,
    readonly lined: Lined,
    readonly side: BorderSide,
  ) {
    super(session);
  }
}
