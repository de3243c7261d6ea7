import { describe, expect, test } from "vitest";
import { findSettings, type Settings } from "../../src/core/settings/settings";
import {
  draftOf,
  draftReference,
  draftSheetName,
  originHint,
  readDraft,
  type Draft,
} from "../../src/taskpane/create/createDraft";

/** What is known of a blank workbook in 2026. */
const BLANK = findSettings({ general: null, forms: [], today: { day: 2, month: 3, year: 2026 } });
const draft = (changed: Partial<Draft>): Draft => draftOf(BLANK, changed);

describe("the sheet's name", () => {
  test("follows the unit until it is edited", () => {
    expect(draftSheetName(draft({ unit: "Phòng Người có công" }))).toBe("Phòng Người có công");
    expect(draftSheetName(draft({ unit: "Phòng Người có công", sheetName: "NCC" }))).toBe("NCC");
  });

  test("stays empty once a person has emptied it, and that is told", () => {
    const emptied = draft({ unit: "Văn phòng", sheetName: "" });
    expect(draftSheetName(emptied)).toBe("");
    expect(readDraft(emptied)).toEqual({ kind: "incomplete", problems: { sheetName: "Ghi tên sheet." } });
  });

  test("is refused with the reason", () => {
    expect(readDraft(draft({ sheetName: "LĐ/VL" }))).toEqual({
      kind: "incomplete",
      problems: { sheetName: "Tên sheet không dùng các ký tự : \\ / ? * [ ]." },
    });
  });
});

describe("what the settings say of the letter", () => {
  const known = <T>(value: T) => ({ value, origin: "lists" }) as const;
  const settings: Settings = {
    ...BLANK,
    evaluationYear: known(2024),
    actionYear: known(2025),
    agency: known("Sở Nội vụ"),
    symbol: known("SNV-VP"),
    documentNumber: known("1107"),
    documentDay: known("15"),
    documentMonth: known("4"),
    layout: known("nd30"),
  };

  test("fills the fields, and none that a person has changed", () => {
    expect(draftOf(settings, { unit: "Văn phòng", documentNumber: "12", actionYear: "2026" })).toEqual({
      evaluationYear: "2024",
      actionYear: "2026",
      agency: "Sở Nội vụ",
      symbol: "SNV-VP",
      documentNumber: "12",
      documentDay: "15",
      documentMonth: "4",
      layout: "nd30",
      unit: "Văn phòng",
      sheetName: null,
    });
    expect(draftOf(settings, { agency: "" }).agency).toBe("");
  });

  test("a field that nobody has filled in says so, until somebody types there", () => {
    expect(originHint("agency", BLANK, {})).toBe("Chưa có trong file");
    expect(originHint("symbol", BLANK, {})).toBe("Chưa có trong file");
    expect(originHint("actionYear", BLANK, {})).toBe("Theo lịch, đề nghị xem lại");
    expect(originHint("agency", BLANK, { agency: "Sở" })).toBeUndefined();
    for (const field of ["agency", "symbol", "actionYear", "evaluationYear"] as const)
      expect(originHint(field, settings, {})).toBeUndefined();
  });
});

describe("the line under the title", () => {
  test.each(["", "2", "202", "20255", "nay"])("prints dots while the year reads “%s”", (actionYear) => {
    for (const layout of ["department", "nd30"] as const) {
      const line = draftReference(draft({ actionYear, layout, symbol: "NaN", agency: "Sở" }));
      expect(line).toMatch(/\.\.\.\.\scủa Sở/);
      expect(line).toContain("/NaN ngày");
    }
  });

  test("prints the year once it has four digits", () => {
    expect(draftReference(draft({ actionYear: " 2025 ", documentMonth: "04" }))).toContain("/04/2025\n");
  });
});

describe("reading the fields", () => {
  test("a blank workbook's form is ready as it is: the calendar's years, and nobody's letter", () => {
    expect(readDraft(draft({}))).toEqual({
      kind: "ready",
      fields: {
        unit: "",
        sheetName: "PL01",
        evaluationYear: 2025,
        actionYear: 2026,
        agency: "",
        symbol: "",
        documentNumber: "",
        documentDay: "",
        documentMonth: "",
        layout: "department",
      },
    });
  });

  test("trims what was typed", () => {
    expect(
      readDraft(draft({ unit: " Văn phòng ", actionYear: " 2026 ", documentNumber: " 12 " })),
    ).toMatchObject({
      fields: { unit: "Văn phòng", actionYear: 2026, documentNumber: "12" },
    });
  });

  test.each([
    ["evaluationYear", "23"],
    ["actionYear", "năm nay"],
    ["actionYear", "2024.5"],
    ["documentDay", "32"],
    ["documentDay", "0"],
    ["documentMonth", "13"],
    ["documentMonth", "tư"],
  ] as const)("%s “%s” is told at its field alone", (field, text) => {
    const reading = readDraft(draft({ [field]: text }));
    expect(reading.kind === "incomplete" && Object.keys(reading.problems)).toEqual([field]);
  });

  test("every field to correct is told at once", () => {
    const reading = readDraft(draft({ sheetName: "", evaluationYear: "", documentMonth: "13" }));
    expect(reading.kind === "incomplete" && Object.keys(reading.problems).sort()).toEqual([
      "documentMonth",
      "evaluationYear",
      "sheetName",
    ]);
  });
});
