/**
 * Number formats that a file names by number only (ECMA-376 part 1, 18.8.30), as Excel shows them in Vietnamese: 14
 * and 22 follow the reader's short date, 41 to 44 the reader's currency. 0 (General) is left out, it is no format.
 */
const BUILT_IN: Record<number, string> = {
  1: "0",
  2: "0.00",
  3: "#,##0",
  4: "#,##0.00",
  9: "0%",
  10: "0.00%",
  11: "0.00E+00",
  12: "# ?/?",
  13: "# ??/??",
  14: "dd/mm/yyyy",
  15: "d-mmm-yy",
  16: "d-mmm",
  17: "mmm-yy",
  18: "h:mm AM/PM",
  19: "h:mm:ss AM/PM",
  20: "h:mm",
  21: "h:mm:ss",
  22: "dd/mm/yyyy h:mm",
  37: "#,##0;(#,##0)",
  38: "#,##0;[Red](#,##0)",
  39: "#,##0.00;(#,##0.00)",
  40: "#,##0.00;[Red](#,##0.00)",
  41: '_-* #,##0\\ _₫_-;\\-* #,##0\\ _₫_-;_-* "-"\\ _₫_-;_-@_-',
  42: '_-* #,##0\\ "₫"_-;\\-* #,##0\\ "₫"_-;_-* "-"\\ "₫"_-;_-@_-',
  43: '_-* #,##0.00\\ _₫_-;\\-* #,##0.00\\ _₫_-;_-* "-"??\\ _₫_-;_-@_-',
  44: '_-* #,##0.00\\ "₫"_-;\\-* #,##0.00\\ "₫"_-;_-* "-"??\\ "₫"_-;_-@_-',
  45: "mm:ss",
  46: "[h]:mm:ss",
  47: "mm:ss.0",
  48: "##0.0E+0",
  49: "@",
};

/** The pattern of a built-in format; undefined for General and for numbers that only a custom format may have. */
export function builtInPattern(id: number): string | undefined {
  return BUILT_IN[id];
}

/**
 * The number of a built-in format with this pattern. Dates have none: 14 and 22 change with the reader's settings,
 * which somebody who chose "dd/mm/yyyy" did not ask for.
 */
export function builtInId(pattern: string): number | undefined {
  if (pattern === "General") return 0;
  const found = Object.entries(BUILT_IN).find(
    ([id, known]) => known === pattern && id !== "14" && id !== "22",
  );
  return found && Number(found[0]);
}
