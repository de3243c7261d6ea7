import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { CellValue, Grid } from "../../src/core/form/grid";
import { recogniseForm } from "../../src/core/form/recognise";
import sharedWorkbook from "./data/shared-workbook-grids.json";
import unitFiles from "./data/unit-file-grids.json";

const HEADINGS = [
  "TT",
  "Các tồn tại, hạn chế trong công tác CCHC, các tiêu chí bị trừ điểm",
  "Giải pháp khắc phục các tồn tại, hạn chế",
  "Thời gian hoàn thành (tháng.../năm 2024",
  "Ghi chú",
];
const ENTRY = [1, "Chậm gửi báo cáo", "Gửi trước hạn 02 ngày", "Tháng 6/2024", ""];
const TITLE =
  "Giải pháp khắc phục các tồn tại, hạn chế trong công tác CCHC, các tiêu chí bị trừ điểm trong đợt thẩm định";

/** Rows of unlike length, filled up with blanks to a rectangle. */
function gridOf(...rows: readonly (readonly CellValue[])[]): Grid {
  const width = Math.max(...rows.map((row) => row.length));
  return rows.map((row) => [...row, ...Array<CellValue>(width - row.length).fill("")]);
}

/** The worksheet rows that are recognised under the official headings in row 0. */
function entries(...rows: readonly (readonly CellValue[])[]): number[] | undefined {
  return recogniseForm(gridOf(HEADINGS, ...rows))?.rows.map(({ row }) => row);
}

describe("the sample files", () => {
  it.each([
    ["VP", 4, "Văn phòng Sở"],
    ["Thanh tra", 8, "Thanh tra Sở"],
    ["KHTC", 9, "Phòng Kế hoạch - Tài chính"],
    ["LĐVL", 9, "Phòng Lao động - Việc làm"],
    ["GDNN", 9, "Phòng Giáo dục nghề nghiệp"],
    ["NCC", 7, "Phòng Người có công"],
    ["BTXH", 5, "Phòng Bảo trợ xã hội"],
    ["TE-BĐG", 7, "Phòng Trẻ em và Bình đẳng giới"],
    ["CC PCTNXH", 3, "Chi cục Phòng, chống tệ nạn xã hội"],
    ["TT DVVL", 9, "Trung tâm Dịch vụ việc làm"],
    ["TT ĐDNCC", 7, "Trung tâm Điều dưỡng Người có công"],
    ["TT CTXH", 9, "Trung tâm Công tác xã hội"],
  ])("sheet %s has %i rows", (name, count, unit) => {
    const sheet = sharedWorkbook.find(({ sheet }) => sheet === name);
    const form = recogniseForm(sheet?.values ?? []);
    expect(form).toMatchObject({
      headerRow: 5,
      columns: { tt: 0, problem: 1, remedy: 2, month: 3, note: 4 },
      unit,
      year: 2024,
    });
    expect(form?.rows.map(({ row }) => row)).toEqual(Array.from({ length: count }, (_, index) => 6 + index));
  });

  it("has no other sheet", () => expect(sharedWorkbook).toHaveLength(12));

  it.each([
    ["PL01_CSCN.xlsx", 5],
    ["PL01_Làng TE.xlsx", 8],
    ["PL01_Quỹ BTTE.xlsx", 5],
    ["PL01_TT CTXH.xlsx", 5],
    ["PL01_TT DVVL.xlsx", 4],
    ["PL01_TT ĐDNCC.xlsx", 8],
  ])("%s has %i rows", (name, count) => {
    const file = unitFiles.find(({ file }) => file.normalize("NFC") === name.normalize("NFC"));
    expect(recogniseForm(file?.values ?? [])?.rows).toHaveLength(count);
  });
});

