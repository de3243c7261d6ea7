import type { IMutationInfo, IUndoRedoCommandInfos } from "@univerjs/core";
import { AddDataValidationMutation, RemoveDataValidationMutation } from "@univerjs/data-validation";
import { SetConditionalRuleMutation } from "@univerjs/sheets-conditional-formatting";
import { type SheetRef, targetOf } from "../access";
import { type Area, fromUniver } from "../area";
import { intersectAreas, subtractAreas } from "../areas";
import { conditionalFormatsAt } from "../rules/conditionalFormats";
import { rulesAt } from "../rules/validation";

/**
 * What gives rows that a table takes in the validations and conditional formats of the row above them, and what takes
 * that back: the same rules then reach further. A validation that new cells have already stays.
 * @param likeRow the row whose rules go on
 */
export function carriedRules(sheet: SheetRef, likeRow: number, added: Area): IUndoRedoCommandInfos {
  const carried = [...carriedValidations(sheet, likeRow, added), ...carriedFormats(sheet, likeRow, added)];
  return {
    redos: carried.flatMap(({ redos }) => redos),
    undos: carried.reverse().flatMap(({ undos }) => undos),
  };
}

interface Step {
  readonly redos: readonly IMutationInfo[];
  readonly undos: readonly IMutationInfo[];
}

function carriedValidations(sheet: SheetRef, likeRow: number, added: Area): Step[] {
  const target = targetOf(sheet);
  const taken = rulesAt(sheet, [added]).flatMap(({ ranges }) => ranges.map(fromUniver));
  return rulesAt(sheet, [rowOf(added, likeRow)]).flatMap((rule): Step[] => {
    const ranges = rule.ranges.map(fromUniver);
    const more = subtractAreas(below(ranges, likeRow, added), taken);
    if (more.length === 0) return [];
    const remove = { id: RemoveDataValidationMutation.id, params: { ...target, ruleId: rule.uid } };
    const add = (areas: readonly Area[]): IMutationInfo => {
      const params = { ...target, rule: { ...rule, ranges: areas.map((area) => ({ ...area })) } };
      return { id: AddDataValidationMutation.id, params };
    };
    return [{ redos: [remove, add(joined(ranges, more))], undos: [remove, add(ranges)] }];
  });
}

function carriedFormats(sheet: SheetRef, likeRow: number, added: Area): Step[] {
  return conditionalFormatsAt(sheet, [rowOf(added, likeRow)]).flatMap((format): Step[] => {
    const ranges = format.ranges.map(fromUniver);
    const more = subtractAreas(below(ranges, likeRow, added), ranges);
    if (more.length === 0) return [];
    const set = (areas: readonly Area[]): IMutationInfo => ({
      id: SetConditionalRuleMutation.id,
      params: {
        ...targetOf(sheet),
        cfId: format.cfId,
        rule: { ...format, ranges: areas.map((area) => ({ ...area })) },
      },
    });
    return [{ redos: [set(joined(ranges, more))], undos: [set(ranges)] }];
  });
}

const rowOf = (area: Area, row: number): Area => ({ ...area, startRow: row, endRow: row });

/** The new cells in the columns that the ranges have in the row above. */
function below(ranges: readonly Area[], likeRow: number, added: Area): Area[] {
  return intersectAreas(ranges, [rowOf(added, likeRow)]).map(({ startColumn, endColumn }) => ({
    ...added,
    startColumn,
    endColumn,
  }));
}

/** As few ranges as can be: one that ends right above grows. The first one stays first, for formulas are read from it. */
function joined(ranges: readonly Area[], more: readonly Area[]): Area[] {
  return more.reduce<Area[]>(
    (areas, part) => {
      const position = areas.findIndex(
        ({ endRow, startColumn, endColumn }) =>
          endRow + 1 === part.startRow && startColumn === part.startColumn && endColumn === part.endColumn,
      );
      return position < 0
        ? [...areas, part]
        : areas.map((area, index) => (index === position ? { ...area, endRow: part.endRow } : area));
    },
    [...ranges],
  );
}
