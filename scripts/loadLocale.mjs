import { readFileSync } from "node:fs";
import ts from "typescript";

/**
 * Reads a locale file that imports nothing but types, so that a build step can use its sentences:
 * Node 20 does not read TypeScript itself.
 * @param {string} file path of the .ts file
 * @returns {Promise<Record<string, any>>} its exports
 */
export async function loadLocale(file) {
  const { outputText } = ts.transpileModule(readFileSync(file, "utf8"), {
    compilerOptions: {
      target: ts.ScriptTarget.ES2022,
      module: ts.ModuleKind.ESNext,
      verbatimModuleSyntax: true,
    },
  });
  return import(`data:text/javascript;charset=utf-8,${encodeURIComponent(outputText)}`);
}
