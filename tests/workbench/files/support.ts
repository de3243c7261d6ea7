import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import type { IRowData, IWorkbookData, IWorksheetData } from "@univerjs/core";
import { DOMParser, onErrorStopParsing, XMLSerializer } from "@xmldom/xmldom";
import { readResource, type Resources } from "../../../workbench/excel-host/files/resources";
import { cellName } from "../../../workbench/excel-host/files/a1";
import type { SheetCustom } from "../../../workbench/excel-host/files/pageLayout";
import { SheetView, styleOf } from "../../../workbench/excel-host/files/project";
import { openWorkbook } from "../../../workbench/excel-host/files/open";

/** Node has no DOM parser; the page uses the browser's. */
class StrictParser extends DOMParser {
  constructor() {
    super({ onError: onErrorStopParsing });
  }
}
Object.assign(globalThis, { DOMParser: StrictParser, XMLSerializer });

export const WASM = fileURLToPath(
  new URL("../../../node_modules/excelize-wasm/excelize.wasm.gz", import.meta.url),
);

/** The bytes of a file in tests/fixtures. */
export function fixture(name: string): Uint8Array {
  return new Uint8Array(readFileSync(new URL(`../../fixtures/${name}`, import.meta.url)));
}

/** Opens bytes that must be a good workbook. */
export async function open(bytes: Uint8Array): Promise<IWorkbookData> {
  const result = openWorkbook(bytes, "test.xlsx");
  if (!result.ok) throw new Error(`Not opened: ${result.problem}`);
  return result.snapshot;
}

/**
 * A snapshot without what only the grid knows: ids, sizes of sheets and style numbers differ between a sheet that was
 * made in the grid and the same read from a file.
 */
export function comparable(workbook: IWorkbookData): unknown {
  const resource = <Name extends keyof Resources>(name: Name): Resources[Name] =>
    readResource(workbook, name);
  return {
    names: Object.values(resource("SHEET_DEFINED_NAME_PLUGIN")).map(({ name, formulaOrRefString }) => [
      name,
      formulaOrRefString,
    ]),
    sheets: workbook.sheetOrder.map((id) => {
      const sheet = workbook.sheets[id] ?? {};
      const custom = (sheet.custom ?? {}) as SheetCustom;
      return {
        name: sheet.name,
        hidden: sheet.hidden,
        tabColor: sheet.tabColor,
        freeze: sheet.freeze,
        merges: sheet.mergeData,
        columns: sheet.columnData,
        rows: rowsOf(sheet),
        showGridlines: sheet.showGridlines,
        pageLayout: custom.pageLayout,
        cells: cellsOf(workbook, id),
        tables: (resource("SHEET_TABLE_PLUGIN")[id]?.tables ?? []).map((table) => ({
          name: table.name,
          range: table.range,
          headings: table.columns.map((column) => column.displayName),
          format: custom.tables?.[table.id],
        })),
        validations: (resource("SHEET_DATA_VALIDATION_PLUGIN")[id] ?? []).map((rule) => ({
          ...rule,
          uid: "",
        })),
        formats: (resource("SHEET_CONDITIONAL_FORMATTING_PLUGIN")[id] ?? []).map((rule) => ({
          ...rule,
          cfId: "",
        })),
      };
    }),
  };
}

/** The rows of a sheet but for the heights that the grid has fitted: those of one that was never shown are not there. */
function rowsOf(sheet: Partial<IWorksheetData>): unknown {
  const rows = Object.entries((sheet.rowData ?? {}) as Record<string, Partial<IRowData>>).map(
    ([index, { ah: _fitted, ...row }]) => [index, row] as const,
  );
  return Object.fromEntries(rows.filter(([, row]) => row.ia !== 1 || Object.keys(row).length > 1));
}

/** The cells of a sheet by A1 name, with their style written out. */
function cellsOf(workbook: IWorkbookData, id: string): Record<string, unknown> {
  const cells: Record<string, unknown> = {};
  new SheetView(workbook, id).eachCell((cell, row, column) => {
    cells[cellName(row, column)] = { ...cell, s: styleOf(workbook, cell.s) };
  });
  return cells;
}
