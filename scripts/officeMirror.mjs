import path from "node:path";
import { createRequire } from "node:module";

const OFFICE_JS = path.dirname(createRequire(import.meta.url).resolve("@microsoft/office-js/dist/office.js"));

/** Folder beside taskpane.html; office.js finds its other files relative to its own script tag. */
export const MIRROR_FOLDER = "office-js";

/**
 * What office.js 1.1.110 asks for in Excel, and nothing of the other hosts (docs/dependencies.md says how it was found).
 * The host file's name is put together at run time as <host>-<platform>-<version>.js.
 */
const HOST_FILES = [
  "excel-web-16.00.js",
  "excel-win32-16.01.js",
  "excel-mac-16.00.js",
  "excel-ios-16.00.js",
  "excel-android-16.00.js",
  "excel-winrt-16.00.js",
];

/** Office 2013 and unpatched 2016 ask for these; without them they never reach the page that says they are too old. */
const OLD_HOST_FILES = ["o15apptofilemappingtable.js", "excel-win32-16.00.js"];

/** Its own messages in Vietnamese, and in English where it falls back when a locale has no file. */
const STRING_FILES = ["vi-vn/office_strings.js", "en-us/office_strings.js"];

/** Asked for at every start. What they would send is refused by the page's policy; a missing file would be an error. */
const TELEMETRY_FILES = ["telemetry/oteljs_agave.js", "ariatelemetry/aria-web-telemetry.js"];

/** Paths inside MIRROR_FOLDER. */
export const MIRRORED_FILES = [
  "office.js",
  ...HOST_FILES,
  ...OLD_HOST_FILES,
  ...STRING_FILES,
  ...TELEMETRY_FILES,
];

/**
 * CopyPlugin patterns that lay the library's files beside the add-in.
 * @returns {{from: string, to: string}[]}
 */
export function mirrorPatterns() {
  return MIRRORED_FILES.map((file) => ({
    from: path.join(OFFICE_JS, file),
    to: path.posix.join(MIRROR_FOLDER, file),
    // Byte for byte what the registry has: a minified file must not be minified again.
    info: { minimized: true },
  }));
}
