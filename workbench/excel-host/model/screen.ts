import type { IStyleData, Univer } from "@univerjs/core";

/** A sheet by Univer's ids. */
export interface SheetIds {
  readonly unitId: string;
  readonly sheetId: string;
}

/** Measures the text of one sheet's cells. */
export interface TextMeasure {
  /** The height in pixels that the text of a cell needs, its padding included; undefined where nothing of it counts. */
  calculateAutoHeightForCell(row: number, column: number): number | undefined;
}

/**
 * What shows the workbook and takes a person's keys: a page with a grid, or nothing at all. The host's side asks it for
 * what only a screen knows, and knows nothing else of it.
 */
export interface Screen {
  /**
   * Registers the plugins of the engine (`registerEngine` names them), among those that draw. Called once, before anything is
   * open in this Univer, which has the texts of the engine's plugins already.
   */
  start(univer: Univer): void;
  /** Resolves when text can be measured: a renderer starts some time after the first workbook. */
  ready(): Promise<void>;
  /** Whether somebody is typing in a cell or in the formula bar: Excel then refuses to be read or written. */
  isTyping(): boolean;
  /** Resolves when the typing has ended. */
  whenTyped(): Promise<void>;
  /** The height of one line of text in a style, in pixels. */
  lineHeight(style: IStyleData): number;
  /** What measures the sheet's text, or null while nothing is drawn that text could be measured by. */
  measure(sheet: SheetIds): TextMeasure | null;
  /** Gives the columns from `first` to `last` the width that their cells' text needs, as a step of undo. */
  fitColumns(sheet: SheetIds, first: number, last: number): void;
}
