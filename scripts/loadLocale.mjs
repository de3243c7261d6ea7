import { readFileSync } from "node:fs";
import { transformSync } from "@swc/core";

/**
 * Reads a locale file that imports nothing but types, so that a build step can use its sentences:
 * Node 20 does not read TypeScript itself.
 * @param {string} file path of the .ts file
 * @returns {Promise<Record<string, any>>} its exports
 */
export async function loadLocale(file) {
  const { code } = transformSync(readFileSync(file, "utf8"), {
    filename: file,
    jsc: { parser: { syntax: "typescript" }, target: "es2022" },
    module: { type: "es6" },
  });
  return import(`data:text/javascript;charset=utf-8,${encodeURIComponent(code)}`);
}
