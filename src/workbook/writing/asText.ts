/** As `Range.values` and `formulas` take a text: an apostrophe keeps “=…”, “6/2024” and “'…” text. */
export const asText = (text: string): string => (text === "" ? "" : `'${text}`);
