import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";

const root = fileURLToPath(new URL("../..", import.meta.url));

/** Figures of the add-in in the workbench (`npm run bench:workbench`): printed, never asserted. */
export default defineConfig({
  root,
  test: {
    include: ["benchmarks/workbench/*.ts"],
    exclude: ["benchmarks/workbench/{figures,vitest.config}.ts"],
    globalSetup: `${root}tests/support/globalSetup.ts`,
    fileParallelism: false,
    testTimeout: 600_000,
    hookTimeout: 120_000,
  },
});
