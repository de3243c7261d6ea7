import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { monthOfSerial } from "../../src/core/months/serial";

describe("monthOfSerial", () => {
  it.each([
    [61, { month: 3, year: 1900 }],
    [45_292, { month: 1, year: 2024 }],
    [45_351, { month: 2, year: 2024 }],
    [45_352, { month: 3, year: 2024 }],
    [45_657.99, { month: 12, year: 2024 }],
    [45_658, { month: 1, year: 2025 }],
    [2_958_465, { month: 12, year: 9999 }],
  ])("%d", (serial, expected) => expect(monthOfSerial(serial)).toEqual(expected));

  it("agrees with the civil calendar on every day of Excel's range", () => {
    fc.assert(
      fc.property(fc.integer({ min: 61, max: 2_958_465 }), (serial) => {
        const date = new Date(Date.UTC(1899, 11, 30) + serial * 86_400_000);
        expect(monthOfSerial(serial)).toEqual({ month: date.getUTCMonth() + 1, year: date.getUTCFullYear() });
      }),
    );
  });
});
