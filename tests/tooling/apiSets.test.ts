import path from "node:path";
import ts from "typescript";
import { expect, test } from "vitest";
import { isAbove, usedApiSets } from "../../scripts/usedApiSets.mjs";

const root = path.resolve(import.meta.dirname, "../..");

/** What a file uses above ExcelApi 1.9, "line member (guarded)". */
function newerIn(code: string): string[] {
  const fileName = path.join(root, "src/snippet.ts");
  const options: ts.CompilerOptions = {
    target: ts.ScriptTarget.ES2022,
    lib: ["lib.es2022.d.ts", "lib.dom.d.ts"],
    types: ["office-js"],
    strict: true,
  };
  const host = ts.createCompilerHost(options);
  const read = host.getSourceFile.bind(host);
  host.getSourceFile = (name, version) =>
    name === fileName ? ts.createSourceFile(name, code, version, true) : read(name, version);
  host.getCurrentDirectory = () => root;
  const program = ts.createProgram([fileName], options, host);
  const file = program.getSourceFile(fileName);
  if (file === undefined) throw new Error("The snippet is not in the program.");
  return usedApiSets(program, [file])
    .filter(({ set }) => isAbove(set, "ExcelApi 1.9"))
    .map(({ place, member, isGuarded }) => {
      const line = place.slice(place.lastIndexOf(":") + 1);
      return `${line} ${member}${isGuarded ? " (guarded)" : ""}`;
    });
}

const HAS = (version: string): string =>
  `Office.context.requirements.isSetSupported("ExcelApi", "${version}")`;

/** One line each, with what the check has to find on it. */
const LINES: readonly (readonly [code: string, found: readonly string[]])[] = [
  // Members of the floor and below are everybody's.
  ["export function a(range: Excel.Range, table: Excel.Table, application: Excel.Application) {", []],
  ['range.load("values,format/font/name");', []],
  ["range.clear(Excel.ClearApplyTo.contents);", []],
  // What is newer is found however it is named.
  ["table.resize(range);", ["Table.resize"]],
  ["void range.formulas.length, range.valuesAsJson;", ["Range.valuesAsJson"]],
  ['range.load("address,valuesAsJson");', ["Range.valuesAsJson"]],
  ['application.load("decimalSeparator");', ["Application.decimalSeparator"]],
  ["const { decimalSeparator } = application; void decimalSeparator;", ["Application.decimalSeparator"]],
  ["void Excel.run({ mergeUndoGroup: true }, async () => {});", ["RunOptions.mergeUndoGroup"]],
  // A guard of the same set or a later one lets it pass, in every way that a condition is written.
  [`if (${HAS("1.13")}) table.resize(range);`, ["Table.resize (guarded)"]],
  [`if (${HAS("1.16")} && range) { table.resize(range); }`, ["Table.resize (guarded)"]],
  [`${HAS("1.13")} ? table.resize(range) : null;`, ["Table.resize (guarded)"]],
  [`${HAS("1.13")} && table.resize(range);`, ["Table.resize (guarded)"]],
  [`const knows = ${HAS("1.11")};`, []],
  ['if (knows) application.load("decimalSeparator");', ["Application.decimalSeparator (guarded)"]],
  ["void (!knows || application.decimalSeparator);", ["Application.decimalSeparator (guarded)"]],
  // An older set is no guard, nor a condition that says the opposite, nor the other branch.
  [`if (${HAS("1.12")}) table.resize(range);`, ["Table.resize"]],
  [`if (${HAS("1.13")}) range.clear(); else table.resize(range);`, ["Table.resize"]],
  [`if (!${HAS("1.13")}) table.resize(range);`, ["Table.resize"]],
  [`if (${HAS("1.13")} || range) table.resize(range);`, ["Table.resize"]],
  // What comes after a return is guarded, what stands before it is not.
  ["table.resize(range);", ["Table.resize"]],
  [`if (!${HAS("1.13")}) return;`, []],
  ["table.resize(range);", ["Table.resize (guarded)"]],
  ["}", []],
];

test("finds each use of what is newer than the floor, and whether isSetSupported was asked before it", () => {
  const lines = LINES.map(([code]) => code);
  const expected = LINES.flatMap(([, found], index) => found.map((each) => `${index + 1} ${each}`));
  expect(newerIn(lines.join("\n"))).toEqual(expected);
}, 120_000);
