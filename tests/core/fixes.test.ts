import { readFileSync } from "node:fs";
import path from "node:path";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { cellAddress } from "../../src/core/sheet/a1";
import { checkForm } from "../../src/core/check/check";
import { repairEncoding } from "../../src/core/text/encodings/repair";
import { fold } from "../../src/core/text/fold";
import { fixAllOf, fixFindings, type Fix } from "../../src/core/fixes";
import type { FindingCode } from "../../src/core/check/finding";
import type { Form } from "../../src/core/form/form";
import type { CellValue, Grid } from "../../src/core/form/grid";
import { readMonth } from "../../src/core/months/month";
import { normaliseForm, type Proposal } from "../../src/core/fixes/normaliseRows";
import { recogniseForm } from "../../src/core/form/recognise";
import { isBlank, textOf } from "../../src/core/text/text";

const HEADINGS = ["TT", "Tồn tại, hạn chế", "Giải pháp khắc phục", "Thời gian hoàn thành (2024)", "Ghi chú"];
const PROBLEM = "Chậm gửi báo cáo quý III";
const REMEDY = "Ký số 100% văn bản đi";
const MONTH = "Tháng 6/2024";
/** “Chưa công khai thủ tục” in TCVN3. */
const TCVN3 = "Ch\u00ADa c«ng khai thñ tôc";

function formOf(grid: Grid): Form {
  const form = recogniseForm(grid);
  if (form === null) throw new Error("The grid holds no form.");
  return form;
}

/** A form with its first entry in worksheet row 2; missing cells are blank. */
function grid(...rows: CellValue[][]): Grid {
  return [HEADINGS, ...rows.map((row) => [...row, ...HEADINGS.slice(row.length).map(() => "")])];
}

const described = (fix: Fix): string[] =>
  fix.map(({ cell, before, after }) => `${cellAddress(cell)}: ${before} → ${after}`);

function fixesOf(cells: Grid, code?: FindingCode): Fix[] {
  const form = formOf(cells);
  const findings = checkForm(form, 2024);
  const fixes = fixFindings(form, findings, 2024);
  return fixes.filter(
    (fix, at) => fix !== null && (code ?? findings[at]?.code) === findings[at]?.code,
  ) as Fix[];
}

const proposed = (cells: Grid): string[] =>
  normaliseForm(formOf(cells), 2024).flatMap(({ reason, fix }) =>
    described(fix).map((line) => `${reason} ${line}`),
  );

function applied(cells: Grid, fixes: readonly Fix[]): Grid {
  const next = cells.map((row) => [...row]);
  for (const { cell, before, after } of fixes.flat()) {
    expect(next[cell.row]?.[cell.column]).toBe(before);
    const row = next[cell.row];
    if (row !== undefined) row[cell.column] = after;
  }
  return next;
}

describe("the fix of a finding", () => {
  it("of a period writes its last month and keeps the words in Ghi chú, after what stands there", () => {
    const cells = grid(
      [1, PROBLEM, REMEDY, "6 tháng đầu năm"],
      [2, "Còn hồ sơ trễ hạn", REMEDY, "Quý II", "Phối hợp VP"],
    );
    expect(fixesOf(cells).map(described)).toEqual([
      ["D2: 6 tháng đầu năm → Tháng 6/2024", "E2:  → 6 tháng đầu năm"],
      ["D3: Quý II → Tháng 6/2024", "E3: Phối hợp VP → Phối hợp VP; Quý II"],
    ]);
    expect(fixesOf(cells)[0]?.[0].format).toEqual({ numberFormat: "@" });
  });

  it("is not offered where the words would find no place", () => {
    const noNote = cells4([1, PROBLEM, REMEDY, "Quý II"]);
    expect(fixesOf(noNote)).toEqual([]);
    const full = grid([1, PROBLEM, REMEDY, "Quý II", "x".repeat(32_767)]);
    expect(fixesOf(full, "monthPeriod")).toEqual([]);
    expect(fixesOf(grid([1, PROBLEM, REMEDY, "Quý II", "#REF!"]), "monthPeriod")).toEqual([]);
  });

  it("does not repeat words that Ghi chú has already", () => {
    expect(fixesOf(grid([1, PROBLEM, REMEDY, "Quý II", "Cả quý II"])).map(described)).toEqual([
      ["D2: Quý II → Tháng 6/2024"],
    ]);
  });

  it("of an old encoding writes Unicode, with a font that has it", () => {
    const [fix] = fixesOf(grid([1, TCVN3, REMEDY, MONTH]));
    expect(fix).toMatchObject([{ after: "Chưa công khai thủ tục", format: { fontName: "Times New Roman" } }]);
    const [nfd] = fixesOf(grid([1, PROBLEM.normalize("NFD"), REMEDY, MONTH]));
    expect(nfd).toEqual([{ cell: { row: 1, column: 1 }, before: PROBLEM.normalize("NFD"), after: PROBLEM }]);
  });

  it("of a running number takes along those that count on from it, in their own dress", () => {
    const numbered = (...numbers: CellValue[]): Grid =>
      grid(...numbers.map((tt, at): CellValue[] => [tt, `${PROBLEM} ${at}`, REMEDY, MONTH]));
    expect(fixesOf(numbered(1, 2, 5, 6, 9)).map(described)).toEqual([
      ["A4: 5 → 3", "A5: 6 → 4"],
      ["A6: 9 → 7"],
    ]);
    expect(fixesOf(numbered("01.", "05.", "06.", "1.", "2.")).map(described)).toEqual([
      ["A3: 05. → 02.", "A4: 06. → 03."],
    ]);
  });

  it("of all running numbers counts each from the one above as it will be", () => {
    const cells = grid(
      ...[1, 2, 5, 6, 9].map((tt, at): CellValue[] => [tt, `${PROBLEM} ${at}`, REMEDY, MONTH]),
    );
    const form = formOf(cells);
    const findings = checkForm(form, 2024);
    expect(fixAllOf("ttOutOfSequence", form, findings, 2024).map(described)).toEqual([
      ["A4: 5 → 3"],
      ["A5: 6 → 4"],
      ["A6: 9 → 5"],
    ]);
    expect(fixAllOf("monthPeriod", form, findings, 2024)).toEqual([]);
  });

  it.each([["Thường xuyên"], ["Trước tháng 6"], ["Tháng 13/2024"], ["x"], ["Tháng 3/2025"], [""]])(
    "is left to the person where the month is “%s”",
    (month) => {
      expect(fixesOf(grid([1, PROBLEM, REMEDY, month]))).toEqual([]);
    },
  );
});

