import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { engineProblems } from "../../scripts/engineProblems.mjs";
import { vi } from "../../src/locales/vi";

const found = async (source: string): Promise<string> =>
  (await engineProblems([{ file: "dist/taskpane.js", source }])).join("\n");

describe("a built script runs on the floor", () => {
  test.each([
    ["lookbehind", "/(?<!a)b/.test(x)"],
    [
      "static blocks and private fields",
      "class A { static { this.a = 1; } #b = 2; has(o) { return #b in o; } }",
    ],
    ["what arrays have had for long", "[1].map(f).filter(f).findLast(f); [1].at(-1); Object.hasOwn(o, 'a')"],
    ["the observers of Fluent UI", "new ResizeObserver(f); new IntersectionObserver(f); matchMedia('x')"],
  ])("%s", async (_, source) => {
    expect(await found(source)).toBe("");
  });
});

describe("a built script is above the floor with", () => {
  test.each([
    ["syntax of ES2024", "/[a--b]/v.test(x)", "Invalid regular expression flag"],
    ["syntax that ESLint cannot even read", "let a = ;", "Parsing error"],
    ["a declaration that frees", "{ using a = f(); }", "Parsing error"],
    ["a method by its name", "a.toSorted()", "toSorted"],
    ["another, in an optional call", "a?.isSubsetOf?.(b)", "isSubsetOf"],
    ["a function of a built-in", "Promise.withResolvers()", "withResolvers"],
    ["a new built-in", "Iterator.from(a)", "Iterator"],
    ["an API of the browser", "new VideoDecoder()", "VideoDecoder"],
    ["what Safari alone lacks", "window.requestIdleCallback(f)", "requestIdleCallback"],
    ["a comment that forbids the check", "/* eslint-disable */ a.toSorted()", "toSorted"],
  ])("%s", async (_, source, message) => {
    expect(await found(source)).toContain(message);
  });
});

test("README and the page that old engines show name the floor that the check holds", () => {
  const { browserslist } = JSON.parse(readFileSync("package.json", "utf8")) as { browserslist: string[] };
  const readme = readFileSync("README.md", "utf8");
  const remedies = vi.pane.startup.oldEngine.remedies.join(" ");
  expect(browserslist).toHaveLength(4);
  for (const engine of browserslist) {
    const [name = "", version = ""] = engine.split(" >= ");
    const title = name.charAt(0).toUpperCase() + name.slice(1);
    expect(readme).toMatch(new RegExp(`${title}[^.]*? ${version.replace(".", "\\.")}\\b`));
    expect(remedies).toMatch(new RegExp(`${title}[^;.]*? ${version.replace(".", "\\.")}\\b`));
  }
});
