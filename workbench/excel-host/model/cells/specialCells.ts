import type { ICellData, Nullable, Worksheet } from "@univerjs/core";
import { worksheetOf, type SheetRef } from "../access";
import { type Area, fromUniver, intersect } from "../area";
import { areasWhere, intersectAreas, subtractAreas } from "../areas";
import { cellAt, valueTypeOf } from "./cells";
import { conditionalFormatsAt } from "../rules/conditionalFormats";
import { usedArea } from "../sheets/sheets";
import { spilledCells } from "../calculation/spills";
import { rulesAt } from "../rules/validation";

/** `Excel.SpecialCellType`. */
export type SpecialCellType =
  | "ConditionalFormats"
  | "DataValidations"
  | "Blanks"
  | "Constants"
  | "Formulas"
  | "SameConditionalFormat"
  | "SameDataValidation"
  | "Visible";

type ValueType = ReturnType<typeof valueTypeOf>;

/**
 * The cells of the areas that are of a kind. But for visible cells only those within the used range are looked at, as
 * in Excel.
 * @param valueTypes of constants and formulas only those with such a value
 */
export function specialCells(
  sheet: SheetRef,
  areas: readonly Area[],
  type: SpecialCellType,
  valueTypes: ReadonlySet<ValueType>,
): Area[] {
  switch (type) {
    case "Visible":
      return areas.flatMap((area) => visibleCells(worksheetOf(sheet), area));
    case "Blanks":
      return usedCells(sheet, areas, (cell) => !hasContent(cell));
    case "Constants": {
      // What a formula has spilled is nobody's entry.
      const spilled = spilledCells(sheet);
      return usedCells(
        sheet,
        areas,
        (cell, row, column) =>
          hasContent(cell) &&
          !isFormula(cell) &&
          !spilled?.[row]?.[column] &&
          valueTypes.has(valueTypeOf(cell)),
      );
    }
    case "Formulas":
      return usedCells(sheet, areas, (cell) => isFormula(cell) && valueTypes.has(valueTypeOf(cell)));
    case "ConditionalFormats":
      return marked(areas, conditionalFormatsAt(sheet, areas));
    case "SameConditionalFormat":
      return marked(areas, conditionalFormatsAt(sheet, firstCell(areas)));
    case "DataValidations":
      return marked(areas, rulesAt(sheet, areas));
    case "SameDataValidation":
      return marked(areas, rulesAt(sheet, firstCell(areas)));
  }
}

/** The cells of an area in rows and columns that are neither hidden nor filtered out. */
export function visibleCells(worksheet: Worksheet, area: Area): Area[] {
  const rows = visibleSpans(area.startRow, area.endRow, worksheet.getRowCount(), (row) =>
    worksheet.getRowVisible(row),
  );
  const columns = visibleSpans(area.startColumn, area.endColumn, worksheet.getColumnCount(), (column) =>
    worksheet.getColVisible(column),
  );
  return rows.flatMap(([startRow, endRow]) =>
    columns.map(([startColumn, endColumn]) => ({ startRow, endRow, startColumn, endColumn })),
  );
}

/** What lies past the grid's size is visible. */
function visibleSpans(
  first: number,
  last: number,
  size: number,
  isVisible: (index: number) => boolean,
): [start: number, end: number][] {
  const spans: [number, number][] = [];
  for (let index = first; index <= last; index++) {
    if (index < size && !isVisible(index)) continue;
    const span = spans.at(-1);
    const end = index < size ? index : last;
    if (span?.[1] === index - 1) span[1] = end;
    else spans.push([index, end]);
    if (index >= size) break;
  }
  return spans;
}

function usedCells(
  sheet: SheetRef,
  areas: readonly Area[],
  isIn: (cell: Nullable<ICellData>, row: number, column: number) => boolean,
): Area[] {
  const used = usedArea(sheet, false);
  return areas.flatMap((area) => {
    const cells = used && intersect(area, used);
    return cells === null
      ? []
      : areasWhere(cells, (row, column) => isIn(cellAt(sheet, row, column), row, column));
  });
}

function hasContent(cell: Nullable<ICellData>): boolean {
  return (cell?.v ?? cell?.f ?? cell?.si ?? cell?.p ?? "") !== "";
}

function isFormula(cell: Nullable<ICellData>): boolean {
  return Boolean(cell?.f ?? cell?.si);
}

function firstCell([area]: readonly Area[]): Area[] {
  return area ? [{ ...area, endRow: area.startRow, endColumn: area.startColumn }] : [];
}

/** The cells of the areas on which one of the rules stands, each once. */
function marked(areas: readonly Area[], rules: readonly { readonly ranges: readonly Area[] }[]): Area[] {
  const ranges = rules.flatMap((rule) => rule.ranges.map(fromUniver));
  return ranges.reduce<Area[]>(
    (found, range) => [...found, ...subtractAreas(intersectAreas(areas, [range]), found)],
    [],
  );
}
