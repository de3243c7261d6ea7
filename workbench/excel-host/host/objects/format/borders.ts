import { type BorderSide, EDGES, type Lined } from "../../../model/styles/borders";
import { asInteger, asOneOf, HostCollection, members, type MemberTable, type Session } from "../base";
import { invalidArgument } from "../../errors";
import { RangeBorder } from "./border";

/** In the order in which `getItemAt` counts them. */
const SIDES: readonly BorderSide[] = [
  "EdgeTop",
  "EdgeBottom",
  "EdgeLeft",
  "EdgeRight",
  "InsideVertical",
  "InsideHorizontal",
  "DiagonalDown",
  "DiagonalUp",
];
/** A style has the four around a cell. */
export const STYLE_SIDES = SIDES.filter((side) => side in EDGES);

/** The lines around and inside of the cells of a range, or around those with a style. */
export class RangeBorderCollection extends HostCollection {
  readonly members: MemberTable = borderCollectionMembers;

  constructor(
    session: Session,
    readonly lined: Lined,
    readonly sides: readonly BorderSide[] = SIDES,
  ) {
    super(session);
  }

  items(): RangeBorder[] {
    return this.sides.map((side) => this.item(side));
  }

  item(key: unknown): RangeBorder {
    return new RangeBorder(this.session, this.lined, asOneOf(key, this.sides));
  }
}

const borderCollectionMembers = members<RangeBorderCollection>("RangeBorderCollection", {
  properties: { Count: { get: ({ sides }) => sides.length } },
  methods: {
    GetItemAt: (self, index) => {
      const border = self.items()[asInteger(index)];
      if (border === undefined) throw invalidArgument();
      return border;
    },
  },
});
