import type { CellValue } from "../form/grid";
import { SOURCE_FIELDS, type SourceField, type SourcePlace, type SourceValues } from "./record";

/** What a row's key says: where it came from, and the hash of what was written into each of its cells then. */
export interface SourceKey extends SourcePlace {
  readonly isGone: boolean;
  readonly hashes: Readonly<Record<SourceField, string>>;
}

/**
 * Stands before the key of a row whose source is gone: a person can filter by it, a native format greys it. No wording, and never
 * changed: the format in each Tổng hợp that was ever made looks for these very letters.
 */
export const GONE = "(không còn) ";
const HASH_LENGTH = 5;
const KEY = new RegExp(
  String.raw`^(\(không còn\) )?(.+)!(\d{1,7}) #([a-z\d]{${HASH_LENGTH * SOURCE_FIELDS.length}})$`,
);

/** “NCC!8 #…”: the sheet, its 1-based row, and five characters for each field. */
export function formatKey({ sheetName, row, isGone, hashes }: SourceKey): string {
  return `${isGone ? GONE : ""}${sheetName}!${row + 1} #${SOURCE_FIELDS.map((field) => hashes[field]).join("")}`;
}

/** `null` for anything that this product has not written. */
export function parseKey(text: CellValue): SourceKey | null {
  const [, gone, sheetName = "", row, hashed = ""] = KEY.exec(String(text).normalize("NFC").trim()) ?? [];
  if (row === undefined) return null;
  const hashes = Object.fromEntries(
    SOURCE_FIELDS.map((field, at) => [field, hashed.slice(at * HASH_LENGTH, (at + 1) * HASH_LENGTH)]),
  ) as Record<SourceField, string>;
  return { sheetName, row: Number(row) - 1, isGone: gone !== undefined, hashes };
}

export function hashesOf(values: SourceValues): Record<SourceField, string> {
  return Object.fromEntries(SOURCE_FIELDS.map((field) => [field, hashOf(values[field])])) as Record<
    SourceField,
    string
  >;
}

/** FNV-1a, 25 bits of it in base 36: tells an edited cell from an untouched one, no more. */
export function hashOf(value: CellValue): string {
  let hash = 0x811c9dc5;
  for (const character of String(value).normalize("NFC")) {
    hash = Math.imul(hash ^ (character.codePointAt(0) ?? 0), 0x01000193);
  }
  return ((hash >>> 0) % 36 ** HASH_LENGTH).toString(36).padStart(HASH_LENGTH, "0");
}
