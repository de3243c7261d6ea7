import type { TallyProblem } from "../core/tally/problem";
import { viFunctions } from "./viFunctions";

const words = viFunctions.problem;

/** Why there is nothing to tally, and what to do. */
export function tallySentence(problem: TallyProblem): string {
  switch (problem.problem) {
    case "tooLong":
    case "noTable":
      return words[problem.problem];
    case "noColumn":
      return words.noColumn(problem);
    case "unknown":
      return words.unknown(problem);
    case "badYear":
      return words.badYear(problem);
  }
}
