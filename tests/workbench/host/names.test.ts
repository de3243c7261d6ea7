import { expect, it } from "vitest";
import { useWorkbench } from "../../support/workbench";
import { inExcel, refusal } from "./excel";

const open = useWorkbench();

it("keeps names for ranges and constants, of the workbook and of one sheet", async () => {
  const { pane } = await open({ query: "?blank=1" });
  await inExcel(pane, async (context) => {
    const sheet = context.workbook.worksheets.add("Danh mục");
    sheet.getRange("B4:B5").values = [["Thể chế"], ["TTHC"]];
    context.workbook.names.add("CCHC_LinhVuc", sheet.getRange("B4:B5"), "Lĩnh vực");
    context.workbook.names.add("SoThang", "=12");
    sheet.names.add("Rieng", sheet.getRange("B4"));
    await context.sync();
  });
  const read = await inExcel(pane, async (context) => {
    const { names } = context.workbook;
    names.load("items/name,items/type,items/scope,items/visible,items/formula,items/value,items/comment");
    const own = context.workbook.worksheets.getItem("Danh mục").names.load("items/name,items/scope");
    const range = names.getItem("cchc_linhvuc").getRange().load("address,values");
    const result = context.workbook.worksheets.getItem("Sheet1").getRange("A1");
    result.formulas = [["=ROWS(CCHC_LinhVuc)*SoThang"]];
    result.load("values");
    await context.sync();
    return {
      items: names.items.map((item) => item.toJSON()),
      own: own.items.map((item) => [item.name, item.scope]),
      range: [range.address, range.values],
      result: result.values,
    };
  });
  expect(read).toEqual({
    items: [
      {
        name: "CCHC_LinhVuc",
        type: "Range",
        scope: "Workbook",
        visible: true,
        formula: "='Danh mục'!$B$4:$B$5",
        value: "'Danh mục'!$B$4:$B$5",
        comment: "Lĩnh vực",
      },
      {
        name: "SoThang",
        type: "Integer",
        scope: "Workbook",
        visible: true,
        formula: "=12",
        value: 12,
        comment: "",
      },
    ],
    own: [["Rieng", "Worksheet"]],
    range: ["'Danh mục'!B4:B5", [["Thể chế"], ["TTHC"]]],
    result: [[24]],
  });
});

it("deletes names, and refuses those that are taken or that Excel does not allow", async () => {
  const { pane } = await open({ query: "?blank=1" });
  const left = await inExcel(pane, async (context) => {
    context.workbook.worksheets.getActiveWorksheet().tables.add("A1:B2", true).name = "Bang";
    context.workbook.names.add("Mot", "=1");
    context.workbook.names.add("Hai", "=2");
    await context.sync();
    context.workbook.names.getItem("Mot").delete();
    context.workbook.names.load("items/name");
    await context.sync();
    return context.workbook.names.items.map(({ name }) => name);
  });
  expect(left).toEqual(["Hai"]);
  const codes = [
    await refusal(pane, (context) => context.workbook.names.add("hai", "=3")),
    await refusal(pane, (context) => context.workbook.names.add("BANG", "=3")),
    await refusal(pane, (context) => context.workbook.names.add("PL01", "=3")),
    await refusal(pane, (context) => context.workbook.names.add("R1C1", "=3")),
    await refusal(pane, (context) => context.workbook.names.add("hai từ", "=3")),
    await refusal(pane, (context) => context.workbook.names.add("Ba", "không phải công thức")),
    await refusal(pane, (context) => context.workbook.names.getItem("Mot").load("value")),
  ];
  expect(codes).toEqual([
    "ItemAlreadyExists",
    "ItemAlreadyExists",
    ...Array<string>(4).fill("InvalidArgument"),
    "ItemNotFound",
  ]);
});

it("takes formulas as a Vietnamese Excel has them, and gives the values of an array", async () => {
  const { pane } = await open({ query: "?blank=1" });
  const read = await inExcel(pane, async (context) => {
    const { names } = context.workbook;
    names.addFormulaLocal("HeSo", "=0,5");
    names.add("Mang", '={1,2;"a",TRUE}');
    await context.sync();
    const half = names.getItem("HeSo").load("type,value,formula");
    const array = names.getItem("Mang").load("type");
    array.arrayValues.load("values,types");
    await context.sync();
    const answers: unknown[] = [
      half.type,
      half.value,
      half.formula,
      array.type,
      array.arrayValues.values,
      array.arrayValues.types,
    ];
    return answers;
  });
  expect(read).toEqual([
    "Double",
    0.5,
    "=0.5",
    "Array",
    [
      [1, 2],
      ["a", true],
    ],
    [
      ["Double", "Double"],
      ["String", "Boolean"],
    ],
  ]);
});
