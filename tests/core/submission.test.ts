import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Finding } from "../../src/core/check/finding";
import type { CellValue, Grid } from "../../src/core/form/grid";
import { recogniseForm } from "../../src/core/form/recognise";
import { readRoster } from "../../src/core/submission/roster";
import {
  planRoster,
  unitStates,
  withListedUnits,
  type UnitState,
} from "../../src/core/submission/unitsOfForms";

const HEADINGS = [
  "TT",
  "Phòng, đơn vị",
  "Sheet",
  "Phải gửi",
  "Ngày nhận",
  "Số văn bản",
  "Tình hình",
  "Số dòng",
  "Cần bổ sung",
];
const roster = (...rows: CellValue[][]): Grid => [
  ["Tình hình gửi Phụ lục 01"],
  ["Hạn gửi, ngày cuối cùng:", "", "", "", 45391],
  [],
  HEADINGS,
  ...rows,
];
const entry = (unit: string, sheet: string, received: CellValue = "", rows = 0, missing = 0): CellValue[] => [
  1,
  unit,
  sheet,
  "Có",
  received,
  "",
  "Chưa gửi",
  rows,
  missing,
];

function read(grid: Grid): NonNullable<ReturnType<typeof readRoster>> {
  const found = readRoster(grid);
  if (found === null) throw new Error("The list is not recognised.");
  return found;
}

describe("the list of units", () => {
  it("is found by its headings, wherever they stand, with the deadline above them", () => {
    const found = read(roster(entry("Văn phòng Sở", "VP", 45390), [], entry("Thanh tra Sở", "")));
    expect(found).toMatchObject({ headerRow: 3, deadline: { row: 1, column: 4 } });
    expect(found.entries.map(({ row, values }) => [row, values.unit, values.received])).toEqual([
      [4, "Văn phòng Sở", 45390],
      [6, "Thanh tra Sở", ""],
    ]);
    const shuffled = [
      ["Ngày nhận (ghi tay)", "Tình hình", "TÊN PHÒNG, ĐƠN VỊ", "Phải gửi"],
      ["", "Chưa gửi", "NCC", "Có"],
    ];
    expect(read(shuffled).entries[0]?.values.unit).toBe("NCC");
  });

  it.each<[string, Grid]>([
    ["an empty sheet", []],
    ["a unit's form", [["TT", "Tồn tại, hạn chế", "Giải pháp", "Thời gian hoàn thành", "Ghi chú"]]],
    [
      "some other list of units",
      [
        ["TT", "Phòng, đơn vị", "Điện thoại"],
        [1, "NCC", "0239"],
      ],
    ],
  ])("is not seen in %s", (_, grid) => {
    expect(readRoster(grid)).toBeNull();
  });
});

const FORM = (unit: string | null, ...rows: CellValue[][]): Grid => [
  ...(unit === null ? [] : [[`Đơn vị: ${unit}`]]),
  ["TT", "Phòng, đơn vị", "Tồn tại, hạn chế", "Giải pháp khắc phục", "Thời gian hoàn thành", "Ghi chú"],
  ...rows,
];

function sheet(
  sheetName: string,
  grid: Grid,
  findings: Finding[] = [],
): Parameters<typeof unitStates>[0][number] {
  const form = recogniseForm(grid);
  if (form === null) throw new Error("The form is not recognised.");
  return { sheetId: sheetName, sheetName, form, findings };
}

const missing = (row: number): Finding => ({
  code: "remedyEmpty",
  severity: "must",
  cell: { row, column: 3 },
  column: "remedy",
  data: {},
});

it("counts rows and what they lack by unit, also where a sheet holds several or a unit has two sheets", () => {
  const states = unitStates(
    [
      sheet("VP", FORM("Văn phòng Sở", [1, "", "Chậm báo cáo", "", "T6", ""]), [missing(2)]),
      sheet(
        "Chung",
        FORM(
          null,
          [1, "Thanh tra Sở", "Chậm trả lời", "Lập lịch", "T5", ""],
          [2, "văn phòng sở", "Thiếu kế hoạch", "Ban hành", "T5", ""],
        ),
      ),
      sheet("NCC", FORM("Phòng Người có công")),
    ],
    2024,
  );
  expect(states).toEqual([
    { unit: "Văn phòng Sở", sheetNames: ["VP", "Chung"], rows: 2, missing: 1, mustSend: true },
    { unit: "Thanh tra Sở", sheetNames: ["Chung"], rows: 1, missing: 0, mustSend: true },
    { unit: "Phòng Người có công", sheetNames: ["NCC"], rows: 0, missing: 0, mustSend: true },
  ]);
});

describe("bringing the list up to date", () => {
  const state = (unit: string, sheetName: string, rows = 0): UnitState => ({
    unit,
    sheetNames: [sheetName],
    rows,
    missing: 0,
    mustSend: true,
  });

  it("has the units of Danh mục in its order, also those without a form, and then the others", () => {
    const listed = [
      { unit: "Phòng Người có công", sheet: "NCC", mustSend: true },
      { unit: "Thanh tra Sở", sheet: "", mustSend: false },
    ];
    expect(withListedUnits([state("Văn phòng Sở", "VP", 4), state("Phòng NCC", "NCC", 2)], listed)).toEqual([
      { unit: "Phòng Người có công", sheetNames: ["NCC"], rows: 2, missing: 0, mustSend: true },
      { unit: "Thanh tra Sở", sheetNames: [], rows: 0, missing: 0, mustSend: false },
      { unit: "Văn phòng Sở", sheetNames: ["VP"], rows: 4, missing: 0, mustSend: true },
    ]);
  });

  it("finds a unit by its name or else its sheet, adds what is new, and writes no other cell", () => {
    const found = read(
      roster(
        entry("Văn phòng Sở", "VP", 45390, 3),
        entry("Phòng Chính sách", "NCC"),
        entry("Thanh tra Sở", "", "", 2),
      ),
    );
    const plan = planRoster(found, [
      state("VĂN PHÒNG SỞ", "VP", 4),
      state("Phòng Người có công", "NCC"),
      state("Trung tâm CTXH", "TT CTXH", 1),
    ]);
    expect(plan.added.map(({ unit }) => unit)).toEqual(["Trung tâm CTXH"]);
    expect(plan.changes).toEqual([{ cell: { row: 4, column: 7 }, before: 3, after: 4 }]);
  });

  it("has nothing left to do once it is done, for any units", () => {
    const units = fc.uniqueArray(fc.record({ unit: fc.string({ minLength: 1 }), rows: fc.nat(50) }), {
      selector: ({ unit }) => unit.trim().toLowerCase(),
      maxLength: 12,
    });
    fc.assert(
      fc.property(units, (all) => {
        const states = all
          .filter(({ unit }) => /[a-z]/i.test(unit))
          .map(({ unit, rows }, at) => state(`Đơn vị ${at} ${unit}`, `S${at}`, rows));
        const grid = roster(
          ...states.map(({ unit, sheetNames, rows }) => entry(unit, sheetNames.join(), "", rows)),
        );
        const plan = planRoster(read(grid), states);
        expect(plan).toEqual({ added: [], changes: [] });
        expect(planRoster(read(roster()), states).added).toEqual(states);
      }),
    );
  });
});
