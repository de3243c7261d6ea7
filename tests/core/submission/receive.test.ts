import { describe, expect, it } from "vitest";
import { formatKey, hashesOf } from "../../../src/core/consolidation/key";
import { readRecords } from "../../../src/core/consolidation/record";
import type { FormRow } from "../../../src/core/form/form";
import type { CellValue } from "../../../src/core/form/grid";
import { recogniseForm } from "../../../src/core/form/recognise";
import { rowUnits } from "../../../src/core/form/rowUnits";
import { acceptedReplies, partKey, type Choice } from "../../../src/core/submission/accept";
import { differencesOf } from "../../../src/core/submission/differences";
import type { FormTable } from "../../../src/core/submission/formTable";
import {
  receiveForms,
  usualVersion,
  type Answer,
  type ReceivedForm,
  type SentForm,
} from "../../../src/core/submission/receive";

const OFFICIAL = ["TT", "Tồn tại", "Giải pháp", "Thời gian (2024)", "Ghi chú"];
const STACKED = ["STT", "Phòng, đơn vị", ...OFFICIAL.slice(1), "Người theo dõi"];
const [LATE, UNSIGNED, OVERDUE] = [
  ["Báo cáo gửi muộn", "Gửi trước hạn 02 ngày", "Tháng 6/2024", ""],
  ["Văn bản chưa ký số", "Ký số 100% văn bản", "Tháng 7/2024", ""],
  ["Còn hồ sơ trễ hạn", "Xử lý 12 hồ sơ", "Tháng 9/2024", ""],
] as const;

function table(above: string, headings: readonly string[], ...rows: (readonly CellValue[])[]): FormTable {
  const grid = [[above], headings, ...rows].map((row) => [
    ...row,
    ...headings.slice(row.length).map(() => ""),
  ]);
  const form = recogniseForm(grid);
  if (form === null) throw new Error("The grid holds no form.");
  return { grid, form };
}

const unit = (name: string, ...rows: (readonly CellValue[])[]): FormTable =>
  table(`Đơn vị: ${name}`, OFFICIAL, ...rows.map((row, at) => [at + 1, ...row]));
const stacked = (...rows: (readonly CellValue[])[]): FormTable => table("BẢNG TỔNG HỢP", STACKED, ...rows);
const sent = (fileName: string, of: FormTable, sheetName = "Sheet1"): SentForm => ({
  fileName,
  sheetName,
  ...of,
});
const there = (sheetName: string, of: FormTable): Answer => ({ sheetId: `#${sheetName}`, sheetName, ...of });

const standings = (received: readonly ReceivedForm[]): string[][] =>
  received.map((form) => usualVersion(form).parts.map(({ unit, standing }) => `${unit}: ${standing}`));

/** What would be written: the sheet's name, its rows below the headings, and what it replaces. */
function written(
  received: readonly ReceivedForm[],
  answers: readonly Answer[],
  choices: readonly (readonly [number, string, Choice])[] = [],
  unjoined: readonly number[] = [],
): unknown[] {
  return acceptedReplies(received, answers, {
    choices: new Map(choices.map(([at, name, choice]) => [partKey(at, name), choice])),
    unjoined: new Set(unjoined),
  }).map(({ name, grid, form, replaces }) => {
    expect(form).toEqual(recogniseForm(grid));
    const problem = form.columns.problem ?? -1;
    return [name, grid.slice(form.headerRow + 1).map((cells) => cells[problem]), ...replaces];
  });
}

