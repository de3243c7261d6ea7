import { readFileSync } from "node:fs";
import path from "node:path";
import { unzipSync } from "fflate";
import { expect, it } from "vitest";
import { vi } from "../../src/locales/vi";
import { FIXTURES, openFile, saveFile } from "../support/files";
import { typeInCell } from "../support/grid";
import { canPrint, printToPdf } from "../support/libreOffice";
import { useWorkbench } from "../support/workbench";

const open = useWorkbench();
const SAMPLE = path.join(FIXTURES, "so-lam-viec-chung.xlsx");

it("saves the added form into the shared workbook, and nothing else in the file has changed", async () => {
  const workbench = await openFile(await open({ query: "?blank=1" }), SAMPLE);
  const { page, pane } = workbench;
  await pane.getByRole("button", { name: vi.pane.createForm }).first().click();
  await pane.getByRole("textbox", { name: vi.pane.create.unit }).fill("Phòng Việc làm");
  await pane.getByRole("button", { name: vi.pane.create.submit, exact: true }).last().click();
  await pane.getByText(vi.pane.create.created("Phòng Việc làm", 5)).waitFor();
  await typeInCell(page, "B7", "Chậm gửi báo cáo CCHC quý III");
  await typeInCell(page, "D7", "6/2024");

  const bytes = await saveFile(page);
  const before = unzipSync(readFileSync(SAMPLE));
  const after = unzipSync(bytes);
  const changed = Object.keys(before).filter(
    (part) => !Buffer.from(before[part] ?? []).equals(Buffer.from(after[part] ?? [])),
  );
  // What a new sheet with styles and names of its own must touch; no sheet of a unit is among them.
  expect(changed.sort()).toEqual([
    "[Content_Types].xml",
    "xl/_rels/workbook.xml.rels",
    "xl/styles.xml",
    "xl/workbook.xml",
  ]);

  if (!canPrint) return; // the run has said that the print is not checked here
  const pages = printToPdf(bytes);
  const form = pages.find(({ text }) => text.includes("Phòng Việc làm"));
  expect(form).toMatchObject({ width: 595, height: 842 });
  expect(form?.text).toContain("Phụ lục 01");
  expect(form?.text).toContain("đánh giá CHCC");
  expect(form?.text).toContain("6/2024");
  expect(form?.text).not.toContain("Điểm bị trừ");
  expect(form?.text).not.toMatch(/chưa ghi|Thiếu/);
});
