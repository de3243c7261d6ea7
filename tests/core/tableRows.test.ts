import { expect, it } from "vitest";
import type { CellValue } from "../../src/core/form/grid";
import { recogniseForm } from "../../src/core/form/recognise";
import { tableRows } from "../../src/core/form/tableRows";

const HEADINGS = ["TT", "Tồn tại, hạn chế", "Giải pháp", "Thời gian hoàn thành"];
const entry = (tt: CellValue): CellValue[] => [tt, "Chưa ký số", "Ký số", "Tháng 6/2024"];
const numbered = (tt: CellValue): CellValue[] => [tt, "", "", ""];
const BLANK = ["", "", "", ""];
const TOTAL = ["", "Tổng cộng: 08 tồn tại", "", ""];

it.each<{ what: string; below: CellValue[][]; rows: [first: number, last: number, isOpen: boolean] }>([
  { what: "entries alone", below: [entry(1), entry(2)], rows: [1, 2, true] },
  { what: "rows that are only numbered", below: [entry(1), numbered(2), numbered("3.")], rows: [1, 3, true] },
  { what: "no entry yet", below: [numbered(1), numbered(2)], rows: [1, 2, true] },
  { what: "nothing at all", below: [], rows: [1, 1, true] },
  { what: "blank rows and a total", below: [entry(1), BLANK, TOTAL], rows: [1, 2, false] },
  { what: "a signature", below: [entry(1), ["Nơi nhận:", "", "", ""]], rows: [1, 1, false] },
  { what: "the closing dots", below: [entry(1), numbered("....")], rows: [1, 2, true] },
  { what: "a blank row between entries", below: [entry(1), BLANK, entry(2)], rows: [1, 3, true] },
  {
    what: "headings in two rows",
    below: [["", "", "", "(tháng.../năm 2024)"], entry(1)],
    rows: [2, 2, true],
  },
  { what: "a first group heading", below: [["I", "Thể chế", "", ""], entry(1)], rows: [2, 2, true] },
  { what: "numbers of columns", below: [["(1)", "(2)", "(3)", "(4)"], numbered(1)], rows: [2, 2, true] },
])("knows the rows of a table: $what", ({ below, rows: [first, last, isOpen] }) => {
  const grid = [HEADINGS, ...below];
  const form = recogniseForm(grid);
  if (form === null) throw new Error("The test's form is not recognised.");
  expect(tableRows(form, grid)).toEqual({ first, last, isOpen });
});

it("does not take what Kiểm tra says for something below the table", () => {
  const grid = [
    [...HEADINGS, "Kiểm tra"],
    [...entry(1), ""],
    [...BLANK, "Thiếu giải pháp"],
  ];
  const form = recogniseForm(grid);
  if (form === null) throw new Error("The test's form is not recognised.");
  expect(tableRows(form, grid)).toEqual({ first: 1, last: 2, isOpen: true });
});
