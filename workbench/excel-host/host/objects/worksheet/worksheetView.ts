import { setGridlines, setHeadings, showsHeadings } from "../../../model/sheets/sheets";
import { setStandardWidth, standardHeightOf, standardWidthOf } from "../../../model/structure/sizes";
import { apiNotFound, invalidArgument } from "../../errors";
import { asBoolean, asNumber, type Property } from "../base";
import type { Worksheet } from "./worksheet";

/** Excel counts a column's width in digits of the normal font, 7 pixels each; 5 more keep its text off the lines. */
const DIGIT_PIXELS = 7;
const PADDING_PIXELS = 5;
const MAX_DIGITS = 255;
const PIXELS_PER_POINT = 4 / 3;

const gridlines: Property<Worksheet> = {
  get: ({ sheet }) => !sheet.hasHiddenGridlines(),
  set: ({ ref }, value) => setGridlines(ref, asBoolean(value)),
};

const headings: Property<Worksheet> = {
  get: ({ ref }) => showsHeadings(ref),
  set: ({ ref }, value) => setHeadings(ref, asBoolean(value)),
};

/** Whether a sheet is calculated, what it shows around its cells, and the sizes of rows and columns that have none of their own. */
export const viewProperties: Record<string, Property<Worksheet>> = {
  EnableCalculation: {
    get: () => true,
    // The grid calculates every sheet or none.
    set: (_self, value) => {
      if (!asBoolean(value)) throw apiNotFound("Worksheet.EnableCalculation = false");
    },
  },
  ShowGridlines: gridlines,
  ShowHeadings: headings,
  // The names under which the library sets the two.
  Gridlines: gridlines,
  Headings: headings,
  StandardHeight: { get: ({ ref }) => standardHeightOf(ref) / PIXELS_PER_POINT },
  StandardWidth: {
    get: ({ ref }) => {
      const digits = (standardWidthOf(ref) - PADDING_PIXELS) / DIGIT_PIXELS;
      return Math.round(digits * 100) / 100;
    },
    set: ({ ref }, value) => {
      const digits = asNumber(value);
      if (digits < 0 || digits > MAX_DIGITS) throw invalidArgument();
      setStandardWidth(ref, Math.round(digits * DIGIT_PIXELS) + PADDING_PIXELS);
    },
  },
};
