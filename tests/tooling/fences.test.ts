import { ESLint } from "eslint";
import { describe, expect, test } from "vitest";

/** Without type information: the fences do not need it, and a snippet has no place in a tsconfig. */
const eslint = new ESLint({
  overrideConfig: {
    files: ["**/*.{ts,tsx}"],
    languageOptions: { parserOptions: { projectService: false, project: null } },
  },
  ruleFilter: ({ ruleId }) => FENCES.has(ruleId),
});

const FENCES = new Set([
  "@typescript-eslint/no-restricted-imports",
  "no-restricted-syntax",
  "no-restricted-globals",
  "no-alert",
  "no-eval",
  "office-addins/no-empty-load",
]);

/** Rules that the snippet breaks when it stands in that file. */
async function broken(filePath: string, code: string): Promise<(string | null)[]> {
  const [result] = await eslint.lintText(code, { filePath });
  return result?.messages.map(({ ruleId, message }) => ruleId ?? message) ?? [];
}

const IMPORT = "@typescript-eslint/no-restricted-imports";
const SYNTAX = "no-restricted-syntax";
const GLOBAL = "no-restricted-globals";

const forbidden: readonly (readonly [string, string, string])[] = [
  ["src/core/x.ts", 'import { a } from "../workbook/a"; a();', IMPORT],
  ["src/core/months/x.ts", 'import type { A } from "../../locales/vi"; export type B = A;', IMPORT],
  ["src/core/x.ts", 'import { useState } from "react"; useState();', IMPORT],
  ["src/core/x.ts", 'export { a } from "../taskpane/a";', IMPORT],
  ["src/core/x.ts", "export const a = (): unknown => Excel;", GLOBAL],
  ["src/core/x.ts", "export const a = (): unknown => document.body;", GLOBAL],
  ["src/workbook/x.ts", 'import { a } from "../taskpane/a"; a();', IMPORT],
  ["src/workbook/form/x.ts", 'import { a } from "../../commands/a"; a();', IMPORT],
  ["src/workbook/x.ts", 'void import("../taskpane/a");', SYNTAX],
  ["src/locales/x.ts", 'import { a } from "../workbook/a"; a();', IMPORT],
  ["src/core/x.ts", 'import { a } from "../files/a"; a();', IMPORT],
  ["src/workbook/x.ts", 'import { a } from "../files/a"; a();', IMPORT],
  ["src/files/x.ts", 'import { a } from "../workbook/a"; a();', IMPORT],
  ["src/files/docx/x.ts", 'import { a } from "../../locales/vi"; a();', IMPORT],
  ["src/files/x.ts", "void Excel.run(async () => {});", GLOBAL],
  ["src/files/x.ts", 'void fetch("a");', GLOBAL],
  ["src/taskpane/x.ts", 'import { a } from "../../workbench/a"; a();', IMPORT],
  ["src/taskpane/x.tsx", "void Excel.run(async () => {});", GLOBAL],
  ["src/commands/x.ts", "void Excel.run(async () => {});", GLOBAL],
  ["src/taskpane/x.ts", 'alert("a");', GLOBAL],
  ["src/taskpane/x.ts", 'window.confirm("a");', "no-alert"],
  ["src/taskpane/x.ts", 'eval("1");', "no-eval"],
  ["src/taskpane/x.tsx", "export const A = () => <p>Cần bổ sung</p>;", SYNTAX],
  ["src/taskpane/x.ts", 'export const a = "Đến ô";', SYNTAX],
  ["src/workbook/x.ts", "export const a = (b: string) => `Lỗi ${b}`;", SYNTAX],
  [
    "src/workbook/x.ts",
    "export const a = (b: string) => b !== vi.form.validation.month.promptTitle;",
    SYNTAX,
  ],
  ["src/taskpane/x.ts", "export const a = (b: string) => b.endsWith(words.statuses.incomplete);", SYNTAX],
  [
    "src/workbook/x.ts",
    'const range = sheet.getRange("A1"); range.load(""); await a.sync();',
    "office-addins/no-empty-load",
  ],
  ["workbench/page/x.ts", 'import { a } from "../../src/core/a"; a();', IMPORT],
  ["workbench/page/x.ts", 'void import("../../src/core/a");', SYNTAX],
  ["workbench/page/x.ts", 'export const a = "Mở file";', SYNTAX],
  ["workbench/excel-host/model/x.ts", 'import { a } from "../../page/a"; a();', IMPORT],
  ["workbench/excel-host/host/x.ts", 'import { vi } from "../../locales/vi"; vi();', IMPORT],
  ["workbench/excel-host/model/x.ts", 'import { a } from "@univerjs/sheets-ui"; a();', IMPORT],
  ["workbench/excel-host/model/x.ts", 'import { a } from "@univerjs/engine-render"; a();', IMPORT],
  ["workbench/excel-host/files/x.ts", 'import { a } from "../../../src/core/a"; a();', IMPORT],
];

describe("the fences stop", () => {
  test.each(forbidden)("%s: %s", async (filePath, code, rule) => {
    expect(await broken(filePath, code)).toContain(rule);
  });
});

const allowed: readonly (readonly [string, string])[] = [
  ["src/core/months/x.ts", 'import { a } from "../grid"; a();'],
  [
    "src/files/docx/x.ts",
    'import { Inflate } from "fflate"; import { a } from "../../core/grid"; a(Inflate);',
  ],
  ["src/workbook/x.ts", 'import { a } from "../core/grid"; void Excel.run(async () => a());'],
  ["src/locales/x.ts", 'import type { A } from "../core/finding"; export const a: A = "Cần bổ sung";'],
  ["src/taskpane/x.tsx", 'import { vi } from "../locales/vi"; void import("./Lazy"); export const a = vi;'],
  ["workbench/locales/x.ts", 'export const a = "Mở file";'],
  ["workbench/page/x.ts", 'import { a } from "../excel-host/model/a"; import b from "@univerjs/ui"; a(b);'],
  ["workbench/excel-host/model/x.ts", 'import { a } from "@univerjs/sheets"; a();'],
];

describe("the fences let through", () => {
  test.each(allowed)("%s: %s", async (filePath, code) => {
    expect(await broken(filePath, code)).toEqual([]);
  });
});
