import type { IMutationInfo } from "@univerjs/core";
import { SetWorksheetDefaultStyleMutation } from "@univerjs/sheets";
import type { FileStyle } from "../../files/cellMarks";
import {
  includes,
  type NamedStyle,
  NORMAL_ID,
  partsIn,
  samePart,
  STYLE_PARTS,
  type StylePart,
  wholePart,
} from "../../files/namedStyles";
import { targetOf } from "../access";
import type { Book } from "../book";
import { patched } from "./cellStyles";
import { normalStyle, withoutStyle, withStyle } from "./namedStyles";
import { restyleAll } from "./restyle";
import type { StylePatch } from "./styles";

/**
 * Changes how a style looks, and the cells that have it: of a cell each part that is still the style's. A part that the
 * style has left out is its own from then on.
 */
export function changeStyle(book: Book, style: NamedStyle, patch: StylePatch): void {
  const parts = partsIn(patch);
  const look = patched(style.look, patch);
  const leavesOut = style.leavesOut?.filter((part) => !parts.includes(part)) ?? [];
  replaceStyle(book, style, parts, { ...withoutLeavesOut(style), look, ...(leavesOut[0] && { leavesOut }) });
}

/** Says whether the style has a part; its cells stay as they are. */
export function setIncludes(book: Book, style: NamedStyle, part: StylePart, isIncluded: boolean): void {
  const others = style.leavesOut?.filter((other) => other !== part) ?? [];
  const leavesOut = STYLE_PARTS.filter((one) => others.includes(one) || (one === part && !isIncluded));
  replaceStyle(book, style, [], { ...withoutLeavesOut(style), ...(leavesOut.length > 0 && { leavesOut }) });
}

function withoutLeavesOut({ leavesOut: _, ...style }: NamedStyle): NamedStyle {
  return style;
}

function replaceStyle(book: Book, old: NamedStyle, parts: readonly StylePart[], style: NamedStyle): void {
  const normal = normalStyle(book).look;
  const isNormal = old.builtInId === NORMAL_ID;
  const cells = restyleAll(book, (cell) => {
    if (!hasStyle(cell, old)) return null;
    return combined(
      parts.map((part) => {
        if (samePart(cell, old.look, part, normal)) return wholePart(style.look, part);
        // What such a part does not say would follow the sheet's default.
        return isNormal ? unsaid(cell, old.look, part) : {};
      }),
    );
  });
  const list = withStyle(book, style);
  const defaults = isNormal ? parts.slice(0, 1).flatMap(() => defaultSteps(book, style.look)) : [];
  book.mutate(
    [list.redo, ...defaults.map(({ redo }) => redo), ...cells.redos],
    [...cells.undos, ...defaults.map(({ undo }) => undo), list.undo],
  );
}

/** What an own part of a cell's has taken over from Normal so far. */
function unsaid(cell: FileStyle, look: FileStyle, part: StylePart): StylePatch {
  const fields = Object.entries(wholePart(look, part)).filter(
    ([field, value]) => value !== null && cell[field as keyof FileStyle] === undefined,
  );
  return part === "font" ? Object.fromEntries(fields) : {};
}

/** Cells without any format look like Normal. */
function defaultSteps(book: Book, look: FileStyle): { redo: IMutationInfo; undo: IMutationInfo }[] {
  return book.workbook.getSheets().map((worksheet) => {
    const target = targetOf({ book, sheetId: worksheet.getSheetId() });
    const { id } = SetWorksheetDefaultStyleMutation;
    const before = worksheet.getDefaultCellStyle();
    return {
      redo: { id, params: { ...target, defaultStyle: look } },
      undo: { id, params: { ...target, defaultStyle: before } },
    };
  });
}

/** Takes the style away. Its cells become Normal, and lose of their looks what they had from it. */
export function deleteStyle(book: Book, style: NamedStyle): void {
  const normal = normalStyle(book).look;
  const cells = restyleAll(book, (cell) => {
    if (!hasStyle(cell, style)) return null;
    const parts = STYLE_PARTS.filter(
      (part) => includes(style, part) && samePart(cell, style.look, part, normal),
    );
    return combined([...parts.map((part) => wholePart(normal, part)), { styleName: null }]);
  });
  const list = withoutStyle(book, style);
  book.mutate([list.redo, ...cells.redos], [...cells.undos, list.undo]);
}

function hasStyle({ styleName }: FileStyle, { name, builtInId }: NamedStyle): boolean {
  return styleName === undefined ? builtInId === NORMAL_ID : styleName === name;
}

function combined(patches: readonly StylePatch[]): StylePatch | null {
  const patch = Object.assign({}, ...patches) as StylePatch;
  return Object.keys(patch).length === 0 ? null : patch;
}
