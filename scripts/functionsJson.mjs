import { readFileSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import ts from "typescript";

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), "..");

/**
 * functions.json, which Excel reads before any script: made from the table of the functions and the words of the locale.
 * @returns {Promise<string>}
 */
export async function functionsJson() {
  const { functionsJson: make } = await importTypeScript("src/functions/metadata.ts");
  const { functionTexts } = await importTypeScript("src/locales/viFunctions.ts");
  return `${JSON.stringify(make(functionTexts), null, 2)}\n`;
}

/** Runs a TypeScript file that imports nothing. */
async function importTypeScript(file) {
  const source = readFileSync(path.join(root, file), "utf8");
  const { outputText } = ts.transpileModule(source, {
    compilerOptions: { target: ts.ScriptTarget.ES2022, module: ts.ModuleKind.ESNext },
  });
  return import(`data:text/javascript,${encodeURIComponent(outputText)}`);
}
