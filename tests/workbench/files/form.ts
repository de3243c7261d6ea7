import type { IRange, IStyleData, IWorkbookData, IWorksheetData } from "@univerjs/core";
import type { Resources } from "../../../workbench/excel-host/files/resources";
import type { SheetCustom } from "../../../workbench/excel-host/files/pageLayout";

const FONT = { ff: "Times New Roman", fs: 13 };
const LINE = { s: 1, cl: { rgb: "#000000" } };
const BOX = { bd: { t: LINE, r: LINE, b: LINE, l: LINE } };
const HEADINGS = ["TT", "Tồn tại,\nhạn chế", "Giải pháp", "Thời gian hoàn thành", "Ghi chú"];
const WORKING = ["Kiểm tra", "Lĩnh vực CCHC", "Điểm bị trừ"];

/** The range of rows and columns counted from 0, ends included. */
export function range(startRow: number, startColumn: number, endRow: number, endColumn: number): IRange {
  return { startRow, startColumn, endRow, endColumn };
}

/** Changes one plugin's resource of a snapshot. */
export function changeResource<Name extends keyof Resources>(
  workbook: IWorkbookData,
  name: Name,
  change: (data: Resources[Name]) => void,
): void {
  const resource = workbook.resources?.find((item) => item.name === name);
  if (!resource) throw new Error(`No resource ${name}`);
  const data = JSON.parse(resource.data) as Resources[Name];
  change(data);
  resource.data = JSON.stringify(data);
}

/** Adds a sheet with a list and a name for it, as the form's validations point at. */
export function addLists(workbook: IWorkbookData): void {
  const labels = ["Thể chế", "TTHC", "Tài chính công"];
  const cellData = Object.fromEntries(labels.map((label, row) => [row, { 0: { v: label, t: 1 } }]));
  addSheet(workbook, "lists", { name: "Danh mục", cellData: cellData });
  changeResource(workbook, "SHEET_DEFINED_NAME_PLUGIN", (names) => {
    names["areas"] = {
      id: "areas",
      name: "DM_LinhVuc",
      formulaOrRefString: "'Danh mục'!$A$1:$A$3",
      comment: "",
      localSheetId: "AllDefaultWorkbook",
    };
  });
}

/** Adds a sheet with everything that the add-in's form needs of a file. */
export function addForm(workbook: IWorkbookData): void {
  Object.assign(workbook.styles, {
    title: { ...FONT, bl: 1, ht: 2, tb: 3 } satisfies IStyleData,
    heading: { ...FONT, ...BOX, bl: 1, ht: 2, vt: 2, tb: 3 } satisfies IStyleData,
    body: { ...FONT, ...BOX, vt: 1, tb: 3 } satisfies IStyleData,
    month: { ...FONT, ...BOX, vt: 1, tb: 3, n: { pattern: "@" } } satisfies IStyleData,
    working: { ...FONT, fs: 11, it: 1, cl: { rgb: "#595959" }, bg: { rgb: "#F2F2F2" } } satisfies IStyleData,
  });
  const cellData: Record<number, Record<number, object>> = {
    0: { 0: { v: "Phụ lục 01", t: 1, s: "title" } },
    1: { 0: { v: "Giải pháp khắc phục các tồn tại, hạn chế", t: 1, s: "title" } },
  };
  cellData[6] = Object.fromEntries(
    [...HEADINGS, ...WORKING].map((text, column) => [column, { v: text, t: 1, s: "heading" }]),
  );
  for (let row = 7; row < 12; row++) {
    cellData[row] = {
      0: { v: row - 6, t: 2, s: "body" },
      1: { s: "body" },
      2: { s: "body" },
      3: { s: "month" },
      4: { s: "body" },
      5: { f: `=IF(B${row + 1}="","","Thiếu giải pháp & thời gian")`, v: "", t: 1, s: "working" },
      6: { s: "working" },
      7: { s: "working" },
    };
  }
  Object.assign(cellData[7] ?? {}, {
    1: { v: "DDCI giảm bậc\nso với năm trước", t: 1, s: "body" },
    3: { v: "6/2024", t: 1, s: "month" },
    5: {
      f: `=IF(B8="","","Thiếu giải pháp & thời gian")`,
      v: "Thiếu giải pháp & thời gian",
      t: 1,
      s: "working",
    },
    7: { f: "=SUM(1,0.5)", v: 1.5, t: 2, s: "working" },
  });
  const custom: SheetCustom = {
    tables: {
      "form-table": {
        style: "TableStyleLight1",
        showFilterButton: false,
        showBandedRows: false,
        showBandedColumns: false,
        showHeaders: true,
        showTotals: false,
      },
    },
    pageLayout: {
      orientation: "Portrait",
      paperSize: 9,
      topMargin: 56.69,
      bottomMargin: 56.69,
      leftMargin: 85.04,
      rightMargin: 42.52,
      headerMargin: 28.35,
      footerMargin: 28.35,
      printArea: "A:E",
      printTitleRows: "7:7",
      centerHorizontally: true,
      zoom: { horizontalFitToPages: 1 },
      firstPageNumber: 1,
      headerFooter: { differentFirst: true, oddHeader: '&C&"Times New Roman,Regular"&13&P' },
    },
  };
  addSheet(workbook, "form", {
    name: "PL01 Văn phòng",
    tabColor: "#0F6CBD",
    cellData: cellData,
    mergeData: [range(0, 0, 0, 4), range(1, 0, 1, 4)],
    columnData: { 0: { w: 40 }, 1: { w: 240 }, 2: { w: 220 }, 3: { w: 88 }, 4: { w: 72 }, 5: { w: 180 } },
    rowData: { 1: { h: 44, ia: 0 } },
    showGridlines: 0,
    custom,
  });
  addFormRules(workbook);
}

