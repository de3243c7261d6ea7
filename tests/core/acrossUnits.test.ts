import { describe, expect, it } from "vitest";
import { cellAddress } from "../../src/core/sheet/a1";
import { checkAcrossUnits } from "../../src/core/check/acrossUnits";
import type { Form } from "../../src/core/form/form";
import type { CellValue } from "../../src/core/form/grid";
import { recogniseForm } from "../../src/core/form/recognise";

const HEADINGS = ["TT", "Tồn tại, hạn chế", "Giải pháp khắc phục", "Thời gian hoàn thành", "Ghi chú"];
const ANSWER = ["Ký số 100% văn bản đi", "Tháng 6/2024"];

function form(unit: string, ...problems: CellValue[][]): Form {
  const rows = problems.map((cells, at) => [at + 1, ...cells]);
  const found = recogniseForm([[unit === "" ? "" : `Đơn vị: ${unit}`], HEADINGS, ...rows]);
  if (found === null) throw new Error("The headings are not recognised.");
  return found;
}

const told = (...forms: Form[]): string[][] =>
  checkAcrossUnits(forms, 2024).map((list) =>
    list.map(({ cell, severity, code }) => `${cellAddress(cell)} ${severity} ${code}`),
  );

describe("the same problem in several units", () => {
  it("is told in each of them with their number, in whatever spelling", () => {
    const forms = [
      form("VP", ["Chậm gửi báo cáo", ...ANSWER]),
      form("NCC", ["Thiếu kế hoạch", ...ANSWER], ["CHẬM gửi  báo cáo", ...ANSWER]),
      form("", ["cham gui bao cao", ...ANSWER]),
    ];
    expect(told(...forms)).toEqual([
      ["B3 review problemInSeveralUnits"],
      ["B4 review problemInSeveralUnits"],
      ["B3 review problemInSeveralUnits"],
    ]);
    expect(checkAcrossUnits(forms, 2024)[0]?.[0]?.data).toEqual({ units: 3 });
  });

  it("is none where one unit has it twice, says that it is not its own, or has nothing to report", () => {
    const first = form("VP", ["Chậm gửi báo cáo", ...ANSWER], ["Chậm gửi báo cáo", ...ANSWER]);
    const notOurs = form("NCC", ["Chậm gửi báo cáo", "", "", "Không thuộc trách nhiệm của đơn vị"]);
    expect(told(first, notOurs)).toEqual([["B4 review duplicateProblem"], []]);
    expect(told(form("VP", ["Không có"]), form("NCC", ["Không có"]))).toEqual([[], []]);
  });

  it("is seen on one sheet with a column of units too", () => {
    const rows = ["VP", "NCC", "NCC"].map((unit, at): CellValue[] => [
      unit,
      at + 1,
      at < 2 ? "Chậm gửi báo cáo" : "Thiếu kế hoạch",
      ...ANSWER,
      "",
    ]);
    const all = recogniseForm([["Đơn vị", ...HEADINGS], ...rows]);
    expect(all && told(all)).toEqual([
      ["C2 review problemInSeveralUnits", "C3 review problemInSeveralUnits"],
    ]);
  });
});

it("an area is missed where the sheet has its column and the row a problem", () => {
  const sheet = recogniseForm([
    [...HEADINGS, "Lĩnh vực CCHC"],
    [1, "Chậm gửi báo cáo", ...ANSWER, "", ""],
    [2, "Thiếu kế hoạch", ...ANSWER, "", "TTHC"],
    [3, "Không có", "", "", "", ""],
  ]);
  expect(sheet && told(sheet)).toEqual([["F2 hint areaMissing"]]);
});
