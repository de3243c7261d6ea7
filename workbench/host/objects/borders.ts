import type { SheetRef } from "../../model/access";
import type { Area } from "../../model/area";
import { asInteger, asOneOf, HostCollection, members, type MemberTable, type Session } from "./base";
import { invalidArgument } from "../errors";
import { RangeBorder } from "./border";

/** In the order in which `getItemAt` counts them. */
const SIDES = [
  "EdgeTop",
  "EdgeBottom",
  "EdgeLeft",
  "EdgeRight",
  "InsideVertical",
  "InsideHorizontal",
  "DiagonalDown",
  "DiagonalUp",
] as const;

/** The lines around and inside of each of the areas. */
export class RangeBorderCollection extends HostCollection {
  readonly members: MemberTable = borderCollectionMembers;

  constructor(
    session: Session,
    readonly sheet: SheetRef,
    readonly areas: readonly Area[],
  ) {
    super(session);
  }

  items(): RangeBorder[] {
    return SIDES.map((side) => this.item(side));
  }

  item(key: unknown): RangeBorder {
    return new RangeBorder(this.session, this.sheet, this.areas, asOneOf(key, SIDES));
  }
}

const borderCollectionMembers = members<RangeBorderCollection>("RangeBorderCollection", {
  properties: { Count: { get: () => SIDES.length } },
  methods: {
    GetItemAt: (self, index) => {
      const border = self.items()[asInteger(index)];
      if (border === undefined) throw invalidArgument();
      return border;
    },
  },
});