describe("headings", () => {
  it.each([
    ["shortened", ["TT", "Tồn tại", "Giải pháp", "Thời gian", "Ghi chú"]],
    ["other short words", ["STT", "Nội dung tồn tại", "Biện pháp khắc phục", "Thời hạn", "Ghi chú"]],
    ["no accents", ["TT", "Cac ton tai, han che", "Giai phap khac phuc", "Thoi gian hoan thanh", "Ghi chu"]],
    ["capitals", HEADINGS.map((text) => text.toUpperCase())],
    ["decomposed", HEADINGS.map((text) => text.normalize("NFD"))],
    ["line breaks", HEADINGS.map((text) => text.replaceAll(" ", "\n"))],
    ["criteria", ["Số TT", "Tiêu chí bị trừ điểm", "Giải pháp khắc phục", "Tháng hoàn thành", "Ghi chú"]],
  ])("%s", (_, headings) => {
    expect(recogniseForm(gridOf(headings, ENTRY))?.columns).toEqual({
      tt: 0,
      problem: 1,
      remedy: 2,
      month: 3,
      note: 4,
    });
  });

  it("are found in any order, in any of the first 30 rows, among other columns", () => {
    fc.assert(
      fc.property(
        fc.shuffledSubarray([0, 1, 2, 3, 4, 5, 6], { minLength: 7 }),
        fc.nat(29),
        (order, above) => {
          const wide = [...HEADINGS, "Người phụ trách", "Sản phẩm"];
          const blank = Array<CellValue>(7).fill("");
          const grid = [...Array<CellValue[]>(above).fill(blank), order.map((at) => wide[at] ?? "")];
          const form = recogniseForm(grid);
          expect(form?.headerRow).toBe(above);
          expect(form?.columns).toEqual({
            tt: order.indexOf(0),
            problem: order.indexOf(1),
            remedy: order.indexOf(2),
            month: order.indexOf(3),
            note: order.indexOf(4),
          });
        },
      ),
    );
  });

  it("may have the working columns beside them", () => {
    const working = ["Phòng, đơn vị", "Kiểm tra", "Lĩnh vực CCHC", "Điểm bị trừ"];
    const form = recogniseForm(gridOf([...HEADINGS, ...working], [...ENTRY, "NCC", "", "TTHC", 0.5]));
    expect(form?.columns).toMatchObject({ problem: 1, unit: 5, check: 6, area: 7, points: 8 });
    expect(form?.rows[0]?.values).toMatchObject({ unit: "NCC", area: "TTHC", points: 0.5 });
  });

  it("may name a second area of a row, on either side of the first", () => {
    for (const [area, related] of [
      [5, 6],
      [6, 5],
    ]) {
      const working =
        area === 5 ? ["Lĩnh vực", "Lĩnh vực liên quan"] : ["Lĩnh vực CCHC liên quan", "Lĩnh vực CCHC"];
      expect(recogniseForm(gridOf([...HEADINGS, ...working], ENTRY))?.columns).toMatchObject({
        area,
        relatedArea: related,
      });
    }
  });

  it("are not taken from the title, which names everything in one merged cell", () => {
    expect(recogniseForm(gridOf(["Phụ lục 01"], [TITLE, "", "", "", ""], HEADINGS, ENTRY))?.headerRow).toBe(
      2,
    );
  });

  it("lower down than row 30 are not looked for", () => {
    expect(
      recogniseForm([...Array<CellValue[]>(30).fill(Array<CellValue>(5).fill("")), HEADINGS]),
    ).toBeNull();
  });

  it.each<[string, Grid]>([
    ["an empty sheet", []],
    ["one blank cell", [[""]]],
    ["a title alone", gridOf(["Phụ lục 01"], [TITLE])],
    [
      "a unit list",
      gridOf(["TT", "Phòng, đơn vị", "Sheet", "Đầu mối", "Ghi chú"], [1, "NCC", "NCC", "", ""]),
    ],
    ["a work plan", gridOf(["TT", "Nội dung", "Thời gian hoàn thành", "Ghi chú"], [1, "Họp", "Tháng 6", ""])],
    ["a staff list", gridOf(["STT", "Họ và tên", "Ngày sinh", "Ghi chú"], [1, "A", 30_000, ""])],
    [
      "prose",
      gridOf(["Các tồn tại và giải pháp khắc phục, thời gian hoàn thành"], ["Giải pháp"], ["Thời gian"]),
    ],
  ])("%s is no Phụ lục 01", (_, grid) => expect(recogniseForm(grid)).toBeNull());
});

describe("rows that are not entries", () => {
  it.each<[string, CellValue[]]>([
    ["closing dots", ["....", "", "", "", ""]],
    ["dots in every cell", ["…", "....", "....", "…", ""]],
    ["a number alone", [2, "", "", "", ""]],
    ["blank", ["", " ", "\u00A0", "", ""]],
    ["a group heading in TT", ["I", "Cải cách thể chế", "", "", ""]],
    ["a group heading in one cell", ["II. Cải cách thủ tục hành chính", "", "", "", ""]],
    ["a group heading under the problem", ["", "III. Tổ chức bộ máy", "", "", ""]],
    ["a letter group", ["", "A. Thể chế", "", "", ""]],
    ["Cộng", ["", "Cộng", "", "", ""]],
    ["Cộng with a figure", ["Cộng", "08", "07", "", ""]],
    ["Tổng cộng", ["", "Tổng cộng: 08 tồn tại", "", "", ""]],
    ["Tổng số", ["", "TỔNG SỐ", "", "", ""]],
    ["headings again", HEADINGS],
    ["column numbers", ["(1)", "(2)", "(3)", "(4)", "(5)"]],
    ["column letters", ["A", "B", 1, 2, 3]],
  ])("%s", (_, row) => expect(entries(ENTRY, row, ENTRY)).toEqual([1, 3]));

  it.each<[string, CellValue[]]>([
    ["recipients", ["Nơi nhận:\n- Như trên;\n- Lưu: VT.", "", "", "GIÁM ĐỐC", ""]],
    ["place and date", ["", "", "", "Hà Tĩnh, ngày 08 tháng 4 năm 2024", ""]],
    ["date with dots", ["", "", "Hà Tĩnh, ngày .... tháng .... năm 2024", "", ""]],
    ["titles", ["", "NGƯỜI LẬP", "", "TRƯỞNG PHÒNG", ""]],
    ["the author", ["", "Người lập biểu", "", "", ""]],
    ["on behalf", ["", "", "KT. GIÁM ĐỐC\nPHÓ GIÁM ĐỐC", "", ""]],
    ["with a hint below", ["", "", "Thủ trưởng đơn vị\n(Ký, ghi rõ họ tên)", "", ""]],
    ["of a named office", ["", "", "", "TRƯỞNG PHÒNG NGƯỜI CÓ CÔNG", ""]],
  ])("%s, and whatever follows", (_, row) => {
    expect(entries(ENTRY, row, ["", "Nguyễn Văn A", "", "Trần Thị B", ""])).toEqual([1]);
  });

  it("the second line of the month heading, whose year counts", () => {
    const headings = ["TT", "Tồn tại", "Giải pháp", "Thời gian hoàn thành", "Ghi chú"];
    const form = recogniseForm(gridOf(headings, ["", "", "", "(tháng.../năm 2025)", ""], ENTRY));
    expect(form).toMatchObject({ year: 2025, rows: [{ row: 2 }] });
  });
});

