import type { TwinCell } from "../../core/twins/blocks";

/** A cell as `Range.formulas` takes it: a text stays one, whatever it looks like. */
export const written = (cell: TwinCell): string => ("formula" in cell ? cell.formula : asText(cell.text));

/** An apostrophe keeps “=…” and “6/2024” text. */
export const asText = (text: string): string => (text === "" ? "" : `'${text}`);
