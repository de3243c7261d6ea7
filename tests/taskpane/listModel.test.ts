import { describe, expect, test } from "vitest";
import type { Finding } from "../../src/core/check/finding";
import { RULES } from "../../src/core/check/rules";
import { vi } from "../../src/locales/vi";
import {
  filterFindings,
  firstOf,
  groupFindings,
  listFinding,
  type ListedFinding,
  type Only,
} from "../../src/taskpane/check/findings/listModel";

const at = (row: number, column: number) => ({ row: row - 1, column });
const FINDINGS: readonly Finding[] = [
  { code: "noAccents", severity: "hint", cell: at(7, 1), column: "problem", data: {} },
  { code: "remedyEmpty", severity: "must", cell: at(8, 2), column: "remedy", data: {} },
  { code: "monthUnreadable", severity: "must", cell: at(8, 3), column: "month", data: { text: "x" } },
  { code: "vagueRemedy", severity: "review", cell: at(9, 2), column: "remedy", data: {} },
  { code: "remedyEmpty", severity: "must", cell: at(10, 2), column: "remedy", data: {} },
];
const LIST = FINDINGS.map((finding) => listFinding("1", null, finding));
const places = (list: readonly ListedFinding[]): string[] => list.map(({ place }) => place);
const filtered = (only: Only, query: string): string[] => places(filterFindings(LIST, only, query));

describe("the list of findings", () => {
  test("what must be completed comes first, then by rule in the order of the titles, then as on the sheet", () => {
    const groups = groupFindings(LIST).map(({ severity, count, rules }) => [
      severity,
      count,
      rules.map(({ code, findings }) => [code, places(findings)]),
    ]);
    expect(groups).toEqual([
      [
        "must",
        3,
        [
          ["remedyEmpty", ["C8", "C10"]],
          ["monthUnreadable", ["D8"]],
        ],
      ],
      ["review", 1, [["vagueRemedy", ["C9"]]]],
      ["hint", 1, [["noAccents", ["B7"]]]],
    ]);
  });

  test("is narrowed to a severity, a rule, or words without regard to accents", () => {
    expect(filtered("all", "")).toHaveLength(5);
    expect(filtered("must", "")).toEqual(["C8", "D8", "C10"]);
    expect(filtered("remedyEmpty", "")).toEqual(["C8", "C10"]);
    expect(filtered("all", "GIAI PHAP")).toEqual(["C8", "C10"]);
    expect(filtered("all", "c10")).toEqual(["C10"]);
    expect(filtered("hint", "giải pháp")).toEqual([]);
  });

  test("is drawn bit by bit without changing its counts", () => {
    const first = firstOf(groupFindings(LIST), 2);
    expect(first.map(({ count }) => count)).toEqual([3]);
    expect(first.flatMap(({ rules }) => rules.flatMap(({ findings }) => places(findings)))).toEqual([
      "C8",
      "C10",
    ]);
    expect(firstOf(groupFindings(LIST), 99)).toEqual(groupFindings(LIST));
  });

  test("over several sheets names the sheet", () => {
    const finding = FINDINGS[1];
    if (finding === undefined) throw new Error("No finding");
    expect(listFinding("1", "NCC", finding)).toMatchObject({
      place: "NCC · C8",
      rest: " chưa ghi giải pháp; nếu không thuộc trách nhiệm của đơn vị, ghi rõ ở cột Ghi chú.",
    });
  });

  test("has a title for every rule", () => {
    for (const { code } of RULES) expect(vi.rules[code]).not.toBe("");
  });
});
