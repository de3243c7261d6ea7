import { describe, expect, it } from "vitest";
import type { CellValue, Grid } from "../../src/core/form/grid";
import { recogniseForm } from "../../src/core/form/recognise";
import { readFormHeading, type FormHeading } from "../../src/core/settings/formHeading";
import { readGeneralInfo, type GeneralInfo, type SettingName } from "../../src/core/settings/generalInfo";
import { findSettings, officialLoss, yearsOf, type SettingSources } from "../../src/core/settings/settings";
import { DEPARTMENT } from "../support/department";

const TODAY = { day: 2, month: 3, year: 2026 };
const NOTHING: SettingSources = { general: null, forms: [], today: TODAY };
const find = (sources: Partial<SettingSources>): ReturnType<typeof findSettings> =>
  findSettings({ ...NOTHING, ...sources });

const general = (values: Partial<Record<SettingName, CellValue>>): GeneralInfo =>
  Object.fromEntries(
    Object.entries(values).map(([name, value], row) => [name, { cell: { row, column: 1 }, value }]),
  );

const heading = (said: Partial<FormHeading>): FormHeading => ({
  actionYear: null,
  evaluationYear: null,
  letter: null,
  ...said,
});
const LETTER = { agency: "Sở Nội vụ", symbol: "SNV-VP", number: "12", day: "5", month: "4" };

describe("Thông tin chung", () => {
  const grid: Grid = [
    ["Mã", "", "Thông tin chung"],
    ["", "", "Năm thực hiện", 2025],
    ["", "", "Điểm chính thức của Sở (thang 100)", "89,729"],
    ["", "", "Hạn gửi, ngày cuối cùng", 45391],
  ];
  it("is found by its labels, with the cell of each value", () => {
    expect(readGeneralInfo(grid)).toMatchObject({
      actionYear: { cell: { row: 1, column: 3 }, value: 2025 },
      deadline: { value: 45391 },
    });
    expect(readGeneralInfo([["Năm thực hiện", 2025]])).toBeNull();
  });

  it.each<[CellValue, number | null]>([
    ["89,729", 10.271],
    [89.729, 10.271],
    [100, 0],
    ["", null],
    ["chưa có", null],
    [120, null],
  ])("%s points leave a loss of %s", (officialScore, loss) => {
    expect(officialLoss(find({ general: general({ officialScore }) }))).toBe(loss);
  });

  it("goes before what the forms say", () => {
    const settings = find({
      general: general({ ...DEPARTMENT, documentNumber: "1107", documentDay: "15", layout: "Chuẩn NĐ 30" }),
      forms: [heading({ actionYear: 2030, evaluationYear: 2029, letter: LETTER })],
    });
    expect(settings).toMatchObject({
      evaluationYear: { value: 2023, origin: "lists" },
      actionYear: { value: 2024, origin: "lists" },
      agency: { value: DEPARTMENT.agency, origin: "lists" },
      symbol: { value: DEPARTMENT.symbol },
      documentNumber: { value: "1107", origin: "lists" },
      documentDay: { value: "15" },
      documentMonth: { value: "04" },
      deadline: { value: 45391, origin: "lists" },
      officialScore: { value: 89.729, origin: "lists" },
      layout: { value: "nd30", origin: "lists" },
      problems: [],
    });
  });

  it("names what cannot be taken, and another source stands in for it", () => {
    const settings = find({
      general: general({ actionYear: "2o24", documentMonth: "13", layout: "Đẹp" }),
      forms: [heading({ actionYear: 2027 })],
    });
    expect(settings.problems.map(({ setting, text }) => [setting, text])).toEqual([
      ["actionYear", "2o24"],
      ["documentMonth", "13"],
      ["layout", "Đẹp"],
    ]);
    expect(settings.actionYear).toEqual({ value: 2027, origin: "forms" });
    expect(settings.layout).toEqual({ value: "department", origin: "none" });
  });

  it("left blank, is asked no more of the years and the sender; a number or day left blank stays open", () => {
    const blank = general({ actionYear: "", agency: "…", documentNumber: "", documentDay: "" });
    const settings = find({ general: blank, forms: [heading({ actionYear: 2026, letter: LETTER })] });
    expect(settings).toMatchObject({
      actionYear: { value: 2026, origin: "forms" },
      agency: { value: "Sở Nội vụ", origin: "forms" },
      documentNumber: { value: "", origin: "none" },
      documentDay: { value: "", origin: "none" },
      problems: [],
    });
  });
});

