import type { Block, DocumentTable } from "./blocks";

/** Wider than any page holds: a table's columns, and those that one cell spans. */
const MOST_COLUMNS = 64;

interface OpenCell {
  readonly lines: string[];
  span: number;
  /** Merged with the one above or before it, which has the text. */
  isContinued: boolean;
  /** Merged with those above or below it. */
  isVertical: boolean;
  /** With changes tracked: the cells after it move up. */
  isDeleted: boolean;
}

interface OpenTable extends DocumentTable {
  row: string[];
  /** Columns of the row whose cells go on from the row above, with the text that they share with it. */
  readonly shared: Map<number, string>;
  /** Texts of the cells merged downwards, by column. */
  readonly merged: Map<number, string>;
  isRowDeleted: boolean;
  hasDeletedCell: boolean;
  cell: OpenCell | null;
}

/** Puts tables together while the document is read; lines outside of them go to `blocks` at once. */
export function createTables(blocks: Block[]) {
  const stack: OpenTable[] = [];

  function addLine(text: string): void {
    const cell = stack.at(-1)?.cell;
    if (cell) cell.lines.push(text);
    else if (stack.length === 0) blocks.push({ kind: "line", text });
  }

  /** @returns whether the element is one of a table's */
  function open(name: string, attribute: (name: string) => string | undefined): boolean {
    if (name === "tbl") {
      stack.push({
        rows: [],
        isNested: stack.length > 0,
        row: [],
        shared: new Map(),
        merged: new Map(),
        isRowDeleted: false,
        hasDeletedCell: false,
        cell: null,
      });
      return true;
    }
    const table = stack.at(-1);
    if (table === undefined) return false;
    const number = Math.min(Math.max(Number(attribute("val")) || 0, 0), MOST_COLUMNS);
    switch (name) {
      case "tr":
        [table.row, table.isRowDeleted, table.hasDeletedCell] = [[], false, false];
        table.shared.clear();
        return true;
      case "gridBefore":
        table.row.push(...new Array<string>(number).fill(""));
        return true;
      case "tc":
        table.cell = { lines: [], span: 1, isContinued: false, isVertical: false, isDeleted: false };
        return true;
      case "gridSpan":
        if (table.cell) table.cell.span = Math.max(number, 1);
        return true;
      case "cellDel":
        if (table.cell) table.cell.isDeleted = true;
        return true;
      case "vMerge":
      case "hMerge":
        if (table.cell) table.cell.isContinued = attribute("val") !== "restart";
        if (table.cell) table.cell.isVertical = name === "vMerge";
        return true;
      default:
        return false;
    }
  }

  function close(name: string): void {
    const table = stack.at(-1);
    if (table === undefined) return;
    if (name === "tc" && table.cell !== null) endCell(table, table.cell);
    if (name === "tr" && !table.isRowDeleted) endRow(table);
    if (name !== "tbl") return;
    stack.pop();
    const outer = stack.at(-1)?.cell?.lines;
    if (outer === undefined) blocks.push({ kind: "table", table });
    else {
      const above = outer.map((line) => [line]);
      blocks.push({ kind: "table", table: { rows: [...above, ...table.rows], isNested: true } });
      outer.push(...table.rows.map((row) => row.filter((text) => text !== "").join(" ")));
    }
  }

  return {
    open,
    close,
    addLine,
    /** Whether the cell shows nothing of its own: merged with another one, or deleted. */
    isSkipped: (): boolean => {
      const table = stack.at(-1);
      return (
        table !== undefined &&
        (table.isRowDeleted || table.cell?.isContinued || table.cell?.isDeleted) === true
      );
    },
    isInside: (): boolean => stack.length > 0,
    deleteRow: (): void => {
      const table = stack.at(-1);
      if (table !== undefined) table.isRowDeleted = true;
    },
  };
}

/**
 * What one cell says beside several entries holds for each of them: “Tháng 6/2024” merged over three rows. A row whose first
 * cells are merged is no entry of its own, but more of the one above.
 */
function endRow({ rows, row, shared, hasDeletedCell }: OpenTable): void {
  // All of its cells were deleted.
  if (row.length === 0 && hasDeletedCell) return;
  const first = row.findIndex((text) => text !== "");
  if (first >= 0 && [...shared.keys()].every((column) => column > first)) {
    for (const [column, text] of shared) row[column] = text;
  }
  rows.push(row);
}

function endCell(table: OpenTable, cell: OpenCell): void {
  table.cell = null;
  if (cell.isDeleted) {
    table.hasDeletedCell = true;
    return;
  }
  const column = table.row.length;
  const text = cell.isContinued ? "" : cell.lines.join("\n").trim();
  if (cell.isContinued && cell.isVertical) table.shared.set(column, table.merged.get(column) ?? "");
  else table.merged.set(column, text);
  if (table.row.length + cell.span <= MOST_COLUMNS) {
    table.row.push(text, ...new Array<string>(cell.span - 1).fill(""));
  }
}
