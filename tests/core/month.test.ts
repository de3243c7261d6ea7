import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { readMonth } from "../../src/core/month";

interface Labelled {
  text: string;
  year_context: number;
  from: number | null;
  to: number | null;
  year: number | null;
  verdict: string;
  cell_type?: "number";
}

const labelled = readFileSync(new URL("data/months-labelled.jsonl", import.meta.url), "utf8")
  .trim()
  .split("\n")
  .map((line) => JSON.parse(line) as Labelled);

describe("the labelled completion times", () => {
  it("are read exactly in at least 99 % of the rows", () => {
    const misses = labelled.flatMap((row) => {
      const value = row.cell_type === "number" ? Number(row.text) : row.text;
      const { from, to, year, verdict, reason } = readMonth(value, row.year_context);
      const same = from === row.from && to === row.to && year === row.year && verdict === row.verdict;
      return same ? [] : [{ expected: row, got: { from, to, year, verdict, reason } }];
    });
    const share = 1 - misses.length / labelled.length;
    console.info(`months: ${(100 * share).toFixed(1)} % of ${labelled.length} rows exact`);
    expect(share, JSON.stringify(misses, null, 1)).toBeGreaterThanOrEqual(0.99);
  });
});