describe("whose a row is", () => {
  it.each<[string, FormTable, string[]]>([
    ["its own", stacked([1, "NCC", ...LATE], [2, " BTXH\n", ...LATE]), ["NCC", "BTXH"]],
    [
      "the last one named, where the cell is merged over several rows",
      stacked([1, "NCC", ...LATE], [2, "", ...UNSIGNED], [1, "BTXH", ...LATE], [2, "", ...OVERDUE]),
      ["NCC", "NCC", "BTXH", "BTXH"],
    ],
    [
      "the sheet's, where none is named before it",
      stacked([1, "", ...LATE], [2, "NCC", ...LATE]),
      ["S", "NCC"],
    ],
    [
      "the one over the headings, not another one's above",
      table("Đơn vị: VP", STACKED, [1, "NCC", ...LATE], [2, "", ...UNSIGNED]),
      ["NCC", "VP"],
    ],
  ])("%s", (_, { form }, expected) => {
    expect(rowUnits(form, "S")).toEqual(expected);
    expect(
      readRecords([{ sheetId: "1", sheetName: "S", form }], 2024).map(({ values }) => values.unit),
    ).toEqual(expected);
  });
});

describe("another office's consolidated book", () => {
  const BOOK = stacked(
    [1, "NCC", ...LATE],
    [2, "", ...UNSIGNED],
    [3, "BTXH", ...OVERDUE],
    [4, "TE-BĐG", ...LATE],
  );

  it("is one sheet with its units, named after the file", () => {
    const received = receiveForms([sent("Tổng hợp BTXH.xlsx", BOOK, "Tổng hợp")], [], 2024);
    expect(standings(received)).toEqual([["NCC: new", "BTXH: new", "TE-BĐG: new"]]);
    const problems = [LATE[0], UNSIGNED[0], OVERDUE[0], LATE[0]];
    expect(written(received, [])).toEqual([["Tổng hợp BTXH", problems]]);
  });

  it("brings only the units that the workbook has not; what is the same or differs waits", () => {
    const answers = [
      there("NCC", unit("NCC", UNSIGNED, LATE)),
      there("BTXH", unit("BTXH", [...OVERDUE.slice(0, 2), "Tháng 5/2024", ""])),
      there("VP", unit("VP")),
    ];
    const received = receiveForms([sent("b.xlsx", BOOK)], answers, 2024);
    expect(standings(received)).toEqual([["NCC: same", "BTXH: differs", "TE-BĐG: new"]]);
    expect(written(received, answers)).toEqual([["b", [LATE[0]]]]);
    expect(written(received, answers, [[0, "BTXH", "replace"]])).toEqual([
      ["b", [OVERDUE[0], LATE[0]], "#BTXH"],
    ]);
  });

  it("replaces one unit of an earlier one: the other units' rows go on", () => {
    const answers = [there("Bảng cũ", BOOK)];
    const corrected = stacked([1, "NCC", ...LATE], [2, "NCC", ...UNSIGNED], [3, "BTXH", ...UNSIGNED]);
    const received = receiveForms([sent("b2.xlsx", corrected)], answers, 2024);
    expect(standings(received)).toEqual([["NCC: same", "BTXH: differs"]]);
    expect(written(received, answers, [[0, "BTXH", "replace"]])).toEqual([
      ["b2", [UNSIGNED[0]], "#Bảng cũ"],
      ["Bảng cũ", [LATE[0], UNSIGNED[0], LATE[0]]],
    ]);
  });

  it("leaves out what its Tổng hợp marks as taken back", () => {
    const values = {
      unit: "NCC",
      area: "",
      relatedArea: "",
      problem: "",
      remedy: "",
      month: "",
      note: "",
      points: "",
    };
    const key = (row: number, isGone: boolean): string =>
      formatKey({ sheetName: "NCC", row, isGone, hashes: hashesOf(values) });
    const own = table(
      "TỔNG HỢP",
      ["Nguồn (sheet, dòng)", ...STACKED],
      [key(6, false), 1, "NCC", ...LATE],
      [key(7, true), ...[2, "NCC", ...UNSIGNED]],
    );
    const received = receiveForms([sent("th.xlsx", own, "Tổng hợp")], [], 2024);
    expect(received.map(({ name, gone }) => [name, gone])).toEqual([["th", 1]]);
    expect(written(received, [])).toEqual([["th", [LATE[0]]]]);
  });
});

