import { describe, expect, it } from "vitest";
import { heldRow, lastEditOf, type ChangedEvent } from "../../src/workbook/reading/typingRow";

/** As an Excel below 1.14 raises it: without triggerSource. */
const typed: ChangedEvent = {
  worksheetId: "{1}",
  address: "D8",
  changeType: "RangeEdited",
  source: "Local",
};

describe("the row being typed", () => {
  it.each<[string, Partial<ChangedEvent>, number | null]>([
    ["one cell typed", {}, 7],
    ["several cells of one row", { address: "B12:E12" }, 11],
    ["a newer Excel, which names the trigger", { triggerSource: "Unknown" }, 7],
    ["a paste over several rows", { address: "B8:E9" }, null],
    ["a whole column", { address: "D:D" }, null],
    ["several areas", { address: "D8,D10" }, null],
    ["a co-author's edit", { source: "Remote" }, null],
    ["a write of the add-in itself", { triggerSource: "ThisLocalAddin" }, null],
    ["an inserted row", { address: "8:8", changeType: "RowInserted" }, null],
  ])("%s", (_, change, row) => {
    expect(lastEditOf({ ...typed, ...change })).toEqual(row === null ? null : { sheetId: "{1}", row });
  });

  it("is held while the active cell stays in it, on its own sheet", () => {
    const edit = { sheetId: "{1}", row: 7 };
    expect(heldRow(edit, "{1}", { row: 7 })).toBe(7);
    expect(heldRow(edit, "{1}", { row: 8 })).toBeNull();
    expect(heldRow(edit, "{2}", { row: 7 })).toBeNull();
    expect(heldRow(null, "{1}", { row: 7 })).toBeNull();
  });
});
