import { describe, expect, it } from "vitest";
import { cell, docxOf, HEADINGS, paragraph, sheetsIn, wordRow, wordTable } from "../support/replyFiles";

const LINES = [
  paragraph("Phụ lục 01"),
  paragraph("(Kèm theo Công văn số 12/SLĐTBXH-VP ngày 05/04/2024 của Sở)"),
  paragraph("Đơn vị: Phòng Người có công"),
].join("");
const entry = (tt: string, problem: string): string =>
  wordRow([tt, problem, "Gửi trước hạn", "Tháng 6/2024", ""]);

/** TT and problem of every row of every form in a document. */
async function rowsIn(body: string): Promise<string[][][]> {
  const sheets = await sheetsIn(docxOf(body), "PL01.docx");
  return sheets.map(({ form }) => form.rows.map(({ values }) => [String(values.tt), String(values.problem)]));
}

/** The problem's text where its cell holds this. */
async function textOfCell(inside: string): Promise<string | undefined> {
  const others = ["Gửi trước hạn", "Tháng 6/2024", ""].map((text) => cell(paragraph(text))).join("");
  const row = `<w:tr>${cell(paragraph("1"))}${cell(inside)}${others}</w:tr>`;
  const [[found] = []] = await rowsIn(LINES + wordTable(wordRow(HEADINGS), row));
  return found?.[1];
}

describe("a document", () => {
  it("is read with the lines above its table", async () => {
    const [sheet] = await sheetsIn(
      docxOf(LINES + wordTable(wordRow(HEADINGS), entry("1", "Một"))),
      "NCC.docx",
    );
    expect(sheet?.name).toBe("NCC");
    expect(sheet?.form).toMatchObject({ unit: "Phòng Người có công", issued: { month: 4, year: 2024 } });
  });

  it("may be a long letter, held together by a table without lines", async () => {
    const letterhead = wordTable(wordRow(["SỞ LĐTBXH", "CỘNG HÒA"]), wordRow(["Đơn vị: Thanh tra", ""]));
    const letter = Array.from({ length: 60 }, (_, at) => paragraph(`Đoạn ${at}`)).join("");
    const body = letter + letterhead + wordTable(wordRow(HEADINGS), entry("1", "Một"));
    const [sheet] = await sheetsIn(docxOf(body));
    expect(sheet?.form).toMatchObject({ unit: "Thanh tra", rows: [{ values: { problem: "Một" } }] });
  });

  it("may hold the forms of several units", async () => {
    const ofUnit = (unit: string) =>
      paragraph(`Đơn vị: ${unit}`) + wordTable(wordRow(HEADINGS), entry("1", unit));
    const sheets = await sheetsIn(docxOf(ofUnit("VP") + ofUnit("NCC")), "Tất cả.docx");
    expect(sheets.map(({ name, form }) => [name, form.unit])).toEqual([
      ["Tất cả", "VP"],
      ["Tất cả (2)", "NCC"],
    ]);
  });

  it("may have the form inside a cell of a table around it", async () => {
    const inner = wordTable(wordRow(HEADINGS), entry("1", "Một"));
    const [sheet, ...others] = await sheetsIn(
      docxOf(wordTable(`<w:tr>${cell(LINES + inner + paragraph(""))}</w:tr>`)),
    );
    expect([sheet?.form.unit, sheet?.form.rows.length, others.length]).toEqual(["Phòng Người có công", 1, 0]);
  });
});

