import { monthEmpty } from "./monthEmpty";
import { monthImpossible } from "./monthImpossible";
import { monthOtherYear } from "./monthOtherYear";
import { monthPeriod } from "./monthPeriod";
import { monthRecurring } from "./monthRecurring";
import { monthRewrite } from "./monthRewrite";
import { monthUnreadable } from "./monthUnreadable";
import { remedyEmpty } from "./remedyEmpty";
import type { AnyRule } from "./rule";

export type { AnyRule, RowFacts } from "./rule";

/** Every rule. Where several could speak of one cell, the first of this table does and the others keep silent. */
export const RULES: readonly AnyRule[] = [
  remedyEmpty,
  monthEmpty,
  monthImpossible,
  monthUnreadable,
  monthOtherYear,
  monthRecurring,
  monthPeriod,
  monthRewrite,
];
