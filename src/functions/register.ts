import { type FunctionName, METADATA } from "./metadata";

/**
 * Ties the functions of functions.json to this page, which is the pane, too (shared runtime). What works them out is
 * loaded with the first formula that calls one: the pane opens without it.
 */
export function registerFunctions(): void {
  // office.js is missing when its server cannot be reached; an Excel without custom functions calls none.
  if (typeof CustomFunctions === "undefined") return;
  for (const name of Object.keys(METADATA) as FunctionName[]) {
    CustomFunctions.associate(name, async (...args) => {
      const { answer } = await import(/* webpackChunkName: "functions" */ "./answer");
      return answer(name, args);
    });
  }
}
