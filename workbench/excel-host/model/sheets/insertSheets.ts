import type { IWorkbookData } from "@univerjs/core";
import { AddDataValidationMutation } from "@univerjs/data-validation";
import { type IDefinedNamesServiceParam, SetDefinedNameMutation } from "@univerjs/engine-formula";
import { InsertSheetMutation } from "@univerjs/sheets";
import { AddConditionalRuleMutation } from "@univerjs/sheets-conditional-formatting";
import { AddSheetTableMutation } from "@univerjs/sheets-table";
import { mapFormula, type NameMap } from "../../files/mapFormula";
import type { SheetCustom } from "../../files/pageLayout";
import { same } from "../../files/project";
import { WORKBOOK_SCOPE } from "../../files/resources";
import { targetOf, worksheetOf } from "../access";
import type { Book } from "../book";
import { allNames, referenceOf } from "../calculation/names";
import { adoptStyles } from "../styles/namedStyles";
import { contentsOf, mapContents, namesIn, type SheetContents } from "./sheetContents";
import { activateSheet, copiedSheetName } from "./sheets";
import { restoreSheetSpills } from "../calculation/spills";
import { tablesOf } from "../tables/tables";

/** Where sheets come from: a snapshot, and the ids of those wanted, in the order in which they are to stand. */
export interface SheetSource {
  readonly snapshot: IWorkbookData;
  readonly sheetIds: readonly string[];
  /** The snapshot is that of another workbook. */
  readonly isOther: boolean;
}

/**
 * Puts copies of sheets into the workbook, the first at `position`, with their tables, names and rules; what has a
 * name that is taken gets another one, and the formulas with it. References from a file to sheets that do not come
 * along become #REF!.
 * @returns the new sheets' ids
 */
export function insertSheets(book: Book, source: SheetSource, position: number): string[] {
  const { snapshot, sheetIds, isOther } = source;
  const contents = sheetIds.map((id) => contentsOf(snapshot, id));
  const sheetNames = newSheetNames(book, contents);
  const tableNames = newTableNames(book, contents);
  const names: NameMap = {
    sheet: (name) => sheetNames.get(name.toLowerCase()) ?? (isOther ? null : name),
    table: (name) => tableNames.get(name.toLowerCase()) ?? name,
  };
  const styles = newStyles(book, snapshot);
  if (isOther) adoptStyles(book, snapshot);
  const inFront = book.workbook.getActiveSheet().getSheetId();
  const added = contents.map((content, index) => {
    const sheetId = `sheet-${crypto.randomUUID()}`;
    const mapped = mapContents(content, names, (id) => styles.ids.get(id) ?? id);
    const name = sheetNames.get((content.sheet.name ?? "").toLowerCase()) ?? "";
    const { custom, ...sheet } = mapped.sheet;
    book.run(InsertSheetMutation.id, {
      unitId: book.unitId,
      index: position + index,
      sheet: { ...sheet, id: sheetId, name },
      styles: styles.added,
    });
    const { spills = [] } = (custom ?? {}) as SheetCustom;
    restoreSheetSpills(book, sheetId, spills);
    addFeatures(book, sheetId, mapped, (custom ?? {}) as SheetCustom, names);
    return sheetId;
  });
  addNames(book, source, added, names);
  activateSheet({ book, sheetId: inFront }); // the grid shows what it adds
  return added;
}

/** By their old names in lower case. */
function newSheetNames(book: Book, contents: readonly SheetContents[]): Map<string, string> {
  const names = new Map<string, string>();
  for (const { sheet } of contents) {
    const name = sheet.name ?? "";
    names.set(name.toLowerCase(), copiedSheetName(book, name, [...names.values()]));
  }
  return names;
}

function newTableNames(book: Book, contents: readonly SheetContents[]): Map<string, string> {
  const workbookNames = allNames(book).filter(({ sheetId }) => sheetId === null);
  const taken = new Set([...tablesOf(book), ...workbookNames].map(({ name }) => name.toLowerCase()));
  const names = new Map<string, string>();
  for (const { name } of contents.flatMap(({ tables }) => tables)) {
    let free = name;
    for (let number = 2; taken.has(free.toLowerCase()); number++) free = `${name}_${number}`;
    taken.add(free.toLowerCase());
    names.set(name.toLowerCase(), free);
  }
  return names;
}

