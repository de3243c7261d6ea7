import type { Styled } from "../../../model/styles/styled";
import { HostObject, type Session } from "../base";

/** The font of the cells of a range. Where they differ, a property reads as null. */
export class RangeFont extends HostObject {
  readonly typeName = "RangeFont";

  constructor(
    session: Session,
    readonly styled: Styled,
  ) {
    super(session);
  }
}
