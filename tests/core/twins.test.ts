import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { isProblem } from "../../src/core/tally/problem";
import { readTable, type TallyTable } from "../../src/core/tally/tallyTable";
import { unitsBlock } from "../../src/core/twins/twinBlocks";
import { readArgument, readCall, withSemicolons } from "../../src/core/twins/twinCall";
import { columnAddresses } from "../../src/core/twins/columns";
import { scalarTwin, type TwinFilters } from "../../src/core/twins/scalar";
import { gridOf } from "../support/tallyTables";

describe("a formula that is one call", () => {
  it.each([
    ["=CCHC.DEM(A1:F4)", "DEM", ["A1:F4"]],
    ["= cchc.diemtru ( A1:F4 , , 6 ) ", "DIEMTRU", ["A1:F4", "", "6"]],
    [`=CCHC.DEM('P. A, B''s'!A1:F4,"a,""b)",{1;2})`, "DEM", ["'P. A, B''s'!A1:F4", '"a,""b)"', "{1;2}"]],
    ["=CCHC.DEM(PhuLuc01[[#All],[Điểm, trừ]],SUM(1,2))", "DEM", ["PhuLuc01[[#All],[Điểm, trừ]]", "SUM(1,2)"]],
  ])("%s", (formula, name, args) => {
    expect(readCall(formula)).toEqual({ name, args });
  });

  it.each(["=CCHC.DEM(A1)+1", "=IF(CCHC.DEM(A1)>0,1,2)", "=CCHC.DEM(A1)+CCHC.DEM(A2)"])(
    "%s has more than the call",
    (formula) => {
      expect(readCall(formula)).toBe("within");
    },
  );

  it.each(["", "12", "=SUM(A1)", '="=CCHC.DEM(A1)"', "=XCCHC.DEM(A1)", "CCHC.DEM(A1)"])(
    "%s has none",
    (text) => {
      expect(readCall(text)).toBeNull();
    },
  );

  it("takes its arguments apart however their texts look", () => {
    const argument = fc.oneof(
      fc.string().map((text) => `"${text.replaceAll('"', '""')}"`),
      fc.integer().map(String),
      fc.constantFrom("", "A1:F4", "'S, 1'!$A$1:$F$4", "PhuLuc01[#All]"),
    );
    fc.assert(
      fc.property(fc.array(argument, { minLength: 1, maxLength: 5 }), (args) => {
        expect(readCall(`=CCHC.DEM(${args.join(",")})`)).toEqual({ name: "DEM", args });
      }),
    );
  });
});

it.each([
  ["", { kind: "omitted" }],
  ['"a ""b"""', { kind: "constant", value: 'a "b"' }],
  ["-2.5", { kind: "constant", value: -2.5 }],
  ["$A$1:F4", { kind: "reference", reference: "$A$1:F4" }],
  ["'S 1'!A1", { kind: "reference", reference: "'S 1'!A1" }],
  ["PhuLuc01[#All]", { kind: "reference", reference: "PhuLuc01[#All]" }],
  ["SUM(1,2)", { kind: "other" }],
  ["{1;2}", { kind: "other" }],
  ["A1&A2", { kind: "other" }],
])("the argument %j is %j", (text, argument) => {
  expect(readArgument(text)).toEqual(argument);
});

it("only commas between arguments become semicolons", () => {
  expect(withSemicolons(`=COUNTIFS('A, B'!A1:A4,"a,b",T[x, y],{"a, b";"c"})`)).toBe(
    `=COUNTIFS('A, B'!A1:A4;"a,b";T[x, y];{"a, b";"c"})`,
  );
});

const read = readTable(
  gridOf([{ unit: "Phòng *?", area: "TTHC", problem: "Báo cáo muộn", points: 1, month: 6, remedy: "" }]),
);
const table = read as TallyTable;
const columns = columnAddresses(table.form.columns, { sheetName: null, first: 2, last: 4 });

it("finds every column of the table", () => {
  expect(isProblem(read)).toBe(false);
  expect(columns).toEqual({
    problem: "$D$2:$D$4",
    remedy: "$E$2:$E$4",
    month: "$F$2:$F$4",
    area: "$C$2:$C$4",
    unit: "$B$2:$B$4",
    points: "$H$2:$H$4",
  });
});

const cells = (...values: string[]): { kind: "cells"; reference: string; values: string[] } => ({
  kind: "cells",
  reference: "J1",
  values,
});
const constant = (value: string | number): { kind: "constant"; value: string | number } => ({
  kind: "constant",
  value,
});

it.each<[TwinFilters, string]>([
  [{ area: constant("thủ tục hành chính") }, '$C$2:$C$4,"TTHC"'],
  [{ area: constant("Chưa rõ") }, '$C$2:$C$4,""'],
  [{ month: constant(6) }, '$F$2:$F$4,"Tháng 6/????"'],
  [{ month: constant("2/2024") }, '$F$2:$F$4,"Tháng 02/2024"'],
  // A unit's name is matched letter by letter, not as a pattern.
  [{ unit: constant("phòng *?") }, '$B$2:$B$4,"Phòng ~*~?"'],
  [{ area: cells("TTHC") }, "$C$2:$C$4,J1"],
  [{ month: cells("Tháng 6/2024") }, "$F$2:$F$4,J1"],
])("a filter %j becomes a criterion", (filters, criterion) => {
  expect(scalarTwin("DEM", table, columns, filters)).toBe(
    `COUNTIFS($D$2:$D$4,"?*",$D$2:$D$4,"<>Không có",${criterion})`,
  );
});

it("several values are counted one by one and added up", () => {
  expect(scalarTwin("DIEMTRU", table, columns, { area: cells("TTHC", "") })).toBe(
    'SUMPRODUCT(SUMIFS($H$2:$H$4,$D$2:$D$4,"?*",$D$2:$D$4,"<>Không có",$C$2:$C$4,J1))',
  );
});

it.each<[TwinFilters, object]>([
  [{ area: constant("lạ") }, { problem: "unknown", column: "area", text: "lạ" }],
  [{ month: constant("Chưa rõ") }, { problem: "noMonth" }],
  [
    { area: cells("CĐS") },
    { problem: "notCanonical", reference: "J1", text: "CĐS", wanted: "Chính quyền số" },
  ],
  [{ month: cells("T6") }, { problem: "notCanonical", reference: "J1", text: "T6", wanted: "Tháng 6/2024" }],
  [{ month: cells("Quý II") }, { problem: "notCanonical", reference: "J1", text: "Quý II", wanted: null }],
  [{ area: cells("") }, { problem: "notCanonical", reference: "J1", text: "", wanted: null }],
  [{ area: cells("TTHC", "TTHC") }, { problem: "notCanonical", reference: "J1", text: "TTHC", wanted: null }],
  [{ area: cells("TTHC", "Thể chế"), month: constant("Quý II") }, { problem: "twoLists" }],
])("a filter %j has no criterion, and it is said why", (filters, problem) => {
  expect(scalarTwin("DEM", table, columns, filters)).toEqual(problem);
});

it("a column that the table lacks is named", () => {
  expect(scalarTwin("DIEMTRU", table, { ...columns, points: undefined }, {})).toEqual({
    problem: "noCells",
    column: "points",
  });
});

it("a name from a unit's file is text, whatever it looks like", () => {
  const place = { anchor: { row: 0, column: 0 }, columns, year: 2024, unknown: null };
  const block = unitsBlock(place, ["a", "b", "c", "d"], ['=HYPERLINK("x")']);
  expect(block[1]?.[0]).toEqual({ text: '=HYPERLINK("x")' });
});