/** Style ids of another workbook mean other styles here: those that differ get ids of their own. */
function newStyles(
  book: Book,
  { styles }: IWorkbookData,
): { ids: Map<string, string>; added: IWorkbookData["styles"] } {
  const here = book.workbook.getStyles();
  const ids = new Map<string, string>();
  const added: IWorkbookData["styles"] = {};
  const prefix = crypto.randomUUID();
  for (const [id, style] of Object.entries(styles)) {
    if (same(here.get(id) ?? null, style)) continue;
    const newId = `${prefix}-${id}`;
    ids.set(id, newId);
    added[newId] = style;
  }
  return { ids, added };
}

function addFeatures(
  book: Book,
  sheetId: string,
  { tables, validations, conditionalFormats }: SheetContents,
  custom: SheetCustom,
  names: NameMap,
): void {
  const target = targetOf({ book, sheetId });
  const formats: NonNullable<SheetCustom["tables"]> = {};
  for (const { id, name, range, options, columns } of tables) {
    const tableId = crypto.randomUUID();
    const header = columns.map(({ displayName }) => displayName);
    book.run(AddSheetTableMutation.id, {
      ...target,
      tableId,
      name: names.table(name),
      range,
      header,
      options,
    });
    const format = custom.tables?.[id];
    if (format !== undefined) formats[tableId] = format;
  }
  for (const rule of validations) {
    book.run(AddDataValidationMutation.id, { ...target, rule: { ...rule, uid: crypto.randomUUID() } });
  }
  for (const rule of [...conditionalFormats].reverse()) {
    book.run(AddConditionalRuleMutation.id, { ...target, rule: { ...rule, cfId: crypto.randomUUID() } });
  }
  // Last, for a protected sheet takes none of the above.
  worksheetOf({ book, sheetId }).setCustomMetadata(
    structuredClone({ ...custom, ...(tables.length > 0 && { tables: formats }) }),
  );
}

/**
 * A name of one sheet goes with the sheet. A name of the workbook comes along when it is free; within one workbook it
 * stays what it is, and the copy gets one of its own for a name that points at the sheet.
 */
function addNames(
  book: Book,
  { snapshot, sheetIds, isOther }: SheetSource,
  added: readonly string[],
  names: NameMap,
): void {
  const taken = new Set(
    allNames(book)
      .filter(({ sheetId }) => sheetId === null)
      .map(({ name }) => name.toLowerCase()),
  );
  for (const item of namesIn(snapshot)) {
    const formula = mapFormula(item.formulaOrRefString, names);
    const scope = sheetIds.indexOf(item.localSheetId ?? "");
    const pointedAt = sheetIds.findIndex((id) => pointsAt(item, snapshot.sheets[id]?.name ?? ""));
    let newScope: string | undefined;
    if (scope >= 0) newScope = added[scope];
    else if (item.localSheetId && item.localSheetId !== WORKBOOK_SCOPE) continue;
    else if (!isOther || taken.has(item.name.toLowerCase())) newScope = added[pointedAt];
    else if (!formula.includes("#REF!")) newScope = WORKBOOK_SCOPE;
    if (newScope === undefined) continue;
    book.run(SetDefinedNameMutation.id, {
      ...item,
      unitId: book.unitId,
      id: crypto.randomUUID(),
      formulaOrRefString: formula,
      localSheetId: newScope,
    });
  }
}

function pointsAt({ formulaOrRefString }: IDefinedNamesServiceParam, sheetName: string): boolean {
  const reference = referenceOf(
    formulaOrRefString.startsWith("=") ? formulaOrRefString : `=${formulaOrRefString}`,
  );
  return reference?.sheet.toLowerCase() === sheetName.toLowerCase();
}
