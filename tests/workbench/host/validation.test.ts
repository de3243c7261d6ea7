import { expect, it } from "vitest";
import { useWorkbench } from "../../support/workbench";
import { inExcel, refusal } from "./excel";

const open = useWorkbench();

it("keeps lists, numbers and formulas with their alerts and prompts, and judges what is typed", async () => {
  const { pane } = await open({ query: "?blank=1" });
  await inExcel(pane, async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    sheet.getRange("J1:J2").values = [["Thể chế"], ["TTHC"]];
    context.workbook.names.add("LinhVuc", sheet.getRange("J1:J2"));
    const list = sheet.getRange("A1:A9").dataValidation;
    list.rule = { list: { inCellDropDown: true, source: "Tháng 1/2024,Tháng 2/2024" } };
    list.prompt = { showPrompt: true, title: "Thời gian", message: "Chọn tháng" };
    list.errorAlert = { showAlert: true, style: "Warning", title: "Xem lại", message: "Chưa đúng" };
    sheet.getRange("B1:B9").dataValidation.rule = { list: { inCellDropDown: false, source: "=LinhVuc" } };
    sheet.getRange("C1:C9").dataValidation.rule = {
      decimal: { formula1: 0, operator: "GreaterThanOrEqualTo" },
    };
    sheet.getRange("D1:D9").dataValidation.rule = { custom: { formula: "=LEN(D1)<5" } };
    sheet.getRange("A1:D2").values = [
      ["Tháng 1/2024", "TTHC", 1.5, "ngắn"],
      ["x", "y", -1, "quá dài"],
    ];
    await context.sync();
  });
  const read = await inExcel(pane, async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    const rules = ["A1:A9", "B1:B9", "C1:C9", "D1:D9", "A1:B1", "H1"].map((address) =>
      sheet.getRange(address).dataValidation.load("type,rule"),
    );
    const valid = ["A1", "A2", "B1", "B2", "C1", "C2", "D1", "D2", "A1:A2", "H1"].map((address) =>
      sheet.getRange(address).dataValidation.load("valid"),
    );
    const list = sheet.getRange("A5").dataValidation.load("prompt,errorAlert,ignoreBlanks");
    await context.sync();
    return {
      rules: rules.map(({ type, rule }) => [type, rule]),
      valid: valid.map((validation) => validation.valid),
      list: list.toJSON(),
    };
  });
  expect(read).toEqual({
    rules: [
      ["List", { list: { inCellDropDown: true, source: "Tháng 1/2024,Tháng 2/2024" } }],
      ["List", { list: { inCellDropDown: false, source: "=LinhVuc" } }],
      ["Decimal", { decimal: { formula1: 0, operator: "GreaterThanOrEqualTo" } }],
      ["Custom", { custom: { formula: "=LEN(D1)<5" } }],
      ["Inconsistent", null],
      ["None", {}],
    ],
    valid: [true, false, true, false, true, false, true, false, null, true],
    list: {
      prompt: { showPrompt: true, title: "Thời gian", message: "Chọn tháng" },
      errorAlert: { showAlert: true, style: "Warning", title: "Xem lại", message: "Chưa đúng" },
      ignoreBlanks: true,
    },
  });
});

it("frees part of a range and keeps the rest, whose formula follows", async () => {
  const { pane } = await open({ query: "?blank=1" });
  const read = await inExcel(pane, async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    sheet.getRange("D1:D9").dataValidation.rule = { custom: { formula: "=LEN(D1)<5" } };
    sheet.getRange("D1:D2").dataValidation.clear();
    const [freed, rest] = [
      sheet.getRange("D1:D2").dataValidation.load("type"),
      sheet.getRange("D3:D9").dataValidation.load("rule"),
    ];
    await context.sync();
    return [freed.type, rest.rule];
  });
  expect(read).toEqual(["None", { custom: { formula: "=LEN(D3)<5" } }]);
});

it("refuses a Range as a list's source, a list over 255 characters and mixed cells", async () => {
  const { pane } = await open({ query: "?blank=1" });
  const codes = [
    await refusal(pane, (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      const source = sheet.getRange("J1:J3");
      sheet.getRange("A1").dataValidation.rule = { list: { inCellDropDown: true, source } };
    }),
    await refusal(pane, (context) => {
      const source = "x".repeat(256);
      const { dataValidation } = context.workbook.worksheets.getActiveWorksheet().getRange("A1");
      dataValidation.rule = { list: { inCellDropDown: true, source } };
    }),
    await refusal(pane, (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      sheet.getRange("A1").dataValidation.rule = { list: { inCellDropDown: true, source: "a,b" } };
      sheet.getRange("A1:A2").dataValidation.prompt = { showPrompt: true, title: "", message: "x" };
    }),
  ];
  expect(codes).toEqual(["InvalidArgument", "InvalidArgument", "InvalidArgument"]);
});
