import type { FunctionCalls } from "../../functionCalls";
import { HostObject, type Session } from "../base";

/** What the library's runtime of custom functions answers through. */
export class CustomFunctions extends HostObject {
  readonly typeName = "CustomFunctions";

  constructor(
    session: Session,
    readonly calls: FunctionCalls,
  ) {
    super(session);
  }
}
