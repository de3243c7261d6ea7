import type { Writer } from "../model/book";
import { type Area, areaAddress, cellArea, intersect } from "../model/area";
import { type SheetRef } from "../model/access";
import { cellAt, formulaOf, valueOf, valueTypeOf } from "../model/cells/cells";
import { type Table, tablesAt } from "../model/tables/tables";
import type { CellState, Change, ChangeGroup, FormulaEdit } from "./changeGroup";
import { EVENT, WORKBOOK_TARGET } from "./events";
import type { Session } from "./objects/base";

/** Tells the add-in of a group of changes in Excel's order: what changed, in sheets and then in tables, formulas, formats. */
export function tellChanges(session: Session, group: ChangeGroup, writer: Writer): void {
  const isThere = ({ sheetId }: { sheetId: string }): boolean => session.book.sheet(sheetId) !== null;
  const telling = { session, ...sourceOf(writer), triggerSource: triggerSourceOf(writer) };
  for (const change of group.changes().filter(isThere)) {
    tellSheet(telling, change);
    for (const table of tablesOf(session, group, change)) tellTable(telling, change, table);
  }
  tellFormulas(telling, group.formulaEdits().filter(isThere));
  for (const change of group.formatChanges().filter(isThere)) tellFormat(telling, change);
}

/** `Excel.EventSource`. */
export function sourceOf(writer: Writer): { readonly source: "Local" | "Remote" } {
  return { source: writer === "coauthor" ? "Remote" : "Local" };
}

/** What a cell holds now. */
export function stateOf(sheet: SheetRef, row: number, column: number): CellState {
  const cell = cellAt(sheet, row, column);
  return { value: valueOf(cell), type: valueTypeOf(cell) };
}

interface Telling {
  readonly session: Session;
  readonly source: "Local" | "Remote";
  readonly triggerSource: string;
}

function triggerSourceOf(writer: Writer): string {
  return writer === "addin" ? "ThisLocalAddin" : "Unknown";
}

function tellSheet({ session, source, triggerSource }: Telling, change: Change): void {
  const { sheetId, area, address, changeType, shiftDirection } = change;
  tellWithRange(session, EVENT.worksheetChanged, [WORKBOOK_TARGET, `{${sheetId}}`], sheetId, area, {
    address,
    changeType,
    shiftDirection,
    source,
    triggerSource,
    ...details(session, change),
  });
}

function tellTable({ session, source, triggerSource }: Telling, change: Change, table: Table): void {
  const { sheetId, changeType } = change;
  const areas = change.areas.flatMap((area) => intersect(area, table.range) ?? []);
  const area = areas[0] ?? change.area; // deleted rows at the table's end lie below it now
  const targets = [WORKBOOK_TARGET, `{${sheetId}}`, table.id];
  tellWithRange(session, EVENT.tableChanged, targets, sheetId, area, {
    address: areas.length > 0 ? areas.map(areaAddress).join(",") : change.address,
    changeType,
    tableId: table.id,
    source,
    triggerSource,
    ...details(session, change),
  });
}

function tellFormat({ session, source, triggerSource }: Telling, { sheetId, area, address }: Change): void {
  tellWithRange(session, EVENT.worksheetFormatChanged, [WORKBOOK_TARGET, `{${sheetId}}`], sheetId, area, {
    address,
    source,
    triggerSource,
  });
}

/** Only what is another formula now, or none. */
function tellFormulas({ session, source }: Telling, edits: readonly FormulaEdit[]): void {
  const changed = edits.filter(({ sheetId, row, column, previous }) => {
    const sheet = { book: session.book, sheetId };
    return formulaOf(sheet, cellAt(sheet, row, column), row, column) !== previous;
  });
  for (const sheetId of new Set(changed.map((edit) => edit.sheetId))) {
    const formulaDetails = changed
      .filter((edit) => edit.sheetId === sheetId)
      .map(({ row, column, previous }) => ({
        cellAddress: areaAddress(cellArea(row, column)),
        previousFormula: previous,
      }));
    session.events.raiseForSheet(EVENT.worksheetFormulaChanged, sheetId, { source, formulaDetails });
  }
}

/** The tables that a change is told to: those it lies in, and those that it took cells from. */
function tablesOf({ book }: Session, group: ChangeGroup, change: Change): Table[] {
  const sheet = { book, sheetId: change.sheetId };
  const now = tablesAt(sheet, change.area);
  if (!change.changeType.endsWith("Deleted")) {
    return now.filter(({ range }) => change.areas.some((area) => intersect(area, range) !== null));
  }
  return tablesAt(sheet, null).filter(({ id }) =>
    group.tablesBefore.some(({ id: old, range }) => old === id && intersect(range, change.area) !== null),
  );
}

function details({ book }: Session, { sheetId, area, before }: Change): object {
  if (before === null) return {};
  const after = stateOf({ book, sheetId }, area.startRow, area.startColumn);
  return {
    valueBefore: before.value,
    valueAfter: after.value,
    valueTypeBefore: before.type,
    valueTypeAfter: after.type,
  };
}

/** Raises an event whose message has a range. The library releases the range's reference once it has the message. */
function tellWithRange(
  { events, references }: Session,
  type: number,
  targets: readonly string[],
  sheetId: string,
  area: Area,
  message: object,
): void {
  const heard = targets.filter((target) => events.isRegistered(type, target));
  // Without a reader nobody would release the reference.
  if (heard.length === 0) return;
  const whole = { ...message, worksheetId: `{${sheetId}}`, referenceId: references.keep(sheetId, [area]) };
  for (const target of heard) events.raise(type, target, whole);
}
