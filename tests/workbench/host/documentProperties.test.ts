import { mkdtemp, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { strFromU8, unzipSync } from "fflate";
import type { Frame } from "playwright-core";
import { expect, it } from "vitest";
import { openFile, saveFile } from "../../support/files";
import { useWorkbench } from "../../support/workbench";
import { inExcel, refusal } from "./excel";

const open = useWorkbench();

/** Everything that the workbook says of itself. */
function propertiesOf(pane: Frame): Promise<unknown> {
  return inExcel(pane, async (context) => {
    const { properties } = context.workbook;
    properties.load();
    properties.custom.load("items/key,items/value,items/type");
    await context.sync();
    const custom = properties.custom.items.map(({ key, value, type }) => [key, value as unknown, type]);
    const { title, author, company, comments, revisionNumber, creationDate } = properties;
    return { title, author, company, comments, revisionNumber, year: creationDate.getFullYear(), custom };
  });
}

const SET = {
  title: "Phụ lục 01 <nháp>",
  author: "Phòng Cải cách",
  company: "Sở",
  comments: "",
  revisionNumber: 3,
  custom: [
    ["Số văn bản", 12, "Number"],
    ["Hệ số", 0.5, "Float"],
    ["Mật", true, "Boolean"],
    ["Đợt", "2", "String"],
  ],
};

async function setAll(pane: Frame): Promise<void> {
  await inExcel(pane, async (context) => {
    const { properties } = context.workbook;
    properties.set({ title: "Phụ lục 01 <nháp>", author: "Phòng Cải cách", company: "Sở", comments: "x" });
    properties.comments = "";
    properties.revisionNumber = 3;
    const { custom } = properties;
    custom.add("Bỏ", "x");
    custom.add("Số văn bản", 12);
    custom.add("Hệ số", 0.5);
    custom.add("Mật", false);
    custom.add("Đợt", "1");
    custom.add("ĐỢT", "2");
    custom.getItem("mật").value = true;
    custom.getItem("bỏ").delete();
    await context.sync();
  });
}

it("what a file says of itself is read, changed and saved with it", async () => {
  const workbench = await open();
  expect(await propertiesOf(workbench.pane)).toEqual({
    title: "",
    author: "openpyxl",
    company: "",
    comments: "",
    revisionNumber: 0,
    year: 2026,
    custom: [],
  });
  await setAll(workbench.pane);
  expect(await propertiesOf(workbench.pane)).toEqual({ ...SET, year: 2026 });
  const codes = [
    await refusal(workbench.pane, (context) =>
      context.workbook.properties.custom.getItem("Bỏ").load("value"),
    ),
    await refusal(workbench.pane, (context) => context.workbook.properties.custom.add("x", null)),
  ];
  expect(codes).toEqual(["ItemNotFound", "InvalidArgument"]);

  const bytes = await saveFile(workbench.page);
  const custom = strFromU8(unzipSync(bytes)["docProps/custom.xml"] ?? new Uint8Array());
  expect(custom).toContain('pid="2" name="Số văn bản"><vt:i4>12</vt:i4>');
  const file = path.join(await mkdtemp(path.join(tmpdir(), "properties-")), "thuoc-tinh.xlsx");
  await writeFile(file, bytes);
  const again = await openFile(workbench, file);
  expect(await propertiesOf(again.pane)).toEqual({ ...SET, year: 2026 });

  await inExcel(again.pane, async (context) => {
    context.workbook.properties.custom.deleteAll();
    await context.sync();
  });
  const emptied = strFromU8(
    unzipSync(await saveFile(workbench.page))["docProps/custom.xml"] ?? new Uint8Array(),
  );
  expect(emptied).not.toContain("<property");
});

it("a new workbook says when it was made, and names no author that nobody has given", async () => {
  const { page, pane } = await open({ query: "?blank=1" });
  const year = new Date().getFullYear();
  expect(await propertiesOf(pane)).toMatchObject({ author: "", year, custom: [] });
  const core = strFromU8(unzipSync(await saveFile(page))["docProps/core.xml"] ?? new Uint8Array());
  expect(core).not.toContain("creator");
  expect(core).toMatch(new RegExp(`<dcterms:created[^>]*>${year}-`));
});