describe("rows that Word has split", () => {
  const SPLIT = table("Đơn vị: NCC", OFFICIAL, [1, ...LATE], ["", "", "Lập bảng theo dõi"], [2, ...UNSIGNED]);
  const JOINED = unit("NCC", [LATE[0], `${LATE[1]}\nLập bảng theo dõi`, LATE[2], ""], UNSIGNED);

  it("go in together, or as they came", () => {
    const received = receiveForms([sent("a.docx", SPLIT)], [], 2024);
    expect(received[0]?.joined?.joins).toHaveLength(1);
    expect(acceptedReplies(received, [], { choices: new Map(), unjoined: new Set() })[0]?.grid).toEqual(
      JOINED.grid,
    );
    expect(written(received, [], [], [0])).toEqual([["NCC", [LATE[0], "", UNSIGNED[0]]]]);
  });

  it.each([
    ["joined", JOINED],
    ["split", SPLIT],
  ])("are not asked about where the workbook has them %s", (_, one) => {
    expect(standings(receiveForms([sent("a.docx", SPLIT)], [there("NCC", one)], 2024))).toEqual([
      ["NCC: same"],
    ]);
  });
});

describe("a form that does not say whose it is", () => {
  const FORM = table("", OFFICIAL, [1, ...LATE]);
  it.each<[string, SentForm[], Answer[], string[]]>([
    ["is from the file", [sent("Thanh tra.xlsx", FORM), sent("VP.xlsx", FORM)], [], ["Thanh tra", "VP"]],
    [
      "is from the sheet, where the workbook has it",
      [sent("chung.xlsx", FORM, "NCC")],
      [there("NCC", FORM)],
      ["NCC"],
    ],
    [
      "is from the sheet, where the file has several",
      [sent("chung.xlsx", FORM, "NCC"), sent("chung.xlsx", FORM, "VP")],
      [],
      ["NCC", "VP"],
    ],
  ])("%s", (_, files, answers, expected) => {
    expect(receiveForms(files, answers, 2024).map(({ name }) => name)).toEqual(expected);
  });
});

describe("two files of one unit", () => {
  it("the second one waits, beside the first; it may stand in for it", () => {
    const received = receiveForms(
      [
        sent("1.xlsx", unit("NCC", LATE)),
        sent("2.xlsx", unit("Ncc", LATE, UNSIGNED)),
        sent("3.xlsx", unit("NCC", LATE)),
      ],
      [],
      2024,
    );
    expect(standings(received)).toEqual([["NCC: new"], ["Ncc: differs"], ["NCC: same"]]);
    expect(received[1]?.asCame.parts[0]?.differences.map(({ come }) => come?.problem)).toEqual([UNSIGNED[0]]);
    expect(written(received, [])).toEqual([["NCC", [LATE[0]]]]);
    expect(written(received, [], [[1, "Ncc", "replace"]])).toEqual([["Ncc", [LATE[0], UNSIGNED[0]]]]);
  });
});

describe("where two answers differ", () => {
  const rows = (...all: (readonly CellValue[])[]) => unit("NCC", ...all).form.rows;
  const told = (there: readonly FormRow[], come: readonly FormRow[]): unknown[] =>
    differencesOf(there, come, 2024).map((found) => [
      found.there?.problem,
      found.come?.problem,
      ...found.columns,
    ]);

  it("a corrected row stands beside what it was; new and missing rows are told", () => {
    const corrected = ["Báo cáo gửi muộn 03 ngày", LATE[1], "Tháng 8/2024", "Đã duyệt"];
    expect(told(rows(UNSIGNED, LATE), rows(corrected, OVERDUE))).toEqual([
      [LATE[0], corrected[0], "problem", "month", "note"],
      [undefined, OVERDUE[0], "problem", "remedy", "month"],
      [UNSIGNED[0], undefined, "problem", "remedy", "month"],
    ]);
  });

  it("what both say as often is none, in whatever order and spelling", () => {
    const again = [LATE[0].toUpperCase(), ...LATE.slice(1)];
    expect(told(rows(LATE, LATE, UNSIGNED), rows(UNSIGNED, again))).toEqual([
      [LATE[0], undefined, "problem", "remedy", "month"],
    ]);
    expect(told(rows(LATE), rows(LATE))).toEqual([]);
  });
});
