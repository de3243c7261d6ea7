import fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import { monthOfSerial } from "../../src/core/months/serial";
import { HEADINGS, readBytes, sheetsIn, textRow, xlsxOf } from "../support/replyFiles";

const SHEET = "Phụ lục 01";
const headings = textRow(0, HEADINGS);

/** The row of cells under the headings. */
async function rowOf(cells: string, more: Parameters<typeof xlsxOf>[1] = {}): Promise<readonly unknown[]> {
  const rows = `${headings}<row r="2">${cells}</row>`;
  const [sheet] = await sheetsIn(xlsxOf([{ name: SHEET, rows }], more));
  return sheet?.grid[1] ?? ["", "", "", "", ""];
}

describe("a cell", () => {
  it.each([
    ["number", "<c><v>0.25</v></c>", 0.25],
    ["number with an exponent", "<c><v>1E-2</v></c>", 0.01],
    ["month that became a date", '<c s="1"><v>45444</v></c>', 45_444],
    ["date in ISO 8601", '<c t="d"><v>2024-06-01T00:00:00</v></c>', 45_444],
    ["TRUE", '<c t="b"><v>1</v></c>', true],
    ["FALSE", '<c t="b"><v>0</v></c>', false],
    ["error", '<c t="e"><v>#N/A</v></c>', "#N/A"],
    ["shared text", '<c t="s"><v>0</v></c>', "Chậm báo cáo"],
    ["text in several fonts", '<c t="s"><v>1</v></c>', "Chậm báo cáo"],
    ["text with its pronunciation", '<c t="s"><v>2</v></c>', "課"],
    ["text in the cell, several fonts", '<c t="inlineStr"><is><r><t>a</t></r><r><t>b</t></r></is></c>', "ab"],
    ["formula's text", '<c t="str"><f>A1&amp;"x"</f><v>=1+1</v></c>', "=1+1"],
    ["formula's number", "<c><f>SUM(A1)</f><v>3</v></c>", 3],
    ["formula never calculated", "<c><f>SUM(A1)</f></c>", ""],
    ["format without a value", '<c s="1"/>', ""],
    [
      "character that XML cannot hold",
      '<c t="inlineStr"><is><t>a_x0007_b_x005F_x0007_</t></is></c>',
      "a\u0007b_x0007_",
    ],
    ["emoji written as a number", '<c t="inlineStr"><is><t>&#128512;</t></is></c>', "😀"],
    ["character data", '<c t="inlineStr"><is><t><![CDATA[a<b]]></t></is></c>', "a<b"],
  ])("with a %s", async (_, xml, value) => {
    const strings =
      "<si><t>Chậm báo cáo</t></si>" +
      "<si><r><rPr><b/></rPr><t>Chậm</t></r><r><t xml:space='preserve'> báo cáo</t></r></si>" +
      "<si><t>課</t><rPh sb='0' eb='1'><t>か</t></rPh></si>";
    expect((await rowOf(xml, { strings }))[0]).toBe(value);
  });

  it("stands where its reference says, or next to the one before", async () => {
    expect(await rowOf('<c r="B2"><v>1</v></c><c><v>2</v></c><c r="E2"><v>3</v></c>')).toEqual([
      "",
      1,
      2,
      "",
      3,
    ]);
  });

  it("counts in the 1904 date system where it shows a date, and only there", async () => {
    const styles =
      '<numFmts><numFmt numFmtId="164" formatCode="mm/yyyy"/><numFmt numFmtId="165" formatCode="0&quot; ngày&quot;"/></numFmts>' +
      '<cellStyleXfs><xf numFmtId="14"/></cellStyleXfs><cellXfs><xf numFmtId="0"/><xf numFmtId="164"/><xf numFmtId="14"/><xf numFmtId="165"/></cellXfs>';
    const cells = [0, 1, 2, 3].map((style) => `<c s="${style}"><v>43982</v></c>`).join("");
    const [plain, custom, builtIn, days] = await rowOf(cells, { styles, is1904: true });
    expect([plain, days]).toEqual([43_982, 43_982]);
    expect([custom, builtIn].map((serial) => monthOfSerial(Number(serial)))).toEqual([
      { month: 6, year: 2024 },
      { month: 6, year: 2024 },
    ]);
  });
});

