import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { DEFAULT_CATALOGUE, type AreaCatalogue } from "../../../src/core/areas/catalogue";
import { createSuggest } from "../../../src/core/areas/suggest";
import { wordsOf } from "../../../src/core/areas/words";
import { fold } from "../../../src/core/text/fold";
import { ownRows } from "../../support/areaTraining";

const suggest = createSuggest(DEFAULT_CATALOGUE, []);
const lines = (file: string): { text: string }[] =>
  readFileSync(new URL(`../data/${file}`, import.meta.url), "utf8")
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line) as { text: string });
const areaOf = (text: string): string | undefined => suggest(text)?.area;

describe("wordsOf", () => {
  test.each([
    ["Trả kết quả TTHC trễ, trừ 0,5 điểm", "tra ket qua thu tuc hanh chinh tre"],
    ["Báo cáo quý III/2023 gửi ngày 10/4/2024", "bao cao gui"],
    ["Theo NĐ 60/2021/NĐ-CP", "theo nd so60 nd cp"],
    ["Nộp hồ sơ (đạt 1,5/2đ)", "nop ho so"],
    ["Hoà giải, số hoá", "hoa giai so hoa"],
  ])("%s", (text, words) => {
    expect(
      wordsOf(text)
        .map(({ word }) => word)
        .join(" "),
    ).toBe(words);
  });

  test("a word of any text stands where it says", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme", maxLength: 200 }), (text) => {
        const normal = text.normalize("NFC");
        for (const { start, end } of wordsOf(text)) {
          expect(start).toBeLessThan(end);
          expect(end).toBeLessThanOrEqual(normal.length);
        }
      }),
    );
  });
});

describe("a suggestion", () => {
  test.each([
    ["TC 3.4. Bị trừ điểm", "TTHC"],
    ["TCTP 6.1.2: 0,25/0,5", "TCC"],
    ["LV7 chưa đạt", "CQS"],
    ["lv 5: chưa tốt", "CDCV"],
    ["TTHC niêm yết chưa đủ", "TTHC"],
    ["Chua ban hanh danh muc VTVL", "CDCV"],
    ["Văn bản QPPL chậm trình", "TCHE"],
    ["Giải ngân NSNN thấp", "TCC"],
    ["Tỷ lệ DVC trực tuyến thấp", "CQS"],
    ["ĐTXHH mất 2 điểm", "TDHL"],
    ["DDCI năm 2023 của Sở xếp loại Khá, giảm bậc", "TDHL"],
    ["Điều hoà, tủ sắt mua về không kiểm kê", "TCC"],
  ])("%s: %s", (text, area) => {
    expect(areaOf(text)).toBe(area);
  });

  test.each([
    "",
    "   ",
    "....",
    "Không có",
    "Không có tồn tại, hạn chế",
    "Như năm 2022",
    "12/2024",
    "(-0,5đ)",
    "zzz qqq",
  ])("“%s” gets none", (text) => {
    expect(suggest(text)).toBeNull();
  });

  test("tells the words that decided as they stand in the row", () => {
    const text = "Cán bộ tiếp dân cáu gắt, nói trống không (trừ 0,25 điểm)";
    const suggestion = suggest(text);
    expect(suggestion?.area).toBe("CDCV");
    expect(suggestion?.reasons.map((reason) => reason.text)).toContain("cáu gắt");
  });

  test("its reasons are whole words of the row, each with its place", () => {
    for (const row of [...ownRows(), ...lines("areas-real.jsonl"), ...lines("areas-plain.jsonl")]) {
      const text = row.text.normalize("NFC");
      for (const reason of suggest(text)?.reasons ?? []) {
        expect(text.slice(reason.start, reason.end)).toBe(reason.text);
        expect(text.slice(Math.max(0, reason.start - 1), reason.end + 1)).toMatch(
          /^(?:[^\p{L}]|^).*?(?:[^\p{L}]|$)$/su,
        );
        const isAbbreviation = /^[\p{Lu}\d&/-]+$/u.test(reason.text);
        expect([reason.text, isAbbreviation || /\s/.test(reason.text)]).toEqual([reason.text, true]);
      }
    }
  });

  test("is the same without accents, in the other tone style, in NFD and in capitals", () => {
    const rows = fc.constantFrom(...ownRows().map(({ text }) => text));
    fc.assert(
      fc.property(rows, (text) => {
        const wanted = areaOf(text);
        for (const same of [fold(text), text.normalize("NFD"), text.toLocaleUpperCase("vi")]) {
          expect([same, areaOf(same)]).toEqual([same, wanted]);
        }
      }),
      { numRuns: 60 },
    );
    expect(areaOf("Chưa số hoá hồ sơ")).toBe(areaOf("Chưa số hóa hồ sơ"));
  });

  test("points, dates and whatever else a cell holds never break it", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme", maxLength: 300 }), (text) => {
        const suggestion = suggest(text);
        if (suggestion !== null) expect(suggestion.second).not.toBe(suggestion.area);
      }),
    );
    const criterion = "Còn hồ sơ trả chậm so với giấy hẹn";
    for (const points of [
      " (trừ 0,5 điểm)",
      ", -0.25",
      ": 0/1",
      ". Tự chấm 2, thẩm định 1,5",
      " ngày 10/4/2024",
    ]) {
      expect(suggest(criterion + points)).toEqual(suggest(criterion));
    }
  });
});

describe("learning from the workbook's own tags", () => {
  const third = "Cây xanh trước cổng trung tâm bị chặt không xin phép";
  const alike = ["Cây xanh trước cổng trung tâm bị chặt", "Cây xanh sau trung tâm bị chặt không xin phép"];

  test("two similar rows make the third clear, and say so", () => {
    expect(suggest(third)?.certainty).not.toBe("clear");
    const learned = createSuggest(
      DEFAULT_CATALOGUE,
      alike.map((problem) => ({ problem, area: "TCC" })),
    )(third);
    expect(learned).toMatchObject({ area: "TCC", certainty: "clear", like: { problem: alike[1] } });
  });

  test("a tag outweighs the general model", () => {
    const text = "Máy tính cũ, mạng hay rớt";
    expect(suggest(text)).toMatchObject({ area: "CQS", certainty: "clear" });
    const tagged = [{ problem: text, area: "TCC" }];
    expect(createSuggest(DEFAULT_CATALOGUE, tagged)(text)?.area).toBe("TCC");
  });

  test("an area of Văn phòng's own is suggested from its rows, one that it deleted never", () => {
    const catalogue: AreaCatalogue = [
      ...DEFAULT_CATALOGUE.filter(({ code }) => code !== "TCC"),
      { code: "CAYXANH", label: "Cây xanh", fullName: "Cây xanh", aliases: [] },
    ];
    const learned = createSuggest(catalogue, [
      ...alike.map((problem) => ({ problem, area: "CAYXANH" })),
      { problem: "Giải ngân chậm", area: "TCC" },
    ]);
    expect(learned(third)).toMatchObject({ area: "CAYXANH", certainty: "clear" });
    for (const { text } of ownRows()) expect(learned(text)?.area).not.toBe("TCC");
  });
});