describe("where nothing is written", () => {
  it("the years are the calendar's, and nobody else's office, score, letter or deadline stands in", () => {
    expect(findSettings(NOTHING)).toEqual({
      evaluationYear: { value: 2025, origin: "calendar" },
      actionYear: { value: 2026, origin: "calendar" },
      agency: { value: "", origin: "none" },
      symbol: { value: "", origin: "none" },
      documentNumber: { value: "", origin: "none" },
      documentDay: { value: "", origin: "none" },
      documentMonth: { value: "", origin: "none" },
      deadline: { value: "", origin: "none" },
      officialScore: { value: null, origin: "none" },
      layout: { value: "department", origin: "none" },
      problems: [],
    });
    expect(officialLoss(findSettings(NOTHING))).toBeNull();
  });

  it.each([1999, 2026, 2031])("in %i they are that year and the one before", (year) => {
    const { actionYear, evaluationYear } = find({ today: { day: 1, month: 1, year } });
    expect([actionYear.value, evaluationYear.value]).toEqual([year, year - 1]);
  });
});

describe("the years", () => {
  it.each<[string, Partial<SettingSources>, [number, number]]>([
    ["the evaluation is of the year before", { general: general({ actionYear: 2028 }) }, [2028, 2027]],
    ["the remedies are of the year after", { general: general({ evaluationYear: "2028" }) }, [2029, 2028]],
    [
      "a source that names one names both",
      {
        general: general({ actionYear: 2028 }),
        forms: [heading({ evaluationYear: 2024, actionYear: 2025 })],
      },
      [2028, 2027],
    ],
    [
      "most forms decide",
      { forms: [2024, 2025, 2025].map((actionYear) => heading({ actionYear })) },
      [2025, 2024],
    ],
    [
      "of as many the first does",
      { forms: [2027, 2025].map((actionYear) => heading({ actionYear })) },
      [2027, 2026],
    ],
    [
      "two years apart where a form says so",
      { forms: [heading({ actionYear: 2026, evaluationYear: 2024 })] },
      [2026, 2024],
    ],
  ])("%s", (_what, sources, years) => {
    const { actionYear, evaluationYear } = find(sources);
    expect([actionYear.value, evaluationYear.value]).toEqual(years);
  });

  it("of a table that names its own are its own", () => {
    const settings = find({ general: general({ actionYear: 2026, evaluationYear: 2024 }) });
    expect(yearsOf(settings, undefined)).toEqual({ actionYear: 2026, evaluationYear: 2024 });
    expect(yearsOf(settings, 2026)).toEqual({ actionYear: 2026, evaluationYear: 2024 });
    expect(yearsOf(settings, 2023)).toEqual({ actionYear: 2023, evaluationYear: 2022 });
  });
});

describe("the letter", () => {
  it("is what most forms of the year say; another year's number and day are not taken", () => {
    const old = { ...LETTER, number: "7", day: "1", month: "1" };
    const settings = find({
      general: general({ actionYear: 2026 }),
      forms: [
        heading({ actionYear: 2025, letter: old }),
        heading({ actionYear: 2025, letter: old }),
        heading({ actionYear: 2026, letter: LETTER }),
      ],
    });
    expect(settings).toMatchObject({
      agency: { value: "Sở Nội vụ", origin: "forms" },
      symbol: { value: "SNV-VP", origin: "forms" },
      documentNumber: { value: "12", origin: "forms" },
      documentDay: { value: "5", origin: "forms" },
      documentMonth: { value: "4", origin: "forms" },
    });
    const next = find({
      general: general({ actionYear: 2027 }),
      forms: [heading({ actionYear: 2026, letter: LETTER })],
    });
    expect(next).toMatchObject({
      symbol: { value: "SNV-VP" },
      documentNumber: { value: "", origin: "none" },
      documentMonth: { value: "", origin: "none" },
    });
  });
});

describe("what a form says over its headings", () => {
  const headingOf = (...lines: string[]): FormHeading => {
    const grid: Grid = [
      ...lines.map((line) => [line, "", "", "", ""]),
      ["TT", "Tồn tại", "Giải pháp", "Thời gian hoàn thành (tháng.../năm 2026)", "Ghi chú"],
    ];
    const form = recogniseForm(grid);
    if (form === null) throw new Error("The form is not recognised.");
    return readFormHeading(grid, form);
  };

  it("is the years and the letter", () => {
    expect(
      headingOf(
        "Phụ lục 01",
        "Giải pháp khắc phục các tồn tại, hạn chế trong công tác CCHC,\ncác tiêu chí bị trừ điểm trong đợt thẩm định, đánh giá CCHC\ncủa tỉnh năm 2025",
        "(Kèm theo Công văn số 12/SNV-VP ngày 5/4/2026\ncủa Sở Nội vụ",
      ),
    ).toEqual({ actionYear: 2026, evaluationYear: 2025, letter: LETTER });
  });

  it("takes a plan's own year for no evaluation, and a form without lines for what its headings say", () => {
    expect(headingOf("KẾ HOẠCH KHẮC PHỤC TỒN TẠI NĂM 2026")).toEqual(heading({ actionYear: 2026 }));
    expect(headingOf()).toEqual(heading({ actionYear: 2026 }));
  });
});
