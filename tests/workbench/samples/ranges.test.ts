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
