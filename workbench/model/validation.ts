import type { ISheetDataValidationRule } from "@univerjs/core";
import { Rectangle } from "@univerjs/core";
import { AddDataValidationMutation, RemoveDataValidationMutation } from "@univerjs/data-validation";
import { LexerTreeBuilder } from "@univerjs/engine-formula";
import { SheetDataValidationModel } from "@univerjs/sheets-data-validation";
import { targetOf, type SheetRef } from "./access";
import type { Area } from "./area";

/** What a validation says, without where it stands. Relative formulas are those of its top left cell. */
export type Validation = Omit<ISheetDataValidationRule, "uid" | "ranges">;

/** The validation of the whole area, null where no cell has one, "mixed" where the cells differ. */
export function validationOf(sheet: SheetRef, area: Area): Validation | null | "mixed" {
  const rules = rulesAt(sheet, area);
  const [rule] = rules;
  if (rule === undefined) return null;
  if (rules.length > 1 || restOf(rule.ranges, area, true).length > 0) return "mixed";
  const { uid: _uid, ranges, ...validation } = rule;
  return movedTo(sheet, validation, ranges, area);
}

/** Gives every cell of the area this validation and no other; null takes it away. */
export function setValidation(sheet: SheetRef, area: Area, validation: Validation | null): void {
  for (const rule of rulesAt(sheet, area)) {
    removeRule(sheet, rule);
    const ranges = restOf(rule.ranges, area, false);
    const [first] = ranges;
    if (first === undefined) continue;
    addRule(sheet, { ...movedTo(sheet, rule, rule.ranges, first), ranges });
  }
  if (validation === null) return;
  addRule(sheet, { ...validation, uid: crypto.randomUUID(), ranges: [{ ...area }] });
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

function rulesAt(sheet: SheetRef, area: Area): ISheetDataValidationRule[] {
  return sheet.book
    .get(SheetDataValidationModel)
    .getRules(sheet.book.unitId, sheet.sheetId)
    .filter((rule) => rule.ranges.some((part) => Rectangle.intersects(part, area)));
}

/** What is left of the ranges without `cut`, or, the other way round, of `cut` without the ranges. */
function restOf(ranges: Area[], cut: Area, ofCut: boolean): Area[] {
  if (!ofCut) return ranges.flatMap((part) => Rectangle.subtract(part, cut));
  return ranges.reduce<Area[]>(
    (rest, part) => rest.flatMap((piece) => Rectangle.subtract(piece, part)),
    [cut],
  );
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
