import { readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { hasSet } from "../../workbench/excel-host/host/excelVersions";
import { Offered } from "../../workbench/excel-host/host/offered";
import type { MemberTable } from "../../workbench/excel-host/host/objects/base";
import { apiSets } from "../../workbench/server/apiSets.js";

const types = path.resolve(import.meta.dirname, "../../node_modules/@types/office-js/index.d.ts");
const sets = apiSets(readFileSync(types, "utf8"));

describe("the requirement sets of the members", () => {
  it.each([
    ["Worksheet", "getRange", "ExcelApi 1.1"],
    ["Worksheet", "onChanged", "ExcelApi 1.7"],
    ["Worksheet", "namedSheetViews", "ExcelApiOnline 1.1"],
    ["Range", "dataValidation", "ExcelApi 1.8"],
    ["Table", "resize", "ExcelApi 1.13"],
    ["Workbook", "insertWorksheetsFromBase64", "ExcelApi 1.13"],
    ["NoteCollection", "add", "ExcelApi 1.18"],
    // "1.1 for reading visibility; 1.2 for setting it."
    ["Worksheet", "visibility", "ExcelApi 1.1"],
    ["Worksheet", "visibility=", "ExcelApi 1.2"],
    ["Application", "calculationMode=", "ExcelApi 1.8"],
  ])("%s.%s is of %s, as its documentation says", (object, member, set) => {
    expect(sets[object]?.[member]).toBe(set);
  });

  it("are there for every class and member of Excel", () => {
    expect(Object.keys(sets).length).toBeGreaterThan(150);
    for (const [object, members] of Object.entries(sets)) {
      for (const [member, set] of Object.entries(members)) {
        expect(set, `${object}.${member}`).toMatch(/^ExcelApi(Online|Desktop)? \d+\.\d+$/);
      }
    }
  });
});

describe("an Excel", () => {
  it.each([
    ["2021", "ExcelApi 1.14", true],
    ["2021", "ExcelApi 1.15", false],
    ["2021", "ExcelApi 1.9", true], // 1.9 is older than 1.14
    ["2021", "KeyboardShortcuts 1.1", false],
    ["2024", "ExcelApi 1.17", true],
    ["2024", "ExcelApi 1.18", false],
    ["365", "ExcelApiDesktop 1.1", true],
    ["365", "ExcelApiOnline 1.1", false],
    ["web", "ExcelApi 1.21", true],
    ["web", "ExcelApiDesktop 1.1", false],
  ] as const)("%s: %s is %s", (version, set, expected) => {
    expect(hasSet(version, set)).toBe(expected);
  });

  it("has no member that is newer, be it read, assigned, called or followed", () => {
    const nothing = { get: () => null, set: () => undefined };
    const object = { typeName: "Thing" };
    const table: MemberTable = {
      typeName: "Thing",
      properties: new Map([
        ["Old", nothing],
        ["OldToRead", nothing],
        ["New", nothing],
      ]),
      objects: new Map([["NewPart", () => null]]),
      methods: new Map([
        ["DoOld", () => null],
        ["_RegisterDataChangedEvent", () => null],
        ["_OwnOfTheLibrary", () => null],
      ]),
    };
    const thing = {
      old: "ExcelApi 1.1",
      oldToRead: "ExcelApi 1.1",
      "oldToRead=": "ExcelApi 1.15",
      new: "ExcelApi 1.15",
      newPart: "ExcelApi 1.18",
      doOld: "ExcelApi 1.14",
      onChanged: "ExcelApi 1.17",
    };
    const offered = new Offered("2021", { Thing: thing }, [table]);
    const { properties, objects, methods } = offered.membersOf(object);
    expect([...properties].map(([name, { set }]) => [name, set !== undefined])).toEqual([
      ["Old", true],
      ["OldToRead", false],
    ]);
    expect([...objects.keys(), ...methods.keys()]).toEqual(["DoOld", "_OwnOfTheLibrary"]);
    expect(offered.missing(object, "New").message).toContain("newer version of Excel");
    expect(offered.missing(object, "Never").message).toContain("Thing.Never");
    expect([...new Offered("web", { Thing: thing }, [table]).membersOf(object).properties.keys()]).toContain(
      "New",
    );
  });
});
