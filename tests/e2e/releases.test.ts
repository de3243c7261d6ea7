import { readdirSync } from "node:fs";
import path from "node:path";
import type { Frame, Page } from "playwright-core";
import { afterAll, beforeAll, expect, it } from "vitest";
import { GONE } from "../../src/core/consolidation/key";
import type { CellValue } from "../../src/core/form/grid";
import { vi } from "../../src/locales/vi";
import { viConsolidation } from "../../src/locales/viConsolidation";
import { viHandOut } from "../../src/locales/viHandOut";
import { viReport } from "../../src/locales/viReport";
import { viSubmission } from "../../src/locales/viSubmission";
import { serve } from "../../workbench/server/serve.js";
import { FIXTURES, openFile } from "../support/files";
import { sheetNames, switchSheet } from "../support/grid";
import { valuesOf, writeCells } from "../support/office";
import { reworded } from "../support/reword.mjs";
import { buildReworded } from "../support/rewordedBuild.js";
import { useWorkbench } from "../support/workbench";

/*
 * The files that earlier releases have made (tests/releases/golden.ts says what is in them) in the hands of today's release, and of
 * one in which every wording is another by which the product knows its own marks.
 */
const open = useWorkbench();
const RELEASES = path.join(FIXTURES, "releases");

type Say = (text: string) => string;
const BUILDS = [
  { build: "today's", say: (text: string) => text },
  { build: "a reworded", say: reworded as Say },
];
const CASES = readdirSync(RELEASES).flatMap((release) =>
  BUILDS.map((build) => ({ release, file: path.join(RELEASES, release, "so-cong-viec.xlsx"), ...build })),
);

let server: Awaited<ReturnType<typeof serve>>;
beforeAll(async () => {
  server = await serve({ port: 0, addin: await buildReworded() });
}, 300_000);
afterAll(() => server.close());

async function openGolden(
  file: string,
  say: Say,
): Promise<{ page: Page; pane: Frame; errors: readonly string[] }> {
  const answer = { json: { addinOrigin: server.addinOrigin } };
  const rewordedPane = {
    prepare: (page: Page) => page.route("**/workbench.json", (route) => route.fulfill(answer)),
  };
  return openFile(await open({ query: "?blank=1", ...(say === reworded && rewordedPane) }), file);
}

const press = (pane: Frame, name: string): Promise<void> =>
  pane.getByRole("button", { name, exact: true }).click();

async function openOffice(pane: Frame): Promise<void> {
  await press(pane, vi.pane.office);
  await pane.getByRole("button", { name: viConsolidation.command.preview }).waitFor();
}

/** What stands on a sheet of hand-made marks: cells, and how many colours, lists and names. */
const contentOf = (pane: Frame, sheet: string) =>
  pane.evaluate(
    (name) =>
      Excel.run(async (context) => {
        const worksheet = context.workbook.worksheets.getItem(name);
        const used = worksheet.getUsedRange(true).load("address,formulas");
        const colours = worksheet.getRange().conditionalFormats.load("items/type");
        const names = worksheet.names.load("items/name");
        const lists = Array.from({ length: 60 * 8 }, (_, at) =>
          worksheet.getCell(at % 60, Math.floor(at / 60)).dataValidation.load("type"),
        );
        await context.sync();
        return {
          address: used.address.split("!")[1],
          formulas: used.formulas as unknown[][],
          colours: colours.items.length,
          names: names.items.map((item) => item.name),
          lists: lists.filter(({ type }) => type !== "None").length,
        };
      }),
    sheet,
  );

async function openMarks(page: Page, pane: Frame, sheet: string): Promise<void> {
  await switchSheet(page, sheet);
  await pane.getByRole("heading", { level: 1, name: sheet }).waitFor();
  await press(pane, vi.marks.open);
  await pane.getByRole("heading", { name: vi.marks.open }).waitFor();
}

