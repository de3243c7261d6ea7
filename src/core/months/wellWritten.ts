const MONTH = String.raw`(?:(?:tháng |T)?(?:0?[1-9]|1[0-2]))(?:/\d{4}| năm \d{4})?`;
const LEAD = String.raw`(?:(?:hoàn thành|thực hiện|trong|vào|từ) )*`;
/** “trong tháng 6/2024” is torn out of a sentence; an answer of its own begins with a capital. */
const TORN_OUT = /^\s*(?:hoàn thành|thực hiện|trong|vào|từ) /u;
const WELL_WRITTEN = new RegExp(
  String.raw`^${LEAD}${MONTH}(?:(?: ?[-–—] ?|, ?|; ?| đến | và )${MONTH})*\.?$`,
  "iu",
);

/** A month or list of months spelled, spaced and accented as it should be: “Tháng 6/2024”, “T6”, “6”, “tháng 4-6/2024”. */
export function isWellWritten(text: string): boolean {
  const written = text.normalize("NFC").replaceAll("\u00A0", " ");
  return WELL_WRITTEN.test(written) && !TORN_OUT.test(written) && !/(?<!\p{L})t\d/u.test(written);
}
