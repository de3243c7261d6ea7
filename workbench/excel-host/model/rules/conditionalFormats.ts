import { ICommandService, type IDisposable, Rectangle } from "@univerjs/core";
import { LexerTreeBuilder, RegisterOtherFormulaService } from "@univerjs/engine-formula";
import {
  AddConditionalRuleMutation,
  AddConditionalRuleMutationUndoFactory,
  CFRuleType,
  CFSubRuleType,
  ConditionalFormattingFormulaService,
  ConditionalFormattingRuleModel,
  DeleteConditionalRuleMutation,
  DeleteConditionalRuleMutationUndoFactory,
  MoveConditionalRuleMutation,
  MoveConditionalRuleMutationUndoFactory,
  SetConditionalRuleMutation,
  setConditionalRuleMutationUndoFactory,
  type IAnchor,
  type IConditionFormattingRule,
  type ISetConditionalRuleMutationParams,
} from "@univerjs/sheets-conditional-formatting";
import { accessorOf, mutate, targetOf, type SheetRef } from "../access";
import { type Area, fromUniver, offsetArea } from "../area";
import { intersectAreas, subtractAreas } from "../areas";
import type { Book } from "../book";

export type ConditionalFormat = IConditionFormattingRule;

/** The conditional formats of the sheet, the one that wins first. */
export function conditionalFormatsOf({ book, sheetId }: SheetRef): ConditionalFormat[] {
  return book.get(ConditionalFormattingRuleModel).getSubunitRules(book.unitId, sheetId) ?? [];
}

/** Those that have a cell of one of the areas. */
export function conditionalFormatsAt(sheet: SheetRef, areas: readonly Area[]): ConditionalFormat[] {
  return conditionalFormatsOf(sheet).filter(({ ranges }) =>
    ranges.some((part) => areas.some((area) => Rectangle.intersects(part, area))),
  );
}

/** The one with this id. Null when it is gone. */
export function conditionalFormatById(sheet: SheetRef, id: string): ConditionalFormat | null {
  return conditionalFormatsOf(sheet).find(({ cfId }) => cfId === id) ?? null;
}

/** Adds a format before all others of the sheet, as Excel does. Returns its id. */
export function addConditionalFormat(
  sheet: SheetRef,
  areas: readonly Area[],
  rule: ConditionalFormat["rule"],
): string {
  const cfId = crypto.randomUUID();
  const format = { cfId, ranges: areas.map((area) => ({ ...area })), stopIfTrue: false, rule };
  const params = { ...targetOf(sheet), rule: format };
  const undo = AddConditionalRuleMutationUndoFactory(accessorOf(sheet.book), params);
  mutate(sheet, AddConditionalRuleMutation, params, undo);
  return cfId;
}

/** Replaces the format that has this id. */
export function setConditionalFormat(sheet: SheetRef, format: ConditionalFormat): void {
  const params = { ...targetOf(sheet), cfId: format.cfId, rule: format };
  const undo = setConditionalRuleMutationUndoFactory(accessorOf(sheet.book), params);
  mutate(sheet, SetConditionalRuleMutation, params, undo);
}

/**
 * Has the engine follow a format that changes, by whatever step. It goes on calculating the formula that a format had,
 * for every cell of it, and hears of the new one only when the grid has drawn it: in a calculation of its own.
 */
export function followConditionalFormats(book: Book): IDisposable {
  let before: ConditionalFormat | null = null;
  const sheetOf = ({ subUnitId }: ISetConditionalRuleMutationParams): SheetRef => ({
    book,
    sheetId: subUnitId,
  });
  const watched = book.onBeforeCommand(({ id, params }) => {
    if (id !== SetConditionalRuleMutation.id) return;
    const set = params as ISetConditionalRuleMutationParams;
    before = conditionalFormatById(sheetOf(set), set.cfId ?? set.rule.cfId);
  });
  const followed = book.get(ICommandService).onCommandExecuted(({ id, params }) => {
    if (id !== SetConditionalRuleMutation.id || before === null) return;
    const set = params as ISetConditionalRuleMutationParams;
    replaceFormula(sheetOf(set), before, set.rule);
    before = null;
  });
  return {
    dispose: () => {
      watched.dispose();
      followed.dispose();
    },
  };
}

