import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { beforeAll, expect, test } from "vitest";
import { initFiles, saveWorkbook } from "../../../workbench/files/save";
import { addForm, addLists } from "./form";
import { fixture, open, WASM } from "./support";

/** Whether a program answers here; what needs it says so instead of passing for nothing. */
function has(program: string, argument: string): boolean {
  try {
    execFileSync(program, [argument], { stdio: "ignore" });
    return true;
  } catch {
    return false;
  }
}
const installed = has("soffice", "--version") && has("pdfinfo", "-v") && has("pdftotext", "-v");
if (!installed)
  console.warn("LibreOffice or poppler-utils is not installed: the printed form is not checked.");

beforeAll(() => {
  initFiles(WASM);
});

test.skipIf(!installed)(
  "LibreOffice prints the saved form on A4, upright, without the working columns",
  { timeout: 120_000 },
  async () => {
    const bytes = fixture("so-lam-viec-chung.xlsx");
    const baseline = await open(bytes);
    const current = structuredClone(baseline);
    addLists(current);
    addForm(current);
    const folder = mkdtempSync(join(tmpdir(), "form-"));
    try {
      writeFileSync(join(folder, "form.xlsx"), await saveWorkbook(bytes, baseline, current));
      const profile = `-env:UserInstallation=file://${join(folder, "profile")}`;
      const target = ["--convert-to", "pdf", "--outdir", folder, join(folder, "form.xlsx")];
      execFileSync("soffice", [profile, "--headless", ...target], { stdio: "ignore" });
      const pdf = join(folder, "form.pdf");
      const pages = Number(/Pages:\s+(\d+)/.exec(execFileSync("pdfinfo", [pdf], { encoding: "utf8" }))?.[1]);
      // The form is the last sheet, and its five rows fit on one page.
      const last = ["-f", String(pages), "-l", String(pages)];
      const size = /Page\s+\d+ size:\s+([\d.]+) x ([\d.]+)/.exec(
        execFileSync("pdfinfo", [...last, pdf], { encoding: "utf8" }),
      );
      expect(Math.round(Number(size?.[1]))).toBe(595);
      expect(Math.round(Number(size?.[2]))).toBe(842);
      const text = execFileSync("pdftotext", [...last, pdf, "-"], { encoding: "utf8" }).normalize("NFC");
      expect(text).toContain("Phụ lục 01");
      expect(text).toContain("6/2024");
      expect(text).not.toContain("Kiểm tra");
    } finally {
      rmSync(folder, { recursive: true });
    }
  },
);