describe("rows that are entries", () => {
  it.each<[string, CellValue[]]>([
    ["no remedy, no month", [3, "Chậm gửi báo cáo", "", "", ""]],
    ["no number", ["", "Chậm gửi báo cáo", "", "", ""]],
    ["no problem", [3, "", "Gửi trước hạn", "", ""]],
    ["begins like a total", [3, "Tổng số TTHC công khai chưa đầy đủ", "", "", ""]],
    ["begins like a total, no number", ["", "Cộng tác viên dân số chưa được tập huấn", "", "", ""]],
    ["begins like a signer", ["", "Trưởng phòng chưa quan tâm chỉ đạo", "Quán triệt", "Tháng 5", ""]],
    ["begins like a signer, nothing else", ["", "Lãnh đạo đơn vị chưa quan tâm", "", "", ""]],
    ["names recipients", ["", "Nơi nhận hồ sơ chưa có ghế chờ", "Bố trí", "Tháng 5", ""]],
    ["a whole date, no remedy", ["", "Chậm gửi báo cáo", "", "Ngày 30 tháng 6 năm 2024", ""]],
    ["somebody in charge, no remedy", ["", "Chậm gửi báo cáo", "", "Tháng 5", "Trưởng phòng"]],
    ["Roman number and an answer", ["I", "Chậm gửi báo cáo", "Gửi trước hạn", "", ""]],
    ["capital C of a word", ["", "Chưa ký số", "", "", ""]],
    ["nothing to report", [1, "Không có", "", "", ""]],
    ["an error value", [1, "#REF!", "", "", ""]],
  ])("%s", (_, row) => expect(entries(ENTRY, row, ENTRY)).toEqual([1, 2, 3]));
});

it.each([
  ["Phòng, đơn vị", 5],
  ["Tên phòng/đơn vị", 5],
  ["Cơ quan, đơn vị", 5],
  ["PHÒNG BAN, ĐƠN VỊ", 5],
  ["Đơn vị/phòng", 5],
  ["Đơn vị gửi", 5],
  ["Đơn vị phối hợp", undefined],
  ["Đơn vị tính", undefined],
  ["Phòng họp", undefined],
])("the heading %j is one of a column of units", (heading, column) => {
  expect(recogniseForm(gridOf([...HEADINGS, heading], [...ENTRY, "NCC"]))?.columns.unit).toBe(column);
});

describe("the unit's name", () => {
  it.each([
    [["Đơn vị: Phòng Người có công"], "Phòng Người có công"],
    [["Phòng, đơn vị:  Thanh tra Sở "], "Thanh tra Sở"],
    [["Tên đơn vị: Làng Trẻ em"], "Làng Trẻ em"],
    [["ĐƠN VỊ BÁO CÁO:", "", "Văn phòng"], "Văn phòng"],
    [["Don vi: Phong NCC"], "Phong NCC"],
    [["Đơn vị: ......................"], undefined],
    [["Đơn vị: …………"], undefined],
    [["Đơn vị tính: điểm"], undefined],
  ])("in %j is %s", (line, unit) => {
    expect(recogniseForm(gridOf(["Phụ lục 01"], line, HEADINGS, ENTRY))?.unit).toBe(unit);
  });
});

it("takes what stands over Kiểm tra for no unit's name", () => {
  const line = ["Đơn vị: ......", "", "", "", "", "Còn 3 ô chưa ghi"];
  expect(recogniseForm(gridOf(line, [...HEADINGS, "Kiểm tra"], ENTRY))?.unit).toBeUndefined();
});

it("no grid makes recognition throw", () => {
  const cell = fc.oneof(fc.constantFrom(...HEADINGS, ...ENTRY), fc.string(), fc.double(), fc.boolean());
  fc.assert(
    fc.property(fc.array(fc.array(cell, { minLength: 5, maxLength: 5 }), { maxLength: 12 }), (grid) => {
      const form = recogniseForm(grid);
      for (const { row } of form?.rows ?? []) expect(row).toBeGreaterThan(form?.headerRow ?? Infinity);
    }),
  );
});
