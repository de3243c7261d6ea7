import { describe, expect, it } from "vitest";
import { cell, docxOf, HEADINGS, paragraph, sheetsIn, wordRow, wordTable } from "../support/replyFiles";

type Parts = Parameters<typeof docxOf>[1];
const run = (inside: string): string => `<w:r>${inside}</w:r>`;
const text = (words: string): string => run(`<w:t xml:space="preserve">${words}</w:t>`);
const paragraphOf = (...inside: readonly string[]): string => `<w:p>${inside.join("")}</w:p>`;
const form = (first: string, problem: string): string =>
  `<w:tr>${cell(first)}${cell(problem)}${["Gửi sớm", "Tháng 6/2024", ""].map((it) => cell(paragraph(it))).join("")}</w:tr>`;
const table = (...rows: readonly string[]): string => wordTable(wordRow(HEADINGS), ...rows);

async function valuesOf(body: string, parts?: Parts): Promise<string[][]> {
  const [sheet] = await sheetsIn(docxOf(body, parts));
  return sheet?.form.rows.map(({ values }) => [String(values.tt), String(values.problem)]) ?? [];
}

const field = (data: string, result = ""): string =>
  paragraphOf(
    run(`<w:fldChar w:fldCharType="begin"><w:ffData>${data}</w:ffData></w:fldChar>`),
    run("<w:instrText>FORMDROPDOWN</w:instrText>"),
    run('<w:fldChar w:fldCharType="separate"/>'),
    result,
    run('<w:fldChar w:fldCharType="end"/>'),
  );
const control = (properties: string, inside: string): string =>
  paragraphOf(`<w:sdt><w:sdtPr>${properties}</w:sdtPr><w:sdtContent>${inside}</w:sdtContent></w:sdt>`);
const ENTRIES = '<w:listEntry w:val="Trễ hạn"/><w:listEntry w:val="Chậm báo cáo"/>';
const ITEMS =
  '<w:listItem w:displayText="Trễ hạn" w:value="1"/><w:listItem w:displayText="Chậm" w:value="2"/>';
const DELETED_END = '<w:pPr><w:rPr><w:del w:id="1"/></w:rPr></w:pPr>';

describe("a cell says what is seen", () => {
  it.each([
    ["an old list", field(`<w:ddList><w:result w:val="1"/>${ENTRIES}</w:ddList>`), "Chậm báo cáo"],
    ["an old list as it came", field(`<w:ddList>${ENTRIES}</w:ddList>`), "Trễ hạn"],
    ["an old list's default", field(`<w:ddList><w:default w:val="1"/>${ENTRIES}</w:ddList>`), "Chậm báo cáo"],
    ["an old list with its text", field(`<w:ddList>${ENTRIES}</w:ddList>`, text("Khác")), "Khác"],
    ["a box that is ticked", field("<w:checkBox><w:default w:val='0'/><w:checked/></w:checkBox>"), "☒"],
    ["a list", control(`<w:dropDownList w:lastValue="2">${ITEMS}</w:dropDownList>`, text("Chậm")), "Chậm"],
    ["a list by its value", control(`<w:dropDownList w:lastValue="2">${ITEMS}</w:dropDownList>`, ""), "Chậm"],
    [
      "a list still marked as not filled in",
      control(`<w:showingPlcHdr/><w:dropDownList>${ITEMS}</w:dropDownList>`, text("Trễ hạn")),
      "Trễ hạn",
    ],
    [
      "a list not filled in",
      control(`<w:showingPlcHdr/><w:dropDownList>${ITEMS}</w:dropDownList>`, text("Chọn một mục")) +
        paragraph("x"),
      "x",
    ],
    ["a tick", paragraphOf(run('<w:sym w:font="Wingdings" w:char="F0FC"/>'), text(" đạt")), "✓ đạt"],
    [
      "a sign",
      paragraphOf(text("tỷ lệ "), run('<w:sym w:font="Symbol" w:char="F0B3"/>'), text(" 80%")),
      "tỷ lệ ≥ 80%",
    ],
    [
      "an equation",
      paragraphOf(
        text("đạt "),
        "<m:oMath><m:f><m:num><m:r><m:t>41</m:t></m:r></m:num><m:den><m:r><m:t>100</m:t></m:r></m:den></m:f></m:oMath>",
      ),
      "đạt 41/100",
    ],
    [
      "a paragraph's end deleted",
      `<w:p>${DELETED_END}${text("Chậm ")}</w:p>${paragraph("báo cáo")}`,
      "Chậm báo cáo",
    ],
    ["the last paragraph's end deleted", `<w:p>${DELETED_END}${text("Chậm")}</w:p>`, "Chậm"],
  ])("with %s", async (_, inside, words) => {
    // prettier-ignore
    expect(await valuesOf(table(form(paragraph("1"), inside)))).toEqual([["1", words]]);
  });

  it.each(["footnote", "endnote"] as const)("with a %s", async (kind) => {
    const inside = paragraphOf(text("Chậm 3 ngày"), run(`<w:${kind}Reference w:id="2"/>`));
    const notes =
      `<w:${kind} w:type="separator" w:id="0"><w:p/></w:${kind}>` +
      `<w:${kind} w:id="2">${paragraph("Theo Công văn 12")}${paragraph("của Sở")}</w:${kind}>`;
    expect(await valuesOf(table(form(paragraph("1"), inside)), { [`${kind}s`]: notes })).toEqual([
      ["1", "Chậm 3 ngày (Theo Công văn 12 của Sở)"],
    ]);
  });
});

