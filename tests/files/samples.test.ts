import { describe, expect, it, test } from "vitest";
import { textOf } from "../../src/core/text/text";
import sharedWorkbook from "../core/data/shared-workbook-grids.json";
import unitFiles from "../core/data/unit-file-grids.json";
import { calculateSheet, canCalculate } from "../support/libreOffice";
import { fixtureBytes, sheetsIn } from "../support/replyFiles";

const UNIT_FILES = [
  ["PL01_CSCN", "Cơ sở cai nghiện ma túy", 5],
  ["PL01_Lang_TE", "Làng Trẻ em mồ côi", 8],
  ["PL01_Quy_BTTE", "Quỹ Bảo trợ trẻ em", 5],
  ["PL01_TT_CTXH", "Trung tâm Công tác xã hội", 5],
  ["PL01_TT_DDNCC", "Trung tâm Điều dưỡng Người có công", 8],
  ["PL01_TT_DVVL", "Trung tâm Dịch vụ việc làm", 4],
] as const;

describe.each(UNIT_FILES)("%s", (name, unit, rows) => {
  const bytes = fixtureBytes(`tung-don-vi/${name}.xlsx`);

  it(`is the form of ${unit}`, async () => {
    const [sheet, ...others] = await sheetsIn(bytes);
    expect([sheet?.name, sheet?.form.unit, sheet?.form.rows.length]).toEqual(["Phụ lục 01", unit, rows]);
    expect(others).toEqual([]);
  });
});

it.runIf(canCalculate)("a form is read as LibreOffice reads it", async () => {
  const bytes = fixtureBytes("tung-don-vi/PL01_Lang_TE.xlsx");
  const [sheet] = await sheetsIn(bytes);
  const read = sheet?.grid.map((row) => row.map(textOf));
  // The one month that Excel has taken for a date is shown as one there.
  const shown = calculateSheet(bytes).map((row) =>
    row.map((text) => text.replace("2024-06-01 00:00:00", "45444")),
  );
  expect(shown.flat()).toContain("45444");
  expect(read).toEqual(shown.slice(0, read?.length));
});

test("every cell of the separate files and of the shared one is the one that was typed", async () => {
  const grids = [];
  for (const [name] of UNIT_FILES) grids.push(...(await sheetsIn(fixtureBytes(`tung-don-vi/${name}.xlsx`))));
  const typed = unitFiles.map(({ values }) => values);
  expect(grids.map(({ grid }) => grid)).toEqual(expect.arrayContaining(typed));
  expect(grids).toHaveLength(typed.length);

  const shared = await sheetsIn(fixtureBytes("so-lam-viec-chung.xlsx"));
  expect(shared.map(({ name, grid }) => ({ sheet: name, values: grid }))).toEqual(
    sharedWorkbook.map(({ sheet, values }) => ({ sheet, values })),
  );
});

/**
 * The .docx was made of the .xlsx of the same name: its lines and table written as HTML, opened and saved by
 * `soffice --headless --infilter="HTML (StarWriter)" --convert-to docx:"MS Word 2007 XML"`.
 */
test("a reply in Word says the same as the one in Excel", async () => {
  const [word] = await sheetsIn(fixtureBytes("PL01_TT_DDNCC.docx"), "PL01_TT_DDNCC.docx");
  const [excel] = await sheetsIn(fixtureBytes("tung-don-vi/PL01_TT_DDNCC.xlsx"));
  const rowsOf = (sheet: typeof word) =>
    sheet?.form.rows.map(({ values }) => Object.values(values).map(textOf));
  expect(word?.name).toBe("PL01_TT_DDNCC");
  expect(rowsOf(word)).toEqual(rowsOf(excel));
  const { unit, year, issued } = excel?.form ?? {};
  expect(word?.form).toMatchObject({ unit, year, issued });
});
