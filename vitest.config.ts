import { defineConfig } from "vitest/config";

/** Driven through the workbench in a real Chromium; all other tests need Node alone. */
const BROWSER_TESTS = [
  "tests/e2e/**/*.test.ts",
  "tests/workbench/conformance/**/*.test.ts",
  "tests/workbench/host/**/*.test.ts",
  "tests/workbench/page/**/*.test.ts",
  "tests/workbench/samples/**/*.test.ts",
];

export default defineConfig({
  test: {
    // Univer's packages name files without extensions, which Node alone does not resolve.
    server: { deps: { inline: [/@univerjs\//] } },
    projects: [
      {
        extends: true,
        test: {
          name: "unit",
          include: ["tests/**/*.test.ts"],
          exclude: BROWSER_TESTS,
          testTimeout: 20_000,
        },
      },
      {
        extends: true,
        test: {
          name: "browser",
          include: BROWSER_TESTS,
          globalSetup: "tests/support/globalSetup.ts",
          // One Chromium at a time: two grids at once starve each other on a machine with two cores.
          fileParallelism: false,
          // The files share the browser and its page, which takes seconds to load (tests/support/workbench.ts).
          isolate: false,
          testTimeout: 120_000,
          hookTimeout: 120_000,
          // A browser on a machine with much to do is late at times; the report says which test needed a second go.
          retry: 1,
        },
      },
    ],
  },
});
