import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { findSoffice } from "./chromium";

const soffice = findSoffice();
const hasPoppler = ["pdfinfo", "pdftotext"].every(answers);
if (soffice !== null && !hasPoppler) {
  console.warn("poppler-utils is not installed: the printed pages are not checked here.");
}

/** Whether saved files can be opened in LibreOffice and their pages read; where not, the run has said so. */
export const canPrint = soffice !== null && hasPoppler;

/** Whether LibreOffice can calculate a file; where not, the run has said so. */
export const canCalculate = soffice !== null;

/** One printed page: its size in points and the text on it. */
export interface PrintedPage {
  readonly width: number;
  readonly height: number;
  readonly text: string;
}

/** The pages that LibreOffice prints of a workbook, as a person without Excel sees them. */
export function printToPdf(workbook: Uint8Array): PrintedPage[] {
  return convert(workbook, "pdf", (pdf) => {
    const pages = Number(/Pages:\s+(\d+)/.exec(read("pdfinfo", pdf))?.[1]);
    return Array.from({ length: pages }, (_, index) => printedPage(pdf, String(index + 1)));
  });
}

/** What the cells of a workbook's first sheet show once LibreOffice has calculated them: rows × columns. */
export function calculateSheet(workbook: Uint8Array): string[][] {
  // Separated by tabs, UTF-8, texts unquoted unless they must be, values as they are shown.
  return convert(workbook, "csv:Text - txt - csv (StarCalc):9,34,76,1,,0,false,true,false", (csv) =>
    readFileSync(csv, "utf8")
      .split("\n")
      .map((line) => line.split("\t")),
  );
}

/** Has LibreOffice convert a workbook, and gives what is made of the outcome. */
function convert<T>(workbook: Uint8Array, format: string, use: (file: string) => T): T {
  if (soffice === null) throw new Error("Ask canPrint or canCalculate first.");
  const folder = mkdtempSync(path.join(tmpdir(), "office-"));
  try {
    const file = path.join(folder, "file.xlsx");
    writeFileSync(file, workbook);
    // A profile of its own: an open LibreOffice would otherwise answer in its place.
    const profile = `-env:UserInstallation=${pathToFileURL(path.join(folder, "profile")).href}`;
    execFileSync(soffice, [profile, "--headless", "--convert-to", format, "--outdir", folder, file], {
      stdio: "ignore",
      timeout: 120_000,
    });
    return use(path.join(folder, `file.${format.split(":")[0] ?? ""}`));
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function printedPage(pdf: string, page: string): PrintedPage {
  const size = /Page\s+\d+ size:\s+([\d.]+) x ([\d.]+)/.exec(read("pdfinfo", "-f", page, "-l", page, pdf));
  return {
    width: Math.round(Number(size?.[1])),
    height: Math.round(Number(size?.[2])),
    text: read("pdftotext", "-layout", "-f", page, "-l", page, pdf, "-").normalize("NFC"),
  };
}

const read = (program: string, ...options: string[]): string =>
  execFileSync(program, options, { encoding: "utf8" });

function answers(program: string): boolean {
  try {
    execFileSync(program, ["-v"], { stdio: "ignore" });
    return true;
  } catch {
    return false;
  }
}

/** The named styles that cells of a workbook have, as LibreOffice reads it. */
export function cellStyles(workbook: Uint8Array): string[] {
  return convert(workbook, "fods", (file) => {
    const text = readFileSync(file, "utf8");
    const names = new Map(
      Array.from(text.matchAll(/<style:style style:name="([^"]*)"(?: style:display-name="([^"]*)")?/g)).map(
        ([, name = "", shown]) => [name, shown ?? name],
      ),
    );
    const parents = text.matchAll(/style:family="table-cell" style:parent-style-name="([^"]*)"/g);
    return [...new Set(Array.from(parents, ([, name = ""]) => names.get(name) ?? name))];
  });
}
