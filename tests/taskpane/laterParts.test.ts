import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { expect, test } from "vitest";

const LIST = "src/taskpane/shell/laterParts.ts";
/** Not `typeof import("…")`, which is a type. */
const IMPORT = /(?<!typeof )\bimport\(\s*(?:\/\* webpackChunkName: "(\w+)" \*\/)?\s*"([^"]+)"/g;

/** The modules that a file loads later, as paths from the project's root, with the names of their chunks. */
function loadedBy(file: string): string[] {
  return [...readFileSync(file, "utf8").matchAll(IMPORT)].map(([, name = "", address = ""]) =>
    `${path.posix.join(path.posix.dirname(file), address)} ${name}`.trim(),
  );
}

test("all that any module loads later is loaded once the pane is ready: a new release takes the old files away", () => {
  const files = readdirSync("src", { recursive: true, encoding: "utf8" })
    .map((name) => `src/${name.replaceAll(path.sep, "/")}`)
    .filter((name) => /\.tsx?$/.test(name) && name !== LIST);
  const wanted = new Set(files.flatMap(loadedBy));
  expect(wanted.size).toBeGreaterThan(5);
  expect(loadedBy(LIST).sort()).toEqual([...wanted].sort());
});
