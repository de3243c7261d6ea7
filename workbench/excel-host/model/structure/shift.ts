import { LAST_COLUMN, LAST_ROW } from "../../files/a1";
import { type Area, isEntireColumns, isEntireRows } from "../area";

/** Cells inserted or deleted: whole rows or columns, or a block whose neighbours move down/up or right/left. */
export interface Shift {
  readonly kind: "insert" | "delete";
  /** "rows": cells below move down or up; "columns": cells to the right move right or left. */
  readonly axis: "rows" | "columns";
  readonly area: Area;
}

interface Span {
  readonly start: number;
  readonly end: number;
}

/**
 * Where an area lies after a shift, as Excel moves references: it moves with its cells, grows when cells are
 * inserted inside it and shrinks when some of them are deleted.
 * @returns null when all its cells were deleted
 */
export function moveArea(area: Area, { kind, axis, area: shifted }: Shift): Area | null {
  if (axis === "rows") {
    if (area.startColumn < shifted.startColumn || area.endColumn > shifted.endColumn) return area;
    if (isEntireColumns(area)) return area;
    const rows = moveSpan(
      kind,
      { start: area.startRow, end: area.endRow },
      { start: shifted.startRow, end: shifted.endRow },
      LAST_ROW,
    );
    return rows && { ...area, startRow: rows.start, endRow: rows.end };
  }
  if (area.startRow < shifted.startRow || area.endRow > shifted.endRow) return area;
  if (isEntireRows(area)) return area;
  const columns = moveSpan(
    kind,
    { start: area.startColumn, end: area.endColumn },
    { start: shifted.startColumn, end: shifted.endColumn },
    LAST_COLUMN,
  );
  return columns && { ...area, startColumn: columns.start, endColumn: columns.end };
}

function moveSpan(kind: Shift["kind"], span: Span, shifted: Span, last: number): Span | null {
  const count = shifted.end - shifted.start + 1;
  if (kind === "insert") {
    if (shifted.start > span.end) return span;
    const start = shifted.start <= span.start ? span.start + count : span.start;
    return start > last ? null : { start, end: Math.min(span.end + count, last) };
  }
  if (shifted.start > span.end) return span;
  const before = (position: number): number => Math.min(Math.max(position - shifted.start, 0), count); // deleted cells in front of a position
  const start = span.start - before(span.start);
  const end = span.end - before(span.end + 1);
  return start > end ? null : { start, end };
}
