/** Excel counts UTF-16 units, as `string.length` does. */
const LONGEST = 31;
const FORBIDDEN = /[:\\/?*[\]\p{Cc}]/u;
const FALLBACK = "PL01";

export type SheetNameProblem = "empty" | "tooLong" | "character" | "apostrophe" | "reserved";

/**
 * Why Excel would refuse a worksheet name, or `null`.
 * Source: Excel's "Rename a worksheet" help: 1 to 31 characters, none of : \ / ? * [ ], no apostrophe first or
 * last, "History" reserved.
 */
export function sheetNameProblem(name: string): SheetNameProblem | null {
  if (name.trim() === "") return "empty";
  if (name.length > LONGEST) return "tooLong";
  if (FORBIDDEN.test(name)) return "character";
  if (name.startsWith("'") || name.endsWith("'")) return "apostrophe";
  if (name.toLowerCase() === "history") return "reserved";
  return null;
}

/** Excel compares the names of sheets without regard to case. */
export function isSheetNameTaken(name: string, taken: readonly string[]): boolean {
  return taken.some((other) => other.toLocaleLowerCase("vi") === name.toLocaleLowerCase("vi"));
}

/** A valid worksheet name after a unit's name, unlike every name in `taken` (case ignored): "NCC", "NCC (2)", … */
export function suggestSheetName(unitName: string, taken: readonly string[]): string {
  const cleaned = unitName.normalize("NFC").replace(new RegExp(FORBIDDEN, "gu"), " ").replace(/\s+/g, " ");
  const used = lowerCased([...taken, "History"]);
  for (let count = 1; ; count++) {
    const suffix = count === 1 ? "" : ` (${count})`;
    const name = (cut(cleaned, LONGEST - suffix.length) || FALLBACK) + suffix;
    if (!used.has(name.toLowerCase())) return name;
  }
}

/** A table name unlike every name in `taken` (case ignored): "PhuLuc01", "PhuLuc01_2", … */
export function suggestTableName(base: string, taken: readonly string[]): string {
  const used = lowerCased(taken);
  for (let count = 1; ; count++) {
    const name = count === 1 ? base : `${base}_${count}`;
    if (!used.has(name.toLowerCase())) return name;
  }
}

function lowerCased(names: readonly string[]): ReadonlySet<string> {
  return new Set(names.map((name) => name.toLowerCase()));
}

/** At most `length` units, never half a surrogate pair, no space or apostrophe at either end. */
function cut(text: string, length: number): string {
  let kept = "";
  for (const character of text.replace(/^[\s']+/, "")) {
    if (kept.length + character.length > length) break;
    kept += character;
  }
  return kept.replace(/[\s']+$/, "");
}
