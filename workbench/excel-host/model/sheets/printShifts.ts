import type { IDisposable } from "@univerjs/core";
import type { PageLayout } from "../../files/pageLayout";
import { onAllShifts } from "../structure/allShifts";
import { type Area, areaAddress, parseArea, WHOLE_SHEET } from "../area";
import type { Book } from "../book";
import { pageLayoutOf, replacePageLayout } from "./pageLayout";
import { moveArea, type Shift } from "../structure/shift";

/** Lets print areas, repeated rows and columns and page breaks follow their cells, as names follow theirs in Excel. */
export function followPrintSetUp(book: Book): IDisposable {
  return onAllShifts(book, (sheet, shift) => {
    if (book.sheet(sheet.sheetId) === null) return;
    const before = pageLayoutOf(sheet);
    const after = moved(before, shift);
    if (JSON.stringify(after) !== JSON.stringify(before)) replacePageLayout(sheet, after);
  });
}

function moved(layout: PageLayout, shift: Shift): PageLayout {
  const { printArea, printTitleRows, printTitleColumns, rowBreaks, columnBreaks, ...rest } = layout;
  const rowOf = (row: number): Area => ({ ...WHOLE_SHEET, startRow: row, endRow: row });
  const columnOf = (column: number): Area => ({ ...WHOLE_SHEET, startColumn: column, endColumn: column });
  return {
    ...rest,
    ...moveAddress("printArea", printArea, shift),
    ...moveAddress("printTitleRows", printTitleRows, shift),
    ...moveAddress("printTitleColumns", printTitleColumns, shift),
    ...moveBreaks("rowBreaks", rowBreaks, (row) => moveArea(rowOf(row), shift)?.startRow),
    ...moveBreaks("columnBreaks", columnBreaks, (column) => moveArea(columnOf(column), shift)?.startColumn),
  };
}

function moveAddress(field: keyof PageLayout, address: string | undefined, shift: Shift): PageLayout {
  const areas = (address ?? "").split(",").map(parseArea);
  const left = areas.flatMap((area) => (area === null ? [] : (moveArea(area, shift) ?? [])));
  return left.length === 0 ? {} : { [field]: left.map(areaAddress).join(",") };
}

function moveBreaks(
  field: keyof PageLayout,
  places: readonly number[] | undefined,
  move: (place: number) => number | undefined,
): PageLayout {
  const left = [...new Set((places ?? []).flatMap((place) => move(place) ?? []))];
  return left.length === 0 ? {} : { [field]: left };
}
