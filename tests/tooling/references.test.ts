import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { execFileSync } from "node:child_process";
import { describe, expect, test } from "vitest";

const files = execFileSync("git", ["ls-files", "-z"], { encoding: "utf8" })
  .split("\0")
  .filter((file) => file !== "" && existsSync(file));

describe("what a reader is sent to is in the repository", () => {
  test.each(files.filter((file) => file.endsWith(".md")))("links of %s", (file) => {
    const targets = [...readFileSync(file, "utf8").matchAll(/\]\((?!https?:)([^)#\s]+)/g)].map(
      ([, target = ""]) => target,
    );
    expect(targets.filter((target) => !existsSync(path.join(path.dirname(file), target)))).toEqual([]);
  });

  test("pages that comments name", () => {
    const pages = new Set(files.filter((file) => file.endsWith(".md")).map((file) => path.basename(file)));
    const sources = files.filter((file) => /\.(ts|tsx|js|mjs|jsonc|html|css)$/.test(file));
    const missing = sources.flatMap((file) =>
      [...readFileSync(file, "utf8").matchAll(/[\w./-]*?([\w-]+\.md)\b/g)]
        .filter(([, page = ""]) => !pages.has(page))
        .map(([mention]) => `${file}: ${mention}`),
    );
    expect(missing).toEqual([]);
  });
});
