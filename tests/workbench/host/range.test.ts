import { describe, expect, it } from "vitest";
import { useWorkbench } from "../../support/workbench";

const open = useWorkbench();

describe("values", () => {
  it("are coerced as Excel does, and read back with formulas, texts, formats and types", async () => {
    const { pane } = await open({ query: "?blank=1" });
    const read = await pane.evaluate(() =>
      Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getActiveWorksheet();
        sheet.getRange("A2").numberFormat = [["@"]];
        const range = sheet.getRange("A1:D2");
        range.values = [
          ["6/2024", "00123", true, "50%"],
          ["6/2024", "=B1*2", "'x", ""],
        ];
        range.load("address,values,formulas,text,numberFormat,valueTypes");
        await context.sync();
        return range.toJSON();
      }),
    );
    expect(read).toMatchObject({
      values: [
        [45444, 123, true, 0.5],
        ["6/2024", 246, "x", ""],
      ],
      formulas: [
        [45444, 123, true, 0.5],
        ["6/2024", "=B1*2", "x", ""],
      ],
      numberFormat: [
        ["mmm-yy", "General", "General", "0%"],
        ["@", "General", "General", "General"],
      ],
      valueTypes: [
        ["Double", "Double", "Boolean", "Double"],
        ["String", "Double", "String", "Empty"],
      ],
    });
    expect(read.text?.[1]).toEqual(["6/2024", "246", "x", ""]);
    expect(read.address).toMatch(/!A1:D2$/);
  });

  it("leave a cell alone for null, and take one value for all cells", async () => {
    const { pane } = await open({ query: "?blank=1" });
    const values = await pane.evaluate(() =>
      Excel.run(async (context) => {
        const range = context.workbook.worksheets.getActiveWorksheet().getRange("A1:B2");
        range.values = "x" as unknown as string[][];
        range.values = [
          [1, null],
          [null, ""],
        ];
        range.load("values");
        await context.sync();
        return range.values as unknown[][];
      }),
    );
    expect(values).toEqual([
      [1, "x"],
      ["x", ""],
    ]);
  });

  it.each([
    ["too few rows", [["a"]]],
    ["a ragged array", [["a", "b"], ["c"]]],
    [
      "an object",
      [
        [{}, 1],
        [2, 3],
      ],
    ],
    [
      "a text of more than 32,767 characters",
      [
        ["a".repeat(32_768), 1],
        [2, 3],
      ],
    ],
  ])("refuse %s", async (_, values) => {
    const { pane } = await open({ query: "?blank=1" });
    const error = await pane.evaluate(
      (wrong) =>
        Excel.run(async (context) => {
          context.workbook.worksheets.getActiveWorksheet().getRange("A1:B2").values = wrong;
          await context.sync();
        }).then(
          () => null,
          (reason: OfficeExtension.Error) => ({ code: reason.code, at: reason.debugInfo.errorLocation }),
        ),
      values as unknown[][],
    );
    expect(error).toEqual({ code: "InvalidArgument", at: "Range.values" });
  });

  it("are current when read in the batch that changed what a formula reads", async () => {
    const { pane } = await open({ query: "?blank=1" });
    const sums = await pane.evaluate(() =>
      Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getActiveWorksheet();
        sheet.getRange("B1").formulas = [["=SUM(A1:A3)"]];
        const seen: unknown[] = [];
        for (let round = 1; round <= 20; round++) {
          sheet.getRange("A1:A3").values = [[round], [round], [round]];
          const sum = sheet.getRange("B1").load("values");
          await context.sync();
          seen.push(sum.values[0]?.[0]);
        }
        return seen;
      }),
    );
    expect(sums).toEqual(Array.from({ length: 20 }, (_, index) => 3 * (index + 1)));
  });

  it("of 2,000 rows by 10 columns are written in pieces and read in one request", async () => {
    const { pane } = await open({ query: "?blank=1" });
    const last = await pane.evaluate(() =>
      Excel.run(async (context) => {
        const range = context.workbook.worksheets.getActiveWorksheet().getRange("A5:J2004");
        range.values = Array.from({ length: 2000 }, (_, row) =>
          Array.from({ length: 10 }, (_, column) => `${row}:${column}`),
        );
        await context.sync();
        range.load("values");
        await context.sync();
        return range.values[1999]?.[9] as unknown;
      }),
    );
    expect(last).toBe("1999:9");
  });
});

