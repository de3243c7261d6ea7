// What taskpane.html loads at first, compressed: node scripts/check-size.mjs dist
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { gzipSync } from "node:zlib";
import { firstLoad } from "./firstLoad.mjs";

/** KB (1024 bytes), gzip. React and a realistic Fluent UI set are 195 of it; office.js is not counted. */
const LIMIT_KB = 230;

/** KB (1024 bytes), gzip: what the first formula with a custom function loads besides. */
const FUNCTIONS_LIMIT_KB = 30;

const folder = process.argv[2];
if (folder === undefined) throw new Error("Usage: node scripts/check-size.mjs <built folder>");

const files = firstLoad(readFileSync(path.join(folder, "taskpane.html"), "utf8"));
const sizes = ["taskpane.html", ...files].map((file) => ({
  file,
  kb: sizeOf(file),
}));
const functionsKb = functionFiles().reduce((sum, file) => sum + sizeOf(file), 0);
const total = sizes.reduce((sum, { kb }) => sum + kb, 0);

for (const { file, kb } of sizes) console.log(`${kb.toFixed(1).padStart(8)} KB  ${file}`);
console.log(`${total.toFixed(1).padStart(8)} KB  gzip loaded at first, of ${LIMIT_KB} allowed`);
console.log(
  `${functionsKb.toFixed(1).padStart(8)} KB  gzip of custom functions, of ${FUNCTIONS_LIMIT_KB} allowed`,
);
if (total > LIMIT_KB || functionsKb > FUNCTIONS_LIMIT_KB) {
  console.error("Too much: load later what the pane does not need at once.");
  process.exitCode = 1;
}

/** The files that webpack loads for `import("./answer")`: the page's script names them by their numbers. */
function functionFiles() {
  const script = files.map((file) => readFileSync(path.join(folder, file), "utf8")).join("\n");
  const id = /(\d+)===\w+\?"functions"/.exec(script)?.[1] ?? /(\d+):"functions"/.exec(script)?.[1];
  if (id === undefined) throw new Error("The build has no file of custom functions.");
  const together =
    new RegExp(`Promise\\.all\\(\\[([^\\]]*\\.e\\(${id}\\)[^\\]]*)\\]`).exec(script)?.[1] ?? "";
  const names = new Set(["functions", ...[...together.matchAll(/\.e\((\d+)\)/g)].map(([, chunk]) => chunk)]);
  return readdirSync(folder).filter((file) => file.endsWith(".js") && names.has(file.split("-")[0]));
}

function sizeOf(file) {
  return gzipSync(readFileSync(path.join(folder, file)), { level: 9 }).length / 1024;
}
