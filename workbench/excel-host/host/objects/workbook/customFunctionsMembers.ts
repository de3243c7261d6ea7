import { invalidArgument } from "../../errors";
import type { ResultRow } from "../../functionResults";
import { members } from "../base";
import type { CustomFunctions } from "./customFunctions";

/** Feature switches of the library's runtime: smaller waits between answers, answers over 5 MB sent in parts. */
const ENABLED_FEATURES = [1, 2];

export const customFunctionsMembers = members<CustomFunctions>("CustomFunctions", {
  methods: {
    SetInvocationArrayResults: ({ calls }, rows) => {
      if (!Array.isArray(rows) || !rows.every(isResultRow)) throw invalidArgument();
      calls.setResults(rows);
    },
    _GetEnabledFeatures: () => ENABLED_FEATURES,
    _SetOsfControlContainerReadyForCustomFunctions: ({ calls }) => calls.ready(),
  },
});

function isResultRow(row: unknown): row is ResultRow {
  return Array.isArray(row) && typeof row[0] === "number" && typeof row[1] === "boolean";
}
