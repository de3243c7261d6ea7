import { type Sample, tryOut } from "./samples";

const samples: readonly Sample[] = [
  {
    what: "makes a style, applies it with built-in ones, looks it up and changes it",
    script: async () => {
      await Excel.run(async (context) => {
        const { styles } = context.workbook;
        styles.getItemOrNullObject("Chữ nghiêng góc").delete();
        styles.add("Chữ nghiêng góc");
        const made = styles.getItem("Chữ nghiêng góc");
        made.textOrientation = 38;
        made.autoIndent = true;
        made.includeProtection = true;
        made.shrinkToFit = true;
        made.locked = false;
        await context.sync();

        context.workbook.worksheets.getItemOrNullObject("Sample").delete();
        const sheet = context.workbook.worksheets.add("Sample");
        sheet.getRange("A1:C2").values = [
          ["Phòng", "Đã xong", "Còn lại"],
          ["Văn phòng", 12, 3],
        ];
        sheet.getRange("A1:C1").style = "Chữ nghiêng góc";
        sheet.getRange("B2").style = Excel.BuiltInStyle.good;
        sheet.getRange("C2").style = Excel.BuiltInStyle.neutral;
        sheet.getRange("A4:C4").style = Excel.BuiltInStyle.accent1_20;
        await context.sync();

        made.load("name,textOrientation,autoIndent,shrinkToFit,locked,builtIn");
        const used = sheet.getRange("A1:C1").load("style,format/textOrientation");
        const light = sheet.getRange("A4:C4").load("style,format/fill/color");
        await context.sync();
        console.log(made.toJSON());
        console.log([used.style, used.format.textOrientation]);
        console.log([light.style, light.format.fill.color]);

        made.set({ textOrientation: 0, font: { bold: true }, fill: { color: "#DDEBF7" } });
        used.load("format/textOrientation,format/font/bold,format/fill/color");
        await context.sync();
        console.log([used.format.textOrientation, used.format.font.bold, used.format.fill.color]);
      });
    },
    prints: [
      {
        name: "Chữ nghiêng góc",
        textOrientation: 38,
        autoIndent: true,
        shrinkToFit: true,
        locked: false,
        builtIn: false,
        includeProtection: true,
      },
      ["Chữ nghiêng góc", 38],
      ["Accent1_20", "#DEEBF7"],
      [0, true, "#DDEBF7"],
    ],
  },
  {
    what: "takes away all styles that people have made",
    script: async () => {
      await Excel.run(async (context) => {
        const { styles } = context.workbook;
        styles.add("Một");
        styles.add("Hai");
        styles.load("items/name,items/builtIn");
        await context.sync();
        const own = styles.items.filter(({ builtIn }) => !builtIn);
        console.log(own.map(({ name }) => name));
        for (const { name } of own) styles.getItem(name).delete();
        styles.load("items/builtIn");
        const cell = context.workbook.worksheets.getItem("Sample").getRange("A1").load("style");
        await context.sync();
        console.log(styles.items.every(({ builtIn }) => builtIn));
        console.log(cell.style);
      });
    },
    prints: [["Chữ nghiêng góc", "Hai", "Một"], true, "Normal"],
  },
];

tryOut("named styles", samples);