describe("a table", () => {
  it("goes on in the next one where only blank lines stand between", async () => {
    const body =
      LINES + wordTable(wordRow(HEADINGS), entry("1", "Một")) + paragraph(" ") + wordTable(entry("2", "Hai"));
    expect(await rowsIn(body)).toEqual([[["1", "Một"], ["2", "Hai"]]]); // prettier-ignore
  });

  it("goes on below headings that are repeated", async () => {
    const part = (tt: string) => wordTable(wordRow(HEADINGS), entry(tt, `Việc ${tt}`));
    expect(await rowsIn(LINES + part("1") + paragraph("") + part("2"))).toEqual([
      [
        ["1", "Việc 1"],
        ["2", "Việc 2"],
      ],
    ]);
  });

  it.each([
    ["a line of text", paragraph("Các nội dung khác của Phòng")],
    ["a page number", paragraph("- 2 -") + paragraph("")],
    ["“(tiếp theo)”", paragraph("Phụ lục 01 (tiếp theo)")],
  ])("goes on after %s, with its headings repeated or without", async (_, between) => {
    const first = LINES + wordTable(wordRow(HEADINGS), entry("1", "Một"));
    const rest = entry("2", "Việc hai") + entry("3", "Việc ba");
    const rows = [[["1", "Một"], ["2", "Việc hai"], ["3", "Việc ba"]]]; // prettier-ignore
    expect(await rowsIn(first + between + wordTable(rest))).toEqual(rows);
    expect(await rowsIn(first + between + wordTable(wordRow(HEADINGS), rest))).toEqual(rows);
  });

  it.each([
    ["a column fewer: no note", ["3", "Việc ba", "Họp giao ban", "Tháng 8/2024"], ""],
    ["a column fewer: no number", ["Việc ba", "Họp giao ban", "Tháng 8/2024", "gấp"], "gấp"],
    ["a blank column more", ["3", "Việc ba", "", "Họp giao ban", "Tháng 8/2024", "gấp"], "gấp"],
    [
      "a filled column more",
      ["3", "Việc ba", "Họp giao ban", "Tháng 8/2024", "gấp", "Chị Hà"],
      "gấp\nChị Hà",
    ],
  ])("goes on with %s", async (_, cells, note) => {
    const first = LINES + wordTable(wordRow(HEADINGS), entry("1", "Một"), entry("2", "Hai"));
    const [sheet, ...others] = await sheetsIn(docxOf(first + paragraph("2") + wordTable(wordRow(cells))));
    expect(others).toEqual([]);
    const tt = cells[0] === "3" ? "3" : "";
    const values = { tt, problem: "Việc ba", remedy: "Họp giao ban", month: "Tháng 8/2024", note };
    expect(sheet?.form.rows.map((row) => row.values)[2]).toEqual(values);
  });

  it("goes on with its headings in another order and one more", async () => {
    const [tt = "", problem = "", remedy = "", month = "", note = ""] = HEADINGS;
    const second = wordTable(
      wordRow([tt, problem, "Nguồn lực", month, remedy, note]),
      wordRow(["2", "Việc hai", "20 triệu", "Quý II/2024", "Họp giao ban", ""]),
    );
    const [sheet] = await sheetsIn(docxOf(LINES + wordTable(wordRow(HEADINGS), entry("1", "Một")) + second));
    const { rows = [], headerRow = 0 } = sheet?.form ?? {};
    expect(rows[1]?.values).toMatchObject({ tt: "2", remedy: "Họp giao ban", month: "Quý II/2024" });
    expect(sheet?.grid[headerRow]?.[5]).toBe("Nguồn lực");
    expect(sheet?.grid[rows[1]?.row ?? 0]?.[5]).toBe("20 triệu");
  });

  it("goes on below signatures and titles of groups, which stay titles", async () => {
    const first = wordTable(wordRow(HEADINGS), entry("1", "Một"), wordRow(["", "TRƯỞNG PHÒNG", "", "", ""]));
    const body = `${LINES}${first}${paragraph("II. Cải cách thể chế")}${wordTable(entry("2", "Việc hai"))}`;
    expect(await rowsIn(body)).toEqual([[["1", "Một"], ["2", "Việc hai"]]]); // prettier-ignore
    const [sheet] = await sheetsIn(docxOf(body));
    expect(sheet?.grid.flat()).toContain("II. Cải cách thể chế");
  });

  it("goes on in the middle of an entry at the end of a page", async () => {
    const second = wordTable(wordRow(["", "so với hạn của Sở", "", "", ""]));
    const body = LINES + wordTable(wordRow(HEADINGS), entry("1", "Một")) + paragraph("Trang 2/3") + second;
    expect(await rowsIn(body)).toEqual([[["1", "Một"], ["", "so với hạn của Sở"]]]); // prettier-ignore
  });

  it("is the same unit's where it has no “Đơn vị:” of its own, and another form where it has another year", async () => {
    const headings = HEADINGS.map((heading) => heading.replace("2024", "2025"));
    const second = paragraph("Năm sau") + wordTable(wordRow(headings), entry("1", "Việc một"));
    const sheets = await sheetsIn(docxOf(LINES + wordTable(wordRow(HEADINGS), entry("1", "Một")) + second));
    expect(sheets.map(({ form }) => [form.unit, form.year, form.rows.length])).toEqual([
      ["Phòng Người có công", 2024, 1],
      ["Phòng Người có công", 2025, 1],
    ]);
  });

  it("is another unit's below its “Đơn vị:”, without headings too", async () => {
    const second = `${paragraph("Đơn vị: Thanh tra")}${wordTable(entry("1", "Việc một"))}`;
    const sheets = await sheetsIn(docxOf(LINES + wordTable(wordRow(HEADINGS), entry("1", "Một")) + second));
    expect(sheets.map(({ form }) => [form.unit, form.rows[0]?.values.problem])).toEqual([
      ["Phòng Người có công", "Một"],
      ["Thanh tra", "Việc một"],
    ]);
  });

  it.each([
    ["signatures", wordRow(["Nơi nhận", "TRƯỞNG PHÒNG"])],
    ["a list of people", wordRow(["TT", "Họ và tên", "Chức vụ", "Tháng sinh", ""]) + wordRow(["1", "Lê Hà", "Chuyên viên", "Tháng 6/1990", ""])], // prettier-ignore
    ["figures", wordRow(["1", "12", "30", "5", "Quý I"])],
  ])("ends where %s follow", async (_, rows) => {
    const body =
      LINES + wordTable(wordRow(HEADINGS), entry("1", "Một")) + paragraph("Kèm theo") + wordTable(rows);
    expect(await rowsIn(body)).toEqual([[["1", "Một"]]]);
  });

  it("gives each entry what is merged beside several", async () => {
    const row = (tt: string, month: string, restart: boolean): string =>
      `<w:tr>${[tt, `Việc ${tt}`, "Gửi sớm"].map((text) => cell(paragraph(text))).join("")}${cell(paragraph(month), restart ? '<w:vMerge w:val="restart"/>' : "<w:vMerge/>")}${cell(paragraph(""))}</w:tr>`;
    const rows = row("1", "Tháng 6/2024", true) + row("2", "", false) + row("3", "", false);
    const [sheet] = await sheetsIn(docxOf(wordTable(wordRow(HEADINGS), rows)));
    expect(sheet?.form.rows.map(({ values }) => values.month)).toEqual(Array(3).fill("Tháng 6/2024"));
  });

  it("keeps the columns under cells that are merged, the text in the first", async () => {
    const rest = [cell(paragraph("Gửi sớm")), cell(paragraph("Tháng 6")), cell(paragraph(""))].join("");
    const rows = [
      `<w:tr>${cell(paragraph("1"), '<w:vMerge w:val="restart"/>')}${cell(paragraph("Một"))}${rest}</w:tr>`,
      `<w:tr>${cell(paragraph("khuất"), "<w:vMerge/>")}${cell(paragraph("Hai"))}${rest}</w:tr>`,
      `<w:tr><w:trPr><w:gridBefore w:val="1"/></w:trPr>${cell(paragraph("Ba"))}${rest}</w:tr>`,
      `<w:tr>${cell(paragraph("Bốn"), '<w:gridSpan w:val="2"/>')}${rest}</w:tr>`,
    ];
    const [sheet] = await sheetsIn(docxOf(wordTable(wordRow(HEADINGS), ...rows)));
    expect(sheet?.grid.slice(1).map((row) => row.slice(0, 3))).toEqual([
      ["1", "Một", "Gửi sớm"],
      ["", "Hai", "Gửi sớm"],
      ["", "Ba", "Gửi sớm"],
      ["Bốn", "", "Gửi sớm"],
    ]);
  });

  it("leaves out a row that was deleted with changes tracked and keeps an added one", async () => {
    const tracked = (change: string, tt: string): string =>
      entry(tt, change).replace("<w:tr>", `<w:tr><w:trPr><w:${change} w:id="1" w:author="a"/></w:trPr>`);
    const body = wordTable(wordRow(HEADINGS), tracked("del", "1"), tracked("ins", "2"), entry("3", "Ba"));
    expect(await rowsIn(body)).toEqual([[["2", "ins"], ["3", "Ba"]]]); // prettier-ignore
  });

  it("is numbered where Word numbers it", async () => {
    const numbered = `<w:p><w:pPr><w:numPr><w:ilvl w:val="0"/><w:numId w:val="4"/></w:numPr><w:rPr><w:rPrChange/></w:rPr></w:pPr></w:p>`;
    const row = (problem: string) =>
      `<w:tr>${cell(numbered)}${[problem, "Gửi sớm", "Tháng 6", ""].map((text) => cell(paragraph(text))).join("")}</w:tr>`;
    expect(await rowsIn(wordTable(wordRow(HEADINGS), row("Một"), row("Hai")))).toEqual([[["1", "Một"], ["2", "Hai"]]]); // prettier-ignore
  });
});

