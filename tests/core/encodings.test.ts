import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { repairEncoding } from "../../src/core/text/encodings/repair";
import { isTonedSyllable } from "../../src/core/text/syllable";
import sharedWorkbook from "./data/shared-workbook-grids.json";
import unitFiles from "./data/unit-file-grids.json";

interface Labelled {
  text: string;
  kind: string;
  nfc: string;
}

function read(name: string): { text: string }[] {
  const lines = readFileSync(new URL(`data/${name}.jsonl`, import.meta.url), "utf8")
    .trim()
    .split("\n");
  return lines.map((line) => JSON.parse(line) as { text: string });
}

const labelled = read("encodings-labelled") as Labelled[];
/** NFD and Unicode tổ hợp are the same string wherever a letter has a tone alone. */
const KINDS: Readonly<Record<string, string>> = {
  TCVN3: "tcvn3",
  VNI: "vni",
  "UTF8-AS-CP1252": "misread",
  NFD: "decomposed",
  "UNICODE-TO-HOP": "decomposed",
  LOOKALIKE: "lookAlike",
};

/** Both tone styles and the typographic minus are right: labelled with another spelling, they have to stay. */
function isRight({ kind, text }: Labelled): boolean {
  return kind === "NFC" || kind === "TONE-PLACEMENT" || text.includes("\u2212");
}

describe("the labelled encodings", () => {
  it("are told and converted exactly in at least 99 % of the rows", () => {
    const misses = labelled.flatMap((row) => {
      const got = repairEncoding(row.text);
      const same = isRight(row) ? got === null : got?.kind === KINDS[row.kind] && got?.converted === row.nfc;
      return same ? [] : [{ ...row, got }];
    });
    const share = 1 - misses.length / labelled.length;
    const right = labelled.filter(isRight).length;
    console.info(
      `encodings: ${(100 * share).toFixed(1)} % of ${labelled.length} rows exact, ${right} of them right as they stand`,
    );
    expect(share, JSON.stringify(misses, null, 1)).toBeGreaterThanOrEqual(0.99);
  });
});

/** Every text of the samples that is Vietnamese in NFC. */
const RIGHT = [
  ...[...sharedWorkbook, ...unitFiles].flatMap(({ values }) => values.flat().map(String)),
  ...read("areas-labelled").map(({ text }) => text),
  ...labelled.map(({ nfc }) => nfc),
  ...labelled.filter(isRight).map(({ text }) => text),
];
const WORDS = RIGHT.flatMap((text) => text.split(" "));

describe("text that is right", () => {
  it("never changes: every text of the samples", () => {
    expect(RIGHT.length).toBeGreaterThan(600);
    expect(RIGHT.filter((text) => repairEncoding(text) !== null)).toEqual([]);
  });

  it("never changes: any of their words in any order", () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...WORDS), { maxLength: 8 }), (words) => {
        expect(repairEncoding(words.join(" "))).toBeNull();
        expect(repairEncoding(words.join(" ").toUpperCase())).toBeNull();
      }),
    );
  });

  it.each([
    "Báo cáo",
    "khoán, hoà, loá",
    "½ ngày × 2; diện tích 100 m², 25°C ± 1",
    "· Văn bản «A»",
    "Windows® © 2024",
    "Café, São Paulo, Köln, Müller, naïve, Peña, résumé",
    "Đề án Москва",
    "soft\u00ADhyphen",
  ])("“%s” stays", (text) => expect(repairEncoding(text)).toBeNull());
});

describe("any text", () => {
  it("that was taken apart comes back together", () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...WORDS), { maxLength: 8 }), (words) => {
        const text = words.join(" ");
        const apart = text.normalize("NFD");
        expect(repairEncoding(apart)?.converted ?? apart).toBe(text);
      }),
    );
  });

  it("is right once it was converted, and nothing throws", () => {
    const text = fc.oneof(
      fc
        .array(fc.constantFrom(...labelled.map((row) => row.text)), { maxLength: 3 })
        .map((all) => all.join(" ")),
      fc.string({ unit: "binary" }),
    );
    fc.assert(
      fc.property(text, (value) => {
        const first = repairEncoding(value);
        if (first === null || first.kind === "misread") return;
        const second = repairEncoding(first.converted);
        expect(second === null || second.kind !== first.kind).toBe(true);
      }),
      { numRuns: 1000 },
    );
  });

  it("of the longest cell is read in no time", () => {
    const started = performance.now();
    for (const text of ["Báo cáo ", "B¸o c¸o ", "Chöa ", "ChÆ°a ", "Chưa "]) {
      repairEncoding(text.repeat(5000).slice(0, 32_767));
    }
    expect(performance.now() - started).toBeLessThan(1000);
  });
});

describe("a Vietnamese syllable", () => {
  it.each(["nghiệm", "hoà", "hòa", "khuỷu", "quyết", "giải", "ƯƠNG", "thuở", "yêu", "gì", "xoong"])(
    "is “%s”",
    (word) => expect(isTonedSyllable(word)).toBe(true),
  );

  it.each(["office", "B¸o", "thaùng", "Köln", "việệc", "ttđt", ""])("is not “%s”", (word) =>
    expect(isTonedSyllable(word)).toBe(false),
  );
});