const level = (format: string, words: string, at = 0, start = 1): string =>
  `<w:lvl w:ilvl="${at}"><w:start w:val="${start}"/><w:numFmt w:val="${format}"/><w:lvlText w:val="${words}"/></w:lvl>`;
const list = (id: number, ...levels: readonly string[]): string =>
  `<w:abstractNum w:abstractNumId="${id}">${levels.join("")}</w:abstractNum>`;
const num = (id: number): string => `<w:num w:numId="${id}"><w:abstractNumId w:val="${id}"/></w:num>`;
const numbering =
  list(1, level("decimal", "%1."), level("decimal", "%1.%2.", 1)) +
  list(2, level("bullet", "\uF0B7")) +
  list(3, level("bullet", "-")) +
  list(4, level("lowerLetter", "%1)", 0, 2)) +
  list(5, level("upperRoman", "%1.", 0, 4)) +
  [1, 2, 3, 4, 5].map(num).join("");
const styles =
  '<w:style w:styleId="So"><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>' +
  '<w:style w:styleId="SoCon"><w:basedOn w:val="So"/></w:style>' +
  '<w:style w:styleId="Vong"><w:basedOn w:val="Vong"/></w:style>';
const styled = (style: string, words = "", more = ""): string =>
  paragraphOf(`<w:pPr><w:pStyle w:val="${style}"/>${more}</w:pPr>`, text(words));
const listed = (id: number, words: string, at = 0): string =>
  paragraphOf(
    `<w:pPr><w:numPr><w:ilvl w:val="${at}"/><w:numId w:val="${id}"/></w:numPr></w:pPr>`,
    text(words),
  );

describe("lists", () => {
  it("number TT through a style, that one's own base, and not where a paragraph takes itself out", async () => {
    const out = '<w:numPr><w:numId w:val="0"/></w:numPr>';
    const body = table(
      form(styled("So"), paragraph("Một")),
      form(styled("SoCon"), paragraph("Hai")),
      form(styled("So", "", out), paragraph("Ba")),
      form(styled("Vong"), paragraph("Bốn")),
      form(styled("So"), paragraph("Năm")),
    );
    expect((await valuesOf(body, { styles, numbering })).map(([tt]) => tt)).toEqual(["1", "2", "", "", "3"]);
  });

  it.each([
    ["bullets", listed(2, "Một") + listed(2, "Hai"), "• Một\n• Hai"],
    ["dashes", listed(3, "Một"), "- Một"],
    ["letters from b)", listed(4, "Một") + listed(4, "Hai"), "b) Một\nc) Hai"],
    ["Roman numbers from IV", listed(5, "Một") + listed(5, "Hai"), "IV. Một\nV. Hai"],
    ["two levels", listed(1, "Một") + listed(1, "Hai", 1) + listed(1, "Ba"), "1. Một\n1.1. Hai\n2. Ba"],
  ])("show their marks: %s", async (_, inside, words) => {
    expect(await valuesOf(table(form(paragraph("1"), inside)), { numbering })).toEqual([["1", words]]);
  });
});

describe("changes tracked", () => {
  const deleted = (words: string): string => cell(paragraph(words), '<w:cellDel w:id="1"/>');

  it("leave out deleted cells and keep inserted ones", async () => {
    const cells = [deleted("cũ"), cell(paragraph("1")), cell(paragraph("Một"), '<w:cellIns w:id="2"/>')];
    const others = ["Gửi sớm", "Tháng 6/2024", ""].map((it) => cell(paragraph(it)));
    expect(await valuesOf(table(`<w:tr>${[...cells, ...others].join("")}</w:tr>`))).toEqual([["1", "Một"]]);
  });

  it("leave out a row whose cells are all deleted", async () => {
    const row = `<w:tr>${["1", "Một", "a", "b", "c"].map(deleted).join("")}</w:tr>`;
    const [sheet] = await sheetsIn(docxOf(table(row, form(paragraph("2"), paragraph("Hai")))));
    expect(sheet?.grid).toHaveLength(2);
  });
});

describe("“Đơn vị:” in the page header", () => {
  const entries = table(form(paragraph("1"), paragraph("Một")));
  const section = (header: number): string =>
    `<w:sectPr><w:headerReference w:type="default" r:id="header${header}"/></w:sectPr>`;
  const parts = { header1: paragraph("Đơn vị: Thanh tra"), header2: wordTable(wordRow(["Đơn vị: NCC", ""])) };

  it("names the unit of all tables below it", async () => {
    const letter = Array.from({ length: 40 }, (_, at) => paragraph(`Đoạn ${at}`)).join("");
    const sheets = await sheetsIn(docxOf(letter + entries + paragraph("x") + entries + section(1), parts));
    expect(sheets.map((it) => [it.form.unit, it.form.rows.length])).toEqual([["Thanh tra", 2]]);
  });

  it("names another unit in another section", async () => {
    const body = `${entries}<w:p><w:pPr>${section(1)}</w:pPr></w:p>${entries}${section(2)}`;
    expect((await sheetsIn(docxOf(body, parts))).map((it) => it.form.unit)).toEqual(["Thanh tra", "NCC"]);
  });

  it("is less than the document's own", async () => {
    const body = paragraph("Đơn vị: Văn phòng") + entries + section(1);
    expect((await sheetsIn(docxOf(body, parts)))[0]?.form.unit).toBe("Văn phòng");
  });
});
