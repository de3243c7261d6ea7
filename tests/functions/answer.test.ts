import { readFileSync } from "node:fs";
import { afterEach, describe, expect, it, vi } from "vitest";
import { fixMonth } from "../../src/core/fixes/fixMonth";
import { recogniseForm } from "../../src/core/form/recognise";
import { answer } from "../../src/functions/answer";
import { placeOf } from "../../src/functions/arguments";
import { type FunctionName, METADATA } from "../../src/functions/metadata";

const completionTimes = ["months-labelled", "months-real", "months-unseen"].flatMap((name) =>
  readFileSync(new URL(`../core/data/${name}.jsonl`, import.meta.url), "utf8")
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line) as { text: string; year_context: number }),
);

/** What Chuẩn hóa writes for a completion time; null where it leaves it as it is. */
function normalised(text: string, year: number): unknown {
  const month = `Thời gian hoàn thành (tháng.../năm ${year})`;
  const form = recogniseForm([
    ["TT", "Tồn tại, hạn chế", "Giải pháp khắc phục", month, "Ghi chú"],
    [1, "Chậm báo cáo", "Gửi trước hạn", text, ""],
  ]);
  const row = form?.rows[0];
  return form && row ? (fixMonth(form, row, year)?.[0].after ?? null) : null;
}

/** A form as the desktop (0 for a blank cell) and the web (null) hand it over. */
const form = (blank: 0 | null | ""): unknown[][] => [
  [
    "TT",
    "Tồn tại, hạn chế",
    "Giải pháp khắc phục",
    "Thời gian hoàn thành năm 2024",
    "Ghi chú",
    "Lĩnh vực CCHC",
  ],
  [1, "Báo cáo gửi muộn, trừ 0,5 điểm", "Gửi trước hạn 02 ngày", "Tháng 6/2024", blank, "TTHC"],
  [2, "Chưa số hóa hồ sơ", blank, "Thường xuyên", blank, "Chính quyền số"],
  [blank, blank, blank, blank, blank, blank],
];

const ANSWERS: readonly [FunctionName, readonly unknown[], unknown][] = [
  ["DEM", [null, null, null, {}], 2],
  ["DEM", [[["TTHC"], [0]], null, null, {}], 1],
  ["DIEMTRU", [null, [[6]], null, {}], 0.5],
];

describe.each([0, null, ""] as const)("with %j for a blank cell", (blank) => {
  it.each(ANSWERS)("%s %j", async (name, rest, expected) => {
    expect(await answer(name, [form(blank), ...rest])).toEqual(expected);
  });

  it("tables have headings, and the areas in their order", async () => {
    const areas = (await answer("THEOLINHVUC", [[form(blank)], {}])) as unknown[][];
    expect(areas).toHaveLength(10);
    expect(areas[0]?.slice(0, 2)).toEqual(["Lĩnh vực", "Số nội dung"]);
    expect(areas[3]).toEqual(["TTHC", 1, 0.5, 1, 1, 0, "Tháng 6/2024", "Tháng 6/2024"]);
    expect(areas[9]).toEqual(["Chưa rõ", 0, 0, 0, 0, 0, "", ""]);
    const months = (await answer("THEOTHANG", [form(blank), null, {}])) as unknown[][];
    expect(months).toHaveLength(14);
    expect(months[1]).toEqual(["Tháng 01/2024", 0, 0]);
    expect(months[6]).toEqual(["Tháng 6/2024", 1, 0.5]);
    expect(months[13]).toEqual(["Chưa rõ", 1, 0]);
    const addresses = { parameterAddresses: ["'P. A'!A6:F9", "Sheet2!A6:F9"] };
    const units = (await answer("THEODONVI", [[form(blank), form(blank)], addresses])) as unknown[][];
    expect(units.slice(1).map((row) => row.slice(0, 4))).toEqual([
      ["P. A", 2, 0.5, 1],
      ["Sheet2", 2, 0.5, 1],
    ]);
    const both = (await answer("LINHVUCTHANG", [[form(blank)], {}])) as unknown[][];
    expect(both[0]?.at(0)).toBe("Lĩnh vực");
    expect(both[0]?.at(-1)).toBe("Chưa rõ");
    expect(both[3]).toEqual(["TTHC", 0, 0, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0]);
  });

  it("findings name the worksheet's cells where Excel says where the range is, else the row", async () => {
    const at = await answer("KIEMTRA", [[form(blank)], { parameterAddresses: ["Sheet1!$B$6:$G$9"] }]);
    expect(at).toContainEqual(["D8", "Cần bổ sung", expect.stringMatching(/^Ô D8\b|^D8\b/)]);
    const somewhere = await answer("KIEMTRA", [[form(blank)], {}]);
    expect(somewhere).toContainEqual(["Dòng 3", "Cần bổ sung", expect.stringMatching(/^(?:Ô )?Dòng 3\b/)]);
  });
});

