import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { CellValue } from "../../../src/core/form/grid";
import { recogniseForm } from "../../../src/core/form/recognise";
import { joined, splitRowsOf, withoutRows, type FormTable } from "../../../src/core/submission/formTable";
import { isBlank, textOf } from "../../../src/core/text/text";

const HEADINGS = ["TT", "Tồn tại", "Giải pháp", "Thời gian (2024)", "Ghi chú", "Người làm", "Kiểm tra"];
const FIRST = [1, "Chậm gửi báo cáo", "Phân công đầu mối", "Tháng 6/2024"];

function tableOf(...rows: CellValue[][]): FormTable {
  const grid = [["Đơn vị: NCC"], HEADINGS, ...rows].map((row) => [
    ...row,
    ...HEADINGS.slice(row.length).map(() => ""),
  ]);
  const form = recogniseForm(grid);
  if (form === null) throw new Error("The grid holds no form.");
  return { grid, form };
}

const put = (table: FormTable): FormTable => joined(table, splitRowsOf(table, 2024));

describe("the rows of a received table that Word has split", () => {
  it.each<[string, CellValue[][], CellValue[][]]>([
    ["none", [FIRST, [2, "Còn trễ hạn", "Xử lý", "T7"]], [FIRST, [2, "Còn trễ hạn", "Xử lý", "T7"]]],
    [
      "the lines of one cell, and what stands below",
      [FIRST, ["", "", "Lập bảng theo dõi"], ["", "", "Báo cáo tuần"], [2, "Còn trễ hạn", "Xử lý", "T7"]],
      [
        [1, "Chậm gửi báo cáo", "Phân công đầu mối\nLập bảng theo dõi\nBáo cáo tuần", "Tháng 6/2024"],
        [2, "Còn trễ hạn", "Xử lý", "T7"],
      ],
    ],
    [
      "a problem merged over two answers, the month of the second made a date by Excel",
      [FIRST, ["", "", "Lập bảng theo dõi", 45444, "Phối hợp VP"]],
      [
        [
          1,
          "Chậm gửi báo cáo",
          "Phân công đầu mối\nLập bảng theo dõi",
          "Tháng 6/2024\nTháng 6/2024",
          "Phối hợp VP",
        ],
      ],
    ],
    [
      "a note of more lines than the rest, before another entry",
      [
        FIRST,
        ["", "", "Lập bảng", "", "Phối hợp VP"],
        ["", "", "", "", "và Thanh tra"],
        [2, "Còn trễ hạn", "Xử lý", "T7"],
        ["", "", "", "", "Ghi dưới bảng"],
      ],
      [
        [1, "Chậm gửi báo cáo", "Phân công đầu mối\nLập bảng", "Tháng 6/2024", "Phối hợp VP\nvà Thanh tra"],
        [2, "Còn trễ hạn", "Xử lý", "T7"],
        ["", "", "", "", "Ghi dưới bảng"],
      ],
    ],
    [
      "a row in which somebody else is named stays",
      [FIRST, ["", "", "Lập bảng theo dõi", "", "", "Chị Hà"]],
      [FIRST, ["", "", "Lập bảng theo dõi", "", "", "Chị Hà"]],
    ],
    [
      "what Kiểm tra said of such a row is no entry",
      [FIRST, ["", "", "Lập bảng", "", "", "", "Thiếu tháng"]],
      [[1, "Chậm gửi báo cáo", "Phân công đầu mối\nLập bảng", "Tháng 6/2024"]],
    ],
  ])("%s", (_, rows, expected) => {
    const before = tableOf(...rows);
    const after = put(before);
    expect(after.grid).toEqual(tableOf(...expected).grid);
    expect(after.form).toEqual(recogniseForm(after.grid)); // rows moved up, and no other
    expect(before).toEqual(tableOf(...rows));
  });

  it("lose no text, stay in their order, and once joined are split no longer", () => {
    const text = fc.constantFrom<CellValue>(
      "",
      "",
      "quý III",
      "Lập bảng",
      "Tháng 9/2024",
      45444,
      "#REF!",
      "…",
    );
    const row = fc.tuple(fc.constantFrom<CellValue>("", "", 1, 2), text, text, text, text, text, text);
    fc.assert(
      fc.property(fc.array(row, { maxLength: 7 }), (rows) => {
        const before = tableOf(FIRST, ...rows);
        const after = put(before);
        for (const column of HEADINGS.keys()) {
          if (column === before.form.columns.check) continue;
          expect(textsOf(after, column)).toEqual(textsOf(before, column));
        }
        expect(after.form).toEqual(recogniseForm(after.grid));
        expect(splitRowsOf(after, 2024)).toEqual([]);
      }),
    );
  });
});

/** The texts of a column from top to bottom, a line each; a serial as the month that it stands for. */
function textsOf({ grid }: FormTable, column: number): string[] {
  return grid
    .flatMap((cells) => textOf(cells[column]).split("\n"))
    .filter((line) => !isBlank(line))
    .map((line) => (column === 3 ? line.replace("45444", "Tháng 6/2024") : line));
}

it("goes without some of its rows, and the others move up", () => {
  const table = tableOf(FIRST, [2, "Còn trễ hạn", "Xử lý", "T7"], [3, "Thiếu văn bản", "Ban hành", "T8"]);
  expect(withoutRows(table, new Set([3]))).toEqual(tableOf(FIRST, [3, "Thiếu văn bản", "Ban hành", "T8"]));
  expect(withoutRows(table, new Set())).toEqual(table);
});
