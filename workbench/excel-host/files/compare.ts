import type { IColumnData, IRowData, IStyleData, IWorkbookData, Nullable } from "@univerjs/core";
import { hyperlinksOf } from "./hyperlinks";
import { canonical, type CellContent, entries, fixedHeight, same, type SheetView, styleOf } from "./project";
import { DEFAULT_COLUMN_PIXELS } from "./readSheet";
import { readResource } from "./resources";

/** Whether two contents are the same; cell by cell over whole sheets, hence without the general comparison. */
export function sameContent(a: CellContent, b: CellContent): boolean {
  return a.kind === b.kind && a.value === b.value && a.formula === b.formula;
}

/** Whether two snapshots have the same sheets in the same order, with names and visibility, and the same names. */
export function sameStructure(a: IWorkbookData, b: IWorkbookData): boolean {
  const structure = (snapshot: IWorkbookData): unknown => [
    snapshot.sheetOrder.map((id) => [id, snapshot.sheets[id]?.name, snapshot.sheets[id]?.hidden ?? 0]),
    Object.values(readResource(snapshot, "SHEET_DEFINED_NAME_PLUGIN")).map(
      ({ name, formulaOrRefString, localSheetId, comment, hidden }) => [
        name,
        formulaOrRefString,
        localSheetId,
        comment ?? "",
        hidden ?? false,
      ],
    ),
  ];
  return same(structure(a), structure(b));
}

/**
 * Whether two sheets are the same to a file. Left out is what belongs to the grid alone (the size of the sheet beyond
 * its cells, ids, heights that the grid fitted by itself) and what stands in the workbook part (name, visibility).
 */
export function sameSheet(a: SheetView, b: SheetView): boolean {
  return sameCells(a, b) && canonical(settings(a)) === canonical(settings(b));
}

function sameCells(a: SheetView, b: SheetView): boolean {
  let equal = true;
  const check = (row: number, column: number): void => {
    equal &&= sameContent(a.content(row, column), b.content(row, column));
    equal &&= a.styleText(row, column) === b.styleText(row, column);
  };
  a.eachPlace(check);
  b.eachPlace((row, column) => {
    if (!a.data.cellData?.[row]?.[column]) check(row, column);
  });
  return equal;
}

/** Everything of a sheet but its cells. */
function settings(sheet: SheetView): unknown {
  const { snapshot, id, data } = sheet;
  const style = (reference: Nullable<IStyleData | string>): unknown => styleOf(snapshot, reference);
  return [
    data.tabColor ?? "",
    [data.freeze?.xSplit ?? 0, data.freeze?.ySplit ?? 0],
    data.showGridlines ?? 1,
    data.rightToLeft ?? 0,
    data.defaultColumnWidth ?? DEFAULT_COLUMN_PIXELS,
    data.custom,
    hyperlinksOf(sheet),
    (data.mergeData ?? []).map((range) => [range.startRow, range.startColumn, range.endRow, range.endColumn]),
    entries<IColumnData>(data.columnData).map(([index, item]) => [index, item?.w, item?.hd, style(item?.s)]),
    // A row of which the grid knows no more than the height that it has fitted is none to a file.
    entries<IRowData>(data.rowData)
      .map(([index, item]) => ({ index, item, height: fixedHeight(item, data.defaultRowHeight) }))
      .filter(({ item, height }) => height !== undefined || item?.hd || item?.s)
      .map(({ index, item, height }) => [index, height, item?.hd, style(item?.s)]),
    readResource(snapshot, "SHEET_TABLE_PLUGIN")[id]?.tables ?? [],
    readResource(snapshot, "SHEET_DATA_VALIDATION_PLUGIN")[id] ?? [],
    readResource(snapshot, "SHEET_CONDITIONAL_FORMATTING_PLUGIN")[id] ?? [],
  ];
}