function cells4(...rows: CellValue[][]): Grid {
  return [HEADINGS.slice(0, 4), ...rows];
}

describe("writing in one way", () => {
  it.each<[CellValue, string[]]>([
    ["T6", ["month D2: T6 → Tháng 6/2024"]],
    [6, ["month D2: 6 → Tháng 6/2024"]],
    ["2/2024", ["month D2: 2/2024 → Tháng 02/2024"]],
    ["Tháng 4 – 6/2024", ["month D2: Tháng 4 – 6/2024 → Tháng 4-6/2024"]],
    ["Tháng 4, 5, 6/2024", ["month D2: Tháng 4, 5, 6/2024 → Tháng 4-6/2024"]],
    [45_444, ["month D2: 45444 → Tháng 6/2024"]],
    [45_473, ["month D2: 45473 → Tháng 6/2024", "month E2:  → 30/6/2024"]],
    ["trước 15/5", ["month D2: trước 15/5 → Tháng 5/2024", "month E2:  → trước 15/5"]],
    ["Dự kiến tháng 6", ["month D2: Dự kiến tháng 6 → Tháng 6/2024", "month E2:  → Dự kiến tháng 6"]],
    ["quý  II", ["month D2: quý  II → Tháng 6/2024", "month E2:  → quý II"]],
    ["Thường  xuyên", ["spaces D2: Thường  xuyên → Thường xuyên"]],
    [MONTH, []],
    ["Tháng 02/2024", []],
    ["Tháng 4-6/2024", []],
    // 4 June or “4-6” that Excel took for a date
    [45_447, []],
    ["Tháng 4, 6, 9/2024", []],
    ["Thường xuyên, kiểm tra tháng 6/2024", []],
    ["Trước tháng 6", []],
    ["Tháng 3/2025", []],
    ["x", []],
    ["....", []],
    ["#REF!", []],
    [true, []],
  ])("makes of the month %j: %j", (month, expected) => {
    expect(proposed(grid([1, PROBLEM, REMEDY, month]))).toEqual(expected);
  });

  it("puts no year into a form that names none", () => {
    const cells: Grid = [
      [...HEADINGS.slice(0, 3), "Thời gian hoàn thành", "Ghi chú"],
      [1, PROBLEM, REMEDY, "T6", ""],
    ];
    expect(proposed(cells)).toEqual([]);
    expect(proposed([cells[0] ?? [], [1, PROBLEM, REMEDY, "6/2024", ""]])).toEqual([
      "month D2: 6/2024 → Tháng 6/2024",
    ]);
  });

  it("puts spaces, encodings and running numbers right, and Ghi chú once", () => {
    const cells = grid(
      [1, ` ${PROBLEM}\u00A0 và  cả năm \r\n- Quý I`, TCVN3, "Quý II", " Phối  hợp VP "],
      ["", "\u200BCòn hồ sơ trễ hạn", REMEDY, MONTH],
      [2, PROBLEM, REMEDY, MONTH],
      [4, "Không có", "", ""],
    );
    expect(proposed(cells)).toEqual([
      `spaces B2: ${cells[1]?.[1]} → ${PROBLEM} và cả năm\n- Quý I`,
      `encoding C2: ${TCVN3} → Chưa công khai thủ tục`,
      "month D2: Quý II → Tháng 6/2024",
      "month E2:  Phối  hợp VP  → Phối hợp VP; Quý II",
      "spaces B3: \u200BCòn hồ sơ trễ hạn → Còn hồ sơ trễ hạn",
      "tt A5: 4 → 3",
    ]);
  });
});

