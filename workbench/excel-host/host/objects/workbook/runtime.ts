import { HostObject } from "../base";

/** `context.runtime`. */
export class Runtime extends HostObject {
  readonly typeName = "Runtime";
}