it.each(CASES)(
  "$build release takes the marks of the file of $release off, without a trace",
  async ({ file, say }) => {
    const { page, pane, errors } = await openGolden(file, say);
    for (const { sheet, address, colours, lists } of [
      { sheet: "Thanh tra", address: "A2:G7", colours: 0, lists: 0 },
      { sheet: "KHTC", address: "B1:D6", colours: 1, lists: 1 },
    ]) {
      const marked = await contentOf(pane, sheet);
      expect(marked.names.length).toBeGreaterThan(3);
      await openMarks(page, pane, sheet);
      await press(pane, vi.marks.takeOff);
      await pane.getByText(vi.marks.takenOff(sheet)).waitFor();
      const after = await contentOf(pane, sheet);
      expect(after).toMatchObject({ address, colours, lists, names: [] });
      expect(JSON.stringify(after.formulas)).not.toContain("IF(");
    }
    expect(errors).toEqual([]);
  },
);

it.each(CASES)("$build release goes on with the marks of the file of $release", async ({ file, say }) => {
  const { page, pane } = await openGolden(file, say);
  await writeCells(pane, "Thanh tra", { A8: 4, B8: "Việc mới", C8: "", D8: "Tháng 7/2024" });
  const before = await contentOf(pane, "Thanh tra");
  await openMarks(page, pane, "Thanh tra");
  await press(pane, vi.marks.apply);
  await pane.getByText(vi.marks.extended("Thanh tra")).waitFor();
  const { remedy, month, count, separator } = vi.form.checkTexts;
  const [lacksRemedy, lacksMonth] = [say(remedy), say(month)];
  const check = async (): Promise<CellValue[]> =>
    (await valuesOf(pane, "Thanh tra")).map((row) => row[7] ?? "");
  // Old rows and new ones say the same words, and the count and the colours look for these.
  await expect
    .poll(async () => (await check()).slice(2, 8), { timeout: 20_000 })
    .toEqual([
      `${say(count[0])}3${say(count[1])}`,
      expect.anything(),
      "",
      [lacksRemedy, lacksMonth].join(separator),
      expect.stringContaining("5"),
      lacksRemedy,
    ]);
  const after = await contentOf(pane, "Thanh tra");
  expect(after).toMatchObject({ colours: before.colours, lists: before.lists, names: before.names });
  await openMarks(page, pane, "Thanh tra");
  await pane.getByText(vi.marks.complete("Thanh tra")).waitFor();
  await press(pane, vi.marks.takeOff);
  await pane.getByText(vi.marks.takenOff("Thanh tra")).waitFor();
  expect(await contentOf(pane, "Thanh tra")).toMatchObject({
    address: "A2:G8",
    colours: 0,
    lists: 0,
    names: [],
  });
});

it.each(CASES)(
  "$build release consolidates the file of $release again, without a duplicate",
  async ({ file, say }) => {
    const { page, pane, errors } = await openGolden(file, say);
    const names = await sheetNames(page);
    const table = names[7] ?? "";
    const before = await valuesOf(pane, table);
    await openOffice(pane);
    await press(pane, viConsolidation.command.preview);
    await pane.getByText(viConsolidation.preview.nothing).waitFor();
    await press(pane, viConsolidation.command.dismiss);

    await writeCells(pane, "VP", { C8: "Gửi trước hạn 02 ngày", A10: 4, B10: "Việc mới của đơn vị" });
    await press(pane, viConsolidation.command.preview);
    await press(pane, viConsolidation.command.write);
    await pane.getByText(viConsolidation.written(table, { added: 1, updated: 1, gone: 0 })).waitFor();
    const after = await valuesOf(pane, table);
    expect(await sheetNames(page)).toEqual(names);
    expect(after).toHaveLength(before.length + 1);
    // The row that its unit has taken back stays marked; Văn phòng's cells, corrections and own row stay as they are.
    expect(after.filter((row) => String(row[0]).startsWith(GONE))).toHaveLength(1);
    const ours = (rows: CellValue[][]): unknown =>
      rows.slice(0, before.length).map((row) => [row[5], ...row.slice(10)]);
    expect(ours(after)).toEqual(ours(before));
    expect(after[4]?.[6]).toBe("Trình công bố trong 01 ngày làm việc");
    const remedyOf = (problem: string): unknown => after.find((row) => row[5] === problem)?.[6];
    expect(remedyOf("Báo cáo CCHC quý II gửi muộn 03 ngày")).toBe("Gửi trước hạn 02 ngày");
    expect(after.at(-1)?.[5]).toBe("Việc mới của đơn vị");
    expect(errors).toEqual([]);
  },
);

