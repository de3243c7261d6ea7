import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { DEFAULT_CATALOGUE } from "../../src/core/areas/catalogue";
import { readRecords } from "../../src/core/consolidation/record";
import type { CellValue, Grid } from "../../src/core/form/grid";
import { answersTo } from "../../src/core/handOut/criterionAnswers";
import { assignCriteria } from "../../src/core/handOut/assign";
import { readCriteria, type Criterion } from "../../src/core/handOut/criteria";
import { planHandOut } from "../../src/core/handOut/planHandOut";
import { readUnits, type ListedUnit } from "../../src/core/handOut/unitList";
import { recogniseForm } from "../../src/core/form/recognise";

const unit = (name: string, sheet = "", mustSend = true): ListedUnit => ({ unit: name, sheet, mustSend });
const criterion = (wording: string, owner = "", row = 0): Criterion => ({
  row,
  wording,
  owner,
  points: null,
  area: "",
  answered: "",
});
const criteriaOf = (grid: Grid): readonly Criterion[] =>
  readCriteria(grid, DEFAULT_CATALOGUE)?.criteria ?? [];

describe("the units of Danh mục", () => {
  it("are read wherever the list stands, each once; “Không” is the only way not to send", () => {
    expect(
      readUnits([
        ["", "Thông tin chung"],
        ["", "PHÒNG, ĐƠN VỊ", "Tên sheet", "Phải gửi"],
        ["", "Phòng  Người có công", "NCC", "Có"],
        ["", "", "", "Có"],
        ["", "Thanh tra Sở", "", "KHÔNG"],
        ["", "phòng người có công", "X", ""],
        ["", "Văn phòng Sở", "", ""],
      ]),
    ).toEqual([unit("Phòng Người có công", "NCC"), unit("Thanh tra Sở", "", false), unit("Văn phòng Sở")]);
  });

  it("are not Tình hình gửi, which has days received", () => {
    expect(
      readUnits([
        ["Phòng, đơn vị", "Phải gửi", "Ngày nhận"],
        ["VP", "Có", ""],
      ]),
    ).toBeNull();
    expect(readUnits([["Phòng, đơn vị", "Ghi chú"]])).toBeNull();
  });
});

describe("the province's list of criteria", () => {
  it.each<[string, Grid, Partial<Criterion>[]]>([
    [
      "points and owner in columns",
      [
        ["TT", "Tiêu chí, nội dung bị trừ điểm", "Điểm bị trừ", "Lĩnh vực CCHC", "Đơn vị chủ trì"],
        [1, "Chậm gửi báo cáo", 0.5, "chỉ đạo điều hành", "VP"],
      ],
      [{ row: 1, wording: "Chậm gửi báo cáo", points: 0.5, area: "Chỉ đạo, điều hành", owner: "VP" }],
    ],
    [
      "a score sheet: the loss is the highest less what was given",
      [
        ["STT", "Nội dung", "Điểm chuẩn", "Điểm tự chấm", "Điểm thẩm định", "Chủ trì"],
        [1, "Công bố TTHC", "1,5", 1.5, 1.25, "Thanh tra"],
      ],
      [{ points: 0.25 }],
    ],
    [
      "points only in the text",
      [
        ["Tiêu chí", "Đơn vị phụ trách"],
        ["Hồ sơ quá hạn (trừ 0,75 điểm)", "NCC"],
      ],
      [{ points: 0.75 }],
    ],
    [
      "headings of areas, sums and blank rows",
      [
        ["Tiêu chí", "Điểm trừ", "Đơn vị"],
        ["II. Cải cách thể chế", "", ""],
        ["", "", ""],
        ["Chậm ban hành kế hoạch", 0.5, "VP"],
        ["Tổng cộng", 0.5, ""],
      ],
      [{ wording: "Chậm ban hành kế hoạch", area: "Thể chế" }],
    ],
    [
      "pasted with its own headings under those that stand there",
      [
        ["TT", "Tiêu chí, nội dung bị trừ điểm", "Điểm bị trừ", "Lĩnh vực CCHC", "Đơn vị chủ trì"],
        ["Nội dung tiêu chí", "Đơn vị thực hiện", "Điểm trừ"],
        ["Chậm trả lời", "BTXH", "0,25"],
      ],
      [{ wording: "Chậm trả lời", owner: "BTXH", points: 0.25 }],
    ],
  ])("is read: %s", (_what, grid, expected) => {
    expect(criteriaOf(grid)).toMatchObject(expected);
    expect(criteriaOf(grid)).toHaveLength(expected.length);
  });

  it("takes no criterion for a heading, whatever words it begins with", () => {
    const found = criteriaOf([
      ["Tiêu chí", "Điểm trừ", "Phòng, đơn vị chủ trì"],
      ["Chưa đạt tiêu chí về hồ sơ trực tuyến", 0.5, "Phụ trách CNTT"],
      ["Tiêu chí công khai", 0.25, "Đơn vị sự nghiệp"],
    ]);
    expect(found.map(({ owner }) => owner)).toEqual(["Phụ trách CNTT", "Đơn vị sự nghiệp"]);
  });

  it("loses no criterion for want of an owner, points or a known area", () => {
    const found = criteriaOf([
      ["Tiêu chí", "Lĩnh vực", "Đơn vị"],
      ["Chưa rõ của ai", "", ""],
      ["Lĩnh vực lạ", "Việc khác", ""],
    ]);
    expect(found.map(({ wording, area }) => [wording, area])).toEqual([
      ["Chưa rõ của ai", ""],
      ["Lĩnh vực lạ", "Việc khác"],
    ]);
  });
});

