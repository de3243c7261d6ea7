import {
  CellValueType,
  ICommandService,
  IUniverInstanceService,
  RedoCommand,
  UndoCommand,
  type ICellData,
  type Univer,
} from "@univerjs/core";
import { UniverDataValidationPlugin } from "@univerjs/data-validation";
import { UniverFormulaEnginePlugin } from "@univerjs/engine-formula";
import { UniverSheetsPlugin } from "@univerjs/sheets";
import { UniverSheetsConditionalFormattingPlugin } from "@univerjs/sheets-conditional-formatting";
import { UniverSheetsDataValidationPlugin } from "@univerjs/sheets-data-validation";
import { UniverSheetsFormulaPlugin } from "@univerjs/sheets-formula";
import { UniverSheetsNumfmtPlugin } from "@univerjs/sheets-numfmt";
import { UniverSheetsTablePlugin } from "@univerjs/sheets-table";
import { beforeEach, describe, expect, it } from "vitest";
import { cellArea } from "../../workbench/excel-host/model/area";
import type { Book } from "../../workbench/excel-host/model/book";
import { cellAt, valueOf, writeCells } from "../../workbench/excel-host/model/cells/cells";
import { createBook } from "../../workbench/excel-host/model/createBook";
import { snapshotOf } from "../../workbench/excel-host/model/snapshot";
import type { Screen } from "../../workbench/excel-host/model/screen";

/** Draws nothing: the engine's own plugins alone. */
const BLANK_SCREEN: Screen = {
  start: (univer: Univer) => {
    univer.registerPlugin(UniverFormulaEnginePlugin);
    univer.registerPlugin(UniverSheetsPlugin);
    univer.registerPlugin(UniverSheetsFormulaPlugin);
    univer.registerPlugin(UniverSheetsNumfmtPlugin);
    univer.registerPlugin(UniverDataValidationPlugin);
    univer.registerPlugin(UniverSheetsDataValidationPlugin);
    univer.registerPlugin(UniverSheetsConditionalFormattingPlugin);
    univer.registerPlugin(UniverSheetsTablePlugin);
  },
  ready: () => Promise.resolve(),
  isTyping: () => false,
  whenTyped: () => Promise.resolve(),
  lineHeight: () => 20,
  measure: () => null,
  fitColumns: () => undefined,
};

const SHEET = "s";
let book: Book;

function open(mode: "Automatic" | "Manual"): void {
  book.load({
    id: "b",
    name: "b",
    appVersion: "",
    locale: "viVN",
    styles: {},
    sheetOrder: [SHEET],
    sheets: { [SHEET]: { id: SHEET, name: "Sheet1", cellData: {}, rowCount: 20, columnCount: 8 } },
    custom: { calculation: { mode, onSave: true } },
  } as unknown as Parameters<Book["load"]>[0]);
}

function write(column: number, value: number | string): void {
  const cell: ICellData = typeof value === "number" ? { v: value, t: CellValueType.NUMBER } : { f: value };
  writeCells({ book, sheetId: SHEET }, cellArea(0, column), { 0: { [column]: cell } });
}

/** What the first cells of the first row show. */
const shown = (count = 2): unknown[] =>
  Array.from({ length: count }, (_, column) => valueOf(cellAt({ book, sheetId: SHEET }, 0, column)));

beforeEach(() => {
  book = createBook(BLANK_SCREEN, { total: "Total" });
  open("Automatic");
});

describe("a workbook that no screen shows, on the inside of Univer as it is installed", () => {
  it("calculates what has been written", async () => {
    write(0, 2);
    write(1, "=A1*10");
    await book.calculate();
    expect(shown()).toEqual([2, 20]);
    write(0, 3);
    await book.calculate();
    expect(shown()).toEqual([3, 30]);
  });

  it("in manual mode calculates a formula that is entered, and the rest when it is asked", async () => {
    write(0, 2);
    write(1, "=A1*10");
    await book.calculate();
    book.calculation.mode = "Manual";
    write(0, 3);
    write(2, "=A1+1");
    await book.calculate();
    expect(shown(3)).toEqual([3, 20, 4]);
    book.calculation.calculateWaiting();
    await book.calculate();
    expect(shown(3)).toEqual([3, 30, 4]);
  });

  it("takes a step back from its last write on, and does it again", async () => {
    book.get(IUniverInstanceService).focusUnit(book.unitId); // it is the workbook in focus that is undone
    write(0, 1);
    const step = book.beginUndoStep();
    write(0, 2);
    write(0, 3);
    step.dispose();
    await book.get(ICommandService).executeCommand(UndoCommand.id);
    expect(shown(1)).toEqual([1]);
    await book.get(ICommandService).executeCommand(RedoCommand.id);
    expect(shown(1)).toEqual([3]);
  });

  it("has what formulas have spilled in its snapshot, and shows it without calculating when it is opened", async () => {
    write(0, "=SEQUENCE(1,2)");
    await book.calculate();
    expect(shown()).toEqual([1, 2]);
    const snapshot = snapshotOf(book);
    expect(snapshot.sheets[SHEET]?.custom).toHaveProperty("spills");
    book.load(snapshot);
    expect(shown()).toEqual([1, 2]);
  });

  it("puts #REF! into formulas when the sheet that they name is deleted", async () => {
    const api = book.api.getActiveWorkbook();
    const other = api?.insertSheet("Khác");
    write(0, "=Khác!A1+1");
    await book.calculate();
    expect(other && api?.deleteSheet(other)).toBe(true);
    await book.calculate();
    expect(String(cellAt({ book, sheetId: SHEET }, 0, 0)?.f)).toContain("#REF!");
  });
});
