import { mkdtemp, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import type { Frame, Page } from "playwright-core";
import { unzipSync, zipSync } from "fflate";
import { expect, it } from "vitest";
import { vi } from "../../src/locales/vi";
import { vi as words } from "../../workbench/locales/vi";
import { openFile, saveFile } from "../support/files";
import { typeInCell } from "../support/grid";
import { useWorkbench } from "../support/workbench";

const open = useWorkbench();
const { startup, create } = vi.pane;

const BUNDLE = "**/taskpane-*.js";
/** The bundle comes so long after Excel's own file of the library: a slow line. */
const LATE_MS = 3_000;

function values(pane: Frame, address: string): Promise<unknown[][]> {
  return pane.evaluate(
    (cells) =>
      Excel.run(async (context) => {
        const range = context.workbook.worksheets.getFirst().getRange(cells).load("values");
        await context.sync();
        return range.values as unknown[][];
      }),
    address,
  );
}

const ribbonButton = (page: Page) =>
  page.getByRole("button", { name: vi.pane.createForm, exact: true }).first();

/** The file with other values in the place of the functions' answers: what is shown later has been asked for anew. */
async function withOldAnswers(file: Uint8Array): Promise<string> {
  const parts = unzipSync(file);
  for (const [name, part] of Object.entries(parts)) {
    if (!name.startsWith("xl/worksheets/sheet")) continue;
    const xml = new TextDecoder().decode(part);
    const old = xml.replace(/(_xldudf_CCHC_[^<]*<\/f><v>)[^<]*/g, "$199");
    expect(old).not.toBe(xml);
    parts[name] = new TextEncoder().encode(old);
  }
  const saved = path.join(await mkdtemp(path.join(tmpdir(), "startup-")), "co-ham.xlsx");
  await writeFile(saved, zipSync(parts));
  return saved;
}

it("a bundle that comes late is in time for the formulas of the file, and for a button pressed meanwhile", async () => {
  const workbench = await open({ query: "?blank=1" });
  const { page, errors } = workbench;
  await workbench.pane.evaluate(() =>
    Excel.run(async (context) => {
      const range = context.workbook.worksheets.getFirst().getRange("A1:A2");
      range.formulas = [['=CCHC.CHUANTHANG("T6",2024)'], ['=CCHC.CHUANTHANG("quý 3",2025)']];
      await context.sync();
    }),
  );
  const answers = [["Tháng 6/2024"], ["Tháng 9/2025"]];
  await expect.poll(() => values(workbench.pane, "A1:A2"), { timeout: 30_000 }).toEqual(answers);
  const file = await withOldAnswers(await saveFile(page));

  const hostFile = page.waitForResponse((response) => response.url().includes("excel-web-"));
  const isAskedFor = page.waitForRequest(BUNDLE);
  await page.route(BUNDLE, async (route) => {
    await hostFile;
    await new Promise((resolve) => setTimeout(resolve, LATE_MS));
    await route.continue();
  });
  const opening = openFile(workbench, file);
  await isAskedFor;
  await hostFile;
  await ribbonButton(page).click();
  expect(await ribbonButton(page).getAttribute("aria-busy")).toBe("true");

  const { pane } = await opening;
  await pane.getByRole("heading", { name: create.title }).waitFor();
  await expect.poll(() => ribbonButton(page).getAttribute("aria-busy")).toBe("false");
  await expect.poll(() => values(pane, "A1:A2"), { timeout: 30_000 }).toEqual(answers);
  expect(errors).toEqual([]);
});

/** The frame of the pane that starts with the next workbook, however far it gets. */
async function nextPane(page: Page): Promise<Frame> {
  await page.locator(".pane iframe").evaluate((frame) => frame.setAttribute("data-old", ""));
  await page.getByRole("button", { name: words.title.new, exact: true }).click();
  const handle = await page.waitForSelector(".pane iframe:not([data-old])", { state: "attached" });
  const frame = await handle.contentFrame();
  if (frame === null) throw new Error("The pane's frame has no document.");
  return frame;
}

it.each([
  ["office.js", "**/office-js/office.js"],
  ["the bundle", BUNDLE],
])("the page says so where %s never answers", async (_, address) => {
  const { page } = await open({ query: "?blank=1" });
  await page.route(address, () => undefined);
  const pane = await nextPane(page);
  await pane.getByRole("heading", { name: startup.unloadedTitle }).waitFor({ timeout: 30_000 });
  // Drawn, and not only in the document: the scripts after it hold up the parser alone.
  const painted = (): Promise<number> => pane.evaluate(() => performance.getEntriesByType("paint").length);
  await expect.poll(painted).toBeGreaterThan(0);
  await page.unrouteAll({ behavior: "ignoreErrors" });
});

it("an engine below the floor reads what to update, and its ribbon does not hang", async () => {
  const { page } = await open({ query: "?blank=1" });
  // What asks for the floor asks for something that no engine has.
  for (const file of ["**/taskpane.html*", BUNDLE]) {
    await page.route(file, async (route) => {
      const response = await route.fetch();
      const text = await response.text();
      const body = text.replace(/\(width: ?1lh\)/, "(width: 1none)");
      expect(body).not.toBe(text);
      // The browser must not keep it for the test that gets this page next.
      const headers = {
        "Content-Type": response.headers()["content-type"] ?? "",
        "Cache-Control": "no-store",
      };
      await route.fulfill({ body, headers });
    });
  }
  const pane = await nextPane(page);
  await pane.getByRole("heading", { name: startup.oldEngine.title }).waitFor();
  await ribbonButton(page).click();
  await expect.poll(() => ribbonButton(page).getAttribute("aria-busy")).toBe("false");
  for (const remedy of startup.oldEngine.remedies)
    expect(await pane.getByText(remedy).isVisible()).toBe(true);
  expect(await pane.getByRole("heading", { name: startup.unloadedTitle }).isVisible()).toBe(false);
});

it("a pane that is shown again has checked what was typed while it was put away", async () => {
  const { page, pane, errors } = await open();
  const finding = pane.getByRole("listitem").filter({ hasText: "C8 chưa ghi giải pháp" });
  await finding.waitFor();
  await page.getByRole("button", { name: words.pane.close }).click();
  await typeInCell(page, "C8", "Kiểm tra 03 đơn vị, thông báo kết luận sau 10 ngày");
  await page.getByRole("button", { name: "Kiểm tra Phụ lục 01" }).click();
  await finding.waitFor({ state: "detached" });
  expect(errors).toEqual([]);
});
