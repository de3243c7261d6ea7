/**
 * Excel measures columns in characters of the workbook's normal font and rows in points; the grid measures both in
 * pixels at 96 dpi. The digit width is that of Calibri 11 (7 pixels), the normal font of nearly every workbook; with
 * another normal font widths on screen are off by a pixel or two a character, and unchanged columns keep the file's own.
 */
const DIGIT_WIDTH = 7;

/** One indent is as wide as three spaces; the grid has padding in pixels instead. */
export const INDENT_PIXELS = 9;

/** Column width in characters, as stored in the file, to pixels (ECMA-376 part 1, 18.3.1.13). */
export function columnPixels(width: number): number {
  return Math.trunc(((256 * width + Math.trunc(128 / DIGIT_WIDTH)) / 256) * DIGIT_WIDTH);
}

/** Pixels to the column width stored in the file; `columnPixels` gives the same pixels back. */
export function columnCharacters(pixels: number): number {
  return Math.trunc((pixels / DIGIT_WIDTH) * 256) / 256;
}

/** Points to pixels at 96 dpi. */
export function rowPixels(points: number): number {
  return (points * 4) / 3;
}

/** Pixels to points at 96 dpi. */
export function rowPoints(pixels: number): number {
  return (pixels * 3) / 4;
}
