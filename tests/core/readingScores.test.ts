import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { checkForm } from "../../src/core/check/check";
import type { Grid } from "../../src/core/form/grid";
import { textOf } from "../../src/core/text/text";
import { recogniseForm } from "../../src/core/form/recognise";
import { readMonth } from "../../src/core/months/month";
import { readPoints } from "../../src/core/points/readPoints";

/*
 * How many rows of each labelled set are read right. The sets are printed by
 * `npx vitest run --project unit tests/core/readingScores.test.ts`; docs/decisions.md says how they came about.
 */

function table<Row>(name: string): Row[] {
  return readFileSync(new URL(`data/${name}.jsonl`, import.meta.url), "utf8")
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line) as Row);
}

/** Prints the share and gives it back. */
function share(name: string, right: number, all: number): number {
  console.info(`${name}: ${right} of ${all}, ${((100 * right) / all).toFixed(1)} %`);
  return right / all;
}

describe("points lost", () => {
  it.each(["points-statements", "points-statements-heldout"])("of %s", (name) => {
    const misses = table<{ text: string; points: number | null }>(name).flatMap(({ text, points }) => {
      const found = readPoints(text);
      return found === points ? [] : [{ text, points, found }];
    });
    const all = table(name).length;
    expect(share(name, all - misses.length, all), JSON.stringify(misses, null, 1)).toBeGreaterThanOrEqual(
      0.99,
    );
    // A loss that the text does not name is worse than one that is left for a person to write.
    expect(misses.filter(({ points }) => points === null)).toEqual([]);
  });
});

describe("completion times", () => {
  interface Row {
    readonly text: string;
    readonly year_context: number;
    readonly cell_type?: "number";
    readonly reason?: string;
  }
  it.each([
    ["months-labelled", 0.99],
    ["months-real", 0.99],
    ["months-unseen", 0.97],
    ["months-unseen-second", 0.97],
  ])("of %s", (name, least) => {
    const rows = table<Row>(name);
    const misses = rows.flatMap((row) => {
      const reading = readMonth(row.cell_type === "number" ? Number(row.text) : row.text, row.year_context);
      const fields = ["from", "to", "year", "verdict", ...(row.reason === undefined ? [] : ["reason"])];
      const same = fields.every((field) => Reflect.get(reading, field) === Reflect.get(row, field));
      return same ? [] : [{ row, reading }];
    });
    expect(
      share(name, rows.length - misses.length, rows.length),
      JSON.stringify(misses, null, 1),
    ).toBeGreaterThanOrEqual(least);
  });
});

describe("remedies", () => {
  const headings = ["TT", "Tồn tại, hạn chế", "Giải pháp khắc phục", "Thời gian hoàn thành", "Ghi chú"];
  const isVague = (remedy: string): boolean => {
    const form = recogniseForm([headings, [1, "Chậm gửi báo cáo quý", remedy, "Tháng 6/2024", ""]]);
    return form !== null && checkForm(form, 2024).some(({ code }) => code === "vagueRemedy");
  };
  it.each(["remedies-real", "remedies-unseen", "remedies-heldout"])("of %s", (name) => {
    const rows = table<{ text: string; vague: boolean | "unsure" }>(name);
    const vague = rows.filter((row) => row.vague === true);
    const missed = vague.filter(({ text }) => !isVague(text));
    if (vague.length > 0) {
      const found = share(`${name}, vague ones found`, vague.length - missed.length, vague.length);
      expect(found, JSON.stringify(missed, null, 1)).toBeGreaterThanOrEqual(0.7);
    }
    const concrete = rows.filter((row) => row.vague === false);
    const accused = concrete.filter(({ text }) => isVague(text));
    share(`${name}, concrete ones left alone`, concrete.length - accused.length, concrete.length);
    expect(accused).toEqual([]);
  });

  it("of the sample workbooks: only those without an act are accused", () => {
    const grids = ["shared-workbook-grids", "unit-file-grids"].flatMap((name) =>
      (
        JSON.parse(readFileSync(new URL(`data/${name}.json`, import.meta.url), "utf8")) as { values: Grid }[]
      ).map(({ values }) => values),
    );
    const remedies = grids.flatMap((grid) =>
      (recogniseForm(grid)?.rows ?? []).map(({ values }) => textOf(values.remedy)),
    );
    expect(remedies).toHaveLength(121);
    expect([...new Set(remedies.filter(isVague))]).toEqual([
      "Tăng cường chỉ đạo",
      "Rút kinh nghiệm",
      "Khắc phục",
      "Tiếp tục thực hiện",
      "Thực hiện nghiêm túc",
    ]);
  });
});
