import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { cellAddress } from "../../src/core/sheet/a1";
import { checkForm } from "../../src/core/check/check";
import type { Form } from "../../src/core/form/form";
import type { CellValue, Grid } from "../../src/core/form/grid";
import { joinSplitRows, type Join } from "../../src/core/fixes/joinSplitRows";
import { recogniseForm } from "../../src/core/form/recognise";
import { isBlank, textOf } from "../../src/core/text/text";

const HEADINGS = ["TT", "Tồn tại", "Giải pháp", "Thời gian (2024)", "Ghi chú", "Điểm bị trừ"];
const FIRST = [1, "Chậm gửi báo cáo", "Phân công đầu mối", "Tháng 6/2024", ""];

function formOf(...rows: CellValue[][]): Form {
  const form = recogniseForm([
    HEADINGS,
    ...rows.map((row) => [...row, ...HEADINGS.slice(row.length).map(() => "")]),
  ]);
  if (form === null) throw new Error("The grid holds no form.");
  return form;
}

const joined = (...rows: CellValue[][]): [string[], number[]][] =>
  joinSplitRows(formOf(...rows), 2024).map(({ changes, emptied }) => [
    changes.map(({ cell, after }) => `${cellAddress(cell)}: ${after}`),
    emptied.map(({ row }) => row + 1),
  ]);

describe("rows split by a paste from Word", () => {
  it("are joined by line breaks, cell by cell, with the row that they go on with", () => {
    expect(
      joined(
        FIRST,
        ["", "quý III và cả năm", "", "", "Phối hợp VP"],
        ["", "", "Lập bảng theo dõi", "Tháng 9/2024"],
        [2, "Còn hồ sơ trễ hạn", "Xử lý 12 hồ sơ", "Tháng 6/2024"],
      ),
    ).toEqual([
      [
        [
          "B2: Chậm gửi báo cáo\nquý III và cả năm",
          "C2: Phân công đầu mối\nLập bảng theo dõi",
          "D2: Tháng 6/2024\nTháng 9/2024",
          "E2: Phối hợp VP",
        ],
        [3, 4],
      ],
    ]);
  });

  it("are not joined where one holds an answer of its own or an error, or the text finds no room", () => {
    expect(joined(FIRST, ["", "", "#REF!", "Tháng 9/2024"])).toEqual([]);
    expect(joined(FIRST, ["", "quý III", "", "", "", 0.5])).toEqual([]);
    expect(joined(FIRST, ["", "q".repeat(32_767)])).toEqual([]);
    expect(joined(FIRST, [2, "Còn hồ sơ trễ hạn", "Xử lý", "Tháng 6/2024"])).toEqual([]);
  });

  it("lose no text, and are split no longer", () => {
    const cell = fc.constantFrom<CellValue>("", "....", "quý III", "Lập bảng", "Tháng 9/2024", "#REF!", 6);
    const rows = fc.array(fc.tuple(fc.constantFrom<CellValue>("", 1, 2), cell, cell, cell, cell), {
      minLength: 1,
      maxLength: 6,
    });
    fc.assert(
      fc.property(rows, (entries) => {
        const form = formOf(FIRST, ...entries);
        const joins = joinSplitRows(form, 2024);
        for (const { changes, emptied } of joins) {
          const after = changes.map((change) => textOf(change.after)).join("\n");
          const first = form.rows.find(({ row }) => row === changes[0]?.cell.row);
          const texts = [after, ...Object.values(first?.values ?? {}).map(textOf)].join("\n");
          const lost = emptied
            .flatMap(({ taken }) => [...taken.values()])
            .filter((value) => !isBlank(value) && !texts.includes(textOf(value)));
          expect(lost).toEqual([]);
        }
        const next = recogniseForm(applied(entries, joins));
        const left = next === null ? [] : joinSplitRows(next, 2024);
        expect(left).toEqual([]);
        if (next !== null && joins.length > 0) {
          const rowsJoined = joins.flatMap(({ changes }) => changes.map(({ cell }) => cell.row));
          expect(
            checkForm(next, 2024).filter(
              ({ code, cell: { row } }) => code === "splitRow" && rowsJoined.includes(row),
            ),
          ).toEqual([]);
        }
      }),
    );
  });
});

function applied(entries: readonly (readonly CellValue[])[], joins: readonly Join[]): Grid {
  const grid = [HEADINGS, FIRST, ...entries].map((row) => [
    ...row,
    ...HEADINGS.slice(row.length).map(() => ""),
  ]);
  for (const { changes, emptied } of joins) {
    for (const { cell, after } of changes) grid[cell.row]?.splice(cell.column, 1, after);
    for (const { row } of emptied) grid[row] = [];
  }
  const gone = new Set(joins.flatMap(({ emptied }) => emptied.map(({ row }) => row)));
  return grid.filter((_, row) => !gone.has(row));
}
