/** What a document's body consists of, in its order. */
export type Block =
  | { readonly kind: "line"; readonly text: string }
  | { readonly kind: "table"; readonly table: DocumentTable }
  /** Ends a section, whose pages have these headers (ids of relationships); none where they are those of the one before. */
  | { readonly kind: "sectionEnd"; readonly headers: readonly string[] };

export interface DocumentTable {
  /** Texts by row and column of the table's grid; merged cells have theirs in the first one. */
  readonly rows: string[][];
  /** Inside a cell of another table, whose text holds it as well. */
  readonly isNested: boolean;
}
