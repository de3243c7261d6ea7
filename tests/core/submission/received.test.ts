import { expect, it } from "vitest";
import type { CellValue, Grid } from "../../../src/core/form/grid";
import { recogniseForm } from "../../../src/core/form/recognise";
import { standingOf, type Standing, type UnitForm } from "../../../src/core/submission/received";

function form(unit: string, ...rows: CellValue[][]): UnitForm {
  const grid: Grid = [
    ["TT", "Tồn tại, hạn chế", "Giải pháp khắc phục", "Thời gian hoàn thành", "Ghi chú"],
    ...rows,
  ];
  const found = recogniseForm(grid);
  if (found === null) throw new Error("The form is not recognised.");
  return { unit, form: found };
}

const LATE = [1, "Báo cáo gửi muộn", "Gửi trước hạn 02 ngày", "T6", ""];
const UNSIGNED = [2, "Văn bản chưa ký số", "Ký số 100% văn bản", "T7", ""];

it.each<[string, UnitForm, UnitForm[], Standing]>([
  ["a unit that has nothing there", form("NCC", LATE), [form("VP", LATE)], "new"],
  ["a unit whose sheet is blank", form("NCC", LATE), [form("NCC")], "new"],
  ["a blank copy", form("NCC"), [form("NCC", LATE)], "blank"],
  ["the same, typed again", form("Phòng NCC", LATE), [form("PHÒNG NCC", [7, ...LATE.slice(1)])], "same"],
  ["the same in another order", form("NCC", UNSIGNED, LATE), [form("NCC", LATE, UNSIGNED)], "same"],
  [
    "the same, on two sheets",
    form("NCC", LATE, UNSIGNED),
    [form("NCC", LATE), form("NCC", UNSIGNED)],
    "same",
  ],
  [
    "the same month, made a date by Excel",
    form("NCC", [1, LATE[1] ?? "", LATE[2] ?? "", 45444, ""]),
    [form("NCC", [1, LATE[1] ?? "", LATE[2] ?? "", "Tháng 6/2024", ""])],
    "same",
  ],
  ["one row more", form("NCC", LATE, UNSIGNED), [form("NCC", LATE)], "differs"],
  ["another month", form("NCC", [1, LATE[1] ?? "", LATE[2] ?? "", "T9", ""]), [form("NCC", LATE)], "differs"],
])("%s", (_, received, existing, expected) => {
  expect(standingOf(received, existing, 2024)).toBe(expected);
});
