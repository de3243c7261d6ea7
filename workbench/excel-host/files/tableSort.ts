import type { IRange } from "@univerjs/core";
import { parseRange, rangeName } from "./a1";
import { attribute, booleanAttribute, child, children } from "./xml";

/** How a table's rows were sorted last. */
export interface TableSort {
  readonly matchCase: boolean;
  /** The first that tells two rows apart decides. */
  readonly fields: readonly TableSortField[];
}

/** As `Excel.SortField`, but for the column, which is known by its id: it may move. */
export interface TableSortField {
  readonly column: string;
  readonly ascending: boolean;
  readonly sortOn: "Value" | "CellColor" | "FontColor";
  /** With a colour: "#RRGGBB". */
  readonly color?: string;
  readonly dataOption: "Normal" | "TextAsNumber";
}

/** Reads a table's sortState element (18.3.1.92); null without one, or for a sort by colours and icons. */
export function readTableSort(
  element: Element | null,
  range: IRange,
  columns: readonly string[],
): TableSort | null {
  const fields = children(element, "sortCondition").map((condition): TableSortField | null => {
    const start = parseRange(attribute(condition, "ref") ?? "")?.startColumn;
    const column = start === undefined ? undefined : columns[start - range.startColumn];
    if (column === undefined || (attribute(condition, "sortBy") ?? "value") !== "value") return null;
    const ascending = !booleanAttribute(condition, "descending");
    return { column, ascending, sortOn: "Value", dataOption: "Normal" };
  });
  const known = fields.filter((field) => field !== null);
  if (known.length === 0 || known.length < fields.length) return null;
  return { matchCase: booleanAttribute(element, "caseSensitive"), fields: known };
}

/**
 * Puts a sort into a table part in the place of the one there, which may name columns that have moved. A sort by
 * colours, which would need formats of its own, leaves none.
 * @param body the table's rows without headings and totals
 * @param columns the ids of its columns, from left to right
 */
export function writeTableSort(
  table: Element,
  sort: TableSort | null,
  body: IRange,
  columns: readonly string[],
): void {
  const old = child(table, "sortState");
  if (old) table.removeChild(old);
  const fields = sort?.fields.filter(({ column }) => columns.includes(column)) ?? [];
  if (sort === null || fields.length === 0 || fields.some(({ sortOn }) => sortOn !== "Value")) return;
  const make = (name: string): Element => table.ownerDocument.createElementNS(table.namespaceURI, name);
  const state = make("sortState");
  if (sort.matchCase) state.setAttribute("caseSensitive", "1");
  state.setAttribute("ref", rangeName(body));
  for (const { column, ascending } of fields) {
    const condition = make("sortCondition");
    if (!ascending) condition.setAttribute("descending", "1");
    const index = body.startColumn + columns.indexOf(column);
    condition.setAttribute("ref", rangeName({ ...body, startColumn: index, endColumn: index }));
    state.appendChild(condition);
  }
  table.insertBefore(state, child(table, "tableColumns"));
}