const form = (problem: string): string =>
  headings + textRow(1, ["1", problem, "Gửi trước hạn", "Tháng 6/2024", ""]);

describe("a workbook", () => {
  it("gives every visible sheet with a form, in their order, and names the hidden ones", async () => {
    const reply = await readBytes(
      xlsxOf([
        { name: "NCC & CS", rows: form("Một") },
        { name: "Nháp", rows: form("Hai"), state: "hidden" },
        { name: "Danh mục", rows: textRow(0, ["Lĩnh vực"]) },
        { name: "Ẩn hẳn", rows: form("Ba"), state: "veryHidden" },
        { name: "BTXH", rows: form("Bốn") },
      ]),
    );
    if (reply.kind === "refused") throw reply.cause;
    expect(reply.sheets.map(({ name }) => name)).toEqual(["NCC & CS", "BTXH"]);
    expect(reply.hidden).toEqual(["Nháp", "Ẩn hẳn"]);
  });

  it("tells who saved it last, and when", async () => {
    const core =
      "<dcterms:modified>2024-04-09T02:00:00Z</dcterms:modified><cp:lastModifiedBy>Lê Hà</cp:lastModifiedBy>";
    const reply = await readBytes(xlsxOf([{ name: SHEET, rows: form("Một") }], { core }));
    expect(reply).toMatchObject({ modified: "2024-04-09T02:00:00Z", lastModifiedBy: "Lê Hà" });
  });

  it("keeps the units of a table that is stacked from many", async () => {
    const rows =
      textRow(0, [...HEADINGS, "Phòng, đơn vị", "Nguồn (sheet, dòng)"]) +
      textRow(1, ["1", "Chậm báo cáo", "Gửi sớm", "Tháng 6/2024", "", "Phòng Người có công", "NCC!8"]);
    const [sheet] = await sheetsIn(xlsxOf([{ name: "Tổng hợp", rows }]));
    expect(sheet?.kind).toBe("consolidation");
    expect(sheet?.form.rows[0]?.values.unit).toBe("Phòng Người có công");
  });

  it("reads as far as a form reaches: not what is kept far to the right, nor what a last row makes endless", async () => {
    const far = `<row r="1048576"><c r="A1048576"><v>1</v></c><c r="XFD1048576"><v>2</v></c></row>`;
    const [sheet] = await sheetsIn(xlsxOf([{ name: SHEET, rows: form("Một") + far }]));
    expect([sheet?.grid.length, sheet?.grid.at(-1)]).toEqual([1_048_576, [1, "", "", "", ""]]);
  });
});

/** Whatever a cell can hold: all of Unicode but what XML has no place for, in the ways that are dangerous elsewhere. */
const cellText = fc.oneof(
  fc.constantFrom(
    "=1+1",
    "+84",
    "-0,5",
    "@SUM(A1)",
    "'=x",
    "\t=1",
    "_x0041_",
    "Hòa".normalize("NFD"),
    "👩‍👩‍👧",
    "a\r\nb",
    " ",
  ),
  fc
    .string({ unit: "binary" })
    .map((text) => text.replace(/[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, "")),
);

test("whatever texts are written are read again, letter by letter", async () => {
  const rows = fc.array(fc.array(cellText, { minLength: 5, maxLength: 5 }), { minLength: 1, maxLength: 6 });
  await fc.assert(
    fc.asyncProperty(rows, async (texts) => {
      // Excel writes an underscore that could be taken for such an escape as one itself.
      const written = texts.map((row) => row.map((text) => text.replace(/_(?=x[\dA-Fa-f]{4}_)/g, "_x005F_")));
      const xml = written.map((row, at) => textRow(at + 1, row)).join("");
      const [sheet] = await sheetsIn(xlsxOf([{ name: SHEET, rows: headings + xml }]));
      const read = texts.map((_, at) => sheet?.grid[at + 1] ?? ["", "", "", "", ""]);
      expect(read).toEqual(texts);
    }),
    { numRuns: 100 },
  );
});
