import { readPoints, readPointsCell } from "../../points/readPoints";
import { textOf } from "../../text/text";
import type { Rule } from "./rule";

/** Finer than any score is given; spares 0.1 + 0.2 from disagreeing with 0.3. */
const TOLERANCE = 0.0005;

/** The points lost that the problem's text names are not those in Điểm bị trừ. */
export const pointsDisagree: Rule<"pointsDisagree"> = {
  code: "pointsDisagree",
  severity: "review",
  columns: ["problem"],
  check: ({ values }) => {
    const inColumn = readPointsCell(values.points);
    if (inColumn === null) return null;
    const inText = readPoints(textOf(values.problem));
    return inText === null || Math.abs(inText - inColumn) < TOLERANCE ? null : { inText, inColumn };
  },
};
