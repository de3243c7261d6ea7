import { isSameUnit } from "../form/rowUnits";
import { isSheetNameTaken, suggestSheetName } from "../sheet/sheetName";
import { assignCriteria } from "./assign";
import type { Criterion } from "./criteria";
import type { ListedUnit } from "./unitList";

/** A unit's form that is in the workbook already. */
export interface ExistingForm {
  readonly unit: string;
  readonly sheetName: string;
}

export type UnitPlan = { readonly unit: string; readonly criteria: readonly Criterion[] } & (
  | { readonly kind: "new"; readonly sheetName: string }
  /** Its form is there already and stays as it is. */
  | { readonly kind: "there"; readonly sheetName: string }
  | { readonly kind: "notRequired" }
);

export interface HandOutPlan {
  readonly units: readonly UnitPlan[];
  /** Criteria of nobody on the list of units. */
  readonly unassigned: readonly Criterion[];
}

/**
 * What “Tạo file gửi đơn vị” would do with each unit of Danh mục, in its order. A unit has its form already where the form or
 * its sheet bears the name; a name that another sheet has is made free (“NCC (2)”).
 */
export function planHandOut(
  units: readonly ListedUnit[],
  criteria: readonly Criterion[],
  { forms, sheetNames }: { forms: readonly ExistingForm[]; sheetNames: readonly string[] },
): HandOutPlan {
  const { ofUnit, unassigned } = assignCriteria(criteria, units);
  const taken = [...sheetNames];
  return {
    unassigned,
    units: units.map(({ unit, sheet, mustSend }, index): UnitPlan => {
      const own = { unit, criteria: ofUnit[index] ?? [] };
      if (!mustSend) return { ...own, kind: "notRequired" };
      const form = forms.find(
        (one) =>
          isSameUnit(one.unit, unit) ||
          isSheetNameTaken(one.sheetName, [unit, ...(sheet === "" ? [] : [sheet])]),
      );
      if (form !== undefined) return { ...own, kind: "there", sheetName: form.sheetName };
      const sheetName = suggestSheetName(sheet || unit, taken);
      taken.push(sheetName);
      return { ...own, kind: "new", sheetName };
    }),
  };
}
