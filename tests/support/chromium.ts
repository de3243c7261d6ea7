import { execFile } from "node:child_process";
import { accessSync, constants, existsSync } from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";
import { promisify } from "node:util";
import { chromium } from "playwright-core";

const run = promisify(execFile);

const LINUX = [
  "chromium",
  "chromium-browser",
  "google-chrome",
  "google-chrome-stable",
  "microsoft-edge",
  "microsoft-edge-stable",
];
const MAC = [
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge",
  "/Applications/Chromium.app/Contents/MacOS/Chromium",
];
const WINDOWS = ["Microsoft\\Edge\\Application\\msedge.exe", "Google\\Chrome\\Application\\chrome.exe"];

/**
 * Path of a Chromium, Chrome or Edge for the browser tests: CHROMIUM_PATH, then what the system has, then
 * Playwright's own, which is installed when there is nothing else.
 * @throws an Error that says what to install: browser tests are never skipped silently
 */
export async function findChromium(): Promise<string> {
  const wanted = process.env.CHROMIUM_PATH;
  if (wanted) {
    if (existsSync(wanted)) return wanted;
    throw new Error(`CHROMIUM_PATH names ${wanted}, and there is no such file.`);
  }
  const found = systemCandidates().find(isExecutable);
  if (found !== undefined) return found;
  if (existsSync(chromium.executablePath())) return chromium.executablePath();

  let reason = "the download left no program";
  try {
    const cli = path.join(
      path.dirname(createRequire(import.meta.url).resolve("playwright-core/package.json")),
      "cli.js",
    );
    await run(process.execPath, [cli, "install", "chromium"], { timeout: 300_000 });
    if (existsSync(chromium.executablePath())) return chromium.executablePath();
  } catch (error) {
    reason = error instanceof Error ? error.message : String(error);
  }
  throw new Error(
    "The browser tests need Chromium, Chrome or Edge. Install one (Debian, Ubuntu: apt-get install chromium), " +
      `or set CHROMIUM_PATH to one. Installing Playwright's Chromium was tried and failed: ${reason}`,
  );
}

/**
 * Path of LibreOffice for the checks of how a saved file opens and prints there.
 * @returns null where it is not installed, after saying so: those checks are then left out in plain sight
 */
export function findSoffice(): string | null {
  const candidates = [
    process.env.SOFFICE_PATH ?? "",
    ...onPath(["soffice", "libreoffice"]),
    "/Applications/LibreOffice.app/Contents/MacOS/soffice",
    ...programFolders().map((folder) => path.join(folder, "LibreOffice\\program\\soffice.exe")),
  ];
  const found = candidates.find(isExecutable);
  if (found === undefined) {
    console.warn("LibreOffice is not installed: the checks that open saved files in it do not run here.");
  }
  return found ?? null;
}

function systemCandidates(): string[] {
  if (process.platform === "darwin") return MAC;
  if (process.platform === "win32") {
    return programFolders().flatMap((folder) => WINDOWS.map((program) => path.join(folder, program)));
  }
  return onPath(LINUX);
}

const programFolders = (): string[] =>
  [process.env.PROGRAMFILES, process.env["PROGRAMFILES(X86)"], process.env.LOCALAPPDATA].filter(
    (folder) => folder !== undefined,
  );

const onPath = (names: readonly string[]): string[] =>
  (process.env.PATH ?? "")
    .split(path.delimiter)
    .filter((folder) => folder !== "")
    .flatMap((folder) => names.map((name) => path.join(folder, name)));

function isExecutable(file: string): boolean {
  if (file === "") return false;
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false; // not there, or not for us: the next candidate is tried
  }
}
