import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { fold } from "../../src/core/text/fold";

describe("fold", () => {
  it.each([
    ["Giải pháp khắc phục", "giai phap khac phuc"],
    ["ĐƯỜNG đến Ðích", "duong den dich"],
    ["  Thời\u00A0gian \r\n hoàn\u200B thành ", "thoi gian hoan thanh"],
    ["4 – 6 − 8 — 9", "4 - 6 - 8 - 9"],
    ["hoà / hòa", "hoa / hoa"],
  ])("%s", (text, key) => expect(fold(text)).toBe(key));

  const vietnamese = fc.string({ unit: fc.constantFrom(..."aăâeêioôơuưyđÁẲẤẾỘỢỮỸĐ hHtTắặầảạỏ  -–") });

  it("gives composed, decomposed and half-composed text one key", () => {
    fc.assert(
      fc.property(vietnamese, (text) => {
        const key = fold(text);
        expect(fold(text.normalize("NFD"))).toBe(key);
        expect(fold(text.normalize("NFC"))).toBe(key);
        // Unicode tổ hợp: the vowel is composed, its tone is not.
        const halfway = text
          .normalize("NFD")
          .replace(
            /([aAeEoO])([\u0323]?)\u0302/g,
            (_, letter: string, dot: string) => `${letter}\u0302`.normalize("NFC") + dot,
          );
        expect(fold(halfway)).toBe(key);
      }),
    );
  });

  it("leaves Vietnamese text as plain lower-case letters, and a key as it is", () => {
    fc.assert(
      fc.property(vietnamese, (text) => {
        expect(fold(text)).toMatch(/^[a-z -]*$/);
        expect(fold(fold(text))).toBe(fold(text));
      }),
    );
  });

  it("takes any text without surrounding or doubled spaces in the key", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (text) => {
        expect(fold(text)).not.toMatch(/^\s|\s$|\s{2}/);
      }),
    );
  });
});
