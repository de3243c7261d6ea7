import type { Frame, Page, Route } from "playwright-core";
import { unzipSync, zipSync } from "fflate";
import { mkdtemp, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { expect, it } from "vitest";
import {
  associateTestFunctions,
  recordBatches,
  serveTestFunctions,
  TEST_FUNCTIONS,
  TEST_FUNCTIONS_ANSWER,
} from "../../support/customFunctions";
import { openFile, saveFile } from "../../support/files";
import { clearCells, goToCell, typeInCell } from "../../support/grid";
import { useWorkbench, type Workbench } from "../../support/workbench";

const open = useWorkbench();

async function openWithFunctions(query = ""): Promise<Workbench> {
  const workbench = await open({ query: `?blank=1${query}`, prepare: serveTestFunctions });
  await associateTestFunctions(workbench.pane);
  return workbench;
}

/** Values of the first sheet. */
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

/** The same, once the add-in has answered. */
async function settled(pane: Frame, address: string): Promise<unknown[][]> {
  const busy = async (): Promise<boolean> => (await values(pane, address)).flat().includes("#BUSY!");
  await expect.poll(busy, { timeout: 20_000 }).toBe(false);
  return values(pane, address);
}

/** Writes formulas below each other into the first sheet, in one batch. */
function write(pane: Frame, address: string, formulas: (string | number)[]): Promise<void> {
  return pane.evaluate(
    ([cells, rows]) =>
      Excel.run(async (context) => {
        context.workbook.worksheets.getFirst().getRange(cells).formulas = rows;
        await context.sync();
      }),
    [address, formulas.map((formula) => [formula])] as const,
  );
}

const kept = (pane: Frame): Promise<{ calls: string[]; cancelled: number }> =>
  pane.evaluate(() => ({ calls: window.kept.calls, cancelled: window.kept.cancelled }));

it("a typed formula runs in the add-in, and again when what it reads is edited", async () => {
  const { page, pane, errors } = await openWithFunctions();
  await typeInCell(page, "A1", "2");
  await typeInCell(page, "B1", "=CCHC.ADD(A1;0,5)");
  await typeInCell(page, "B2", "=cchc.add(A1)");
  await typeInCell(page, "B3", "=B1*10+CCHC.ADD(1;2)+CCHC.ADD(B1;0)");
  expect(await settled(pane, "B1:B3")).toEqual([[2.5], [102], [25 + 3 + 2.5]]);
  await typeInCell(page, "A1", "3");
  expect(await settled(pane, "B1:B3")).toEqual([[3.5], [103], [35 + 3 + 3.5]]);

  // The API has "," between arguments and "." in numbers.
  await write(pane, "C1", ["=CCHC.ADD(1,1.5)"]);
  expect(await settled(pane, "C1")).toEqual([[2.5]]);

  // Rows and columns spill, are read by other formulas, and make room for nothing.
  await write(pane, "E1", ["=CCHC.TABLE(A1)"]);
  await write(pane, "E5", ["=SUM(E1:E4)"]);
  await settled(pane, "E1");
  expect(await values(pane, "E1:F5")).toEqual([
    [1, "dòng 1"],
    [2, "dòng 2"],
    [3, "dòng 3"],
    ["", ""],
    [6, ""],
  ]);
  await typeInCell(page, "F2", "vướng");
  expect(await settled(pane, "E1:F3")).toEqual([
    ["#SPILL!", ""],
    ["", "vướng"],
    ["", ""],
  ]);
  await clearCells(page, "F2");
  expect(await settled(pane, "E1:F2")).toEqual([
    [1, "dòng 1"],
    [2, "dòng 2"],
  ]);
  expect(errors).toEqual([]);
});

it("arguments arrive as Excel on the web sends them, errors come back with their message", async () => {
  const { page, pane } = await openWithFunctions();
  await write(pane, "A1:A4", [45383, "", "Có chữ", "=1=1"]);
  await write(pane, "C1:C14", [
    "=CCHC.SEEN(A1:A4,A3,A2)", // a blank cell is null, what is left out too
    "=CCHC.SEEN(A3)",
    "=CCHC.SEEN(A3,,7)",
    "=CCHC.SEEN({1,2;3,4},A2)", // a blank cell for text is ""
    '=CCHC.EACH(A1:A2,3,"x")',
    "=CCHC.EACH()",
    "=CCHC.SEEN(A:A)", // whole columns are more than a message holds
    "=CCHC.ADD(A3)", // text for a number
    "=CCHC.ADD(1/0)",
    "=CCHC.NOPE(1)",
    "=CCHC.WHERE(A1:A2)",
    '=IFERROR(CCHC.FAIL("#N/A"),"thay thế")',
    "=CCHC.ADD(A1:A2)", // several cells for one value: "Unliftable Array"
    "=CCHC.ADD({1})",
  ]);
  expect((await settled(pane, "C1:C14")).flat()).toEqual([
    '[[[45383],[null],["Có chữ"],[true]],"Có chữ",null]',
    '[[["Có chữ"]],null,null]',
    '[[["Có chữ"]],null,7]',
    '[[[1,2],[3,4]],"",null]',
    '[[[45383],[null]],[[3]],[["x"]]]',
    "[]",
    "#VALUE!",
    "#VALUE!",
    "#VALUE!",
    "#NAME?",
    "Sheet1!C11",
    "thay thế",
    "#CALC!",
    101,
  ]);
  expect(await values(pane, "D11")).toEqual([["Sheet1!A1:A2"]]);

  const how = ["#VALUE!", "#N/A", "#DIV/0!", "#NUM!", "throw", "later"];
  await write(
    pane,
    "H1:H6",
    how.map((error) => `=CCHC.FAIL("${error}")`),
  );
  expect((await settled(pane, "H1:H6")).flat()).toEqual([
    "#VALUE!",
    "#N/A",
    "#DIV/0!",
    "#NUM!",
    "#VALUE!",
    "#N/A",
  ]);
  const message = page.locator(".cell-message");
  await goToCell(page, "H1");
  await expect.poll(() => message.textContent()).toBe("H1: #VALUE! – câu giải thích");
  await goToCell(page, "H6");
  await expect.poll(() => message.textContent()).toBe("H6: #N/A – chưa có");
  // Excel shows messages with #VALUE! and #N/A only.
  await goToCell(page, "H3");
  await expect.poll(() => message.textContent()).toBe("");
});

it("many formulas are one message to the add-in; one that is edited away is cancelled", async () => {
  const { page, pane } = await openWithFunctions();
  const batches = await recordBatches(pane);
  await typeInCell(page, "A1", "1");
  await write(
    pane,
    "B1:B50",
    Array.from({ length: 50 }, (_, index) => `=CCHC.ADD($A$1,${index})`),
  );
  expect((await settled(pane, "B1:B50")).at(-1)).toEqual([50]);
  await typeInCell(page, "A1", "2");
  expect((await settled(pane, "B1:B50")).at(-1)).toEqual([51]);
  expect(await batches()).toEqual([50, 50]);

  // While it runs it is #BUSY!, for what depends on it too.
  await write(pane, "D1:D2", ["=CCHC.SLOW(A1)", "=D1+1"]);
  expect(await values(pane, "D1:D2")).toEqual([["#BUSY!"], ["#BUSY!"]]);
  await expect.poll(async () => (await kept(pane)).calls.at(-1)).toBe("SLOW");
  await typeInCell(page, "A1", "3");
  await expect.poll(async () => (await kept(pane)).cancelled).toBe(1);
  await pane.evaluate(() => window.kept.release());
  expect(await settled(pane, "D1:D2")).toEqual([[3], [4]]);
  await write(pane, "D1", ["=CCHC.SLOW(9)"]);
  await expect.poll(async () => (await kept(pane)).calls.filter((id) => id === "SLOW").length).toBe(3);
  await clearCells(page, "D1");
  await expect.poll(async () => (await kept(pane)).cancelled).toBe(2);
});

it("functions are #NAME? until functions.json has come; blank cells can be those of the desktop", async () => {
  let held: Route | undefined;
  const { page, pane } = await open({
    query: "?blank=1&blankcells=0",
    prepare: async (empty: Page) => {
      await serveTestFunctions(empty);
      await empty.route("**/functions.json", (route) => void (held = route));
    },
  });
  await associateTestFunctions(pane);
  await write(pane, "B1:B2", ["=CCHC.SEEN(A1:A2)", "=CCHC.ADD(A1,1)"]);
  expect(await values(pane, "B1:B2")).toEqual([["#NAME?"], ["#NAME?"]]);
  await held?.fulfill(TEST_FUNCTIONS_ANSWER);
  await expect
    .poll(() => values(pane, "B1:B2"), { timeout: 20_000 })
    .toEqual([["[[[0],[0]],null,null]"], [1]]);
  // What they read is known by now as well.
  await typeInCell(page, "A1", "5");
  expect(await settled(pane, "B1:B2")).toEqual([["[[[5],[0]],null,null]"], [6]]);
});

it("a server that does not let Excel's page read functions.json has no functions, and the page says why", async () => {
  // Playwright gives leave by itself where an answer does not say: this one gives it to somebody else.
  const headers = { "Access-Control-Allow-Origin": "https://excel.example" };
  const { page, pane } = await open({
    query: "?blank=1",
    prepare: (empty: Page) =>
      empty.route("**/functions.json", (route) => route.fulfill({ json: TEST_FUNCTIONS, headers })),
  });
  await expect
    .poll(() => page.locator(".message-bar").innerText(), { timeout: 20_000 })
    .toContain("Access-Control-Allow-Origin");
  await write(pane, "B1", ["=CCHC.ADD(1,1)"]);
  expect(await values(pane, "B1")).toEqual([["#NAME?"]]);
});

it("the add-in is served as Excel on the web needs it", async () => {
  const { page, pane } = await open({ query: "?blank=1" });
  const { origin } = new URL(pane.url());
  expect(origin).not.toBe(new URL(page.url()).origin);
  const headers = async (file: string): Promise<Record<string, string>> =>
    (await page.request.get(`${origin}/${file}`)).headers();
  const [functions, html] = [await headers("functions.json"), await headers("taskpane.html")];
  expect(functions).toMatchObject({ "access-control-allow-origin": "*", "cache-control": "no-cache" });
  expect(html).toMatchObject({ "cache-control": "no-cache" });
  for (const answer of [functions, html]) expect(answer).not.toHaveProperty("x-frame-options");
});

it("the file has the name that Excel writes, and the answers", async () => {
  const workbench = await openWithFunctions();
  await write(workbench.pane, "A1:A3", [2, "=CCHC.ADD(A1,0.5)", '=CCHC.FAIL("#N/A")']);
  await settled(workbench.pane, "A1:A3");
  const saved = await saveFile(workbench.page);
  // Excel marks every formula with a custom function as one that may spill.
  expect(partOf(saved, "xl/worksheets/sheet")).toMatch(
    /cm="1"><f t="array" ref="A2">_xldudf_CCHC_ADD\(A1,0\.5\)<\/f><v>2\.5<\/v>/,
  );
  expect(partOf(saved, "xl/worksheets/sheet")).toMatch(
    /t="e" cm="1"><f t="array" ref="A3">_xldudf_CCHC_FAIL\("#N\/A"\)<\/f><v>#N\/A<\/v>/,
  );
  const { page, pane } = await openFile(workbench, await fileOf(saved));
  await associateTestFunctions(pane);
  await typeInCell(page, "A1", "7");
  expect((await settled(pane, "A1:A2")).flat()).toEqual([7, 7.5]);
});

it("a table is in the file with all its values, shows them again at once, and spills when it is calculated", async () => {
  const workbench = await openWithFunctions();
  await write(workbench.pane, "A1:A2", [2, "=CCHC.TABLE(A1)"]);
  await write(workbench.pane, "A5", ["=SUM(A2:A4)"]);
  await settled(workbench.pane, "A2");
  const saved = await saveFile(workbench.page);
  const sheet = partOf(saved, "xl/worksheets/sheet");
  expect(sheet).toContain('<c r="A2" cm="1"><f t="array" ref="A2:B3">_xldudf_CCHC_TABLE(A1)</f><v>1</v></c>');
  expect(sheet).toContain('<c r="A3"><v>2</v></c><c r="B3" t="str"><v>dòng 2</v></c>');
  expect(partOf(saved, "xl/metadata.xml")).toMatch(
    /<metadata [^>]*xmlns:xda=[^>]*><metadataTypes count="1">/,
  );

  // Nobody knows a function of this name any more: as in Excel its formula keeps the values that it had.
  const renamed = unzipSync(saved);
  const name = Object.keys(renamed).find((path) => path.startsWith("xl/worksheets/sheet")) ?? "";
  renamed[name] = new TextEncoder().encode(sheet.replace("CCHC_TABLE", "CCHC_CU"));
  const changed = Buffer.from(zipSync(renamed));
  const { page, pane } = await openFile(workbench, await fileOf(changed));
  const spill = (): Promise<unknown[]> =>
    pane.evaluate(() =>
      Excel.run(async (context) => {
        const cell = context.workbook.worksheets.getFirst().getRange("A2").load("formulas");
        const range = cell.getSpillingToRangeOrNullObject().load("address,values");
        await context.sync();
        const shown: unknown[] = range.isNullObject ? [] : [range.address, range.values];
        return [cell.formulas[0]?.[0] as unknown, ...shown];
      }),
    );
  expect(await spill()).toEqual([
    "=CCHC.CU(A1)",
    "Sheet1!A2:B3",
    [
      [1, "dòng 1"],
      [2, "dòng 2"],
    ],
  ]);
  expect(await saveFile(page)).toEqual(changed);

  await associateTestFunctions(pane);
  await write(pane, "A2", ["=CCHC.TABLE(A1+1)"]);
  await settled(pane, "A2");
  expect(await values(pane, "A2:B5")).toEqual([
    [1, "dòng 1"],
    [2, "dòng 2"],
    [3, "dòng 3"],
    [6, ""],
  ]);
});

/** The text of the first part whose path begins so. */
function partOf(file: Uint8Array, path: string): string {
  const [, part] = Object.entries(unzipSync(file)).find(([name]) => name.startsWith(path)) ?? [];
  return new TextDecoder().decode(part);
}

async function fileOf(bytes: Uint8Array): Promise<string> {
  const file = path.join(await mkdtemp(path.join(tmpdir(), "functions-")), "ham.xlsx");
  await writeFile(file, bytes);
  return file;
}
