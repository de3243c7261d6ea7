import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterEach, beforeEach, expect, it } from "vitest";

const root = path.resolve(import.meta.dirname, "../..");
const { scripts } = JSON.parse(readFileSync(path.join(root, "package.json"), "utf8")) as {
  scripts: Record<string, string>;
};

let folder = "";

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), "circles-"));
});
afterEach(() => rmSync(folder, { recursive: true }));

/** Runs `npm run check:circles` on files of a made-up project, each with its text. @returns the exit code */
function check(files: Readonly<Record<string, string>>): number | null {
  for (const [file, text] of Object.entries(files)) {
    mkdirSync(path.dirname(path.join(folder, file)), { recursive: true });
    writeFileSync(path.join(folder, file), text);
  }
  const bin = path.join(root, "node_modules", ".bin");
  const PATH = `${bin}${path.delimiter}${process.env["PATH"] ?? ""}`;
  return spawnSync(scripts["check:circles"] ?? "", {
    shell: true,
    cwd: folder,
    env: { ...process.env, PATH },
  }).status;
}

it.each(["src", "workbench", "tests", "benchmarks"])(
  "refuses a circle in %s, of types alone, too",
  (place) => {
    expect(
      check({
        [`${place}/a.ts`]: 'import type { B } from "./b";\nexport interface A { b: B }\n',
        [`${place}/b.ts`]: 'import type { A } from "./c";\nexport interface B { a: A }\n',
        [`${place}/c.tsx`]: 'export type { A } from "./a";\n',
      }),
    ).toBe(1);
  },
);

it("takes imports that lead one way", () => {
  expect(
    check({
      "src/a.ts": 'import type { B } from "./b";\nexport interface A { b: B }\n',
      "src/b.ts": "export interface B { a: number }\n",
    }),
  ).toBe(0);
});
