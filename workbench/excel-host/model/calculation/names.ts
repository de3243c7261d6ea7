import {
  IDefinedNamesService,
  RemoveDefinedNameMutation,
  SetDefinedNameMutation,
  type IDefinedNamesServiceParam,
} from "@univerjs/engine-formula";
import { WORKBOOK_SCOPE } from "../../files/resources";
import { parseArea, splitAddress, type Area } from "../area";
import type { Book } from "../book";

/** A defined name. */
export interface DefinedName {
  readonly id: string;
  readonly name: string;
  /** With the leading "=": "='Danh mục'!$B$4:$B$11", "=12". */
  readonly formula: string;
  readonly comment: string;
  readonly visible: boolean;
  /** The sheet that alone knows the name; null for a name of the workbook. */
  readonly sheetId: string | null;
}

/** The names of the workbook (null) or those of one sheet, in alphabetical order as Excel lists them. */
export function namesOf(book: Book, sheetId: string | null): DefinedName[] {
  return allNames(book)
    .filter((item) => item.sheetId === sheetId)
    .sort((one, other) => one.name.localeCompare(other.name, "vi"));
}

/** Every name, whoever knows it. */
export function allNames(book: Book): DefinedName[] {
  const map = book.get(IDefinedNamesService).getDefinedNameMap(book.unitId) ?? {};
  return Object.values(map).map(readName);
}

function readName(item: IDefinedNamesServiceParam): DefinedName {
  const scope = item.localSheetId;
  return {
    id: item.id,
    name: item.name,
    formula: item.formulaOrRefString.startsWith("=")
      ? item.formulaOrRefString
      : `=${item.formulaOrRefString}`,
    comment: item.comment ?? "",
    visible: item.hidden !== true,
    sheetId: !scope || scope === WORKBOOK_SCOPE ? null : scope,
  };
}

/** Adds the name, or changes the one with its id. The caller has checked the name. */
export function setName(book: Book, name: DefinedName): void {
  const before = allNames(book).find(({ id }) => id === name.id);
  const undo = before
    ? { id: SetDefinedNameMutation.id, params: parametersOf(book, before) }
    : { id: RemoveDefinedNameMutation.id, params: parametersOf(book, name) };
  book.mutate([{ id: SetDefinedNameMutation.id, params: parametersOf(book, name) }], [undo]);
}

/** Takes the name away; formulas that use it show #NAME?. */
export function removeName(book: Book, name: DefinedName): void {
  const params = parametersOf(book, name);
  book.mutate([{ id: RemoveDefinedNameMutation.id, params }], [{ id: SetDefinedNameMutation.id, params }]);
}

function parametersOf(book: Book, { id, name, formula, comment, visible, sheetId }: DefinedName) {
  return {
    unitId: book.unitId,
    id,
    name,
    // References are kept bare and anything else with its "=", as the grid itself writes them.
    formulaOrRefString: referenceOf(formula) === null ? formula : formula.slice(1),
    comment,
    hidden: !visible,
    localSheetId: sheetId ?? WORKBOOK_SCOPE,
  };
}

/** The sheet's name and the address that a formula of one plain reference points at; null for any other formula. */
export function referenceOf(formula: string): { sheet: string; area: Area } | null {
  if (!formula.startsWith("=")) return null;
  const { sheet, cells } = splitAddress(formula.slice(1));
  const area = parseArea(cells);
  return sheet === null || area === null ? null : { sheet, area };
}

/** Excel's rule for the names of tables and defined names, which share one space. */
export function isValidName(name: string): boolean {
  // A letter, _ or \ first, then letters, digits, _ . or \; at most 255 characters.
  if (!/^[\p{L}_\\][\p{L}\p{N}\p{M}_.\\?]{0,254}$/u.test(name)) return false;
  // Nothing that reads as a cell in A1 or R1C1 style.
  if (/^[rc]$/i.test(name) || /^r\d*c\d*$/i.test(name)) return false;
  const cell = /^([a-z]{1,3})(\d{1,7})$/i.exec(name);
  if (!cell?.[1]) return true;
  return !(cell[1].length < 3 || cell[1].toUpperCase() <= "XFD") || Number(cell[2]) > 1_048_576;
}
