import type { ISheetDataValidationRule } from "@univerjs/core";
import { Rectangle } from "@univerjs/core";
import { AddDataValidationMutation, RemoveDataValidationMutation } from "@univerjs/data-validation";
import { LexerTreeBuilder } from "@univerjs/engine-formula";
import { SheetDataValidationModel } from "@univerjs/sheets-data-validation";
import { targetOf, type SheetRef } from "../access";
import { type Area, fromUniver, offsetArea } from "../area";
import { intersectAreas, subtractAreas } from "../areas";

/** What a validation says, without where it stands. Relative formulas are those of its top left cell. */
export type Validation = Omit<ISheetDataValidationRule, "uid" | "ranges">;

/** The validation of all of the areas, null where no cell has one, "mixed" where the cells differ. */
export function validationOf(sheet: SheetRef, areas: readonly Area[]): Validation | null | "mixed" {
  const rules = rulesAt(sheet, areas);
  const [[rule], [first]] = [rules, areas];
  if (rule === undefined || first === undefined) return null;
  const { uid: _uid, ranges, ...validation } = rule;
  if (rules.length > 1 || subtractAreas(areas, ranges.map(fromUniver)).length > 0) return "mixed";
  return movedTo(sheet, validation, ranges, first);
}

/** Gives every cell of the areas this validation and no other; null takes it away. */
export function setValidation(sheet: SheetRef, areas: readonly Area[], validation: Validation | null): void {
  for (const rule of rulesAt(sheet, areas)) {
    removeRule(sheet, rule);
    const ranges = subtractAreas(rule.ranges.map(fromUniver), areas);
    const [first] = ranges;
    if (first === undefined) continue;
    addRule(sheet, { ...movedTo(sheet, rule, rule.ranges, first), ranges });
  }
  if (validation === null) return;
  addRule(sheet, { ...validation, uid: crypto.randomUUID(), ranges: areas.map((area) => ({ ...area })) });
}

/** Puts the validations that cells of `from` have on the cells that lie as far from the start of `to`, and no others. */
export function copyValidations(from: SheetRef, source: Area, to: SheetRef, target: Area): void {
  const copies = rulesAt(from, [source]).flatMap((rule) => {
    const { uid: _uid, ranges, ...validation } = rule;
    return intersectAreas(ranges.map(fromUniver), [source]).map((part) => {
      const place = offsetArea(
        part,
        target.startRow - source.startRow,
        target.startColumn - source.startColumn,
      );
      return { place, validation: movedTo(from, validation, ranges, place) };
    });
  });
  setValidation(to, [target], null);
  for (const { place, validation } of copies) setValidation(to, [place], validation);
}

function addRule(sheet: SheetRef, rule: ISheetDataValidationRule): void {
  const [add, remove] = mutationsOf(sheet, rule);
  sheet.book.mutate([add], [remove]);
}

function removeRule(sheet: SheetRef, rule: ISheetDataValidationRule): void {
  const [add, remove] = mutationsOf(sheet, rule);
  sheet.book.mutate([remove], [add]);
}

function mutationsOf(sheet: SheetRef, rule: ISheetDataValidationRule) {
  const target = targetOf(sheet);
  return [
    { id: AddDataValidationMutation.id, params: { ...target, rule } },
    { id: RemoveDataValidationMutation.id, params: { ...target, ruleId: rule.uid } },
  ] as const;
}

/** The rules that stand in a cell of the areas. */
export function rulesAt(sheet: SheetRef, areas: readonly Area[]): ISheetDataValidationRule[] {
  return sheet.book
    .get(SheetDataValidationModel)
    .getRules(sheet.book.unitId, sheet.sheetId)
    .filter(({ ranges }) => ranges.some((part) => areas.some((area) => Rectangle.intersects(part, area))));
}

/** The validation with its relative references as they read in another range's top left cell. */
function movedTo<T extends Validation>(sheet: SheetRef, validation: T, from: Area[], to: Area): T {
  const [origin] = from;
  // Lists are the one type whose references the grid does not move from cell to cell.
  if (origin === undefined || validation.type === "list") return validation;
  const lexer = sheet.book.get(LexerTreeBuilder);
  const move = (formula: string): string =>
    formula.startsWith("=")
      ? lexer.moveFormulaRefOffset(
          formula,
          to.startColumn - origin.startColumn,
          to.startRow - origin.startRow,
        )
      : formula;
  return {
    ...validation,
    ...(validation.formula1 !== undefined && { formula1: move(validation.formula1) }),
    ...(validation.formula2 !== undefined && { formula2: move(validation.formula2) }),
  };
}
