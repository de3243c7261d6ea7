import { invalidArgument } from "../../errors";
import { asInteger, HostCollection, type Session } from "../base";
import type { Range } from "./range";

/** Ranges that belong together, such as the areas of a RangeAreas. */
export class RangeCollection extends HostCollection {
  readonly typeName = "RangeCollection";

  constructor(
    session: Session,
    readonly ranges: () => readonly Range[],
  ) {
    super(session);
  }

  items(): readonly Range[] {
    return this.ranges();
  }

  item(key: unknown): Range {
    const range = this.ranges()[asInteger(key)];
    if (range === undefined) throw invalidArgument();
    return range;
  }
}
