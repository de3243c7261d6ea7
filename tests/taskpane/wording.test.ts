import { readdirSync } from "node:fs";
import path from "node:path";
import { expect, test } from "vitest";
import { isDarkColor } from "../../src/taskpane/shell/isDarkColor";

/** Every plain sentence with its path; sentences with blanks to fill are read in the other tests. */
function sentences(node: unknown, path: string): [string, string][] {
  if (typeof node === "string") return [[path, node]];
  if (typeof node !== "object" || node === null) return [];
  return Object.entries(node).flatMap(([key, child]) => sentences(child, `${path}.${key}`));
}

const LOCALES = path.resolve(import.meta.dirname, "../../src/locales");
const files = readdirSync(LOCALES).filter((file) => /^vi[A-Z]/.test(file));
const modules = await Promise.all(files.map((file) => import(path.join(LOCALES, file)) as Promise<object>));
const ALL = modules.flatMap((texts, at) => sentences(texts, files[at] ?? ""));

test("the walk over the texts finds them", () => {
  expect(ALL.length).toBeGreaterThan(100);
});

test.each(ALL)("%s keeps to the house's words", (_path, sentence) => {
  // “lỗi” blames; “sổ” reads like “Sở”. \b does not know Vietnamese letters.
  expect(sentence).not.toMatch(/(?<!\p{L})(lỗi|sổ)(?!\p{L})/iu);
  expect(sentence).toBe(sentence.normalize("NFC"));
});

test.each([
  ["#262626", true],
  ["0a0a0a", true],
  ["#FFFFFF", false],
  ["#F3F2F1", false],
  ["không rõ", false],
])("the pane on a background of %s is dark: %s", (color, dark) => {
  expect(isDarkColor(color)).toBe(dark);
});
