import { ESLint } from "eslint";
import compat from "eslint-plugin-compat";
import esX from "eslint-plugin-es-x";
import globals from "globals";

/** Rules that stay out. */
const NO_SIGN = [
  // Iterators have them since ES2025, arrays for long: the name does not tell them apart.
  ...["every", "filter", "find", "flatmap", "foreach", "map", "reduce", "some"].map(
    (name) => `iterator-prototype-${name}`,
  ),
  // Any property is called so; who uses iterators' methods uses others of them as well.
  "iterator-prototype-drop",
  // Excel's tables are resized, too.
  "resizable-and-growable-arraybuffers",
  // ES2023, and in every engine of the floor: Chromium 97, Firefox 104, Safari 15.4.
  "array-prototype-findlast-findlastindex",
];

/**
 * What in built scripts is above the engines of the floor (`browserslist` in package.json). Syntax, built-ins and their
 * methods by the year of the standard: every engine of the floor has all of ES2022. The browser's own APIs by MDN's table,
 * where a script names them as globals. Methods are known by their names alone, whatever the object.
 * @param {readonly {file: string, source: string}[]} scripts
 * @returns {Promise<string[]>} one sentence per problem; none when every script runs on the floor
 */
export async function engineProblems(scripts) {
  const eslint = new ESLint({
    overrideConfigFile: true,
    ignore: false,
    overrideConfig: [
      esX.configs["flat/restrict-to-es2022"],
      { rules: Object.fromEntries(NO_SIGN.map((name) => [`es-x/no-${name}`, "off"])) },
      compat.configs["flat/recommended"],
      {
        linterOptions: { noInlineConfig: true, reportUnusedDisableDirectives: "off" },
        languageOptions: {
          ecmaVersion: 2022,
          sourceType: "script",
          globals: { ...globals.browser, ...globals.builtin },
        },
        settings: { "es-x": { aggressive: true } },
      },
    ],
  });
  const problems = [];
  for (const { file, source } of scripts) {
    const [{ messages }] = await eslint.lintText(source, { filePath: file });
    for (const { line, column, message } of messages) problems.push(`${file}:${line}:${column} ${message}`);
  }
  return problems;
}