const run = (text: string): string => `<w:r><w:t>${text}</w:t></w:r>`;

describe("a cell", () => {
  it.each([
    ["several paragraphs", paragraph("Một") + paragraph("Hai"), "Một\nHai"],
    ["a line break", "<w:p><w:r><w:t>Một</w:t><w:br/><w:t>Hai</w:t></w:r></w:p>", "Một\nHai"],
    [
      "a tab, and where tabs stop",
      "<w:p><w:pPr><w:tabs><w:tab/></w:tabs></w:pPr><w:r><w:t>a</w:t><w:tab/><w:t>b</w:t></w:r></w:p>",
      "a b",
    ],
    ["what begins like a formula", paragraph("=HYPERLINK(A1)"), "=HYPERLINK(A1)"],
    ["words added", `<w:p>${run("Một")}<w:ins w:id="1">${run(" hai")}</w:ins></w:p>`, "Một hai"],
    [
      "words deleted",
      `<w:p>${run("Một")}<w:del w:id="1"><w:r><w:delText> hai</w:delText></w:r></w:del></w:p>`,
      "Một",
    ],
    [
      "a paragraph deleted",
      `${paragraph("Một")}<w:p><w:pPr><w:rPr><w:del w:id="1"/></w:rPr></w:pPr></w:p>${paragraph("Hai")}`,
      "Một\nHai",
    ],
    [
      "words moved",
      `<w:p><w:moveFrom w:id="1">${run("cũ")}</w:moveFrom><w:moveTo w:id="2">${run("mới")}</w:moveTo></w:p>`,
      "mới",
    ],
    ["hidden words", `<w:p>${run("Một")}<w:r><w:rPr><w:vanish/></w:rPr><w:t>ẩn</w:t></w:r></w:p>`, "Một"],
    ["a field", `<w:p><w:r><w:instrText>HYPERLINK "x"</w:instrText></w:r>${run("Một")}</w:p>`, "Một"],
    ["a content control", `<w:sdt><w:sdtPr/><w:sdtContent>${paragraph("Một")}</w:sdtContent></w:sdt>`, "Một"],
    [
      "a control not filled in",
      `<w:sdt><w:sdtPr><w:showingPlcHdr/></w:sdtPr><w:sdtContent>${paragraph("Bấm để nhập")}</w:sdtContent></w:sdt>${paragraph("Một")}`,
      "Một",
    ],
    [
      "a text box and its copy",
      `<w:p><w:r><mc:AlternateContent><mc:Choice Requires="x"><w:txbxContent>${paragraph("Một")}</w:txbxContent></mc:Choice><mc:Fallback><w:txbxContent>${paragraph("Một")}</w:txbxContent></mc:Fallback></mc:AlternateContent></w:r></w:p>`,
      "Một",
    ],
    [
      "a table",
      paragraph("Một") + wordTable(wordRow(["a", "b"]), wordRow(["c", "d"])) + paragraph(""),
      "Một\na b\nc d",
    ],
  ])("with %s", async (_, inside, text) => {
    // prettier-ignore
    expect(await textOfCell(inside)).toBe(text);
  });
});
