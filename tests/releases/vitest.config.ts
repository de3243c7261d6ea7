import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";

const root = fileURLToPath(new URL("../..", import.meta.url));

/** Makes the golden file of a release (`npm run golden`); the tests that open it are tests/e2e/releases.test.ts. */
export default defineConfig({
  root,
  test: {
    include: ["tests/releases/golden.ts"],
    globalSetup: `${root}tests/support/globalSetup.ts`,
    testTimeout: 300_000,
    hookTimeout: 120_000,
  },
});
