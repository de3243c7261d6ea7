import { fold } from "../text/fold";
import type { FormColumn } from "./form";
import type { CellValue } from "./grid";
import { textOf } from "../text/text";
import { RELEASED } from "../wordings/released";
import { orReleased } from "../wordings/wordings";

/** Longer than any heading that was seen in use (69 characters, twice that in NFD), shorter than a paragraph. */
const LONGEST_HEADING = 200;

interface Wording {
  readonly column: FormColumn;
  /** Folded, from the official wording to the shortest. A later one counts only where no earlier one is found. */
  readonly patterns: readonly RegExp[];
}

/** As people write them, in the order in which they claim cells: what begins with “giải pháp” may speak of “tồn tại” too. */
const WRITTEN: readonly Wording[] = [
  { column: "tt", patterns: [/^(?:tt|stt|so tt|so thu tu|thu tu)[.:]?$/] },
  {
    column: "remedy",
    patterns: [
      /^(?:cac |nhung )?(?:giai phap|bien phap|huong khac phuc|phuong an khac phuc)/,
      /^(?:noi dung |ke hoach )?khac phuc/,
    ],
  },
  { column: "points", patterns: [/^(?:so )?diem (?:bi )?(?:tru|mat)/, /^(?:bi )?tru diem$/] },
  {
    column: "problem",
    patterns: [
      /\bton tai\b|\btieu chi.* bi tru\b/,
      /^(?:cac |nhung |noi dung )?(?:han che|tieu chi|khuyet diem|van de)\b/,
    ],
  },
  {
    column: "month",
    patterns: [
      /^(?:thoi gian|thoi han|han|thang|tien do) (?:hoan thanh|thuc hien|khac phuc)|^hoan thanh \(?(?:thang|thoi)/,
      /^(?:thoi gian|thoi han|thang|han|ngay) ?(?:hoan thanh)?(?: ?\(.*)?$|^tien do$/,
      /\bthoi (?:gian|han)\b|\bhoan thanh\b/,
      /\bthoi (?:gian|han)\b|\bhoan thanh\b/,
    ],
  },
  { column: "note", patterns: [/^ghi chu/, /^chu thich/] },
  {
    column: "unit",
    patterns: [
      /^(?:ten )?(?:(?:co quan|phong|ban)(?:, ?| ?[-/] ?| va | hoac | )){1,3}don vi\b/,
      /^(?:ten )?don vi(?:, ?| ?[-/] ?| va | hoac )(?:phong|co quan)\b/,
      /^(?:ten )?(?:don vi|phong|co quan)(?: chu tri| bao cao| gui)?$/,
    ],
  },
  { column: "check", patterns: [/^kiem tra$/] },
  // A row may be about two areas; this column first, for its heading may name “CCHC” too.
  { column: "relatedArea", patterns: [/^linh vuc (?:cchc )?(?:lien quan|thu hai)\b/] },
  { column: "area", patterns: [/^linh vuc cchc/, /^linh vuc$/] },
  { column: "status", patterns: [/^tinh trang$/] },
  // Only what this product writes itself: offices have columns “Nguồn” of their own.
  { column: "source", patterns: [/^nguon \(sheet, dong\)$/] },
  { column: "printedFrom", patterns: [/^dong o tong hop$/] },
];

/** With them what any release has written: first of all, like the official wordings. */
const WORDINGS = WRITTEN.map(({ column, patterns }): Wording => {
  const released = RELEASED.headings[column];
  return {
    column,
    patterns: patterns.map((pattern, at) => (at > 0 ? pattern : orReleased(pattern, released))),
  };
});

export type HeadingColumns = Partial<Record<FormColumn, number>>;

/**
 * The 0-based columns of a Phụ lục 01's headings in one row, or `null` where the row is not its heading row:
 * problem and remedy in two cells, with a month or a note beside them. A title in one merged cell names all of
 * it and fills only one cell.
 */
export function readHeadings(row: readonly CellValue[]): HeadingColumns | null {
  const texts = row.map((value) =>
    typeof value === "string" && value.length <= LONGEST_HEADING ? fold(value) : "",
  );
  const columns: HeadingColumns = {};
  const taken = new Set<number>();
  for (const { column, patterns } of WORDINGS) {
    const found = patterns
      .map((pattern) => texts.findIndex((text, at) => !taken.has(at) && pattern.test(text)))
      .find((at) => at >= 0);
    if (found === undefined) continue;
    columns[column] = found;
    taken.add(found);
  }
  const complete = columns.problem !== undefined && columns.remedy !== undefined;
  return complete && (columns.month !== undefined || columns.note !== undefined) ? columns : null;
}

/** The year that a month heading names (“tháng.../năm 2024”), if any. */
export function yearOf(heading: CellValue | undefined): number | undefined {
  const year = /(?<!\d)20\d\d(?!\d)/.exec(textOf(heading))?.[0];
  return year === undefined ? undefined : Number(year);
}