it("months are written in one way, and left out where there is none", async () => {
  expect(await answer("CHUANTHANG", [[["t6"], ["Thường xuyên"], [null]], 2024, {}])).toEqual([
    ["Tháng 6/2024"],
    [""],
    [""],
  ]);
  expect(await answer("CHUANTHANG", [[["t2"]], null, {}])).toEqual([["Tháng 02"]]);
  const ranges = [["Tháng 4-6"], ["T4→T6/2025"], ["Từ tháng 4 đến hết năm 2024"], ["Quý II"], ["15/4-30/6"]];
  expect(await answer("CHUANTHANG", [ranges, 2024, {}])).toEqual([
    ["Tháng 4-6/2024"],
    ["Tháng 4-6/2025"],
    ["Tháng 4-12/2024"],
    ["Tháng 6/2024"],
    ["Tháng 6/2024"],
  ]);
  expect(await answer("CHUANTHANG", [[["Tháng 4-6"]], null, {}])).toEqual([["Tháng 4-6"]]);
  // Whatever Chuẩn hóa writes for a completion time, the function gives.
  for (const { text, year_context: year } of completionTimes) {
    const written = normalised(text, year);
    if (written !== null) expect(await answer("CHUANTHANG", [[[text]], year, {}])).toEqual([[written]]);
  }
});

it("areas are suggested by their labels, and left out where there is nothing to go by", async () => {
  const texts = [["Hồ sơ thủ tục hành chính trả kết quả trễ hạn tại bộ phận một cửa"], ["Không có"], [0]];
  expect(await answer("GOIYLINHVUC", [texts, {}])).toEqual([["TTHC"], [""], [""]]);
});

it("nothing to say is an empty text, in a table like every answer of a function that gives tables", async () => {
  const sound = [form("")[0], form("")[1]];
  expect(await answer("KIEMTRA", [[sound], {}])).toEqual([[""]]);
});

it.each([
  ["Sheet1!A1:B2", { sheet: "Sheet1", row: 0, column: 0 }],
  ["'P. Người có công'!$B$7:$H$11", { sheet: "P. Người có công", row: 6, column: 1 }],
  ["'O''Neil'!AA10", { sheet: "O'Neil", row: 9, column: 26 }],
  ["", undefined],
  ["Sheet1!A:A", undefined],
])("%s begins at %j", (address, place) => {
  expect(placeOf(address)).toEqual(place);
});

describe("what cannot be told", () => {
  afterEach(() => {
    vi.unstubAllGlobals();
  });

  /** An Excel whose functions take messages with their errors (CustomFunctionsRuntime 1.2), or not. */
  function stubExcel(takesMessages: boolean): void {
    const isSetSupported = (): boolean => takesMessages;
    vi.stubGlobal("Office", { context: { requirements: { isSetSupported } } });
    vi.stubGlobal("CustomFunctions", {
      Error: class extends Error {
        constructor(
          readonly code: string,
          message: string,
        ) {
          super(message);
        }
      },
      ErrorCode: { invalidValue: "#VALUE!" },
    });
  }
  const ask = (): Promise<unknown> => answer("DEM", [form(""), [["lĩnh vực lạ"]], null, null, {}]);

  it("is #VALUE! with the sentence", async () => {
    stubExcel(true);
    await expect(ask()).rejects.toMatchObject({
      code: "#VALUE!",
      message: expect.stringContaining("“lĩnh vực lạ”") as string,
    });
  });

  it("is the sentence itself where errors have no message", async () => {
    stubExcel(false);
    expect(await ask()).toContain("“lĩnh vực lạ”");
  });

  it.each(Object.keys(METADATA) as FunctionName[])(
    "%s says it in the shape that it is declared with",
    async (name) => {
      stubExcel(false);
      const { parameters, givesTable } = METADATA[name];
      // No range here is a table that can be told anything of.
      const args = parameters.map((parameter) => ("isRepeating" in parameter ? [[["?"]]] : [["?"]]));
      const told = await answer(name, [...args, {}]);
      expect(Array.isArray(told)).toBe(givesTable);
      if (!Array.isArray(told)) return;
      expect(told.length).toBeGreaterThan(0);
      expect(told.every((row) => Array.isArray(row) && row.length > 0)).toBe(true);
    },
  );
});

it("the areas are those that it is given", async () => {
  const catalogue = [{ code: "TTHC", label: "Thủ tục", fullName: "Thủ tục", aliases: ["một cửa"] }];
  expect(await answer("DEM", [form(""), [["một cửa"]], null, null, {}], catalogue)).toBe(1);
  const areas = (await answer("THEOLINHVUC", [[form("")], {}], catalogue)) as unknown[][];
  expect(areas.map(([label]) => label)).toEqual(["Lĩnh vực", "Thủ tục", "Chính quyền số", "Chưa rõ"]);
});

describe("the year of the remedies on Danh mục", () => {
  const yearless = [
    ["TT", "Tồn tại", "Giải pháp", "Thời gian hoàn thành", "Ghi chú"],
    [1, "Báo cáo gửi muộn", "Gửi trước hạn 02 ngày", "Quý II", ""],
  ];

  it("completes what names no year, as the pane does", async () => {
    expect(await answer("CHUANTHANG", [[["T6"], ["6/2025"]], null], undefined, 2027)).toEqual([
      ["Tháng 6/2027"],
      ["Tháng 6/2025"],
    ]);
    expect(await answer("KIEMTRA", [[yearless], {}], undefined, 2027)).toContainEqual([
      "Dòng 2",
      "Gợi ý",
      expect.stringContaining("Tháng 6/2027"),
    ]);
  });

  it("goes after the formula's own; where nobody names one a month stays of any year", async () => {
    expect(await answer("CHUANTHANG", [[["T6"]], 2026], undefined, 2027)).toEqual([["Tháng 6/2026"]]);
    expect(await answer("CHUANTHANG", [[["T6"]], null])).toEqual([["Tháng 6"]]);
  });
});
