import { type Sample, tryOut } from "./samples";

const samples: readonly Sample[] = [
  {
    what: "lists the worksheets, with what is wanted of them loaded in three ways",
    script: async () => {
      await Excel.run(async (context) => {
        const sheets = context.workbook.worksheets;
        sheets.load("items/name");
        await context.sync();
        console.log(sheets.items.map((sheet) => sheet.name));

        sheets.load("items");
        await context.sync();
        console.log(sheets.items.map((sheet) => [sheet.name, sheet.visibility, sheet.position]));

        sheets.load({ name: true, tabColor: true, $top: 1 });
        await context.sync();
        console.log(sheets.items.map((sheet) => [sheet.name, sheet.tabColor]));
      });
    },
    prints: [["Sheet1"], [["Sheet1", "Visible", 0]], [["Sheet1", ""]]],
  },
  {
    what: "adds a worksheet, renames it, moves it to the front and deletes it",
    script: async () => {
      await Excel.run(async (context) => {
        const added = context.workbook.worksheets.add();
        added.load("name, position");
        await context.sync();
        console.log([added.name, added.position]);
      });
      await Excel.run(async (context) => {
        const last = context.workbook.worksheets.getLast();
        last.name = "Doanh thu";
        last.position = 0;
        const first = context.workbook.worksheets.getFirst().load("name");
        await context.sync();
        console.log(first.name);

        first.delete();
        const gone = context.workbook.worksheets.getItemOrNullObject("Doanh thu");
        await context.sync();
        console.log(gone.isNullObject);
      });
    },
    prints: [["Sheet2", 1], "Doanh thu", true],
  },
  {
    what: "activates worksheets and walks from one to the next",
    script: async () => {
      await Excel.run(async (context) => {
        const { worksheets } = context.workbook;
        ["Quý 1", "Quý 2", "Quý 3"].forEach((name) => worksheets.add(name));
        worksheets.getItem("Quý 2").activate();
        const active = worksheets.getActiveWorksheet();
        const next = active.getNext();
        const previous = active.getPrevious(true);
        const none = worksheets.getLast().getNextOrNullObject();
        active.load("name");
        next.load("name");
        previous.load("name");
        none.load("name");
        await context.sync();
        console.log([previous.name, active.name, next.name, none.isNullObject]);

        worksheets.load("items/name");
        await context.sync();
        worksheets.items.filter(({ name }) => name.startsWith("Quý")).forEach((sheet) => sheet.delete());
        const count = worksheets.getCount();
        await context.sync();
        console.log(count.value);
      });
    },
    prints: [["Quý 1", "Quý 2", "Quý 3", true], 1],
  },
  {
    what: "colours a tab, takes the colour away, hides gridlines and headings",
    script: async () => {
      await Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getActiveWorksheet();
        sheet.tabColor = "#FF0000";
        sheet.showGridlines = false;
        sheet.showHeadings = false;
        sheet.load("tabColor, showGridlines, showHeadings");
        await context.sync();
        console.log([sheet.tabColor, sheet.showGridlines, sheet.showHeadings]);

        sheet.set({ tabColor: "", showGridlines: true, showHeadings: true });
        sheet.load(["tabColor", "showGridlines", "showHeadings"]);
        await context.sync();
        console.log([sheet.tabColor, sheet.showGridlines, sheet.showHeadings]);
      });
    },
    prints: [
      ["#FF0000", false, false],
      ["", true, true],
    ],
  },
  {
    what: "copies a worksheet beside itself",
    script: async () => {
      await Excel.run(async (context) => {
        context.workbook.worksheets.getItemOrNullObject("Sample").delete();
        const sheet = context.workbook.worksheets.add("Sample");
        sheet.getRange("A1:B2").values = [
          ["Sản phẩm", "Số lượng"],
          ["Cà phê", 6],
        ];
        sheet.tables.add("A1:B2", true).name = "BanHang";
        await context.sync();

        const copied = sheet.copy(Excel.WorksheetPositionType.after, sheet);
        const before = sheet.copy("Beginning");
        copied.load("name, position");
        before.load("name, position");
        const data = copied.getUsedRange().load("values");
        copied.tables.load("items/name");
        await context.sync();
        console.log([copied.name, copied.position]);
        console.log([before.name, before.position]);
        console.log(data.values);
        console.log(copied.tables.items.length);

        copied.delete();
        before.delete();
        await context.sync();
      });
    },
    prints: [
      // The last copy has since pushed the first one by a place.
      ["Sample (2)", 3],
      ["Sample (3)", 0],
      [
        ["Sản phẩm", "Số lượng"],
        ["Cà phê", 6],
      ],
      1,
    ],
  },
  {
    what: "hides a worksheet, hides it from the user's list too, and shows it again",
    script: async () => {
      await Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getItem("Sample");
        const seen: string[] = [];
        for (const visibility of [
          Excel.SheetVisibility.hidden,
          Excel.SheetVisibility.veryHidden,
          Excel.SheetVisibility.visible,
        ]) {
          sheet.visibility = visibility;
          sheet.load("visibility");
          await context.sync();
          seen.push(sheet.visibility);
        }
        console.log(seen);
      });
    },
    prints: [["Hidden", "VeryHidden", "Visible"]],
  },
  {
    what: "freezes rows, columns and a block of cells, and says what is frozen",
    script: async () => {
      await Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getItem("Sample");
        const where = async (): Promise<string | null> => {
          const frozen = sheet.freezePanes.getLocationOrNullObject();
          frozen.load("address");
          await context.sync();
          return frozen.isNullObject ? null : frozen.address;
        };
        sheet.freezePanes.freezeRows(2);
        console.log(await where());
        sheet.freezePanes.unfreeze();
        sheet.freezePanes.freezeColumns(1);
        console.log(await where());
        sheet.freezePanes.unfreeze();
        sheet.freezePanes.freezeAt(sheet.getRange("A1:B3"));
        console.log(await where());
        sheet.freezePanes.unfreeze();
        console.log(await where());
      });
    },
    prints: ["Sample!1:2", "Sample!A:A", "Sample!A1:B3", null],
  },
  {
    what: "finds all cells with a text and paints them",
    script: async () => {
      await Excel.run(async (context) => {
        context.workbook.worksheets.getItemOrNullObject("Sample").delete();
        const sheet = context.workbook.worksheets.add("Sample");
        sheet.getRange("A1:B3").values = [
          ["Xong", "Chưa xong"],
          ["xong", "Đang làm"],
          ["Chưa", "Xong"],
        ];
        const found = sheet.findAllOrNullObject("Xong", { completeMatch: true, matchCase: false });
        await context.sync();
        if (found.isNullObject) {
          console.log("none");
          return;
        }
        found.format.fill.color = "green";
        found.load("address, areaCount, cellCount");
        found.areas.load("items/address");
        await context.sync();
        console.log([found.address, found.areaCount, found.cellCount]);
        console.log(found.areas.items.map((area) => area.address));
        const cell = sheet.getRange("B3").load("format/fill/color");
        await context.sync();
        console.log(cell.format.fill.color);
      });
    },
    prints: [["Sample!A1:A2,Sample!B3", 2, 3], ["Sample!A1:A2", "Sample!B3"], "#008000"],
  },
  {
    what: "filters a worksheet by percent and by a pattern, anew after a change, and takes the filters away",
    script: async () => {
      await Excel.run(async (context) => {
        context.workbook.worksheets.getItemOrNullObject("Sample").delete();
        const sheet = context.workbook.worksheets.add("Sample");
        sheet.getRange("A1:C5").values = [
          ["Nông trại", "Loại", "Thùng"],
          ["A", "Chanh", 2000],
          ["A", "Cam", 1800],
          ["B", "Táo", 300],
          ["B", "Cam", 220],
        ];
        sheet.activate();
        await context.sync();
      });
      const shown = async (): Promise<void> => {
        await Excel.run(async (context) => {
          const sheet = context.workbook.worksheets.getActiveWorksheet();
          const view = sheet.getUsedRange().getVisibleView().load("values");
          await context.sync();
          console.log(view.values.slice(1).map((row) => row[2] as unknown));
        });
      };
      await Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getActiveWorksheet();
        sheet.autoFilter.apply(sheet.getUsedRange(), 2, {
          criterion1: "50",
          filterOn: Excel.FilterOn.topPercent,
        });
        await context.sync();
      });
      await shown();
      await Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getActiveWorksheet();
        sheet.autoFilter.apply(sheet.getUsedRange(), 1, {
          criterion1: "=*m",
          filterOn: Excel.FilterOn.custom,
        });
        await context.sync();
      });
      await shown();
      await Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getActiveWorksheet();
        sheet.getRange("C5").values = [[5000]];
        sheet.autoFilter.reapply();
        sheet.autoFilter.clearColumnCriteria(1);
        await context.sync();
      });
      await shown();
      await Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getActiveWorksheet();
        sheet.autoFilter.remove();
        sheet.autoFilter.load("enabled");
        await context.sync();
        console.log(sheet.autoFilter.enabled);
      });
      await shown();
    },
    prints: [[2000, 1800], [1800], [2000, 5000], false, [2000, 1800, 300, 5000]],
  },
];

tryOut("worksheets", samples);
