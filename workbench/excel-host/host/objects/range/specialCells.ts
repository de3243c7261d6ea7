import type { SheetRef } from "../../../model/access";
import type { Area } from "../../../model/area";
import { specialCells, type SpecialCellType } from "../../../model/cells/specialCells";
import { asOneOf, isMissing, type Session } from "../base";
import { RangeAreas } from "./rangeAreas";

const TYPES: readonly SpecialCellType[] = [
  "ConditionalFormats",
  "DataValidations",
  "Blanks",
  "Constants",
  "Formulas",
  "SameConditionalFormat",
  "SameDataValidation",
  "Visible",
];

/** `Excel.SpecialCellValueType`, and the value types that each names. */
const VALUE_TYPES = {
  All: ["Error", "Boolean", "Double", "String"],
  Errors: ["Error"],
  ErrorsLogical: ["Error", "Boolean"],
  ErrorsNumbers: ["Error", "Double"],
  ErrorsText: ["Error", "String"],
  ErrorsLogicalNumber: ["Error", "Boolean", "Double"],
  ErrorsLogicalText: ["Error", "Boolean", "String"],
  ErrorsNumberText: ["Error", "Double", "String"],
  Logical: ["Boolean"],
  LogicalNumbers: ["Boolean", "Double"],
  LogicalText: ["Boolean", "String"],
  LogicalNumbersText: ["Boolean", "Double", "String"],
  Numbers: ["Double"],
  NumbersText: ["Double", "String"],
  Text: ["String"],
} as const;
type ValueTypeName = keyof typeof VALUE_TYPES;

/** The cells of a kind among those of the areas; null where there is none. @throws ApiError InvalidArgument */
export function findSpecialCells(
  { session, ref }: { readonly session: Session; readonly ref: SheetRef },
  areas: readonly Area[],
  type: unknown,
  valueType: unknown,
): RangeAreas | null {
  const names = Object.keys(VALUE_TYPES) as ValueTypeName[];
  const values = VALUE_TYPES[isMissing(valueType) ? "All" : asOneOf(valueType, names)];
  return RangeAreas.of(session, ref.sheetId, specialCells(ref, areas, asOneOf(type, TYPES), new Set(values)));
}
