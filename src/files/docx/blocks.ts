/** What a document's body consists of, in its order. */
export type Block =
  | { readonly kind: "line"; readonly text: string }
  | { readonly kind: "table"; readonly table: DocumentTable };

export interface DocumentTable {
  /** Texts by row and column of the table's grid; merged cells have theirs in the first one. */
  readonly rows: string[][];
  /** Inside a cell of another table, whose text holds it as well. */
  readonly isNested: boolean;
}

/** Columns that a table's widest row takes. */
function widthOf({ rows }: DocumentTable): number {
  return rows.reduce((width, row) => Math.max(width, row.length), 0);
}

/**
 * Joins a table with the next one where nothing but blank lines stands between and both have as many columns: Word splits
 * tables, and so do people, at the end of a page.
 */
export function joinTables(blocks: readonly Block[]): Block[] {
  const joined: Block[] = [];
  let last: DocumentTable | null = null;
  for (const block of blocks) {
    if (block.kind === "line") {
      if (block.text.trim() === "") continue;
      last = null;
    } else if (!block.table.isNested) {
      if (last !== null && widthOf(last) === widthOf(block.table)) {
        last.rows.push(...block.table.rows);
        continue;
      }
      last = { ...block.table, rows: [...block.table.rows] };
      joined.push({ kind: "table", table: last });
      continue;
    }
    joined.push(block);
  }
  return joined;
}
