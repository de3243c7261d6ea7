import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { breaksBeforeTitles } from "../../../src/core/consolidation/titleBreaks";

const title = { isTitle: true, height: 20 };
const row = { isTitle: false, height: 100 };
const room = { first: 300, others: 400 };

describe("pages of a print", () => {
  it("end before a title whose first row would go over", () => {
    // 20 + 200 of 300: the next title fits, its row does not.
    expect(breaksBeforeTitles([title, row, row, title, row], room)).toEqual([3]);
  });

  it("end where Excel ends them while every title has its row", () => {
    expect(breaksBeforeTitles([title, row, title, row], room)).toEqual([]);
    expect(breaksBeforeTitles([title, row, row, row, row, row], room)).toEqual([]);
  });

  it("are not ended for a row that no page holds", () => {
    expect(breaksBeforeTitles([title, { isTitle: false, height: 900 }], { first: 400, others: 400 })).toEqual(
      [],
    );
  });

  it("never have a title as their last line", () => {
    const line = fc.record({ isTitle: fc.boolean(), height: fc.integer({ min: 10, max: 180 }) });
    fc.assert(
      fc.property(fc.array(line, { maxLength: 60 }), (lines) => {
        const breaks = new Set(breaksBeforeTitles(lines, room));
        let left = room.first;
        lines.forEach(({ height }, at) => {
          const goesOver = breaks.has(at) || height > left;
          if (goesOver && at > 0) expect(lines[at - 1]?.isTitle === true && !lines[at]?.isTitle).toBe(false);
          left = (goesOver ? room.others : left) - height;
        });
      }),
    );
  });
});
