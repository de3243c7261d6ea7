import { type BorderSide, EDGES, type Lined } from "../../../model/styles/borders";
import { asOneOf, HostCollection, type Session } from "../base";
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
  readonly typeName = "RangeBorderCollection";

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