describe("addresses", () => {
  it.each([
    ["A1", "A1", 1, 1],
    ["$B$2:C3", "B2:C3", 2, 2],
    ["C3:B2", "B2:C3", 2, 2],
    ["A:E", "A:E", 1_048_576, 5],
    ["7:7", "7:7", 1, 16_384],
    ["XFD1048576", "XFD1048576", 1, 1],
  ])("%s", async (address, expected, rows, columns) => {
    const { pane } = await open({ query: "?blank=1" });
    const range = await pane.evaluate(
      (asked) =>
        Excel.run(async (context) => {
          const sheet = context.workbook.worksheets.getActiveWorksheet();
          sheet.name = "Tên sheet";
          const found = sheet.getRange(asked).load("address,rowCount,columnCount");
          const withSheet = sheet.getRange(`'Tên sheet'!${asked}`).load("address");
          await context.sync();
          return { ...found.toJSON(), same: withSheet.address === found.address };
        }),
      address,
    );
    expect(range).toMatchObject({
      address: `'Tên sheet'!${expected}`,
      rowCount: rows,
      columnCount: columns,
      same: true,
    });
  });

  it.each(["A0", "XFE1", "A1:", "Tên", "A1,B2", "Khác!A1"])("%s is refused", async (address) => {
    const { pane } = await open({ query: "?blank=1" });
    const code = await pane.evaluate(
      (asked) =>
        Excel.run(async (context) => {
          context.workbook.worksheets.getActiveWorksheet().getRange(asked).load("address");
          await context.sync();
        }).then(
          () => null,
          (reason: OfficeExtension.Error) => reason.code,
        ),
      address,
    );
    expect(code).toBe("InvalidArgument");
  });
});

describe("ranges reached from a range", () => {
  it("lie where Excel has them", async () => {
    const { pane } = await open({ query: "?blank=1" });
    const addresses = await pane.evaluate(() =>
      Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getActiveWorksheet();
        sheet.getRange("C4").values = [["x"]];
        const range = sheet.getRange("B2:D5");
        const reached = {
          cell: range.getCell(1, 2),
          beyond: range.getCell(9, 0),
          row: range.getRow(1),
          column: range.getColumn(2),
          offset: range.getOffsetRange(1, -1),
          resized: range.getResizedRange(-1, 1),
          bounding: range.getBoundingRect("F1"),
          intersection: range.getIntersection("C3:Z9"),
          none: range.getIntersectionOrNullObject("A1"),
          entireColumn: range.getEntireColumn(),
          entireRow: range.getEntireRow(),
          lastCell: range.getLastCell(),
          used: range.getUsedRange(true),
          below: range.getRowsBelow(2),
          byIndexes: sheet.getRangeByIndexes(1, 2, 3, 4),
        };
        for (const found of Object.values(reached)) found.load("address");
        await context.sync();
        return Object.fromEntries(
          Object.entries(reached).map(([name, found]) => [
            name,
            found.isNullObject ? null : found.address.replace(/.*!/, ""),
          ]),
        );
      }),
    );
    expect(addresses).toEqual({
      cell: "D3",
      beyond: "B11",
      row: "B3:D3",
      column: "D2:D5",
      offset: "A3:C6",
      resized: "B2:E4",
      bounding: "B1:F5",
      intersection: "C3:D5",
      none: null,
      entireColumn: "B:D",
      entireRow: "2:5",
      lastCell: "D5",
      used: "C4",
      below: "B6:D7",
      byIndexes: "C2:F4",
    });
  });

  it("follow inserted and deleted rows while they are tracked", async () => {
    const { pane } = await open({ query: "?blank=1" });
    const addresses = await pane.evaluate(() =>
      Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getActiveWorksheet();
        const range = sheet.getRange("B5:C6").load("address");
        await context.sync();
        const seen = [range.address];
        sheet.getRange("2:3").insert("Down");
        range.load("address");
        await context.sync();
        seen.push(range.address);
        sheet.getRange("8:8").delete("Up");
        range.load("address");
        await context.sync();
        seen.push(range.address);
        return seen.map((address) => address.replace(/.*!/, ""));
      }),
    );
    expect(addresses).toEqual(["B5:C6", "B7:C8", "B7:C7"]);
  });
});

describe("blocks", () => {
  it("are inserted, deleted, merged and cleared", async () => {
    const { pane } = await open({ query: "?blank=1" });
    const seen = await pane.evaluate(() =>
      Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getActiveWorksheet();
        const block = sheet.getRange("A1:B3");
        block.values = [
          ["a", 1],
          ["b", 2],
          ["c", 3],
        ];
        const steps: unknown[] = [];
        const look = async (): Promise<void> => {
          const now = sheet.getRange("A1:B4").load("values");
          await context.sync();
          steps.push(now.values);
        };
        sheet.getRange("A2").insert("Down");
        await look();
        sheet.getRange("A2").delete("Up");
        await look();
        sheet.getRange("2:2").insert("Down");
        await look();
        sheet.getRange("A1:B1").merge();
        sheet.getRange("A3:A4").clear("Contents");
        await look();
        return steps;
      }),
    );
    expect(seen).toEqual([
      [
        ["a", 1],
        ["", 2],
        ["b", 3],
        ["c", ""],
      ],
      [
        ["a", 1],
        ["b", 2],
        ["c", 3],
        ["", ""],
      ],
      [
        ["a", 1],
        ["", ""],
        ["b", 2],
        ["c", 3],
      ],
      [
        ["a", ""],
        ["", ""],
        ["", 2],
        ["", 3],
      ],
    ]);
  });
});