const DATA = path.join(import.meta.dirname, "data");
const labelled = (file: string): { readonly text: CellValue }[] =>
  readFileSync(path.join(DATA, file), "utf8")
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line) as { text: CellValue });

describe("any form", () => {
  const months = labelled("months-labelled.jsonl").map(({ text }) => text);
  const texts = labelled("encodings-labelled.jsonl").map(({ text }) => text);
  const word = fc.oneof(
    fc.constantFrom<CellValue>(
      "",
      "....",
      PROBLEM,
      REMEDY,
      "Không có",
      "  hai  khoảng\u00A0trắng ",
      TCVN3,
      "#REF!",
    ),
    fc.constantFrom(...texts),
    fc.string({ unit: "binary" }),
    fc.double(),
    fc.boolean(),
  );
  const month = fc.oneof(
    { arbitrary: fc.constantFrom(...months), weight: 4 },
    { arbitrary: fc.integer({ min: 45_000, max: 46_000 }), weight: 1 },
    { arbitrary: word, weight: 1 },
  );
  const tt = fc.oneof(fc.nat(12), fc.constantFrom<CellValue>("", "01.", "3)", "1.2", "I"));
  const form = fc
    .array(fc.tuple(tt, word, word, month, word), { minLength: 1, maxLength: 6 })
    .map((rows) => grid(...rows));
  /** NaN is no value of a cell, and `recogniseForm` reads what it is given. */
  const check = (property: (cells: Grid) => void): void =>
    fc.assert(fc.property(form, property), { numRuns: 300 });

  it("has no finding of that rule in a cell once it is fixed, and nothing else has changed", () => {
    check((cells) => {
      const before = formOf(cells);
      const findings = checkForm(before, 2024);
      for (const [at, fix] of fixFindings(before, findings, 2024).entries()) {
        const finding = findings[at];
        if (fix === null || finding === undefined) continue;
        expect(fix[0].cell).toEqual(finding.cell);
        const after = recogniseForm(applied(cells, [fix]));
        const left = after === null ? [] : checkForm(after, 2024);
        expect(left).not.toContainEqual(expect.objectContaining({ code: finding.code, cell: finding.cell }));
        expectNothingLost(fix);
      }
    });
  });

  it("has nothing more to normalise once it is normalised, and no cell is named twice", () => {
    check((cells) => {
      const proposals = normaliseForm(formOf(cells), 2024);
      const cellsNamed = proposals.flatMap(({ fix }) => fix.map(({ cell }) => cellAddress(cell)));
      expect(new Set(cellsNamed).size).toBe(cellsNamed.length);
      proposals.forEach(({ fix }) => expectNothingLost(fix));
      const after = recogniseForm(
        applied(
          cells,
          proposals.map(({ fix }) => fix),
        ),
      );
      expect(after === null ? [] : normaliseForm(after, 2024)).toEqual([]);
    });
  });

  it("keeps its months through normalising: the last one, and both where a range is written", () => {
    check((cells) => {
      for (const { reason, fix } of normaliseForm(formOf(cells), 2024)) {
        if (reason !== "month") continue;
        const [was, is] = [readMonth(fix[0].before, 2024), readMonth(fix[0].after, 2024)];
        expect(is.verdict).toBe("ok");
        if (was.verdict !== "not-a-month") expect([is.to, is.year]).toEqual([was.to, was.year]);
        const said = is.from === was.from || was.verdict === "not-a-month";
        const note = fix[1]?.after ?? cells[fix[0].cell.row]?.[4];
        if (!said) expect(fold(textOf(note))).toContain(fold(textOf(fix[0].before)));
      }
    });
  });

  it("that is written in one way already has nothing to normalise", () => {
    const right = fc.record({
      problem: fc.constantFrom(PROBLEM, "Hoà giải; hòa giải – đạt 45/48 nhiệm vụ\n- Quý I"),
      month: fc.constantFrom<CellValue>(MONTH, "Tháng 02/2024", "Tháng 4-6/2024", "Thường xuyên", "x", ""),
      note: fc.constantFrom("", "Phối hợp Văn phòng", "...."),
    });
    fc.assert(
      fc.property(fc.array(right), (rows) => {
        const entries = rows.map((row, at): CellValue[] => [
          at + 1,
          row.problem,
          REMEDY,
          row.month,
          row.note,
        ]);
        const found: Proposal[] = normaliseForm(formOf(grid([1, PROBLEM, REMEDY, MONTH], ...entries)), 2024);
        expect(found.filter(({ reason }) => reason !== "tt")).toEqual([]);
      }),
    );
  });
});

/** No cell is emptied, and Ghi chú, where words go, keeps what stood there, in whatever spelling of it. */
function expectNothingLost([{ after }, ...others]: Fix): void {
  expect(isBlank(after)).toBe(false);
  const notes = others.filter(({ cell }) => cell.column === HEADINGS.indexOf("Ghi chú"));
  for (const { before, after: joined } of notes) {
    const kept = repairEncoding(textOf(before)) === null && !isBlank(before) ? fold(textOf(before)) : "";
    expect(fold(textOf(joined)).startsWith(kept)).toBe(true);
  }
}
