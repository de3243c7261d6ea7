import type { TestProject } from "vitest/node";
import { build } from "../../workbench/server/build.js";
import { serve } from "../../workbench/server/serve.js";

declare module "vitest" {
  interface ProvidedContext {
    /** The address of the workbench that this run serves. */
    workbenchUrl: string;
  }
}

/** Builds what ships and serves it once for all browser tests; WORKBENCH_BUILT=1 takes what is built already. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  if (process.env.WORKBENCH_BUILT !== "1") await build();
  const server = await serve({ port: 0 });
  project.provide("workbenchUrl", server.url);
  return () => server.close();
}
