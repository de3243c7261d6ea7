import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { cellAddress } from "../../src/core/a1";
import { checkForm } from "../../src/core/check";
import type { Finding } from "../../src/core/finding";
import type { CellValue, Grid } from "../../src/core/grid";
import { recogniseForm } from "../../src/core/recognise";
import { vi } from "../../src/locales/vi";
import { checkedRange, FIRST_ROW } from "../../src/workbook/form/sheetLayout";
import { checkFormula, missingCountFormula } from "../../src/workbook/marks/checkFormula";
import sampleGrids from "../core/data/shared-workbook-grids.json";
import { calculateSheet, canCalculate } from "../support/libreOffice";
import { plainWorkbook, type PlainCell } from "../support/plainWorkbook";

const YEAR = 2024;
const REMEDY = "Ký số 100% văn bản đi";
const MONTH = "Tháng 6/2024";

type Entry = readonly [
  tt: CellValue,
  problem: CellValue,
  remedy: CellValue,
  month: CellValue,
  note: CellValue,
];

const written = <T>(name: string): T[] =>
  readFileSync(new URL(`../core/data/${name}-written.jsonl`, import.meta.url), "utf8")
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line) as T);

/** Texts that people write, each in a row where it decides what is missing. */
const DENIALS = written<{ column: string; text: string }>("denials").map(({ column, text }, at): Entry => {
  if (column === "problem") return [at + 1, text, "", "", ""];
  if (column === "note") return [at + 1, `Tồn tại ${at}`, "", "", text];
  return column === "remedy"
    ? [at + 1, `Tồn tại ${at}`, text, "", ""]
    : [at + 1, `Tồn tại ${at}`, "", text, ""];
});
const MONTHS = written<{ text: string; year_context: number }>("months")
  // A line break in a cell would be one in the text by which LibreOffice hands the sheet over.
  .filter(({ text, year_context }) => year_context === YEAR && !String(text).includes("\n"))
  .map(({ text }, at): Entry => [at + 1, `Tồn tại số ${at}`, REMEDY, text, ""]);
const SAMPLE = sampleGrids.flatMap(({ values }) =>
  (recogniseForm(values)?.rows ?? []).map(({ values: cells }): Entry => [
    cells.tt ?? "",
    cells.problem ?? "",
    cells.remedy ?? "",
    cells.month ?? "",
    cells.note ?? "",
  ]),
);
const ODD: readonly Entry[] = [
  ["I", "Thể chế", "", "", ""],
  [1, "Chậm gửi báo cáo CCHC quý III", REMEDY, MONTH, ""],
  ["", "và chưa gửi báo cáo năm", "", "", ""],
  ["", "", "Gửi trước 02 ngày", "", ""],
  ["", "Chưa công khai TTHC", "", "", ""],
  ["", "II. Chế độ công vụ", "", "", ""],
  [2, "CHẬM GỬI báo cáo CCHC quý III ", REMEDY, MONTH, ""],
  [3, `${"Hồ sơ trễ hạn * ? ~ ".repeat(30)}`, REMEDY, MONTH, ""],
  [4, `${"Hồ sơ trễ hạn * ? ~ ".repeat(30)}`, "", "", ""],
  [5, "Hồ sơ trễ hạn *", REMEDY, MONTH, ""],
  [6, "", REMEDY, MONTH, ""],
  [7, "....", REMEDY, "", ""],
  [8, "Chưa rà soát", "…", "tháng .../2024", ""],
  [9, "Chưa rà soát hồ sơ", "-", "tháng   năm 2024", "Thuộc trách nhiệm của đơn vị"],
  [10, "Chưa rà soát quy trình", "Không thuộc trách nhiệm của phòng", "", ""],
  ["", "", "", "", "Ghi chú riêng"],
  [12, "", "", "", ""],
  ["Cộng", "", "", "", ""],
  ["", "Tổng cộng: 08 tồn tại", "", "", ""],
  [13, "Chua cong khai", "", "", "khong thuoc tham quyen"],
];

/** While a problem's cell holds an error, Excel cannot compare the others with it: no duplicates are told. */
const WITH_ERROR: readonly Entry[] = [
  [1, "Chưa công khai TTHC", "", MONTH, ""],
  [2, "#REF!", REMEDY, "", ""],
  [3, "Chưa ký số", "", "", ""],
];

