import type { TestProject } from "vitest/node";
import { build } from "../../workbench/server/build.js";
import { serve } from "../../workbench/server/serve.js";
import { findChromium } from "./chromium";

declare module "vitest" {
  interface ProvidedContext {
    /** The address of the workbench that this run serves. */
    workbenchUrl: string;
    /** The browser that all test files start. */
    chromiumPath: string;
  }
}

/**
 * Finds a browser, builds what ships and serves it, once for all browser tests; WORKBENCH_BUILT=1 takes what is built
 * already. The browser comes first: its download may take minutes, which a hook of a test file does not have.
 */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  project.provide("chromiumPath", await findChromium());
  if (process.env.WORKBENCH_BUILT !== "1") await build();
  const server = await serve({ port: 0 });
  project.provide("workbenchUrl", server.url);
  return () => server.close();
}
