import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { checkForm } from "../../src/core/check/check";
import type { CellValue } from "../../src/core/form/grid";
import { readMonth } from "../../src/core/months/month";
import { readPoints } from "../../src/core/points/readPoints";
import { recogniseForm } from "../../src/core/form/recognise";

/**
 * Texts written down as people write them, each with the verdict that the policy demands, before anybody looked at
 * how the program reads them. Where the policy leaves open whether a month is written well, the verdict is “either”.
 */
function table<Row>(name: string): Row[] {
  return readFileSync(new URL(`data/${name}-written.jsonl`, import.meta.url), "utf8")
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line) as Row);
}

/** The codes found in an entry with these cells, of a form for the given year. */
function codes(year: number, ...entry: CellValue[]): string[] {
  const month = `Thời gian hoàn thành (tháng.../năm ${year})`;
  const headings = ["TT", "Tồn tại, hạn chế", "Giải pháp khắc phục", month, "Ghi chú"];
  const form = recogniseForm([headings, entry]);
  return form === null ? ["no form"] : checkForm(form, year).map(({ code }) => code);
}

const PROBLEM = "Chậm gửi báo cáo quý";
const REMEDY = "Ký số 100% văn bản đi";

interface MonthRow {
  readonly text: CellValue;
  readonly year_context: number;
  readonly from: number | null;
  readonly to: number | null;
  readonly year: number | null | "any";
  readonly verdict: "ok" | "fixable" | "either" | "not-a-month";
  /** The one finding that a person sees; `null` where it is understood and nothing is said. */
  readonly finding: string | null;
}

describe("completion times", () => {
  it.each(table<MonthRow>("months"))("$text ($year_context)", (row) => {
    const reading = readMonth(row.text, row.year_context);
    expect(reading).toMatchObject({ from: row.from, to: row.to });
    if (row.year !== "any") expect(reading.year).toBe(row.year);
    if (row.verdict === "either") expect(reading.verdict).not.toBe("not-a-month");
    else expect(reading.verdict).toBe(row.verdict);
    expect(codes(row.year_context, 1, PROBLEM, REMEDY, row.text, "")).toEqual(
      row.finding === null ? [] : [row.finding],
    );
  });
});

describe("points lost", () => {
  it.each(table<{ text: string; points: number | null }>("points"))("$text", ({ text, points }) =>
    expect(readPoints(text)).toBe(points),
  );
});

describe("remedies", () => {
  it.each(table<{ text: string; vague: boolean }>("remedies"))("$text", ({ text, vague }) =>
    expect(codes(2024, 1, PROBLEM, text, "Tháng 6/2024", "")).toEqual(vague ? ["vagueRemedy"] : []),
  );
});

describe("rows that say that there is nothing to answer, or that others answer", () => {
  type Denial = { column: "problem" | "remedy" | "note"; text: string; excused: boolean };
  it.each(table<Denial>("denials"))("$column: $text", ({ column, text, excused }) => {
    const cells = { problem: PROBLEM, remedy: "", note: "", [column]: text };
    const found = codes(2024, 1, cells.problem, cells.remedy, "", cells.note);
    expect(found.includes("monthEmpty")).toBe(!excused);
  });
});
