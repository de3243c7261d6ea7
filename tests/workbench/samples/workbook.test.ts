import { type Sample, tryOut } from "./samples";

const samples: readonly Sample[] = [
  {
    what: "names the active cell and the selected cells",
    script: async () => {
      await Excel.run(async (context) => {
        context.workbook.worksheets.getItemOrNullObject("Sample").delete();
        const sheet = context.workbook.worksheets.add("Sample");
        sheet.activate();
        sheet.getRange("B2:C4").select();
        await context.sync();

        const cell = context.workbook.getActiveCell().load("address");
        const selected = context.workbook.getSelectedRange().load("address, worksheet/name");
        await context.sync();
        console.log([cell.address, selected.address, selected.worksheet.name]);
      });
    },
    prints: [["Sample!B2", "Sample!B2:C4", "Sample"]],
  },
  {
    what: "goes on with an object of an earlier run",
    script: async () => {
      let kept: Excel.Range | null = null;
      await Excel.run(async (context) => {
        const range = context.workbook.worksheets.getItem("Sample").getRange("A1:A2");
        range.values = [["một"], ["hai"]];
        context.trackedObjects.add(range);
        range.load("address");
        await context.sync();
        kept = range;
      });
      if (kept === null) return;
      const range: Excel.Range = kept;
      await Excel.run(range, async (context) => {
        range.getCell(1, 0).values = [["hai, sau đó"]];
        range.load("values");
        await context.sync();
        console.log(range.values);
        context.trackedObjects.remove(range);
        await context.sync();
      });
      const sheet = await Excel.run(async (context) => {
        const first = context.workbook.worksheets.getItem("Sample").load("name");
        await context.sync();
        return first;
      });
      await Excel.run([sheet], async (context) => {
        sheet.tabColor = "#00FF00";
        sheet.load("tabColor");
        await context.sync();
        console.log(sheet.tabColor);
      });
    },
    prints: [[["một"], ["hai, sau đó"]], "#00FF00"],
  },
  {
    what: "keeps settings with the workbook, changes and deletes them",
    script: async () => {
      await Excel.run(async (context) => {
        const { settings } = context.workbook;
        settings.add("CanXem", true);
        settings.add("CanXem", { lan: 2, ai: ["An", "Bình"] });
        const setting = settings.getItem("CanXem").load("key, value");
        const none = settings.getItemOrNullObject("KhongCo");
        settings.load("items/key");
        await context.sync();
        console.log([setting.key, setting.value]);
        console.log(none.isNullObject);
        console.log(settings.items.map(({ key }) => key));

        setting.value = "xong";
        const changed = settings.getItem("CanXem").load("value");
        await context.sync();
        console.log(changed.value);

        setting.delete();
        const count = settings.getCount();
        await context.sync();
        console.log(count.value);
      });
    },
    prints: [["CanXem", { lan: 2, ai: ["An", "Bình"] }], true, ["CanXem"], "xong", 0],
  },
  {
    what: "adds a custom XML part, finds it again by its id in a setting, changes and deletes it",
    script: async () => {
      await Excel.run(async (context) => {
        const xml = "<Duyet xmlns='http://schemas.example.com/duyet/1.0'><Nguoi>An</Nguoi></Duyet>";
        const part = context.workbook.customXmlParts.add(xml);
        part.load("id");
        await context.sync();
        context.workbook.settings.add("DuyetId", part.id);
        await context.sync();
      });
      await Excel.run(async (context) => {
        const setting = context.workbook.settings.getItemOrNullObject("DuyetId").load("value");
        await context.sync();
        const part = context.workbook.customXmlParts.getItem(setting.value as string);
        const before = part.getXml();
        part.setXml("<Duyet xmlns='http://schemas.example.com/duyet/1.0'><Nguoi>Bình</Nguoi></Duyet>");
        const after = part.getXml();
        const scoped = context.workbook.customXmlParts.getByNamespace("http://schemas.example.com/duyet/1.0");
        const count = scoped.getCount();
        const only = scoped.getOnlyItemOrNullObject().load("id");
        await context.sync();
        console.log([before.value.includes("An"), after.value.includes("Bình")]);
        console.log([count.value, only.id === setting.value]);

        part.delete();
        setting.delete();
        const gone = context.workbook.customXmlParts.getItemOrNullObject(setting.value as string);
        await context.sync();
        console.log(gone.isNullObject);
      });
    },
    prints: [[true, true], [1, true], true],
  },
  {
    what: "reads and sets properties of the workbook, custom ones too",
    script: async () => {
      await Excel.run(async (context) => {
        const { properties } = context.workbook;
        properties.title = "Báo cáo";
        properties.set({ author: "An", keywords: "quý, báo cáo" });
        properties.custom.add("Phòng", "Kế toán");
        properties.custom.add("Lần", 3);
        properties.load("title, author, keywords");
        properties.custom.load("items/key, items/value, items/type");
        await context.sync();
        console.log([properties.title, properties.author, properties.keywords]);
        console.log(properties.custom.items.map(({ key, value, type }) => [key, value as unknown, type]));
      });
    },
    prints: [
      ["Báo cáo", "An", "quý, báo cáo"],
      [
        ["Phòng", "Kế toán", "String"],
        ["Lần", 3, "Number"],
      ],
    ],
  },
  {
    what: "sets a page up for printing",
    script: async () => {
      await Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getItem("Sample");
        const { pageLayout } = sheet;
        pageLayout.orientation = Excel.PageOrientation.landscape;
        pageLayout.paperSize = Excel.PaperType.a4;
        pageLayout.set({ centerHorizontally: true, centerVertically: true, printGridlines: true });
        pageLayout.setPrintMargins("Inches", { top: 1, left: 0.5 });
        pageLayout.setPrintArea("A1:D100");
        pageLayout.setPrintTitleRows("$1:$1");
        pageLayout.zoom = { horizontalFitToPages: 1 };
        pageLayout.headersFooters.defaultForAllPages.centerHeader = "&P / &N";
        pageLayout.load("orientation, paperSize, centerHorizontally, topMargin, leftMargin, zoom");
        pageLayout.headersFooters.defaultForAllPages.load("centerHeader");
        const area = pageLayout.getPrintArea().load("address");
        const titles = pageLayout.getPrintTitleRowsOrNullObject().load("address");
        await context.sync();
        console.log([pageLayout.orientation, pageLayout.paperSize, pageLayout.centerHorizontally]);
        console.log([pageLayout.topMargin, pageLayout.leftMargin, pageLayout.zoom.horizontalFitToPages]);
        console.log(pageLayout.headersFooters.defaultForAllPages.centerHeader);
        console.log([area.address, titles.address]);
      });
    },
    prints: [["Landscape", "A4", true], [72, 36, 1], "&P / &N", ["Sample!A1:D100", "Sample!1:1"]],
  },
  {
    what: "says how numbers and dates are written here, and writes a number of another country as a number",
    script: async () => {
      await Excel.run(async (context) => {
        context.application.load("decimalSeparator, thousandsSeparator");
        context.application.cultureInfo.load("name");
        context.application.cultureInfo.numberFormat.load("numberDecimalSeparator, numberGroupSeparator");
        context.application.cultureInfo.datetimeFormat.load("shortDatePattern, dateSeparator, timeSeparator");
        await context.sync();
        const { name, numberFormat, datetimeFormat } = context.application.cultureInfo;
        console.log([name, context.application.decimalSeparator, context.application.thousandsSeparator]);
        console.log([numberFormat.numberDecimalSeparator, numberFormat.numberGroupSeparator]);
        console.log([
          datetimeFormat.shortDatePattern,
          datetimeFormat.dateSeparator,
          datetimeFormat.timeSeparator,
        ]);
        const cell = context.workbook.worksheets.getItem("Sample").getRange("F1");
        cell.formulasLocal = [["14.37".replace(".", numberFormat.numberDecimalSeparator)]];
        cell.load("values");
        await context.sync();
        console.log(cell.values[0]?.[0]);
      });
    },
    prints: [["vi-VN", ",", "."], [",", "."], ["dd/MM/yyyy", "/", ":"], 14.37],
  },
  {
    what: "calculates anew and says how far the calculation is",
    script: async () => {
      await Excel.run(async (context) => {
        context.application.suspendScreenUpdatingUntilNextSync();
        context.application.calculate(Excel.CalculationType.full);
        context.application.load({ calculationMode: true, calculationState: true });
        await context.sync();
        console.log([context.application.calculationMode, context.application.calculationState]);
      });
    },
    prints: [["Automatic", "Done"]],
  },
  {
    what: "inserts the worksheets of a file, here of this workbook's own, and opens it as a workbook of its own",
    opensWorkbook: true,
    script: async () => {
      const file = await new Promise<Office.File>((resolve, reject) => {
        Office.context.document.getFileAsync(Office.FileType.Compressed, (result) => {
          if (result.status === Office.AsyncResultStatus.Succeeded) resolve(result.value);
          else reject(new Error(result.error.message));
        });
      });
      let binary = "";
      for (let index = 0; index < file.sliceCount; index++) {
        const slice = await new Promise<Office.Slice>((resolve) => {
          file.getSliceAsync(index, ({ value }) => resolve(value));
        });
        for (const byte of slice.data as number[]) binary += String.fromCharCode(byte);
      }
      file.closeAsync();
      const base64 = btoa(binary);
      await Excel.run(async (context) => {
        const { workbook } = context;
        const inserted = workbook.insertWorksheetsFromBase64(base64, {
          sheetNamesToInsert: ["Sample"],
          positionType: Excel.WorksheetPositionType.after,
          relativeTo: "Sheet1",
        });
        await context.sync();
        const sheet = workbook.worksheets.getItem(inserted.value[0] ?? "").load("name, position");
        const cell = sheet.getRange("A2").load("values");
        await context.sync();
        console.log([sheet.name, sheet.position, cell.values[0]?.[0]]);
        sheet.delete();
        await context.sync();
      });
      await Excel.createWorkbook(base64);
      console.log("opened");
    },
    prints: [["Sample (2)", 1, "hai, sau đó"], "opened"],
  },
];

tryOut("workbook", samples);
