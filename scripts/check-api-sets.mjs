// Whether src asks with isSetSupported for all that is newer than the floor: node scripts/check-api-sets.mjs src
import path from "node:path";
import ts from "typescript";
import { isAbove, usedApiSets } from "./usedApiSets.mjs";

/** What the pane asks for as it starts, and README promises (docs/decisions.md). */
const FLOOR = "ExcelApi 1.9";

const folder = process.argv[2];
if (folder === undefined)
  throw new Error("Usage: node scripts/check-api-sets.mjs <folder with a tsconfig.json>");

const config = ts.getParsedCommandLineOfConfigFile(path.resolve(folder, "tsconfig.json"), undefined, {
  ...ts.sys,
  onUnRecoverableConfigFileDiagnostic: ({ messageText }) => {
    throw new Error(ts.flattenDiagnosticMessageText(messageText, "\n"));
  },
});
const program = ts.createProgram(config.fileNames, config.options);
const files = program.getSourceFiles().filter(({ fileName }) => config.fileNames.includes(fileName));
const uses = usedApiSets(program, files);
const members = new Set(uses.map(({ member }) => member));
if (members.size === 0)
  throw new Error(`${folder} uses nothing of Excel's API: the types are not where they were.`);

const newer = uses.filter(({ set }) => isAbove(set, FLOOR));
const unguarded = newer.filter(({ isGuarded }) => !isGuarded);
for (const { place, member, set } of unguarded) {
  console.error(
    `${path.relative(".", place)}: ${member} is of ${set}, and nothing asks isSetSupported before it.`,
  );
}
const guarded = new Set(newer.map(({ member }) => member)).size;
console.log(`${folder}: ${members.size} members of Excel's API, ${guarded} newer than ${FLOOR}.`);
if (unguarded.length > 0) process.exitCode = 1;
