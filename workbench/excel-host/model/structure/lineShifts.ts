import { InsertColMutation, InsertRowMutation, RemoveColMutation, RemoveRowMutation } from "@univerjs/sheets";
import type { Shift } from "./shift";

/** The grid's mutations that insert or delete whole rows or columns. */
export const LINE_SHIFTS: Readonly<Record<string, Pick<Shift, "kind" | "axis">>> = {
  [InsertRowMutation.id]: { kind: "insert", axis: "rows" },
  [RemoveRowMutation.id]: { kind: "delete", axis: "rows" },
  [InsertColMutation.id]: { kind: "insert", axis: "columns" },
  [RemoveColMutation.id]: { kind: "delete", axis: "columns" },
};

/** Whether a mutation is about to insert or delete whole rows or columns. */
export function shiftsLines(id: string): boolean {
  return id in LINE_SHIFTS;
}
