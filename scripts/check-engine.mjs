// Whether the built scripts run on the engines that README names: node scripts/check-engine.mjs dist
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { engineProblems } from "./engineProblems.mjs";

const folder = process.argv[2];
if (folder === undefined) throw new Error("Usage: node scripts/check-engine.mjs <built folder>");

const scripts = readdirSync(folder)
  .filter((name) => name.endsWith(".js"))
  .map((name) => path.join(folder, name))
  .map((file) => ({ file, source: readFileSync(file, "utf8") }));
if (scripts.length === 0) throw new Error(`${folder} has no scripts: build first.`);

const problems = await engineProblems(scripts);
if (problems.length > 0) {
  console.error(`Above the floor of engines:\n${problems.map((problem) => `  - ${problem}`).join("\n")}`);
  process.exitCode = 1;
} else {
  console.log(`${scripts.length} scripts of ${folder} run on every engine of the floor.`);
}
