import type { Styled } from "../../../model/styles/styled";
import { HostObject, type Session } from "../base";

/** The background of the cells of a range. Where they differ, a property reads as null. */
export class RangeFill extends HostObject {
  readonly typeName = "RangeFill";

  constructor(
    session: Session,
    readonly styled: Styled,
  ) {
    super(session);
  }
}
