import { describe, expect, test } from "vitest";
import { AREA_CODES, DEFAULT_CATALOGUE, readCatalogue } from "../../../src/core/areas/catalogue";
import { resolveArea } from "../../../src/core/areas/resolve";
import { inSixAreas, OTHER_AREA, SIX_AREA_CODES } from "../../../src/core/areas/sixAreas";
import { vi } from "../../../src/locales/vi";

const { headings } = vi.form.areasSheet;
const HEADINGS = [headings.code, headings.label, headings.fullName, headings.aliases];
const WRITTEN = DEFAULT_CATALOGUE.map(({ code, label, fullName, aliases }) => [
  code,
  label,
  fullName,
  aliases.join("; "),
]);

const resolved = (text: string, catalogue = DEFAULT_CATALOGUE as Parameters<typeof resolveArea>[1]) =>
  resolveArea(text, catalogue)?.code ?? null;

describe("the default areas", () => {
  test("are the index's eight, in its order", () => {
    expect(DEFAULT_CATALOGUE.map((area) => area.code)).toEqual(AREA_CODES);
  });

  test("no name stands for two areas, and every one finds its own", () => {
    for (const { code, label, fullName, aliases } of DEFAULT_CATALOGUE) {
      for (const name of [code, label, fullName, ...aliases])
        expect([name, resolved(name)]).toEqual([name, code]);
    }
  });
});

describe("resolveArea", () => {
  test.each([
    ["tthc", "TTHC"],
    ["  Thủ  tục hành chính ", "TTHC"],
    ["thu tuc hanh chinh", "TTHC"],
    ["Thể chế".normalize("NFD"), "TCHE"],
    ["hiện đại hoá hành chính", "CQS"],
    ["HIỆN ĐẠI HÓA", "CQS"],
    ["Chi dao dieu hanh", "CDDH"],
    ["CĐĐH - Chỉ đạo, điều hành CCHC", "CDDH"],
    ["TTHC – Cải cách thủ tục hành chính", "TTHC"],
    ["Tác động (SIPAS)", "TDHL"],
    ["Lĩnh vực: Cải cách tài chính công", "TCC"],
    ["3. Cải cách TTHC", "TTHC"],
    ["V. Cải cách chế độ công vụ", "CDCV"],
    ["LV3", "TTHC"],
    ["lv 7", "CQS"],
    ["Xây dựng và nâng cao chất lượng đội ngũ cán bộ, công chức, viên chức", "CDCV"],
    ["cđs", "CQS"],
    ["ÐTXHH", "TDHL"], // U+00D0, a look-alike of Đ
    ["Xây dựng và tổ chức thực hiện VBQPPL", "TCHE"],
    ["Xây dựng và hoàn thiện thể chế", "TCHE"],
    ["Xây dựng và phát triển Chính quyền số", "CQS"],
    ["Xây dựng chính quyền điện tử, chính quyền số", "CQS"],
    ["Cải cách tổ chức bộ máy nhà nước", "TCBM"],
    ["2. Cải cách tổ chức bộ máy hành chính", "TCBM"],
    ["Xây dựng, nâng cao chất lượng đội ngũ CBCCVC", "CDCV"],
    ["Nâng cao chất lượng đội ngũ cán bộ, công chức, viên chức", "CDCV"],
    ["II. CẢI CÁCH TÀI CHÍNH CÔNG", "TCC"],
    ["Đổi mới cơ chế tài chính", "TCC"],
    ["Công tác chỉ đạo điều hành CCHC", "CDDH"],
    ["Cải cách thủ tục hành chính nhà nước", "TTHC"],
  ])("%s is %s", (text, code) => {
    expect(resolved(text)).toBe(code);
  });

  test.each([
    "",
    "3",
    "8.",
    "TC",
    "Khác",
    "Thể chế, TTHC",
    "TTHC - Thể chế",
    "(chưa rõ)",
    "Hành chính nhà nước",
    "Xây dựng và phát triển",
    "Cải cách hành chính",
    "Chưa có TTHC nội bộ",
    "x".repeat(9999),
  ])("“%s” names no area", (text) => {
    expect(resolved(text)).toBeNull();
  });
});

describe("the list on the sheet", () => {
  test("reads back as it was written", () => {
    expect(
      readCatalogue([["Danh mục lĩnh vực CCHC", "", "", ""], ["", "", "", ""], HEADINGS, ...WRITTEN]),
    ).toEqual(DEFAULT_CATALOGUE);
  });

  test("follows what Văn phòng has changed: names, order, an added area, a deleted one", () => {
    const catalogue = readCatalogue([
      HEADINGS,
      ["TTHC", "Thủ tục", "", "thủ tục; một cửa\ngiấy tờ"],
      ["tche", "Thể chế", "Cải cách thể chế", ""],
      ["QPAN", "Quốc phòng", "", "3; QP"],
      ["", "", "", ""],
      ["X", "Ghi chú của Văn phòng", "", ""],
    ]);
    expect(catalogue?.map((area) => area.code)).toEqual(["TTHC", "TCHE", "QPAN"]);
    expect(catalogue?.[0]?.fullName).toBe("Cải cách thủ tục hành chính");
    if (catalogue === null) return;
    expect(resolved("giấy tờ", catalogue)).toBe("TTHC");
    expect(resolved("TTHC", catalogue)).toBe("TTHC"); // a code stays a name whatever the label
    expect(resolved("thủ tục hành chính", catalogue)).toBeNull(); // taken out by Văn phòng
    expect(resolved("quốc phòng", catalogue)).toBe("QPAN");
    expect(resolved("3", catalogue)).toBeNull();
    expect(resolved("chính quyền số", catalogue)).toBeNull();
  });

  test("a sheet made before the column of aliases keeps the default ones", () => {
    const catalogue = readCatalogue([HEADINGS.slice(0, 3), ...WRITTEN.map((row) => row.slice(0, 3))]);
    expect(catalogue).toEqual(DEFAULT_CATALOGUE);
  });

  test.each([[[]], [[["Tên", "Số"]]], [[HEADINGS]]])("a sheet without such a list has none: %j", (grid) => {
    expect(readCatalogue(grid)).toBeNull();
  });
});

test("the view of the six folds the first and the last into one", () => {
  expect(SIX_AREA_CODES.map(inSixAreas)).toEqual(SIX_AREA_CODES);
  expect(["CDDH", "TDHL", "QPAN"].map(inSixAreas)).toEqual([OTHER_AREA, OTHER_AREA, OTHER_AREA]);
});
