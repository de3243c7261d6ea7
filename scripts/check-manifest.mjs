// Checks a manifest without a network: node scripts/check-manifest.mjs manifest.xml
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { OfficeAddinManifest } from "office-addin-manifest";
import { manifestProblems } from "./manifestRules.mjs";
import { pngSize } from "./pngSize.mjs";

const root = path.dirname(path.dirname(fileURLToPath(import.meta.url)));
const file = process.argv[2];
if (file === undefined) throw new Error("Usage: node scripts/check-manifest.mjs <manifest.xml>");

const commands = path.join(root, "src/commands");
const problems = manifestProblems(readFileSync(file, "utf8"), {
  version: JSON.parse(readFileSync(path.join(root, "package.json"), "utf8")).version,
  iconSize: (icon) => pngSize(path.join(root, icon)),
  commandsSource: readdirSync(commands)
    .map((name) => readFileSync(path.join(commands, name), "utf8"))
    .join("\n"),
});
// Microsoft's own reader must understand it too: the sideloading tools rest on it.
const { displayName, version: shownVersion } = await OfficeAddinManifest.readManifestFile(file);

if (problems.length > 0) {
  console.error(`${file}:\n${problems.map((problem) => `  - ${problem}`).join("\n")}`);
  process.exitCode = 1;
} else {
  console.log(`${file}: ${displayName} ${shownVersion}, nothing wrong.`);
}
