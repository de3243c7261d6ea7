import { type Sample, tryOut } from "./samples";

const samples: readonly Sample[] = [
  {
    what: "listens to a worksheet's changes and selections, and stops through the handler's own context",
    script: async () => {
      const told: unknown[] = [];
      const heard = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 300));
      const handlers: OfficeExtension.EventHandlerResult<unknown>[] = [];
      await Excel.run(async (context) => {
        context.workbook.worksheets.getItemOrNullObject("Sample").delete();
        const sheet = context.workbook.worksheets.add("Sample");
        sheet.activate();
        await context.sync();
        handlers.push(
          sheet.onChanged.add(async (event) => {
            await Excel.run(async (inner) => {
              const range = event.getRange(inner).load("values");
              await inner.sync();
              told.push([event.changeType, event.address, event.source, range.values[0]?.[0]]);
            });
          }),
          sheet.onSelectionChanged.add(async (event) => {
            told.push([event.type, event.address]);
          }),
        );
        await context.sync();
      });
      await Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getItem("Sample");
        sheet.getRange("B2").values = [["mới"]];
        sheet.getRange("C3:D4").select();
        await context.sync();
      });
      await heard();
      for (const handler of handlers) {
        await Excel.run(handler.context, async (context) => {
          handler.remove();
          await context.sync();
        });
      }
      await Excel.run(async (context) => {
        context.workbook.worksheets.getItem("Sample").getRange("B3").values = [["im"]];
        await context.sync();
      });
      await heard();
      console.log(told.filter((one) => Array.isArray(one) && one[0] === "RangeEdited"));
      console.log(told.filter((one) => Array.isArray(one) && one[0] !== "RangeEdited"));
    },
    prints: [[["RangeEdited", "B2", "Local", "mới"]], [["WorksheetSelectionChanged", "C3:D4"]]],
  },
  {
    what: "listens to worksheets that come, go, are brought to the front and left",
    script: async () => {
      const told: string[] = [];
      await Excel.run(async (context) => {
        const { worksheets } = context.workbook;
        const home = worksheets.getItem("Sample").load("id");
        await context.sync();
        worksheets.onAdded.add(async (event) => {
          told.push(event.type);
        });
        worksheets.onDeleted.add(async (event) => {
          told.push(event.type);
        });
        worksheets.onActivated.add(async (event) => {
          told.push(`${event.type} ${event.worksheetId === home.id ? "Sample" : "Thêm"}`);
        });
        worksheets.onDeactivated.add(async (event) => {
          told.push(`${event.type} ${event.worksheetId === home.id ? "Sample" : "Thêm"}`);
        });
        await context.sync();
        const added = worksheets.add("Thêm");
        await context.sync();
        added.activate();
        await context.sync();
        await new Promise((resolve) => setTimeout(resolve, 200));
        home.activate();
        await context.sync();
        added.delete();
        await context.sync();
        await new Promise((resolve) => setTimeout(resolve, 200));
      });
      console.log(told.sort());
    },
    prints: [
      [
        "WorksheetActivated Sample",
        "WorksheetActivated Thêm",
        "WorksheetAdded",
        "WorksheetDeactivated Sample",
        "WorksheetDeactivated Thêm",
        "WorksheetDeleted",
      ],
    ],
  },
  {
    what: "listens to a table, to all tables and to its selection",
    script: async () => {
      const told: unknown[] = [];
      await Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getItem("Sample");
        const table = sheet.tables.add("F1:G1", true);
        table.name = "Nghe";
        table.getHeaderRowRange().values = [["Tên", "Số"]];
        table.rows.add(undefined, [
          ["a", 1],
          ["b", 2],
        ]);
        table.load("id");
        await context.sync();
        table.onChanged.add(async (event) => {
          told.push(["table", event.changeType, event.address, event.tableId === table.id]);
        });
        context.workbook.tables.onChanged.add(async (event) => {
          told.push(["tables", event.changeType, event.address, event.tableId === table.id]);
        });
        table.onSelectionChanged.add(async (event) => {
          told.push(["selection", event.isInsideTable, event.address]);
        });
        await context.sync();
        table.getDataBodyRange().getCell(1, 1).values = [[20]];
        await context.sync();
        sheet.activate();
        sheet.getRange("F2:G2").select();
        await context.sync();
        await new Promise((resolve) => setTimeout(resolve, 300));
      });
      console.log(told.map((one) => JSON.stringify(one)).sort());
    },
    prints: [
      [
        '["selection",true,"F2:G2"]',
        '["table","RangeEdited","G3",true]',
        '["tables","RangeEdited","G3",true]',
      ],
    ],
  },
  {
    what: "listens to the workbook's selection, by the workbook and by the document, and to its settings",
    script: async () => {
      const told: string[] = [];
      await new Promise<void>((resolve) => {
        Office.context.document.addHandlerAsync(
          Office.EventType.DocumentSelectionChanged,
          (event: { type: string }) => told.push(`document ${event.type}`),
          () => resolve(),
        );
      });
      await Excel.run(async (context) => {
        context.workbook.onSelectionChanged.add(async (event) => {
          const range = event.workbook.getSelectedRange().load("address");
          await event.workbook.context.sync();
          told.push(`workbook ${range.address}`);
        });
        context.workbook.settings.onSettingsChanged.add(async (event) => {
          told.push(`settings ${typeof event.settings}`);
        });
        await context.sync();
        context.workbook.worksheets.getItem("Sample").activate();
        context.workbook.worksheets.getItem("Sample").getRange("B7:C8").select();
        context.workbook.settings.add("Nghe", 1);
        await context.sync();
        await new Promise((resolve) => setTimeout(resolve, 400));
      });
      Office.context.document.removeHandlerAsync(Office.EventType.DocumentSelectionChanged);
      console.log([...new Set(told)].sort());
    },
    prints: [["document documentSelectionChanged", "settings object", "workbook Sample!B7:C8"]],
  },
  {
    what: "turns events off for a while",
    script: async () => {
      let told = 0;
      await Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getItem("Sample");
        sheet.onChanged.add(async () => {
          told += 1;
        });
        context.runtime.load("enableEvents");
        await context.sync();
        const before = context.runtime.enableEvents;
        context.runtime.enableEvents = false;
        sheet.getRange("A10").values = [[1]];
        await context.sync();
        context.runtime.enableEvents = before;
        sheet.getRange("A11").values = [[1]];
        await context.sync();
        await new Promise((resolve) => setTimeout(resolve, 200));
      });
      console.log(told);
    },
    prints: [1],
  },
];

tryOut("events", samples);
