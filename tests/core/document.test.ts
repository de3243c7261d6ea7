import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { decreeDate } from "../../src/core/document/decreeNumbers";
import { FORM_LAYOUTS } from "../../src/core/document/layout";
import { readReferenceLine, referenceLine, type Letter } from "../../src/core/document/referenceLine";

const LETTER: Letter & { readonly year: number } = {
  symbol: "SLĐTBXH-VP",
  number: "",
  day: "",
  month: "04",
  year: 2024,
  agency: "Sở Lao động – Thương binh và Xã hội",
};

describe("the line under the title", () => {
  it("leaves dots for a number and a day still to be written, and the department's bracket open", () => {
    expect(referenceLine(LETTER, "department")).toBe(
      "(Kèm theo Công văn số ....../SLĐTBXH-VP ngày ..../04/2024\ncủa Sở Lao động – Thương binh và Xã hội",
    );
  });

  it("prints what is known", () => {
    expect(referenceLine({ ...LETTER, number: "123", day: "5" }, "department")).toBe(
      "(Kèm theo Công văn số 123/SLĐTBXH-VP ngày 5/04/2024\ncủa Sở Lao động – Thương binh và Xã hội",
    );
  });

  it("writes the date in words for the decree, zero before days below 10 and months 1 and 2 only", () => {
    const line = (day: string, month: string): string =>
      referenceLine({ ...LETTER, number: "9", day, month }, "nd30");
    expect(line("5", "04")).toBe(
      "(Kèm theo Công văn số 9/SLĐTBXH-VP ngày 05 tháng 4 năm 2024 của Sở Lao động – Thương binh và Xã hội)",
    );
    expect(line("15", "2")).toContain("ngày 15 tháng 02 năm 2024");
    expect(line("", "")).toContain("ngày .... tháng .... năm 2024");
  });

  it("is all dots where nothing is known", () => {
    const nothing = { symbol: "", number: "", day: "", month: "", agency: "", year: null };
    expect(referenceLine(nothing, "department")).toBe(
      "(Kèm theo Công văn số ....../...... ngày ..../..../....\ncủa ....................",
    );
    expect(referenceLine(nothing, "nd30")).toBe(
      "(Kèm theo Công văn số ....../...... ngày .... tháng .... năm .... của ....................)",
    );
  });
});

describe("reading the line", () => {
  it.each<[string, Partial<Letter> | null]>([
    [
      "(Kèm theo Công văn số          /SLĐTBXH-VP ngày     /04/2024\ncủa Sở Lao động – Thương binh và Xã hội",
      {
        agency: "Sở Lao động – Thương binh và Xã hội",
        symbol: "SLĐTBXH-VP",
        number: "",
        day: "",
        month: "04",
      },
    ],
    [
      "(Ban hành kèm theo Kế hoạch số 12/KH-SNV, ngày 05 tháng 02 năm 2026 của Sở Nội vụ)",
      { agency: "Sở Nội vụ", symbol: "KH-SNV", number: "12", day: "05", month: "02" },
    ],
    [
      "Kèm theo Công văn số: …/UBND - TH ngày …/…/2027 của Ủy ban nhân dân tỉnh",
      { agency: "Ủy ban nhân dân tỉnh", symbol: "UBND - TH", number: "", day: "", month: "" },
    ],
    ["(Kèm theo Công văn của Sở Y tế)", { agency: "Sở Y tế", symbol: "", number: "", day: "", month: "" }],
    [
      "(Kèm theo Công văn số ....../...... ngày ..../..../2026\ncủa ....................",
      { agency: "", symbol: "", number: "", day: "", month: "" },
    ],
    ["Thực hiện Công văn số 12/SNV-VP ngày 5/4/2026 của Sở Nội vụ", null],
    ["Đơn vị: Phòng Người có công", null],
  ])("%s", (line, expected) => {
    const read = readReferenceLine(line);
    if (expected === null) expect(read).toBeNull();
    else expect(read).toMatchObject(expected);
  });

  it("gives back what was written, in both layouts", () => {
    const numbers = fc.oneof(
      fc.constant(""),
      fc.integer({ min: 1, max: 9999 }).map((number) => String(number)),
    );
    const days = fc.oneof(
      fc.constant(""),
      fc.integer({ min: 1, max: 31 }).map((day) => String(day)),
    );
    const months = fc.oneof(
      fc.constant(""),
      fc.integer({ min: 1, max: 12 }).map((month) => String(month)),
    );
    const names = fc.constantFrom("", "Sở Nội vụ", "Ủy ban nhân dân tỉnh", "Ban Quản lý Khu kinh tế");
    const symbols = fc.constantFrom("", "SNV-VP", "UBND-TH", "BQL");
    fc.assert(
      fc.property(
        fc.record({ agency: names, symbol: symbols, number: numbers, day: days, month: months }),
        fc.integer({ min: 2000, max: 2100 }),
        fc.constantFrom(...FORM_LAYOUTS),
        (letter, year, layout) => {
          const read = readReferenceLine(referenceLine({ ...letter, year }, layout));
          const asNumber = (text = ""): string => (text === "" ? "" : String(Number(text)));
          expect({ ...read, day: asNumber(read?.day), month: asNumber(read?.month) }).toEqual(letter);
        },
      ),
    );
  });

  it("is not held up by any text", () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 500 }), (text) => {
        readReferenceLine(`Kèm theo ${text}`);
      }),
    );
    const began = performance.now();
    readReferenceLine(`Kèm theo số ${" ".repeat(180)}${".".repeat(200)}`);
    expect(performance.now() - began).toBeLessThan(500);
  });
});

it("dates have the decree's zeros", () => {
  expect(decreeDate({ day: 9, month: 4, year: 2026 })).toBe("09/4/2026");
  expect(decreeDate({ day: 12, month: 2, year: 2026 })).toBe("12/02/2026");
});
