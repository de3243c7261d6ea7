import { describe, expect, test } from "vitest";
import {
  draftReference,
  draftSheetName,
  emptyDraft,
  readDraft,
  withDocument,
  type Draft,
} from "../../src/taskpane/create/createDraft";

const draft = (changed: Partial<Draft>): Draft => ({ ...emptyDraft(), ...changed });

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

describe("what Thông tin chung says of the letter", () => {
  const document = {
    evaluationYear: 2024,
    actionYear: 2025,
    agency: "Sở Nội vụ",
    symbol: "SNV-VP",
    documentNumber: "1107",
    documentDay: "15",
    documentMonth: "4",
    layout: "nd30",
  } as const;

  test("fills the fields, and none that a person has changed", () => {
    expect(
      withDocument(draft({ unit: "Văn phòng", documentNumber: "12", actionYear: "2026" }), document),
    ).toEqual({
      ...document,
      evaluationYear: "2024",
      actionYear: "2026",
      documentNumber: "12",
      unit: "Văn phòng",
      sheetName: null,
    });
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
    expect(draftReference(draft({ actionYear: " 2025 " }))).toContain("/04/2025\n");
  });
});

describe("reading the fields", () => {
  test("the defaults are the seed's, ready as they are", () => {
    expect(readDraft(emptyDraft())).toEqual({
      kind: "ready",
      fields: {
        unit: "",
        sheetName: "PL01",
        evaluationYear: 2023,
        actionYear: 2024,
        agency: "Sở Lao động – Thương binh và Xã hội",
        symbol: "SLĐTBXH-VP",
        documentNumber: "",
        documentDay: "",
        documentMonth: "04",
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
