import { duplicateProblem } from "./duplicateProblem";
import { errorValue } from "./errorValue";
import { legacyText } from "./legacyText";
import { mixedUnicode } from "./mixedUnicode";
import { monthBeforeIssue } from "./monthBeforeIssue";
import { monthEmpty } from "./monthEmpty";
import { monthImpossible } from "./monthImpossible";
import { monthOtherYear } from "./monthOtherYear";
import { monthPeriod } from "./monthPeriod";
import { monthRecurring } from "./monthRecurring";
import { monthStrictlyBefore } from "./monthStrictlyBefore";
import { monthUnreadable } from "./monthUnreadable";
import { noAccents } from "./noAccents";
import { pointsDisagree } from "./pointsDisagree";
import { problemEmpty } from "./problemEmpty";
import { remedyEmpty } from "./remedyEmpty";
import { remedyRepeatsProblem } from "./remedyRepeatsProblem";
import type { AnyRule } from "./rule";
import { splitRow } from "./splitRow";
import { tooLongToPrint } from "./tooLongToPrint";
import { ttOutOfSequence } from "./ttOutOfSequence";
import { vagueRemedy } from "./vagueRemedy";

export type { AnyRule, RowFacts } from "./rule";

/** Every rule. Where several could speak of one cell, the first of this table does and the others keep silent. */
export const RULES: readonly AnyRule[] = [
  errorValue,
  legacyText,
  problemEmpty,
  splitRow,
  remedyEmpty,
  monthEmpty,
  monthImpossible,
  monthUnreadable,
  monthOtherYear,
  monthBeforeIssue,
  monthRecurring,
  monthStrictlyBefore,
  pointsDisagree,
  duplicateProblem,
  remedyRepeatsProblem,
  vagueRemedy,
  mixedUnicode,
  tooLongToPrint,
  monthPeriod,
  noAccents,
  ttOutOfSequence,
];
