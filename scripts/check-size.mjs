// What taskpane.html loads at first, compressed: node scripts/check-size.mjs dist
import { readFileSync } from "node:fs";
import path from "node:path";
import { gzipSync } from "node:zlib";
import { firstLoad } from "./firstLoad.mjs";

/** KB (1024 bytes), gzip. React and a realistic Fluent UI set are 195 of it; office.js is not counted. */
const LIMIT_KB = 230;

const folder = process.argv[2];
if (folder === undefined) throw new Error("Usage: node scripts/check-size.mjs <built folder>");

const files = firstLoad(readFileSync(path.join(folder, "taskpane.html"), "utf8"));
const sizes = ["taskpane.html", ...files].map((file) => ({
  file,
  kb: gzipSync(readFileSync(path.join(folder, file)), { level: 9 }).length / 1024,
}));
const total = sizes.reduce((sum, { kb }) => sum + kb, 0);

for (const { file, kb } of sizes) console.log(`${kb.toFixed(1).padStart(8)} KB  ${file}`);
console.log(`${total.toFixed(1).padStart(8)} KB  gzip loaded at first, of ${LIMIT_KB} allowed`);
if (total > LIMIT_KB) {
  console.error("Too much: load later what the pane does not need at once.");
  process.exitCode = 1;
}
