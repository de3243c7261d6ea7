import { readFileSync } from "node:fs";
import { mkdtemp, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { vi as words } from "../../../workbench/locales/vi";
import { FIXTURES, openFile, saveFile } from "../../support/files";
import { readCell, typeInCell } from "../../support/grid";
import { useWorkbench } from "../../support/workbench";
import { inExcel, refusal } from "./excel";

const open = useWorkbench();

const PROTECTION = '<sheetProtection sheet="1" objects="1" scenarios="1" formatCells="0" password="CBEB"/>';

/** The sample with its first sheet and its structure protected; of the list's cells those in D may be written. */
async function protectedFile(): Promise<string> {
  const parts = unzipSync(readFileSync(path.join(FIXTURES, "so-lam-viec-chung.xlsx")));
  const change = (part: string, edit: (text: string) => string): void => {
    const before = strFromU8(parts[part] ?? new Uint8Array());
    const after = edit(before);
    if (after === before) throw new Error(`Nothing to change in ${part}`);
    parts[part] = strToU8(after);
  };
  change("xl/styles.xml", (text) =>
    text
      .replace(/<cellXfs count="(\d+)">/, (_, count) => `<cellXfs count="${Number(count) + 1}">`)
      .replace(
        "</cellXfs>",
        '<xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0" applyProtection="1"><protection locked="0"/></xf></cellXfs>',
      ),
  );
  change("xl/worksheets/sheet1.xml", (text) =>
    text.replace(/(<c r="D[78]" s=)"\d+"/g, '$1"7"').replace("</sheetData>", `</sheetData>${PROTECTION}`),
  );
  change("xl/workbook.xml", (text) =>
    text.replace("<workbookProtection/>", '<workbookProtection lockStructure="1"/>'),
  );
  const file = path.join(await mkdtemp(path.join(tmpdir(), "protected-")), "duoc-bao-ve.xlsx");
  await writeFile(file, zipSync(parts));
  return file;
}

/** The first worksheet of a saved file, whatever number its part has. */
function sheetPart(bytes: Uint8Array): string {
  const parts = Object.entries(unzipSync(bytes)).filter(([name]) => /^xl\/worksheets\/sheet/.test(name));
  return strFromU8(parts.sort()[0]?.[1] ?? new Uint8Array());
}

describe("a protected sheet of a file", () => {
  it("refuses writes to locked cells, allows the others, and stays protected", async () => {
    const { page, pane } = await openFile(await open(), await protectedFile());
    const state = await inExcel(pane, async (context) => {
      const { protection } = context.workbook.worksheets
        .getFirst()
        .load("protection/protected,protection/options");
      context.workbook.protection.load("protected");
      await context.sync();
      return {
        sheet: protection.protected,
        book: context.workbook.protection.protected,
        format: protection.options.allowFormatCells,
        insert: protection.options.allowInsertRows,
        mode: protection.options.selectionMode,
      };
    });
    expect(state).toEqual({ sheet: true, book: true, format: true, insert: false, mode: "Normal" });

    const sheet = "context.workbook.worksheets.getFirst()";
    const codes = await pane.evaluate(`(async () => {
      const codeOf = (run) => Excel.run(async (context) => { run(context, ${sheet}); await context.sync(); })
        .then(() => null, (error) => error.code);
      return {
        values: await codeOf((_, s) => { s.getRange("C7").values = [["x"]]; }),
        oneLocked: await codeOf((_, s) => { s.getRange("C7:D7").formulas = [["x", "=1+1"]]; }),
        insert: await codeOf((_, s) => { s.getRange("7:7").insert("Down"); }),
        block: await codeOf((_, s) => { s.getRange("C7:C7").delete("Up"); }),
        merge: await codeOf((_, s) => { s.getRange("A9:B9").merge(); }),
        clear: await codeOf((_, s) => { s.getRange("A7:E9").clear(); }),
        validation: await codeOf((_, s) => { s.getRange("D7").dataValidation.rule = { list: { inCellDropDown: true, source: "a,b" } }; }),
        table: await codeOf((_, s) => { s.tables.add("A6:E9", true); }),
        width: await codeOf((_, s) => { s.getRange("A:A").format.columnWidth = 90; }),
        addSheet: await codeOf((context) => { context.workbook.worksheets.add("Mới"); }),
        rename: await codeOf((_, s) => { s.name = "Khác"; }),
        deleteSheet: await codeOf((_, s) => { s.delete(); }),
        unlocked: await codeOf((_, s) => { s.getRange("D7:D8").values = [["6/2024"], ["7/2024"]]; }),
        format: await codeOf((_, s) => { s.getRange("C7").format.font.bold = true; }),
        otherSheet: await codeOf((context) => { context.workbook.worksheets.getLast().getRange("A30").values = [[1]]; }),
      };
    })()`);
    const denied = "AccessDenied";
    expect(codes).toEqual({
      values: denied,
      oneLocked: denied,
      insert: denied,
      block: denied,
      merge: denied,
      clear: denied,
      validation: denied,
      table: denied,
      width: denied,
      addSheet: denied,
      rename: denied,
      deleteSheet: denied,
      unlocked: null,
      format: null,
      otherSheet: null,
    });
    const saved = sheetPart(await saveFile(page));
    expect(saved).toMatch(/<sheetProtection[^>]*password="CBEB"/);
  });

  it("does not take what is typed into a locked cell, and says so", async () => {
    const { page } = await openFile(await open(), await protectedFile());
    const before = await readCell(page, "C7");
    await typeInCell(page, "C7", "sửa");
    await page.getByRole("alert").filter({ hasText: words.protected }).waitFor();
    expect(await readCell(page, "C7")).toBe(before);
    await typeInCell(page, "D7", "chưa rõ");
    expect(await readCell(page, "D7")).toBe("chưa rõ");
  });

  it("is opened with its password only", async () => {
    const { pane } = await openFile(await open(), await protectedFile());
    const unprotect = (password: string): string =>
      `Excel.run(async (context) => {
        const { protection } = context.workbook.worksheets.getFirst();
        protection.unprotect(${JSON.stringify(password)});
        protection.load("protected");
        await context.sync();
        return protection.protected;
      }).catch((error) => error.code)`;
    expect(await pane.evaluate(unprotect("sai"))).toBe("InvalidArgument");
    expect(await pane.evaluate(unprotect("test"))).toBe(false);
  });
});

describe("protect()", () => {
  it("protects with the options given, once, and is saved", async () => {
    const { page, pane } = await open({ query: "?blank=1" });
    await inExcel(pane, async (context) => {
      const sheet = context.workbook.worksheets.getFirst();
      sheet.protection.protect({ allowInsertRows: true, allowFormatColumns: true }, "test");
      await context.sync();
    });
    const codes = [
      await refusal(pane, (context) => context.workbook.worksheets.getFirst().protection.protect()),
      await refusal(pane, (context) => {
        context.workbook.worksheets.getFirst().getRange("A1").values = [[1]];
      }),
    ];
    expect(codes).toEqual(["AccessDenied", "AccessDenied"]);
    await inExcel(pane, async (context) => {
      context.workbook.worksheets.getFirst().getRange("2:2").insert("Down");
      context.workbook.worksheets.getFirst().getRange("A:A").format.columnWidth = 90;
      await context.sync();
    });
    const saved = await saveFile(page);
    const protection = /<sheetProtection[^>]*>/.exec(sheetPart(saved))?.[0] ?? "";
    for (const flag of [
      'sheet="1"',
      'objects="1"',
      'insertRows="0"',
      'formatColumns="0"',
      'password="CBEB"',
    ]) {
      expect(protection).toContain(flag);
    }
  });
});