describe("giving criteria to units", () => {
  const units = [
    unit("Văn phòng Sở", "VP"),
    unit("Phòng Kế hoạch - Tài chính", "KHTC"),
    unit("Phòng Lao động, việc làm", "LĐVL"),
    unit("Phòng Người có công", "NCC"),
    unit("Trung tâm Điều dưỡng người có công", "TT ĐDNCC"),
    unit("Phòng Bảo trợ xã hội"),
    unit("Trung tâm Bảo trợ xã hội"),
  ];
  it.each<[string, number[]]>([
    ["Văn phòng Sở", [0]],
    ["VĂN PHÒNG", [0]],
    ["vp", [0]],
    ["Kế hoạch – Tài chính", [1]],
    ["Phòng Lao động, việc làm", [2]],
    ["P. Người có công", []],
    ["người có công", [3]],
    ["NCC; KHTC", [1, 3]],
    ["NCC, VP", [0, 3]],
    ["Văn phòng và Phòng Kế hoạch - Tài chính", [0, 1]],
    ["VP; VP", [0]],
    // Two units have the short name; one of two owners is not known.
    ["Bảo trợ xã hội", []],
    ["NCC; Phòng X", []],
    ["", []],
  ])("%s", (owner, expected) => {
    const { ofUnit, unassigned } = assignCriteria([criterion("a", owner)], units);
    expect(ofUnit.flatMap((own, at) => (own.length > 0 ? [at] : []))).toEqual(expected);
    expect(unassigned).toHaveLength(expected.length === 0 ? 1 : 0);
  });

  it("leaves none out, whatever the cell says", () => {
    fc.assert(
      fc.property(fc.array(fc.string()), (owners) => {
        const criteria = owners.map((owner, row) => criterion(`tiêu chí ${row}`, owner, row));
        const { ofUnit, unassigned } = assignCriteria(criteria, units);
        expect(new Set([...ofUnit.flat(), ...unassigned]).size).toBe(criteria.length);
      }),
    );
  });
});

describe("the plan of handing out", () => {
  it("makes a sheet for whoever has none, under a free name, and touches no other", () => {
    const plan = planHandOut(
      [
        unit("Văn phòng Sở", "VP"),
        unit("Thanh tra Sở"),
        unit("Phòng Người có công", "NCC"),
        unit("Phòng Bảo trợ xã hội", "", false),
        unit("Phòng / mới", "Ghi chép"),
      ],
      [criterion("a", "NCC")],
      {
        forms: [{ unit: "văn phòng sở", sheetName: "Bản của VP" }],
        sheetNames: ["Bản của VP", "Ghi chép", "thanh tra sở"],
      },
    );
    expect(
      plan.units.map(({ kind, criteria, ...one }) => [
        kind,
        "sheetName" in one ? one.sheetName : null,
        criteria.length,
      ]),
    ).toEqual([
      ["there", "Bản của VP", 0],
      ["new", "Thanh tra Sở (2)", 0],
      ["new", "NCC", 1],
      ["notRequired", null, 0],
      ["new", "Ghi chép (2)", 0],
    ]);
  });

  it("gives every unit a name of its own, and has nothing left to do once it is done", () => {
    const names = fc.uniqueArray(fc.string({ minLength: 1 }), {
      selector: (name) => name.trim().toLowerCase(),
    });
    fc.assert(
      fc.property(names, fc.array(fc.string()), (listed, sheetNames) => {
        const units =
          readUnits([["Phòng, đơn vị", "Phải gửi"], ...listed.map((name): CellValue[] => [name, "Có"])]) ??
          [];
        const made = planHandOut(units, [], { forms: [], sheetNames }).units.flatMap((one) =>
          one.kind === "new" ? [{ unit: one.unit, sheetName: one.sheetName }] : [],
        );
        const all = [...sheetNames, ...made.map(({ sheetName }) => sheetName)].map((name) =>
          name.toLowerCase(),
        );
        expect(new Set(all.slice(sheetNames.length)).size).toBe(units.length);
        const again = planHandOut(units, [], { forms: made, sheetNames: all });
        expect(again.units.every(({ kind }) => kind === "there")).toBe(true);
      }),
    );
  });
});

describe("who has answered a criterion", () => {
  const sheet = (name: string, ...rows: CellValue[][]) => {
    const form = recogniseForm([["TT", "Tồn tại", "Giải pháp", "Thời gian", "Ghi chú"], ...rows]);
    if (form === null) throw new Error("The form is not recognised.");
    return { sheetId: name, sheetName: name, form };
  };
  const records = readRecords(
    [
      sheet("VP", [1, "Chậm gửi báo cáo CCHC quý II", "Gửi trước ngày 15", "T6", ""]),
      sheet(
        "NCC",
        [1, "chậm gửi báo cáo CCHC quý II", "", "", ""],
        [2, "Hồ sơ thủ tục hành chính quá hạn 3/45 hồ sơ", "Rà soát hằng tuần", "T5", ""],
        [3, "Công khai thủ tục chưa đầy đủ", "", "", "Không thuộc trách nhiệm của đơn vị"],
        [4, "Điều tra xã hội học đạt thấp", "", "", ""],
      ),
    ],
    2024,
  );
  it.each<[string, string[], string[]]>([
    ["Chậm gửi báo cáo CCHC quý II", ["VP"], ["NCC"]],
    ["Hồ sơ TTHC: hồ sơ thủ tục hành chính quá hạn 3/45", ["NCC"], []],
    ["Công khai thủ tục chưa đầy đủ", ["NCC"], []],
    ["Điều tra xã hội học đạt thấp", [], ["NCC"]],
    ["Ký số văn bản đi", [], []],
  ])("%s", (wording, answeredBy, openWith) => {
    expect(answersTo([criterion(wording)], records)).toMatchObject([{ answeredBy, openWith }]);
  });
});
