import { type FunctionName, METADATA } from "./metadata";
import { customFunctionsRuntime } from "./runtime";

/**
 * Ties the functions of functions.json to this page, which is the pane, too (shared runtime). What works them out is
 * loaded after the pane, or with the first formula that calls one.
 */
export function registerFunctions(): void {
  for (const name of Object.keys(METADATA) as FunctionName[]) {
    customFunctionsRuntime()?.associate(name, async (...args) => {
      const { call } = await import(/* webpackChunkName: "functions" */ "./call");
      return call(name, args);
    });
  }
}
