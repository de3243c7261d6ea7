import type { IWorkbookData } from "@univerjs/core";
import { strFromU8, unzipSync } from "fflate";
import { beforeAll, expect, it } from "vitest";
import { initFiles, saveWorkbook } from "../../../workbench/excel-host/files/save";
import { readResource } from "../../../workbench/excel-host/files/resources";
import { circulatedWorkbook } from "../files/circulated";
import { addForm, addLists } from "../files/form";
import { comparable, fixture, open as openBytes, WASM } from "../files/support";
import { saveFile } from "../../support/files";
import { useWorkbench } from "../../support/workbench";
import { inExcel } from "./excel";

const open = useWorkbench();

beforeAll(() => initFiles(WASM));

/** A workbook with the lists and a form: table, rules, names, print set-up. */
async function formFile(): Promise<{ base64: string; snapshot: IWorkbookData }> {
  const baseline = await openBytes(fixture("so-lam-viec-chung.xlsx"));
  const snapshot = structuredClone(baseline);
  addLists(snapshot);
  addForm(snapshot);
  const bytes = await saveWorkbook(fixture("so-lam-viec-chung.xlsx"), baseline, snapshot);
  return { base64: Buffer.from(bytes).toString("base64"), snapshot: await openBytes(bytes) };
}

interface ComparableSheet {
  name: string;
}

function sheetOf(workbook: IWorkbookData, name: string): unknown {
  const { sheets } = comparable(workbook) as { sheets: ComparableSheet[] };
  return sheets.find((sheet) => sheet.name === name);
}

const code = `(run) => Excel.run(async (context) => { run(context); await context.sync(); })
  .then(() => "done", (error) => error.code)`;

it("inserts sheets of another workbook with all that is theirs, twice, and saves them", async () => {
  const { page, pane } = await open({ query: "?blank=1" });
  const { base64, snapshot } = await formFile();
  const seen = await pane.evaluate(
    (file) =>
      Excel.run(async (context) => {
        const { workbook } = context;
        const first = workbook.worksheets.getFirst();
        const options = { sheetNamesToInsert: ["Danh mục", "pl01 văn phòng"] };
        const ids = workbook.insertWorksheetsFromBase64(file, options);
        await context.sync();
        const again = workbook.insertWorksheetsFromBase64(file, {
          ...options,
          positionType: "Before",
          relativeTo: first,
        });
        await context.sync();
        workbook.worksheets.load("items/name,items/id");
        workbook.tables.load("items/name");
        const form = workbook.worksheets.getItem(ids.value[1] ?? "");
        const cells = form.getRange("F8:H8").load("values,formulas");
        await context.sync();
        return {
          names: workbook.worksheets.items.map(({ name }) => name),
          placed: workbook.worksheets.items.map(({ id }) =>
            ids.value.includes(id) ? "first" : again.value.includes(id) ? "again" : "",
          ),
          tables: workbook.tables.items.map(({ name }) => name).sort(),
          formulas: cells.formulas,
          values: cells.values,
        };
      }),
    base64,
  );
  expect(seen).toEqual({
    names: ["Danh mục (2)", "PL01 Văn phòng (2)", "Sheet1", "Danh mục", "PL01 Văn phòng"],
    placed: ["again", "again", "", "first", "first"],
    tables: ["PL01_VanPhong", "PL01_VanPhong_2"],
    formulas: [['=IF(B8="","","Thiếu giải pháp & thời gian")', "", "=SUM(1,0.5)"]],
    values: [["Thiếu giải pháp & thời gian", "", 1.5]],
  });

  const saved = await openBytes(new Uint8Array(await saveFile(page)));
  expect(sheetOf(saved, "PL01 Văn phòng")).toEqual(sheetOf(snapshot, "PL01 Văn phòng"));
  const names = Object.values(readResource(saved, "SHEET_DEFINED_NAME_PLUGIN"));
  expect(
    names.map(({ name, formulaOrRefString, localSheetId }) => [
      name,
      formulaOrRefString.replace(/'([^'!]+)'!/, "$1!"),
      saved.sheets[localSheetId ?? ""]?.name ?? "",
    ]),
  ).toEqual(
    expect.arrayContaining([
      ["DM_LinhVuc", "Danh mục!$A$1:$A$3", ""],
      ["DM_LinhVuc", "Danh mục (2)!$A$1:$A$3", "Danh mục (2)"],
    ]),
  );
});

it("refuses what is no workbook, what the file does not have, and comments", async () => {
  const { pane } = await open({ query: "?blank=1" });
  const withComment = Buffer.from(circulatedWorkbook()).toString("base64");
  const plain = fixture("tung-don-vi/PL01_CSCN.xlsx");
  const codes = await pane.evaluate<Record<string, string>>(`(async () => {
    const code = ${code};
    const insert = (file, options) => code((context) => context.workbook.insertWorksheetsFromBase64(file, options));
    const plain = "${Buffer.from(plain).toString("base64")}";
    return {
      noBase64: await insert("không phải"),
      noWorkbook: await insert(btoa("text")),
      cutOff: await insert(plain.slice(0, 4000)),
      noSuchSheet: await insert(plain, { sheetNamesToInsert: ["Không có"] }),
      noPlace: await insert(plain, { positionType: "Before" }),
      comment: await insert("${withComment}"),
      withoutTheComment: await insert("${withComment}", { sheetNamesToInsert: ["Thanh tra"] }),
    };
  })()`);
  expect(codes).toEqual({
    noBase64: "InvalidArgument",
    noWorkbook: "InvalidArgument",
    cutOff: "GeneralException",
    noSuchSheet: "ItemNotFound",
    noPlace: "InvalidArgument",
    comment: "UnsupportedFeature",
    withoutTheComment: "done",
  });
});

