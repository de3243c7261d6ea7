import { describe, expect, it, test } from "vitest";
import type { FilterCriteria } from "../../workbench/excel-host/files/filters";
import { judge } from "../../workbench/excel-host/model/filters/filterCriteria";

/** What stays of the values, each shown as it is. */
function kept(criteria: FilterCriteria, values: readonly (string | number)[]): unknown {
  const judged = judge(
    criteria,
    values.map((value) => ({ value, text: String(value) })),
  );
  return judged && values.filter((_value, index) => judged[index]);
}

const custom = (criterion1: string, criterion2?: string, operator?: "And" | "Or"): FilterCriteria => ({
  filterOn: "Custom",
  criterion1,
  ...(criterion2 !== undefined && { criterion2 }),
  ...(operator !== undefined && { operator }),
});

const VALUES = ["Thể chế", "thủ tục", "", 5, 12, 20];

test.each<[string, FilterCriteria, unknown[]]>([
  ["texts in any case", { filterOn: "Values", values: ["THỂ CHẾ", "5"] }, ["Thể chế", 5]],
  ["blank cells by an empty text", { filterOn: "Values", values: [""] }, [""]],
  ["numbers by their value", custom(">=12"), [12, 20]],
  ["a number itself", custom("=5"), [5]],
  ["what is not blank", custom("<>"), ["Thể chế", "thủ tục", 5, 12, 20]],
  ["blanks", custom("="), [""]],
  ["texts by * and ?", custom("=th?*"), ["Thể chế", "thủ tục"]],
  ["two conditions at once", custom(">5", "<20", "And"), [12]],
  ["either of two conditions", custom("=5", "=20", "Or"), [5, 20]],
  ["the largest", { filterOn: "TopItems", criterion1: "2" }, [12, 20]],
  ["the smallest part", { filterOn: "BottomPercent", criterion1: "34" }, [5]],
  ["what is above the average", { filterOn: "Dynamic", dynamicCriteria: "AboveAverage" }, [20]],
])("keeps %s", (_name, criteria, expected) => {
  expect(kept(criteria, VALUES)).toEqual(expected);
});

describe("a filter", () => {
  it("keeps all that share the last place", () => {
    expect(kept({ filterOn: "TopItems", criterion1: "1" }, [3, 7, 7])).toEqual([7, 7]);
  });

  it("takes an escaped sign for itself", () => {
    expect(kept(custom("=a~*"), ["a*", "ab"])).toEqual(["a*"]);
  });

  it("does not judge what depends on the day", () => {
    expect(kept({ filterOn: "Dynamic", dynamicCriteria: "Today" }, VALUES)).toBeNull();
  });
});
