import type { UntaggedRow } from "../../core/areas/tagging";

/** An area that a person has accepted or chosen for a row, and a second one where it is about two. */
export interface Choice {
  readonly row: UntaggedRow;
  readonly label: string;
  readonly related: string | null;
}

export const keyOf = ({ sheetId, row }: Pick<UntaggedRow, "sheetId" | "row">): string => `${sheetId} ${row}`;