it.each(CASES)(
  "$build release prints the file of $release anew, in the place of its prints",
  async ({ file, say }) => {
    const { page, pane, errors } = await openGolden(file, say);
    const names = await sheetNames(page);
    const { print } = viConsolidation;
    await openOffice(pane);
    const made: string[] = [];
    for (const [kind, { sheetName }] of Object.entries(print.kinds)) {
      made.push(say(sheetName));
      await pane.getByLabel(print.kind).selectOption(kind);
      await press(pane, print.command);
      await pane.getByText(print.created(say(sheetName), 0).split(",")[0] ?? "").waitFor();
    }
    made.push(say(viReport.brief.sheetName));
    await press(pane, viReport.brief.command);
    await pane.getByText(viReport.brief.created(say(viReport.brief.sheetName))).waitFor();
    expect(await sheetNames(page)).toEqual([...names.slice(0, 9), ...made, ...names.slice(13)]);
    // The state that Văn phòng has chosen counts in whatever words the list had.
    const result = (await valuesOf(pane, made[2] ?? "")).flat();
    expect(result).toContain(say(print.result("done", "")));
    expect(result).toContain("Số 12/BC-VP");
    expect(result).toContain("Chờ ý kiến của tỉnh");

    // A print in which somebody has written stays, and another is made beside it.
    await writeCells(pane, made[0] ?? "", { B5: "Sửa tay trên bản in" });
    await pane.getByLabel(print.kind).selectOption("consolidation");
    await press(pane, print.command);
    await pane.getByText(print.edited(made[0] ?? "")).waitFor();
    expect(errors).toEqual([]);
  },
);

it.each(CASES)(
  "$build release updates Tình hình gửi and the lists of the file of $release",
  async ({ file, say }) => {
    const { page, pane, errors } = await openGolden(file, say);
    const names = await sheetNames(page);
    const [lists = "", criteria = "", roster = ""] = [names[1], names[2], names[8]];
    const before = await valuesOf(pane, roster);
    const units = before.slice(5);
    // The list's own words: of NCC, which has not sent, and of Thanh tra, which is not to send.
    const wordsOf = (sheet: string): CellValue[] => {
      const unit = units.find((row) => row[2] === sheet) ?? [];
      return [unit[3] ?? "", unit[6] ?? ""];
    };
    const [[yes = "", overdue], [no = "", notRequired]] = [wordsOf("NCC"), wordsOf("Thanh tra")];
    // Two units more on Danh mục, one of which is to send nothing.
    await writeCells(pane, lists, {
      A16: "Ban Quản lý dự án",
      D16: yes,
      A17: "Trường Cao đẳng nghề",
      D17: no,
    });
    await openOffice(pane);
    await press(pane, viSubmission.command.update);
    await pane.getByText(viSubmission.command.updated(roster, 2)).waitFor();
    const after = await valuesOf(pane, roster);
    expect(after.slice(5, -2).map((row) => row.slice(1, 6))).toEqual(units.map((row) => row.slice(1, 6)));
    expect(after.slice(5, -2).map((row) => row[9])).toEqual(units.map((row) => row[9]));
    // The list's formulas compare with its own words, whatever they would be today.
    expect(after.slice(-2).map((row) => [row[1], row[3], row[6]])).toEqual([
      ["Ban Quản lý dự án", yes, overdue],
      ["Trường Cao đẳng nghề", no, notRequired],
    ]);
    const required = after.slice(5).filter((row) => row[3] === yes).length;
    await pane.getByText(viSubmission.summary(1, required)).waitFor();

    await press(pane, viHandOut.prepare);
    await pane.getByText(viHandOut.complete(lists, criteria)).waitFor();
    await press(pane, viHandOut.preview);
    await pane.getByText(viHandOut.unit.there("VP", 1)).waitFor();
    await pane.getByText(viHandOut.previewTitle(1)).waitFor();
    await press(pane, viHandOut.dismiss);
    await press(pane, viHandOut.answers);
    await pane.getByText(viHandOut.answersTitle(0, 2)).waitFor();
    expect(await sheetNames(page)).toEqual(names);
    expect(errors).toEqual([]);
  },
);