function replaceFormula(
  { book, sheetId }: SheetRef,
  before: ConditionalFormat,
  after: ConditionalFormat,
): void {
  const [old, formula] = [formulaOf(before), formulaOf(after)];
  const isSamePlace = JSON.stringify(before.ranges) === JSON.stringify(after.ranges);
  if (old === formula && isSamePlace) return;
  const formulas = book.get(ConditionalFormattingFormulaService);
  if (old !== null) {
    const known = formulas.getSubUnitFormulaMap(book.unitId, sheetId);
    const registered = known?.getValue(formulas.createCFormulaId(before.cfId, old), ["id"]);
    formulas.deleteCache(book.unitId, sheetId, before.cfId, old);
    const ids = registered === undefined || registered === null ? [] : [registered.formulaId];
    book.get(RegisterOtherFormulaService).deleteFormula(book.unitId, sheetId, ids);
  }
  if (formula !== null) {
    formulas.registerFormulaWithRange(book.unitId, sheetId, after.cfId, formula, after.ranges);
  }
}

function formulaOf({ rule }: ConditionalFormat): string | null {
  const isFormula = rule.type === CFRuleType.highlightCell && rule.subType === CFSubRuleType.formula;
  return isFormula && rule.value !== "" ? rule.value : null;
}

/** Gives the format another place in the order, counted from 0 over the whole sheet. */
export function moveConditionalFormat(sheet: SheetRef, id: string, place: number): void {
  const formats = conditionalFormatsOf(sheet);
  const from = formats.findIndex(({ cfId }) => cfId === id);
  const target = formats[Math.min(place, formats.length - 1)];
  if (target === undefined || target.cfId === id) return;
  const start: IAnchor = { id, type: "self" };
  const end: IAnchor = { id: target.cfId, type: formats.indexOf(target) < from ? "before" : "after" };
  const params = { ...targetOf(sheet), start, end };
  mutate(sheet, MoveConditionalRuleMutation, params, MoveConditionalRuleMutationUndoFactory(params));
}

/** Takes the format away. */
export function removeConditionalFormat(sheet: SheetRef, id: string): void {
  const params = { ...targetOf(sheet), cfId: id };
  const undo = DeleteConditionalRuleMutationUndoFactory(accessorOf(sheet.book), params);
  mutate(sheet, DeleteConditionalRuleMutation, params, undo);
}

/** Frees the areas of conditional formats; what they have outside of them stays. */
export function clearConditionalFormats(sheet: SheetRef, areas: readonly Area[]): void {
  for (const format of conditionalFormatsAt(sheet, areas)) {
    const ranges = subtractAreas(format.ranges.map(fromUniver), areas);
    if (ranges.length === 0) removeConditionalFormat(sheet, format.cfId);
    else setConditionalFormat(sheet, { ...format, ranges, rule: movedRule(sheet, format, ranges) });
  }
}

/** Puts the formats that cells of `from` have on the cells that lie as far from the start of `to`, too. */
export function copyConditionalFormats(from: SheetRef, source: Area, to: SheetRef, target: Area): void {
  for (const format of conditionalFormatsAt(from, [source])) {
    const copied = intersectAreas(format.ranges.map(fromUniver), [source]).map((part) =>
      offsetArea(part, target.startRow - source.startRow, target.startColumn - source.startColumn),
    );
    if (from.sheetId === to.sheetId) {
      setConditionalFormat(to, { ...format, ranges: [...format.ranges, ...copied] });
    } else {
      addConditionalFormat(to, copied, movedRule(to, format, copied));
    }
  }
}

/** A formula is read from the format's top left cell: when that cell changes, its relative references do. */
function movedRule(sheet: SheetRef, { rule, ranges: [from] }: ConditionalFormat, [to]: Area[]) {
  if (rule.type !== CFRuleType.highlightCell || rule.subType !== CFSubRuleType.formula || !from || !to) {
    return rule;
  }
  const lexer = sheet.book.get(LexerTreeBuilder);
  const columns = to.startColumn - from.startColumn;
  return { ...rule, value: lexer.moveFormulaRefOffset(rule.value, columns, to.startRow - from.startRow) };
}
