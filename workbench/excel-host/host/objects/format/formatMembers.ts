import * as sizes from "../../../model/structure/sizes";
import { linedCells } from "../../../model/styles/borders";
import { invalidArgument } from "../../errors";
import { adjustIndent, alignmentProperties } from "./alignment";
import { asBoolean, asNumber, members } from "../base";
import { RangeBorderCollection } from "./borders";
import { RangeFill } from "./fill";
import { RangeFont } from "./font";
import { FormatProtection } from "./formatProtection";
import type { RangeFormat } from "./format";

/** Office.js measures rows and columns in points, the grid in pixels at 96 dpi. */
const PIXELS_PER_POINT = 4 / 3;
/** Excel's limits in points: rows 409.5, columns 255 characters of 7 pixels and 5 of padding. */
const MAX_ROW_HEIGHT = 409.5;
const MAX_COLUMN_WIDTH = (255 * 7 + 5) / PIXELS_PER_POINT;

/** @returns points, or null */
function points(pixels: number | null): number | null {
  return pixels === null ? null : pixels / PIXELS_PER_POINT;
}

function pixels(value: unknown, max: number): number {
  const length = asNumber(value);
  if (length < 0 || length > max) throw invalidArgument();
  return length * PIXELS_PER_POINT;
}

function isStandard(size: number | null, standard: number): boolean | null {
  return size === null ? null : size === standard;
}

export const rangeFormatMembers = members<RangeFormat>("RangeFormat", {
  properties: {
    ...alignmentProperties<RangeFormat>(),
    ColumnWidth: {
      get: (self) => points(self.uniform(sizes.columnWidthOf)),
      set: (self, value) => {
        const width = pixels(value, MAX_COLUMN_WIDTH);
        self.each((sheet, area) => sizes.setColumnWidth(sheet, area, width));
      },
    },
    RowHeight: {
      get: (self) => points(self.uniform(sizes.rowHeightOf)),
      set: (self, value) => {
        const height = pixels(value, MAX_ROW_HEIGHT);
        self.each((sheet, area) => sizes.setRowHeight(sheet, area, height));
      },
    },
    // False is what a size of its own says already: it changes nothing.
    UseStandardHeight: {
      get: (self) => isStandard(self.uniform(sizes.rowHeightOf), sizes.standardHeightOf(self.sheet)),
      set: (self, value) => {
        const height = sizes.standardHeightOf(self.sheet);
        if (asBoolean(value)) self.each((sheet, area) => sizes.setRowHeight(sheet, area, height));
      },
    },
    UseStandardWidth: {
      get: (self) => isStandard(self.uniform(sizes.columnWidthOf), sizes.standardWidthOf(self.sheet)),
      set: (self, value) => {
        const width = sizes.standardWidthOf(self.sheet);
        if (asBoolean(value)) self.each((sheet, area) => sizes.setColumnWidth(sheet, area, width));
      },
    },
  },
  objects: {
    Borders: ({ session, sheet, areas }) => new RangeBorderCollection(session, linedCells(sheet, areas)),
    Fill: ({ session, styled }) => new RangeFill(session, styled),
    Font: ({ session, styled }) => new RangeFont(session, styled),
    Protection: ({ session, styled }) => new FormatProtection(session, styled),
  },
  methods: {
    AdjustIndent: ({ styled }, amount) => adjustIndent(styled, amount),
    AutofitColumns: (self) => self.each(sizes.autofitColumns),
    AutofitRows: (self) => self.each(sizes.autofitRows),
  },
});
