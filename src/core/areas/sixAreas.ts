import type { AreaCode } from "./catalogue";

/** The six areas of Nghị quyết 76/NQ-CP, in its order: the index without its first and its last. */
export const SIX_AREA_CODES = [
  "TCHE",
  "TTHC",
  "TCBM",
  "CDCV",
  "TCC",
  "CQS",
] as const satisfies readonly AreaCode[];

/** What the view of the six has instead of the other areas. */
export const OTHER_AREA = "OTHER";

/** Where an area stands in the view “06 lĩnh vực CCHC”: chỉ đạo, điều hành, tác động and added areas fold into “Khác”. */
export function inSixAreas(code: string): (typeof SIX_AREA_CODES)[number] | typeof OTHER_AREA {
  return SIX_AREA_CODES.find((six) => six === code) ?? OTHER_AREA;
}
