import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import ts from "typescript";
import { describe, expect, it } from "vitest";

/*
 * Nobody's year, score, symbol or department is a constant of the product: they come from the workbook, or from the calendar. In
 * comments they may stand as examples.
 */

const ROOT = path.resolve(import.meta.dirname, "../..");
/** Of the first department that used the form: its years, score, symbol and name. */
const SOMEBODYS = /202[34]|89[,.]729|SLĐTBXH|Lao động – Thương binh/u;
/** Versions of Excel are called after years. */
const EXCEL_VERSIONS = /Excel (?:20\d\d(?:, | và )?)+/gu;

const files = readdirSync(path.join(ROOT, "src"), { recursive: true, encoding: "utf8" })
  .filter((file) => /\.tsx?$/.test(file))
  .map((file) => path.join("src", file));

/** What of a file is no comment, line by line. */
function codeOf(text: string, isJsx: boolean): string[] {
  const source = ts.createSourceFile(
    "x.tsx",
    text,
    ts.ScriptTarget.Latest,
    true,
    isJsx ? ts.ScriptKind.TSX : ts.ScriptKind.TS,
  );
  const comments = new Map<number, number>();
  const visit = (node: ts.Node): void => {
    for (const range of [
      ...(ts.getLeadingCommentRanges(text, node.getFullStart()) ?? []),
      ...(ts.getTrailingCommentRanges(text, node.getEnd()) ?? []),
    ])
      // In the text of an element “//” is no comment.
      if (!ts.isJsxText(node)) comments.set(range.pos, range.end);
    node.getChildren(source).forEach(visit);
  };
  visit(source);
  let code = text;
  for (const [from, to] of comments)
    code = code.slice(0, from) + code.slice(from, to).replaceAll(/[^\n]/g, " ") + code.slice(to);
  return code.split("\n");
}

const somebodys = (code: string): boolean => SOMEBODYS.test(code.replaceAll(EXCEL_VERSIONS, ""));

describe("no department's year, score or symbol is a constant", () => {
  it("in any file of the product", () => {
    expect(files.length).toBeGreaterThan(200);
    const found = files.flatMap((file) => {
      const text = readFileSync(path.join(ROOT, file), "utf8");
      // Few files have such a number in a comment even; the others need no parsing.
      if (!SOMEBODYS.test(text)) return [];
      return codeOf(text, file.endsWith("x")).flatMap((line, at) =>
        somebodys(line) ? [`${file}:${at + 1}: ${line.trim()}`] : [],
      );
    });
    expect(found).toEqual([]);
  });

  it("nor in what Excel is told of the add-in", () => {
    expect(somebodys(readFileSync(path.join(ROOT, "manifest.xml"), "utf8"))).toBe(false);
  });

  it.each([
    ['const a = "Tháng 6/2024";', true],
    ["const year = 2023;", true],
    ["const score = 89.729;", true],
    ["`số ${number}/SLĐTBXH-VP`;", true],
    ["const a = 1; // as in 2024", false],
    ["/** “Tháng 6/2024” */\nconst a = 1;", false],
    ['const a = "// 2024";', true],
    ['const a = "Bảng này chạy trên Excel 2021, 2024, Microsoft 365.";', false],
    ['const a = "Excel 2024 và tháng 6/2024";', true],
  ])("%s", (code, expected) => {
    expect(codeOf(code, false).some(somebodys)).toBe(expected);
  });
});
