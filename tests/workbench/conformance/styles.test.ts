import { api, type Case, conform, refused } from "./conformance";

const style = api("excel.style");
const collection = api("excel.stylecollection");
const range = api("excel.range");

const cases: readonly Case[] = [
  {
    what: "cells have Normal unless they say otherwise, and null where they differ",
    page: range,
    script: async (context, sheet) => {
      sheet.getRange("A2").style = "Good";
      const read = ["A1", "A2", "A1:A2"].map((address) => sheet.getRange(address).load("style"));
      await context.sync();
      return read.map((cells) => cells.style);
    },
    expected: ["Normal", "Good", null],
  },
  {
    what: "a built-in style that the file has not got is applied with its font and fill, the rest of the cell stays",
    page: api("excel.builtinstyle"),
    script: async (context, sheet) => {
      const cell = sheet.getRange("B2");
      cell.numberFormat = [["0.00"]];
      cell.format.horizontalAlignment = "Center";
      cell.format.font.bold = true;
      cell.style = Excel.BuiltInStyle.bad;
      cell.load("style,numberFormat,format/horizontalAlignment,format/font/color,format/fill/color");
      cell.format.font.load("bold");
      await context.sync();
      const { font, fill, horizontalAlignment } = cell.format;
      return [cell.style, font.color, font.bold, fill.color, cell.numberFormat, horizontalAlignment];
    },
    expected: ["Bad", "#9C0006", false, "#FFC7CE", [["0.00"]], "Center"],
  },
  {
    what: "a range names a built-in style by the enumeration, the style itself by the name that people see",
    page: range,
    script: async (context, sheet) => {
      const cells = sheet.getRange("A1:B1");
      sheet.getRange("A1").style = Excel.BuiltInStyle.heading1;
      sheet.getRange("B1").style = "Heading 1";
      cells.load("style");
      const named = context.workbook.styles.getItem("Heading 1").load("name,builtIn");
      const bottom = sheet.getRange("A1").format.borders.getItem("EdgeBottom").load("style,weight");
      await context.sync();
      return [cells.style, named.name, named.builtIn, bottom.style, bottom.weight];
    },
    expected: ["Heading1", "Heading 1", true, "Continuous", "Thick"],
  },
  {
    // OfficeDev/office-js#3061: in Excel, too, "Heading1" is no style's name.
    what: "styles are got by their name, whatever its capitals, and not by the enumeration",
    page: collection,
    script: async (context) => {
      const { styles } = context.workbook;
      const found = ["heading 2", "Heading2", "Không có"].map((name) => styles.getItemOrNullObject(name));
      await context.sync();
      return found.map((one) => one.isNullObject);
    },
    expected: [false, true, true],
  },
  {
    what: "a style that is not there is ItemNotFound",
    page: collection,
    script: async (context) => {
      context.workbook.styles.getItem("Không có").load("name");
      await context.sync();
    },
    expected: refused("ItemNotFound"),
  },
  {
    what: "a name that no style has is refused by a range",
    page: range,
    script: async (context, sheet) => {
      sheet.getRange("A1").style = "Không có";
      await context.sync();
    },
    expected: refused("InvalidArgument"),
  },
  {
    what: "a new style looks like Normal and includes everything",
    page: collection,
    script: async (context) => {
      context.workbook.styles.add("Mới");
      const added = context.workbook.styles.getItem("Mới").load();
      added.font.load("name,size,bold");
      added.fill.load("color");
      await context.sync();
      const { font, fill, builtIn, numberFormat, locked, textOrientation, horizontalAlignment } = added;
      const { includeAlignment, includeBorder, includeFont, includeNumber } = added;
      const { includePatterns, includeProtection } = added;
      return {
        font: [font.name, font.size, font.bold],
        rest: [fill.color, builtIn, numberFormat, locked, textOrientation, horizontalAlignment],
        includes: [includeAlignment, includeBorder, includeFont].concat(
          includeNumber,
          includePatterns,
          includeProtection,
        ),
      };
    },
    expected: {
      font: ["Calibri", 11, false],
      rest: ["#FFFFFF", false, "General", true, 0, "General"],
      includes: [true, true, true, true, true, true],
    },
  },
  {
    what: "everything that is set on a style comes with it to a cell",
    page: style,
    script: async (context, sheet) => {
      context.workbook.styles.add("Đủ thứ");
      const made = context.workbook.styles.getItem("Đủ thứ");
      made.font.name = "Times New Roman";
      made.font.size = 13;
      made.font.color = "#1F3864";
      made.fill.color = "#FFF2CC";
      made.borders.getItem("EdgeTop").style = "Double";
      made.numberFormat = "#,##0";
      made.horizontalAlignment = "Right";
      made.verticalAlignment = "Top";
      made.indentLevel = 2;
      made.textOrientation = 45;
      made.readingOrder = "LeftToRight";
      made.shrinkToFit = true;
      made.wrapText = true;
      made.autoIndent = true;
      made.locked = false;
      made.formulaHidden = true;
      const cell = sheet.getRange("C3");
      cell.style = "Đủ thứ";
      const { format } = cell.load("style,numberFormat");
      format.load("horizontalAlignment,verticalAlignment,indentLevel,textOrientation,readingOrder");
      format.load("shrinkToFit,wrapText,autoIndent");
      format.load("font/name,font/size,font/color,fill/color,protection/locked,protection/formulaHidden");
      const top = format.borders.getItem("EdgeTop").load("style");
      await context.sync();
      return [
        [cell.style, cell.numberFormat[0]?.[0], top.style],
        [format.font.name, format.font.size, format.font.color, format.fill.color],
        [format.horizontalAlignment, format.verticalAlignment, format.indentLevel, format.textOrientation],
        [format.readingOrder, format.shrinkToFit, format.wrapText, format.autoIndent],
        [format.protection.locked, format.protection.formulaHidden],
      ];
    },
    expected: [
      ["Đủ thứ", "#,##0", "Double"],
      ["Times New Roman", 13, "#1F3864", "#FFF2CC"],
      ["Right", "Top", 2, 45],
      ["LeftToRight", true, true, true],
      [false, true],
    ],
  },
  {
    what: "a changed style changes its cells, but not a part that a cell has set for itself",
    page: style,
    script: async (context, sheet) => {
      context.workbook.styles.add("Tiêu đề nhóm");
      const made = context.workbook.styles.getItem("Tiêu đề nhóm");
      sheet.getRange("A1:A2").style = "Tiêu đề nhóm";
      sheet.getRange("D:D").style = "Tiêu đề nhóm";
      sheet.getRange("A2").format.font.italic = true;
      await context.sync();
      made.font.bold = true;
      made.fill.color = "#DDEBF7";
      await context.sync();
      const read = ["A1", "A2", "A3", "D900"].map((address) => {
        const cell = sheet.getRange(address).load("style");
        cell.format.load("font/bold,font/italic,fill/color");
        return cell;
      });
      await context.sync();
      return read.map(({ format: { font, fill } }) => [font.bold, font.italic, fill.color]);
    },
    expected: [
      [true, false, "#DDEBF7"],
      [false, true, "#DDEBF7"],
      [false, false, "#FFFFFF"],
      [true, false, "#DDEBF7"],
    ],
  },
  {
    what: "a part that a style leaves out stays as it is in the cells that get it",
    page: style,
    script: async (context, sheet) => {
      context.workbook.styles.add("Chỉ nền");
      const made = context.workbook.styles.getItem("Chỉ nền");
      made.fill.color = "#E2EFDA";
      made.includeFont = false;
      made.includeNumber = false;
      const cell = sheet.getRange("A1");
      cell.format.font.bold = true;
      cell.numberFormat = [["0%"]];
      cell.format.wrapText = true;
      cell.style = "Chỉ nền";
      cell.load("numberFormat,format/wrapText,format/font/bold,format/fill/color");
      made.load("includeFont,includePatterns");
      await context.sync();
      const { font, fill, wrapText } = cell.format;
      return [font.bold, cell.numberFormat, wrapText, fill.color, made.includeFont, made.includePatterns];
    },
    expected: [true, [["0%"]], false, "#E2EFDA", false, true],
  },
  {
    what: "the cells of a deleted style are Normal and keep what they have set for themselves",
    page: style,
    script: async (context, sheet) => {
      context.workbook.styles.add("Bỏ đi");
      const made = context.workbook.styles.getItem("Bỏ đi");
      made.fill.color = "#FFD966";
      made.font.bold = true;
      const cell = sheet.getRange("A1");
      cell.style = "Bỏ đi";
      cell.format.wrapText = true;
      await context.sync();
      made.delete();
      cell.load("style,format/wrapText,format/font/bold,format/fill/color");
      const gone = context.workbook.styles.getItemOrNullObject("Bỏ đi");
      await context.sync();
      const { font, fill, wrapText } = cell.format;
      return [cell.style, fill.color, font.bold, wrapText, gone.isNullObject];
    },
    expected: ["Normal", "#FFFFFF", false, true, true],
  },
  {
    what: "a style of Excel's own can be deleted, Normal cannot",
    page: style,
    script: async (context) => {
      const { styles } = context.workbook;
      styles.getItem("Linked Cell").delete();
      const gone = styles.getItemOrNullObject("Linked Cell");
      await context.sync();
      if (!gone.isNullObject) return "still there";
      styles.getItem("Normal").delete();
      await context.sync();
      return "deleted";
    },
    expected: refused("InvalidOperation"),
  },
  {
    what: "Normal is how cells without a format look, and can be given to others again",
    page: style,
    script: async (context, sheet) => {
      const normal = context.workbook.styles.getItem("Normal");
      sheet.getRange("A2").format.font.bold = true;
      sheet.getRange("C:C").style = "Neutral";
      sheet.getRange("C3").style = "Normal";
      normal.font.size = 14;
      const read = ["A1", "A2", "C3", "C4"].map((address) => {
        const cell = sheet.getRange(address).load("style");
        cell.format.font.load("size,bold");
        return cell;
      });
      await context.sync();
      const seen = read.map((cell) => [cell.style, cell.format.font.size]);
      normal.font.size = 11;
      await context.sync();
      return seen;
    },
    expected: [
      ["Normal", 14],
      ["Normal", 11],
      ["Normal", 14],
      ["Neutral", 11],
    ],
  },
  {
    what: "styles are listed by name, those of Excel's own that nobody uses too",
    page: collection,
    script: async (context) => {
      const { styles } = context.workbook;
      styles.load("items/name,items/builtIn");
      const count = styles.getCount();
      const first = styles.getItemAt(0).load("name");
      await context.sync();
      const names = styles.items.filter(({ builtIn }) => builtIn).map(({ name }) => name);
      return [first.name, names.slice(0, 2), names.includes("Total"), count.value === styles.items.length];
    },
    expected: ["20% - Accent1", ["20% - Accent1", "20% - Accent2"], true, true],
  },
  {
    what: "a style's name that is taken is refused",
    page: collection,
    script: async (context) => {
      context.workbook.styles.add("good");
      await context.sync();
    },
    expected: refused("ItemAlreadyExists"),
  },
  {
    what: "a style has four borders",
    page: style,
    script: async (context) => {
      const { borders } = context.workbook.styles.getItem("Input");
      borders.load("count,items/sideIndex,items/color");
      await context.sync();
      return [borders.count, borders.items.map(({ sideIndex, color }) => [sideIndex, color])];
    },
    expected: [
      4,
      [
        ["EdgeTop", "#7F7F7F"],
        ["EdgeBottom", "#7F7F7F"],
        ["EdgeLeft", "#7F7F7F"],
        ["EdgeRight", "#7F7F7F"],
      ],
    ],
  },
  {
    what: "several areas have one style or null, and get one",
    page: api("excel.rangeareas"),
    script: async (context, sheet) => {
      const areas = sheet.getRanges("A1,C3:C4").load("style");
      sheet.getRange("A1").style = "Total";
      areas.load("style");
      await context.sync();
      const mixed = areas.style;
      areas.style = "Percent";
      const cell = sheet.getRange("C4").load("style,numberFormat");
      areas.load("style");
      await context.sync();
      return [mixed, areas.style, cell.style, cell.numberFormat];
    },
    expected: [null, "Percent", "Percent", [["0%"]]],
  },
  {
    what: "cell properties have the style",
    page: api("excel.settablecellproperties"),
    script: async (context, sheet) => {
      const cells = sheet.getRange("A1:B1");
      cells.setCellProperties([[{ style: "Note" }, { style: Excel.BuiltInStyle.wholeComma }]]);
      const read = cells.getCellProperties({ style: true });
      await context.sync();
      return read.value;
    },
    expected: [[{ style: "Note" }, { style: "WholeComma" }]],
  },
  {
    what: "a protected sheet refuses a style, unless cells may be formatted",
    page: api("excel.worksheetprotection"),
    script: async (context, sheet) => {
      sheet.protection.protect({ allowFormatCells: true });
      sheet.getRange("A1").style = "Good";
      sheet.protection.unprotect();
      sheet.protection.protect();
      await context.sync();
      try {
        sheet.getRange("A2").style = "Bad";
        await context.sync();
        return "taken";
      } catch (error) {
        sheet.protection.unprotect();
        const cells = sheet.getRange("A1:A2").load("style");
        const second = sheet.getRange("A2").load("style");
        await context.sync();
        return [(error as OfficeExtension.Error).code, cells.style, second.style];
      }
    },
    expected: ["AccessDenied", null, "Normal"],
  },
  {
    what: "cells that are cleared of formats are Normal",
    page: range,
    script: async (context, sheet) => {
      const cell = sheet.getRange("A1");
      cell.style = "Good";
      cell.clear("Formats");
      cell.load("style");
      await context.sync();
      return cell.style;
    },
    expected: "Normal",
  },
  {
    what: "onFormatChanged tells of a style as of any other format",
    page: api("excel.worksheet"),
    script: async (context, sheet) => {
      const heard: string[] = [];
      const handler = sheet.onFormatChanged.add((event) => {
        heard.push(event.address);
        return Promise.resolve();
      });
      await context.sync();
      sheet.getRange("B2:B3").style = "Good";
      await context.sync();
      while (heard.length < 1) await new Promise((resolve) => setTimeout(resolve, 10));
      context.workbook.styles.getItem("Good").font.italic = true;
      await context.sync();
      while (heard.length < 2) await new Promise((resolve) => setTimeout(resolve, 10));
      handler.remove();
      await context.sync();
      return heard;
    },
    expected: ["B2:B3", "B2:B3"],
  },
];

conform("named styles", cases);