it("copies a sheet to the place asked for, with table, rules, names and formulas of its own", async () => {
  const { page, pane } = await open({ query: "?blank=1" });
  await inExcel(pane, async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    sheet.name = "Mẫu";
    sheet.getRange("A1:C1").values = [["Tiêu đề", "", ""]];
    sheet.getRange("A1:C1").merge();
    sheet.getRange("A3:B5").values = [
      ["TT", "Điểm"],
      [1, 0.5],
      [2, 1],
    ];
    const table = sheet.tables.add("A3:B5", true);
    table.name = "PL_01";
    sheet.getRange("D1").formulas = [["=SUM(PL_01[Điểm])"]];
    sheet.getRange("E1").formulas = [["=Mẫu!B4*2"]];
    sheet.getRange("D4").dataValidation.rule = { list: { inCellDropDown: true, source: "a,b" } };
    const format = sheet.getRange("B4:B5").conditionalFormats.add("Custom");
    format.custom.rule.formula = "=$B4>0.6";
    format.custom.format.fill.color = "#FFF2CC";
    sheet.pageLayout.orientation = "Landscape";
    sheet.getRange("B4").format.font.bold = true;
    context.workbook.names.add("TONG", sheet.getRange("D1"));
    sheet.names.add("RIENG", sheet.getRange("B4"));
    context.workbook.worksheets.add("Sau");
    await context.sync();
  });
  const seen = await inExcel(pane, async (context) => {
    const source = context.workbook.worksheets.getItem("Mẫu");
    const copy = source.copy("After", source).load("name,position,id");
    const cells = copy.getRange("D1:E1").load("formulas");
    const inFront = context.workbook.worksheets.getActiveWorksheet().load("name");
    await context.sync();
    copy.getRange("B4").values = [[3]];
    const after = copy.getRange("E1").load("values");
    const untouched = source.getRange("E1").load("values");
    copy.names.load("items/name,items/formula");
    const rule = copy.getRange("D4").dataValidation.load("type");
    const bold = copy.getRange("B4").format.font.load("bold");
    const layout = copy.pageLayout.load("orientation");
    const formats = copy.getRange("B5").conditionalFormats.load("items/type");
    await context.sync();
    source.copy().name = "Đầu";
    source.copy("End");
    context.workbook.worksheets.load("items/name");
    await context.sync();
    return {
      copy: [copy.name, copy.position, inFront.name],
      formulas: cells.formulas,
      after: after.values,
      untouched: untouched.values,
      names: copy.names.items.map(({ name, formula }) => [name, String(formula)]),
      kept: [rule.type, bold.bold, layout.orientation, formats.items.map(({ type }) => type)],
      order: context.workbook.worksheets.items.map(({ name }) => name),
    };
  });
  expect(seen).toEqual({
    copy: ["Mẫu (2)", 1, "Mẫu"],
    formulas: [["=SUM(PL_01_2[Điểm])", "='Mẫu (2)'!B4*2"]],
    after: [[6]],
    untouched: [[1]],
    names: [
      ["RIENG", "='Mẫu (2)'!$B$4"],
      ["TONG", "='Mẫu (2)'!$D$1"],
    ],
    kept: ["List", true, "Landscape", ["Custom"]],
    order: ["Đầu", "Mẫu", "Mẫu (2)", "Sau", "Mẫu (3)"],
  });
  const saved = await openBytes(new Uint8Array(await saveFile(page)));
  const [source, copy] = ["Mẫu", "Mẫu (3)"].map((name) =>
    JSON.stringify({ ...(sheetOf(saved, name) as ComparableSheet), name: "" }),
  );
  expect(
    copy
      ?.replaceAll("Mẫu (3)", "Mẫu")
      .replaceAll("'Mẫu'", "Mẫu")
      .replaceAll(/PL_01_\d/g, "PL_01"),
  ).toBe(source);
});

it("saves sheets with the numbers that the add-in was told, also after one of them has gone", async () => {
  const { page, pane } = await open({ query: "?blank=1" });
  const told = await inExcel(pane, async (context) => {
    const { worksheets } = context.workbook;
    const gone = worksheets.add("Bỏ");
    await context.sync();
    gone.delete();
    worksheets.add("Hai");
    worksheets.getFirst().copy("Beginning").name = "Bản sao";
    worksheets.load("items/name,items/tabId");
    await context.sync();
    return worksheets.items.map(({ name, tabId }) => [name, tabId]);
  });
  expect(told).toEqual([
    ["Bản sao", 4],
    ["Sheet1", 1],
    ["Hai", 3],
  ]);
  const workbook = strFromU8(unzipSync(await saveFile(page))["xl/workbook.xml"] ?? new Uint8Array());
  const saved = [...workbook.matchAll(/<sheet [^>]*>/g)].map(([sheet]) => [
    /name="([^"]*)"/.exec(sheet)?.[1],
    Number(/sheetId="(\d+)"/.exec(sheet)?.[1]),
  ]);
  expect(saved).toEqual(told);
});
