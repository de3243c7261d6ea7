import { attribute, child, children } from "./xml";

/** How a cell's formula is saved as an array formula. */
export interface ArrayRef {
  /** The cells that it fills. */
  readonly ref: string;
  /** It spills; an old one, {=…}, does not. */
  readonly isDynamic: boolean;
}

/** By A1 name; null for a cell that has been an array formula and is none any more. */
export type ArrayRefs = ReadonlyMap<string, ArrayRef | null>;

/** What makes a formula's element one of an array formula: the library writes none of it. */
const ARRAY_ATTRIBUTES = ["t", "ref", "aca", "ca"];

/** Makes formulas of a worksheet array formulas, or takes that from them. @param mark the `cm` of those that spill */
export function writeArrays(sheetData: Element | null, arrays: ArrayRefs, mark: number): void {
  if (arrays.size === 0) return;
  for (const cell of children(sheetData, "row").flatMap((row) => children(row, "c"))) {
    const array = arrays.get(attribute(cell, "r") ?? "");
    if (array === undefined) continue;
    const formula = child(cell, "f");
    if (array?.isDynamic === true && formula) cell.setAttribute("cm", String(mark));
    else cell.removeAttribute("cm");
    if (!formula) continue;
    if (array !== null) {
      formula.setAttribute("t", "array");
      formula.setAttribute("ref", array.ref);
    } else if (attribute(formula, "t") === "array") {
      for (const name of ARRAY_ATTRIBUTES) formula.removeAttribute(name);
    }
  }
}