function addFormRules(workbook: IWorkbookData): void {
  changeResource(workbook, "SHEET_TABLE_PLUGIN", (tables) => {
    const columns = [...HEADINGS, ...WORKING].map((displayName, index) => ({
      id: `c${index}`,
      displayName,
      dataType: "string" as never,
      formula: "",
      meta: {},
      style: {},
    }));
    const table = { id: "form-table", name: "PL01_VanPhong", range: range(6, 0, 11, 7), meta: {}, columns };
    const options = { showHeader: true, showFooter: false, tableStyleId: "table-default-0" };
    tables["form"] = {
      tables: [{ ...table, options, filters: { tableColumnFilterList: [] } }],
      tableFilteredOutRows: [],
    };
  });
  changeResource(workbook, "SHEET_DATA_VALIDATION_PLUGIN", (rules) => {
    rules["form"] = [
      {
        uid: "areas",
        type: "list",
        ranges: [range(7, 6, 11, 6)],
        formula1: "=DM_LinhVuc",
        allowBlank: true,
        showDropDown: true,
        showErrorMessage: true,
        showInputMessage: true,
        errorStyle: 2,
        error: 'Chọn một lĩnh vực trong "Danh mục"',
        errorTitle: "Lĩnh vực CCHC",
        prompt: "Chọn lĩnh vực",
        promptTitle: "Lĩnh vực",
      },
      {
        uid: "notes",
        type: "list",
        ranges: [range(7, 4, 11, 4)],
        formula1: "Hoàn thành,Đang làm & chờ",
        allowBlank: true,
        showDropDown: true,
        showErrorMessage: false,
        showInputMessage: false,
        errorStyle: 1,
      },
      {
        uid: "points",
        type: "decimal",
        ranges: [range(7, 7, 11, 7)],
        operator: "between" as never,
        formula1: "0",
        formula2: "10",
        allowBlank: true,
        showErrorMessage: true,
        showInputMessage: false,
        errorStyle: 1,
      },
    ];
  });
  changeResource(workbook, "SHEET_CONDITIONAL_FORMATTING_PLUGIN", (rules) => {
    const rule = (
      column: number,
      value: string,
    ): Resources["SHEET_CONDITIONAL_FORMATTING_PLUGIN"][string][number] => ({
      cfId: `cf${column}`,
      ranges: [range(7, column, 11, column)],
      stopIfTrue: false,
      rule: { type: "highlightCell", subType: "formula", value, style: { bg: { rgb: "#FFF2CC" } } } as never,
    });
    rules["form"] = [rule(2, '=AND($B8<>"",$C8="")'), rule(3, '=AND($B8<>"",$D8="")')];
  });
}

/** Adds a sheet with the fields that the grid gives to every sheet. */
export function addSheet(workbook: IWorkbookData, id: string, sheet: Partial<IWorksheetData>): void {
  workbook.sheetOrder.push(id);
  workbook.sheets[id] = {
    id,
    hidden: 0,
    tabColor: "",
    freeze: { xSplit: 0, ySplit: 0, startRow: -1, startColumn: -1 },
    rowCount: 1000,
    columnCount: 26,
    defaultColumnWidth: 64,
    defaultRowHeight: 20,
    mergeData: [],
    cellData: {},
    rowData: {},
    columnData: {},
    rowHeader: { width: 46 },
    columnHeader: { height: 20 },
    showGridlines: 1,
    rightToLeft: 0,
    custom: {},
    ...sheet,
  };
}