/** What Kiểm tra should say of each row, from the core's findings; the pane says the same in sentences. */
function expected(entries: readonly Entry[]): string[] {
  const { tt, problem, remedy, month, note } = vi.form.headings(YEAR, "department");
  const blank: CellValue[] = ["", "", "", "", ""];
  const grid: Grid = [
    ...Array.from({ length: FIRST_ROW - 2 }, () => blank),
    [tt, problem, remedy, month, note],
    ...entries,
  ];
  const form = recogniseForm(grid);
  if (form === null) throw new Error("The test's form is not recognised.");
  const words = new Map<number, string[]>();
  for (const finding of checkForm(form, YEAR)) {
    const word = wordOf(finding);
    if (word !== null) words.set(finding.cell.row, [...(words.get(finding.cell.row) ?? []), word]);
  }
  return entries.map((_, at) => inOrder(words.get(FIRST_ROW - 1 + at) ?? []));
}

function wordOf(finding: Finding): string | null {
  const { error, problem, remedy, month, split, duplicate } = vi.form.checkTexts;
  switch (finding.code) {
    case "errorValue":
      return error;
    case "problemEmpty":
      return problem;
    case "remedyEmpty":
      return remedy;
    case "monthEmpty":
      return month;
    case "splitRow":
      return split;
    case "duplicateProblem":
      return `${duplicate} ${finding.data.first.replace(/\D/g, "")}`;
    default:
      return null;
  }
}

/** Kiểm tra says what is missing first, and of a row without its problem or with an error nothing else. */
function inOrder(words: readonly string[]): string {
  const { error, problem, duplicate, separator } = vi.form.checkTexts;
  if (words.includes(error)) return error;
  if (words.includes(problem)) return problem;
  return [...words]
    .sort((a, b) => Number(a.startsWith(duplicate)) - Number(b.startsWith(duplicate)))
    .join(separator);
}

/** The sheet of a form with Kiểm tra beside it and the count over it. */
function workbookOf(entries: readonly Entry[]): Uint8Array {
  const range = { ...checkedRange(YEAR), lastRow: FIRST_ROW + entries.length };
  const rows: PlainCell[][] = Array.from({ length: FIRST_ROW - 2 }, () => []);
  rows[0] = [{ formula: missingCountFormula("F", FIRST_ROW, range.lastRow) }];
  const { tt, problem, remedy, month, note, check } = vi.form.headings(YEAR, "department");
  rows.push([tt, problem, remedy, month, note, check]);
  entries.forEach((cells, at) => {
    const values = cells.map((cell): PlainCell => {
      if (cell === "#REF!") return { formula: "#REF!" };
      return typeof cell === "boolean" ? String(cell) : cell;
    });
    rows.push([...values, { formula: checkFormula(range, FIRST_ROW + at) }]);
  });
  return plainWorkbook(rows);
}

const problemAddress = (at: number): string => cellAddress({ row: FIRST_ROW - 1 + at, column: 1 });

const WITHOUT_ERROR = [...DENIALS, ...MONTHS, ...SAMPLE, ...ODD];

it.runIf(canCalculate).each([
  { what: "what people write", entries: WITHOUT_ERROR },
  { what: "errors", entries: WITH_ERROR },
])(
  "Kiểm tra says what the pane says: $what",
  ({ entries }) => {
    const sheet = calculateSheet(workbookOf(entries));
    const said = entries.map((_entry, at) => sheet[FIRST_ROW - 1 + at]?.[5] ?? "");
    const wanted = expected(entries);
    const shown = (texts: readonly string[]): string[] =>
      texts.map((text, at) => `${problemAddress(at)} ${JSON.stringify(entries[at])}: ${text}`);
    expect(shown(said)).toEqual(shown(wanted));
    const { problem, remedy, month } = vi.form.checkTexts;
    const missing = wanted.join("; ").match(new RegExp([problem, remedy, month].join("|"), "g"))?.length ?? 0;
    expect(sheet[0]?.[0]).toBe(missing === 0 ? "" : vi.form.checkTexts.count.join(String(missing)));
  },
  120_000,
);

it("the rows above have each kind of thing to say", () => {
  const all = [...expected(WITHOUT_ERROR), ...expected(WITH_ERROR)].join("\n");
  const { error, problem, remedy, month, split, duplicate } = vi.form.checkTexts;
  for (const word of [error, problem, remedy, month, split, duplicate]) expect(all).toContain(word);
});

it("stays within what Excel allows a formula: no circle, 8,192 characters and 64 levels", () => {
  const formula = checkFormula(checkedRange(YEAR), 206);
  expect(formula).not.toContain("$F"); // LibreOffice works out some circles that Excel refuses
  expect(formula.length).toBeLessThan(8192);
  let depth = 0;
  let deepest = 0;
  for (const character of formula) {
    if (character === "(") deepest = Math.max(deepest, ++depth);
    if (character === ")") depth--;
  }
  expect(deepest).toBeLessThanOrEqual(64);
});
