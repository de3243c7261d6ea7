import { describe, expect, it } from "vitest";
import { DEFAULT_CATALOGUE } from "../../../src/core/areas/catalogue";
import { groupRows, roman } from "../../../src/core/consolidation/group";
import { formatKey, hashesOf } from "../../../src/core/consolidation/key";
import type { TableRow } from "../../../src/core/consolidation/planConsolidation";

const row = (unit: string, area: string, month: string, isGone = false): TableRow => {
  const values = { unit, area, relatedArea: "", problem: "x", remedy: "y", month, note: "", points: "" };
  return { key: formatKey({ sheetName: unit, row: 1, isGone, hashes: hashesOf(values) }), values };
};
const TABLE = [
  row("VP", "TTHC", "Tháng 6/2024"),
  row("NCC", "", "Thường xuyên"),
  row("VP", "the che", "T4"),
  row("NCC", "Việc khác", "Tháng 6/2024"),
  row("NCC", "Thể chế", "Tháng 02/2025"),
  row("NCC", "Thể chế", "Tháng 4/2024", true),
];
const SETTINGS = { catalogue: DEFAULT_CATALOGUE, year: 2024 };

describe("groups", () => {
  it.each([
    ["area", ["Cải cách thể chế 2", "Cải cách thủ tục hành chính 1", "Việc khác 1", "null 1"]],
    ["unit", ["VP 2", "NCC 3"]],
    ["month", ["Tháng 4/2024 1", "Tháng 6/2024 2", "Tháng 02/2025 1", "null 1"]],
  ] as const)("by %s, every row once and none whose source is gone", (grouping, expected) => {
    const groups = groupRows(TABLE, grouping, SETTINGS);
    expect(groups.map(({ title, rows }) => `${title} ${rows.length}`)).toEqual(expected);
  });
});

it.each([
  [1, "I"],
  [4, "IV"],
  [9, "IX"],
  [14, "XIV"],
  [39, "XXXIX"],
])("%i is %s", (number, text) => {
  expect(roman(number)).toBe(text);
});
