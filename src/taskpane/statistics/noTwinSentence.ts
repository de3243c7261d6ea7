import { tallySentence } from "../../locales/tallySentence";
import { viStatistics } from "../../locales/viStatistics";
import type { NoTwin } from "../../workbook/formulas/twins/twinOf";

/** Why the function in a cell stays as it is, and what to do. */
export function noTwinSentence(address: string, name: string, why: NoTwin): string {
  const words = viStatistics.twin.why(address, name);
  switch (why.problem) {
    case "never":
    case "severalRanges":
    case "noMonth":
    case "twoLists":
      return words[why.problem];
    case "argument":
      return words.argument(why.position);
    case "noCells":
      return words.noCells(why.column);
    case "notCanonical":
      return words.notCanonical(why.reference, why.text, why.wanted);
    default:
      return words.table(tallySentence(why));
  }
}
