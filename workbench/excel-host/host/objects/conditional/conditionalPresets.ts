import { TypedConditionalFormat } from "./conditionalRules";

/** Cells by a criterion of Excel's own: blanks, errors, days, averages, repetitions. */
export class PresetCriteriaConditionalFormat extends TypedConditionalFormat {
  readonly typeName = "PresetCriteriaConditionalFormat";
}

/** The first or last cells by their value, so many of them or so many in a hundred. */
export class TopBottomConditionalFormat extends TypedConditionalFormat {
  readonly typeName = "TopBottomConditionalFormat";
}
