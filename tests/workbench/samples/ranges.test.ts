import { type Sample, tryOut } from "./samples";

const samples: readonly Sample[] = [
  {
    what: "writes values, formulas and formats to a range, one for all cells too, and reads them back",
    script: async () => {
      await Excel.run(async (context) => {
        context.workbook.worksheets.getItemOrNullObject("Sample").delete();
        const sheet = context.workbook.worksheets.add("Sample");
        sheet.getRange("B2:D3").values = [
          ["Hạnh nhân", 6, 7.5],
          ["Cà phê", 20, 34.5],
        ];
        sheet.getRange("E2:E3").formulas = [["=C2 * D2"], ["=C3 * D3"]];
        sheet.getRange("E4").formulas = [["=SUM(E2:E3)"]];
        sheet.getRange("E2:E4").numberFormat = [["#,##0.00"]];
        // One value stands for the whole range.
        sheet.getRange("B6:C7").values = "mẫu" as unknown as string[][];
        sheet.getRange("D6:D7").formulas = "=ROW()*10" as unknown as string[][];
        sheet.getRange("B:E").format.autofitColumns();
        sheet.activate();
        const range = sheet.getRange("E2:E4");
        range.load("values, formulas, text, numberFormat, valueTypes");
        const same = sheet.getRange("B6:D7").load({ values: true, formulas: true });
        await context.sync();
        console.log(range.values);
        console.log(range.formulas);
        console.log(range.text);
        console.log(range.numberFormat);
        console.log(range.valueTypes);
        console.log(same.values);
        console.log(same.formulas[1]);
      });
    },
    prints: [
      [[45], [690], [735]],
      [["=C2 * D2"], ["=C3 * D3"], ["=SUM(E2:E3)"]],
      [["45,00"], ["690,00"], ["735,00"]],
      [["#,##0.00"], ["#,##0.00"], ["#,##0.00"]],
      [["Double"], ["Double"], ["Double"]],
      [
        ["mẫu", "mẫu", 60],
        ["mẫu", "mẫu", 70],
      ],
      ["mẫu", "mẫu", "=ROW()*10"],
    ],
  },
  {
    what: "sets several properties at once, from an object and from another range, and gives them as JSON",
    script: async () => {
      await Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getItem("Sample");
        const source = sheet.getRange("B2:E2");
        source.set({
          format: { fill: { color: "#4472C4" }, font: { name: "Verdana", color: "white", bold: true } },
        });
        source.load("format/fill/color, format/font/name, format/font/color");
        await context.sync();

        const target = sheet.getRange("B9:E9");
        target.set(source);
        target.load("format/fill/color, format/font/name, format/font/color, format/font/bold");
        await context.sync();
        console.log(target.toJSON());
      });
    },
    prints: [
      {
        format: {
          fill: { color: "#4472C4" },
          font: { bold: true, color: "#FFFFFF", name: "Verdana" },
        },
      },
    ],
  },
  {
    what: "names the ranges around a range",
    script: async () => {
      await Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getItem("Sample");
        const range = sheet.getRange("B2:E3");
        const related = {
          used: sheet.getUsedRange(true),
          offset: range.getOffsetRange(1, -1),
          resized: range.getResizedRange(1, 0),
          intersection: range.getIntersection("D1:D10"),
          bounding: range.getBoundingRect("G5"),
          last: range.getLastCell(),
          lastRow: range.getLastRow(),
          lastColumn: range.getLastColumn(),
          rows: range.getEntireRow(),
          columns: range.getEntireColumn(),
          second: range.getRow(1),
          cell: range.getCell(0, 2),
          edge: sheet.getRange("B2").getRangeEdge("Right"),
          below: range.getRowsBelow(2),
        };
        Object.values(related).forEach((one) => one.load("address"));
        const none = range.getIntersectionOrNullObject("Z1");
        await context.sync();
        console.log(
          Object.fromEntries(Object.entries(related).map(([name, one]) => [name, one.address.slice(7)])),
        );
        console.log(none.isNullObject);
      });
    },
    prints: [
      {
        used: "B2:E7",
        offset: "A3:D4",
        resized: "B2:E4",
        intersection: "D2:D3",
        bounding: "B2:G5",
        last: "E3",
        lastRow: "B3:E3",
        lastColumn: "E2:E3",
        rows: "2:3",
        columns: "B:E",
        second: "B3:E3",
        cell: "D2",
        edge: "E2",
        below: "B4:E5",
      },
      true,
    ],
  },
  {
    what: "inserts, deletes and clears cells",
    script: async () => {
      await Excel.run(async (context) => {
        context.workbook.worksheets.getItemOrNullObject("Sample").delete();
        const sheet = context.workbook.worksheets.add("Sample");
        sheet.getRange("A1:B3").values = [
          ["a", 1],
          ["b", 2],
          ["c", 3],
        ];
        const inserted = sheet.getRange("A2:B2").insert(Excel.InsertShiftDirection.down);
        inserted.values = [["mới", 0]];
        sheet.getRange("A1:A1").getEntireRow().delete(Excel.DeleteShiftDirection.up);
        sheet.getRange("B3").clear(Excel.ClearApplyTo.contents);
        sheet.getRange("A1:B1").format.fill.color = "yellow";
        sheet.getRange("A1").clear("Formats");
        inserted.load("address");
        const used = sheet.getUsedRange().load("values");
        const fills = ["A1", "B1"].map((address) => sheet.getRange(address).format.fill.load("color"));
        await context.sync();
        console.log(used.values);
        console.log(fills.map((fill) => fill.color));
      });
    },
    prints: [
      [
        ["mới", 0],
        ["b", 2],
        ["c", ""],
      ],
      ["#FFFFFF", "#FFFF00"],
    ],
  },
  {
    what: "copies all, values alone, formats alone, without blanks, transposed",
    script: async () => {
      await Excel.run(async (context) => {
        context.workbook.worksheets.getItemOrNullObject("Sample").delete();
        const sheet = context.workbook.worksheets.add("Sample");
        sheet.getRange("A1:C2").values = [
          [1, "", 3],
          [4, 5, "=A2+B2"],
        ];
        sheet.getRange("A1").format.font.bold = true;
        sheet.getRange("G1").values = [["còn"]];
        sheet.getRange("A4").copyFrom("A1:C2");
        sheet.getRange("A7").copyFrom("A1:C2", Excel.RangeCopyType.values);
        sheet.getRange("A10").copyFrom("Sample!A1", Excel.RangeCopyType.formats);
        sheet.getRange("F1").copyFrom("A1:C1", Excel.RangeCopyType.all, true, false);
        sheet.getRange("E4").copyFrom(sheet.getRange("A1:C1"), "Values", false, true);
        const all = sheet.getRange("A4:C5").load("formulas");
        const values = sheet.getRange("A7:C8").load("formulas");
        const format = sheet.getRange("A10").load("values, format/font/bold");
        const blanks = sheet.getRange("F1:H1").load("values");
        const turned = sheet.getRange("E4:E6").load("values");
        await context.sync();
        console.log(all.formulas[1]);
        console.log(values.formulas[1]);
        console.log([format.values[0]?.[0], format.format.font.bold]);
        console.log(blanks.values[0]);
        console.log(turned.values);
      });
    },
    prints: [
      [4, 5, "=A5+B5"],
      [4, 5, 9],
      ["", true],
      [1, "còn", 3],
      [[1], [""], [3]],
    ],
  },
  {
    what: "finds a cell in a range, forwards and backwards, or says that there is none",
    script: async () => {
      await Excel.run(async (context) => {
        context.workbook.worksheets.getItemOrNullObject("Sample").delete();
        const sheet = context.workbook.worksheets.add("Sample");
        sheet.getRange("A1:A4").values = [["Quả"], ["Táo đỏ"], ["Táo"], ["táo xanh"]];
        const range = sheet.getUsedRange();
        const first = range.find("Táo", { searchDirection: Excel.SearchDirection.forward });
        const last = range.find("Táo", { searchDirection: Excel.SearchDirection.backwards });
        const whole = range.find("Táo", { completeMatch: true, matchCase: true });
        const none = range.findOrNullObject("Xoài", {});
        [first, last, whole].forEach((found) => found.load("address"));
        await context.sync();
        console.log([first.address, last.address, whole.address]);
        console.log(none.isNullObject);

        range.find("Xoài", {}).load("address");
        await context.sync();
      }).catch((error: OfficeExtension.Error) => console.log(error.code));
    },
    prints: [["Sample!A2", "Sample!A4", "Sample!A3"], true, "ItemNotFound"],
  },
  {
    what: "fills formulas down and a series along",
    script: async () => {
      await Excel.run(async (context) => {
        context.workbook.worksheets.getItemOrNullObject("Sample").delete();
        const sheet = context.workbook.worksheets.add("Sample");
        sheet.getRange("A1:B4").values = [
          [1, "=A1*2"],
          [2, ""],
          ["", ""],
          ["", ""],
        ];
        sheet.getRange("A1:A2").autoFill("A1:A4", Excel.AutoFillType.fillSeries);
        sheet.getRange("B1").autoFill("B1:B4");
        const filled = sheet.getRange("A1:B4").load("values, formulas");
        await context.sync();
        console.log(filled.values);
        console.log(filled.formulas[3]);
      });
    },
    prints: [
      [
        [1, 2],
        [2, 4],
        [3, 6],
        [4, 8],
      ],
      [4, "=A4*2"],
    ],
  },
  {
    what: "removes duplicate rows and says how many",
    script: async () => {
      await Excel.run(async (context) => {
        context.workbook.worksheets.getItemOrNullObject("Sample").delete();
        const sheet = context.workbook.worksheets.add("Sample");
        sheet.getRange("A1:B5").values = [
          ["Tên", "Số"],
          ["a", 1],
          ["b", 2],
          ["a", 3],
          ["A", 4],
        ];
        const result = sheet.getRange("A1:B5").removeDuplicates([0], true);
        result.load();
        const left = sheet.getUsedRange().load("values");
        await context.sync();
        console.log([result.removed, result.uniqueRemaining]);
        console.log(left.values);
      });
    },
    prints: [
      [2, 2],
      [
        ["Tên", "Số"],
        ["a", 1],
        ["b", 2],
      ],
    ],
  },
  {
    what: "makes links to pages and to cells, changes one and clears them",
    script: async () => {
      await Excel.run(async (context) => {
        context.workbook.worksheets.getItemOrNullObject("Sample").delete();
        const sheet = context.workbook.worksheets.add("Sample");
        const range = sheet.getRange("A1:A2");
        range.values = [["Khoai"], ["Cà chua"]];
        range.load("values");
        await context.sync();
        for (let row = 0; row < range.values.length; row++) {
          const text = String(range.values[row]?.[0]);
          range.getCell(row, 0).hyperlink = {
            textToDisplay: text,
            screenTip: `Tìm ${text}`,
            address: `https://example.com/?q=${row}`,
          };
        }
        sheet.getRange("B1").hyperlink = { textToDisplay: "Về đầu", documentReference: "Sample!A1" };
        await context.sync();

        const [first, inside] = ["A1", "B1"].map((address) =>
          sheet.getRange(address).load("hyperlink, values"),
        );
        await context.sync();
        const { address, screenTip, textToDisplay } = first?.hyperlink ?? {};
        console.log([address, screenTip, textToDisplay]);
        console.log([inside?.hyperlink.documentReference, inside?.values[0]?.[0]]);

        range.clear(Excel.ClearApplyTo.hyperlinks);
        range.format.font.underline = Excel.RangeUnderlineStyle.none;
        const cleared = sheet.getRange("A1").load("hyperlink, values, format/font/underline");
        await context.sync();
        console.log([cleared.hyperlink ?? null, cleared.values[0]?.[0], cleared.format.font.underline]);
      });
    },
    prints: [
      ["https://example.com/?q=0", "Tìm Khoai", "Khoai"],
      ["Sample!A1", "Về đầu"],
      [null, "Khoai", "None"],
    ],
  },
  {
    what: "works on ranges that do not touch, on selected ones and on special cells",
    script: async () => {
      await Excel.run(async (context) => {
        context.workbook.worksheets.getItemOrNullObject("Sample").delete();
        const sheet = context.workbook.worksheets.add("Sample");
        sheet.getRange("A1:C3").values = [
          ["Hàng", 2, "=B1*10"],
          [true, 1, "=B2*10"],
          ["Kẹo", 5, "=B3*10"],
        ];
        sheet.activate();
        const areas = sheet.getRanges("A1:A3, C1:C3");
        areas.format.fill.color = "pink";
        areas.load("format/fill/color, isEntireColumn, address, areaCount");
        const formulas = sheet.getUsedRange().getSpecialCells("Formulas").load("address, cellCount");
        const others = sheet.getUsedRange().getSpecialCells("Constants", "LogicalText").load("address");
        const none = sheet.getUsedRange().getSpecialCellsOrNullObject(Excel.SpecialCellType.blanks);
        sheet.getRange("B2:B3").select();
        const selected = context.workbook.getSelectedRanges().load("address");
        await context.sync();
        console.log([areas.format.fill.color, areas.isEntireColumn, areas.address, areas.areaCount]);
        console.log([formulas.address, formulas.cellCount]);
        console.log(others.address);
        console.log(none.isNullObject);
        console.log(selected.address);
      });
    },
    prints: [
      ["#FFC0CB", false, "Sample!A1:A3,Sample!C1:C3", 2],
      ["Sample!C1:C3", 3],
      "Sample!A1:A3",
      true,
      "Sample!B2:B3",
    ],
  },
  {
    what: "sets and reads properties cell by cell",
    script: async () => {
      await Excel.run(async (context) => {
        context.workbook.worksheets.getItemOrNullObject("Sample").delete();
        const sheet = context.workbook.worksheets.add("Sample");
        const heading: Excel.SettableCellProperties = {
          format: { fill: { color: "#000000" }, font: { color: "#FFFFFF", bold: true } },
        };
        const body: Excel.SettableCellProperties = { format: { fill: { color: "#EEEEEE" } } };
        const range = sheet.getRange("A1:B2");
        range.setCellProperties([
          [heading, heading],
          [body, {}],
        ]);
        const properties = range.getCellProperties({
          address: true,
          format: { fill: { color: true }, font: { bold: true } },
        });
        await context.sync();
        console.log(properties.value);
      });
    },
    prints: [
      [
        [
          { address: "Sample!A1", format: { fill: { color: "#000000" }, font: { bold: true } } },
          { address: "Sample!B1", format: { fill: { color: "#000000" }, font: { bold: true } } },
        ],
        [
          { address: "Sample!A2", format: { fill: { color: "#EEEEEE" }, font: { bold: false } } },
          { address: "Sample!B2", format: { fill: { color: "#FFFFFF" }, font: { bold: false } } },
        ],
      ],
    ],
  },
  {
    what: "draws borders, aligns, merges and wraps",
    script: async () => {
      await Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getItem("Sample");
        const range = sheet.getRange("D1:E1");
        range.merge(false);
        range.format.horizontalAlignment = Excel.HorizontalAlignment.center;
        range.format.wrapText = true;
        const edge = range.format.borders.getItem(Excel.BorderIndex.edgeBottom);
        edge.style = Excel.BorderLineStyle.continuous;
        edge.color = "navy";
        range.format.rowHeight = 40;
        range.format.borders.load("items/sideIndex, items/style, items/color");
        range.format.load("horizontalAlignment, wrapText, rowHeight");
        const merged = sheet.getUsedRange().getMergedAreasOrNullObject().load("address");
        await context.sync();
        const bottom = range.format.borders.items.find(({ sideIndex }) => sideIndex === "EdgeBottom");
        console.log([bottom?.style, bottom?.color]);
        console.log([range.format.horizontalAlignment, range.format.wrapText, range.format.rowHeight]);
        console.log(merged.address);
      });
    },
    prints: [["Continuous", "#000080"], ["Center", true, 40], "Sample!D1:E1"],
  },
  {
    what: "works with dates as the days that they are",
    script: async () => {
      await Excel.run(async (context) => {
        context.workbook.worksheets.getItemOrNullObject("Sample").delete();
        const sheet = context.workbook.worksheets.add("Sample");
        const cell = sheet.getRange("A1");
        const day = Date.UTC(2024, 5, 15) / 86_400_000 + 25_569;
        cell.values = [[day]];
        cell.numberFormat = [["dd/mm/yyyy"]];
        sheet.getRange("A2").formulas = [["=A1+30"]];
        sheet.getRange("A2").numberFormat = [["yyyy-mm-dd"]];
        const dates = sheet.getRange("A1:A2").load("values, text");
        await context.sync();
        console.log(dates.values);
        console.log(dates.text);
      });
    },
    prints: [
      [[45458], [45488]],
      [["15/06/2024"], ["2024-07-15"]],
    ],
  },
];

tryOut("ranges", samples);
