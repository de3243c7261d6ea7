import { describe, expect, it } from "vitest";
import { coerce } from "../../workbench/excel-host/model/cells/coerce";
import type { InputLocale } from "../../workbench/excel-host/model/cells/coerceOptions";

const YEAR = 2026;

function read(input: string | number | boolean, locale: InputLocale = "en-US", isText = false): unknown[] {
  const result = coerce(input, { locale, isText, currentYear: YEAR });
  if (result.kind === "number") return [result.kind, result.value, result.numberFormat];
  return result.kind === "empty" ? [result.kind] : [result.kind, result.value];
}

describe("what the API writes (en-US)", () => {
  it.each([
    ["6/2024", ["number", 45444, "mmm-yy"]],
    ["06/2024", ["number", 45444, "mmm-yy"]],
    ["3/4/2026", ["number", 46085, "m/d/yyyy"]], // 4 March
    ["13/4/2026", ["text", "13/4/2026"]], // no thirteenth month
    ["2026-03-19", ["number", 46100, "m/d/yyyy"]],
    ["6/24", ["number", 46197, "d-mmm"]], // 24 June of this year
    ["6/32", ["number", 11841, "mmm-yy"]], // June 1932
    ["2/30/2024", ["text", "2/30/2024"]],
    ["Jun 2024", ["number", 45444, "mmm-yy"]],
    ["1-Jun-2024", ["number", 45444, "d-mmm-yy"]],
    ["3/4/2026 8:30", ["number", 46085 + 8.5 / 24, "m/d/yyyy h:mm"]],
    ["8:30", ["number", 8.5 / 24, "h:mm"]],
    ["8:30 PM", ["number", 20.5 / 24, "h:mm AM/PM"]],
    ["6", ["number", 6, null]],
    [" 6 ", ["number", 6, null]],
    ["00123", ["number", 123, null]],
    ["-1.5", ["number", -1.5, null]],
    ["(5)", ["number", -5, null]],
    ["(5", ["text", "(5"]],
    ["1,234", ["number", 1234, "#,##0"]],
    ["1,234.5", ["number", 1234.5, "#,##0.00"]],
    ["1,5", ["text", "1,5"]],
    ["1.", ["number", 1, null]],
    [".5", ["number", 0.5, null]],
    [".", ["text", "."]],
    ["1e5", ["number", 100000, "0.00E+00"]],
    ["50%", ["number", 0.5, "0%"]],
    ["12.5%", ["number", 0.125, "0.00%"]],
    ["1 1/2", ["number", 1.5, "# ?/?"]],
    ["true", ["boolean", true]],
    ["#N/A", ["error", "#N/A"]],
    ["=A1+1", ["formula", "=A1+1"]],
    ["=", ["text", "="]],
    ["'6/2024", ["text", "6/2024"]],
    ["'", ["text", ""]],
    ["Tháng 6", ["text", "Tháng 6"]],
    ["Quý II/2024", ["text", "Quý II/2024"]],
    ["- Chưa có", ["text", "- Chưa có"]],
    [" chữ ", ["text", " chữ "]],
    ["", ["empty"]],
  ])("%j", (input, expected) => {
    expect(read(input)).toEqual(expected);
  });

  it("takes numbers and booleans as they are", () => {
    expect(read(6.5)).toEqual(["number", 6.5, null]);
    expect(read(true)).toEqual(["boolean", true]);
  });
});

describe("what a person types (vi-VN)", () => {
  it.each([
    ["6/2024", ["number", 45444, "mmm-yy"]],
    ["3/4/2026", ["number", 46115, "m/d/yyyy"]], // 3 April
    ["13/4/2026", ["number", 46125, "m/d/yyyy"]],
    ["4/13/2026", ["text", "4/13/2026"]],
    ["24/6", ["number", 46197, "d-mmm"]],
    ["1,5", ["number", 1.5, null]],
    ["1.234", ["number", 1234, "#,##0"]],
    ["1.234,5", ["number", 1234.5, "#,##0.00"]],
    ["1.5", ["text", "1.5"]],
    ["12,5%", ["number", 0.125, "0.00%"]],
  ])("%j", (input, expected) => {
    expect(read(input, "vi-VN")).toEqual(expected);
  });
});

describe("a cell formatted as Text", () => {
  it.each([
    ["6/2024", ["text", "6/2024"]],
    ["00123", ["text", "00123"]],
    ["=A1", ["text", "=A1"]],
    ["'6", ["text", "'6"]],
    [6, ["text", "6"]],
    [true, ["text", "TRUE"]],
    ["", ["empty"]],
  ])("%j", (input, expected) => {
    expect(read(input, "en-US", true)).toEqual(expected);
  });
});
