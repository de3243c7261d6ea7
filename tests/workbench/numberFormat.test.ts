import { expect, it } from "vitest";
import { categoryOf, localFormat } from "../../workbench/excel-host/model/styles/numberFormat";

it.each([
  ["General", "General"],
  ["@", "Text"],
  ["0", "Number"],
  ["#,##0.00", "Number"],
  ["0.00%", "Percentage"],
  ["# ?/?", "Fraction"],
  ["0.00E+00", "Scientific"],
  ["dd/mm/yyyy", "Date"],
  ["mmm-yy", "Date"],
  ["dd/mm/yyyy h:mm", "Date"],
  ["h:mm:ss AM/PM", "Time"],
  ["[h]:mm:ss", "Time"],
  ['#,##0 "₫"', "Currency"],
  ['_(* #,##0.00_);_(* (#,##0.00);_(* "-"??_);_(@_)', "Accounting"],
  ['"Tháng "0', "Custom"],
])("%s is %s", (pattern, category) => {
  expect(categoryOf(pattern)).toBe(category);
});

it.each([
  ["#,##0.00", "#.##0,00"],
  ['0.0 "a.b,c"', '0,0 "a.b,c"'],
  ["[$-409]0.0", "[$-409]0,0"],
  ["dd/mm/yyyy", "dd/mm/yyyy"],
])("%s is %s in a Vietnamese Excel, and back", (pattern, local) => {
  expect(localFormat(pattern)).toBe(local);
  expect(localFormat(local)).toBe(pattern);
});
