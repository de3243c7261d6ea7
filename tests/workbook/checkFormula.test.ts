import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { columnName } from "../../src/core/sheet/a1";
import { checkForm } from "../../src/core/check/check";
import type { Finding } from "../../src/core/check/finding";
import { OFFICIAL_COLUMNS, type OfficialColumn } from "../../src/core/form/form";
import type { CellValue } from "../../src/core/form/grid";
import { recogniseForm } from "../../src/core/form/recognise";
import { vi } from "../../src/locales/vi";
import { checkedRange, FIRST_ROW } from "../../src/workbook/form/sheetLayout";
import { checkFormula, missingCountFormula, type CheckedRange } from "../../src/workbook/marks/checkFormula";
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

/** How a sheet is laid out; those made by hand lack columns, or have further ones. */
interface Layout {
  readonly columns: readonly (OfficialColumn | "unit")[];
  /** The heading of the month goes on in a cell below it. */
  readonly inTwoRows?: true;
}

const OWN: Layout = { columns: OFFICIAL_COLUMNS };
const HEADING_CONTINUED = `(tháng.../năm ${YEAR})`;
/** Rows of three units, when the sheet has a column for them. */
const UNITS = ["VP", "NCC", "BTXH"];

/** 1-based row of the first entry. */
const firstRow = ({ inTwoRows }: Layout): number => FIRST_ROW + (inTwoRows ? 1 : 0);

/** The sheet's rows down to the entries, and these. */
function gridOf({ columns, inTwoRows }: Layout, entries: readonly Entry[]): CellValue[][] {
  const headings = vi.form.headings(YEAR, "department");
  const below = columns.map((name) => (name === "month" ? HEADING_CONTINUED : ""));
  return [
    ...Array.from({ length: FIRST_ROW - 2 }, () => columns.map(() => "")),
    columns.map((name) => headings[name]),
    ...(inTwoRows ? [below] : []),
    ...entries.map((cells, at) =>
      columns.map((name) =>
        name === "unit" ? (UNITS[at % 3] ?? "") : (cells[OFFICIAL_COLUMNS.indexOf(name)] ?? ""),
      ),
    ),
  ];
}

/** What Kiểm tra should say of each row, from the core's findings; the pane says the same in sentences. */
function expected(entries: readonly Entry[], layout = OWN): string[] {
  const form = recogniseForm(gridOf(layout, entries));
  if (form === null) throw new Error("The test's form is not recognised.");
  const words = new Map<number, string[]>();
  for (const finding of checkForm(form, YEAR)) {
    const word = wordOf(finding);
    if (word !== null) words.set(finding.cell.row, [...(words.get(finding.cell.row) ?? []), word]);
  }
  return entries.map((_, at) => inOrder(words.get(firstRow(layout) - 1 + at) ?? []));
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

/** What the formulas of a sheet look at. */
function rangeOf(layout: Layout, entries: number): CheckedRange {
  const letters = Object.fromEntries(layout.columns.map((name, at) => [name, columnName(at)]));
  return {
    columns: { problem: "", remedy: "", ...letters, check: columnName(layout.columns.length) },
    headerRow: FIRST_ROW - 1,
    firstRow: firstRow(layout),
    lastRow: firstRow(layout) + entries,
    actionYear: YEAR,
  };
}

/** The sheet of a form with Kiểm tra beside it and the count over it. */
function workbookOf(entries: readonly Entry[], layout: Layout): Uint8Array {
  const range = rangeOf(layout, entries.length);
  const first = firstRow(layout);
  const rows = gridOf(layout, entries).map((cells, at): PlainCell[] => {
    const values = cells.map((cell): PlainCell => {
      if (cell === "#REF!") return { formula: "#REF!" };
      return typeof cell === "boolean" ? String(cell) : cell;
    });
    if (at === FIRST_ROW - 2) return [...values, vi.form.headings(YEAR, "department").check];
    return at + 1 < first ? values : [...values, { formula: checkFormula(range, at + 1) }];
  });
  rows[0] = [{ formula: missingCountFormula(range.columns.check, first, range.lastRow) }];
  return plainWorkbook(rows);
}

const WITHOUT_ERROR = [...DENIALS, ...MONTHS, ...SAMPLE, ...ODD];
const BY_HAND = [...DENIALS, ...SAMPLE, ...ODD];

it.runIf(canCalculate).each<{ what: string; entries: readonly Entry[]; layout: Layout }>([
  { what: "what people write", entries: WITHOUT_ERROR, layout: OWN },
  { what: "errors", entries: WITH_ERROR, layout: OWN },
  { what: "neither TT nor Ghi chú", entries: BY_HAND, layout: { columns: ["problem", "remedy", "month"] } },
  { what: "no month", entries: BY_HAND, layout: { columns: ["tt", "problem", "remedy", "note"] } },
  {
    what: "several units, headings in two rows",
    entries: BY_HAND,
    layout: { columns: ["tt", "unit", ...OFFICIAL_COLUMNS.slice(1)], inTwoRows: true },
  },
])(
  "Kiểm tra says what the pane says: $what",
  ({ entries, layout }) => {
    const { columns } = rangeOf(layout, entries.length);
    const sheet = calculateSheet(workbookOf(entries, layout));
    const first = firstRow(layout);
    const said = entries.map((_entry, at) => sheet[first - 1 + at]?.[layout.columns.length] ?? "");
    const wanted = expected(entries, layout);
    const shown = (texts: readonly string[]): string[] =>
      texts.map((text, at) => `${columns.problem}${first + at} ${JSON.stringify(entries[at])}: ${text}`);
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
