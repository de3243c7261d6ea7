import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { manifestProblems } from "../../scripts/manifestRules.mjs";
import { pngSize } from "../../scripts/pngSize.mjs";

const manifest = readFileSync("manifest.xml", "utf8");
const { version } = JSON.parse(readFileSync("package.json", "utf8")) as { version: string };
const project = {
  version,
  iconSize: pngSize,
  commandsSource: readFileSync("src/commands/commands.ts", "utf8"),
};

test("the project's manifest is sound", () => {
  expect(manifestProblems(manifest, project)).toEqual([]);
});

/** [what is broken, what is replaced, by what, what the check must say] */
const broken: readonly (readonly [string, string | RegExp, string, string])[] = [
  ["an id that is too long", /Cchc\.CheckForm"/g, `Cchc.${"x".repeat(30)}"`, "longer than 32"],
  ["an id used twice", "Cchc.CreateForm", "Cchc.CheckForm", "used twice"],
  ["a resource that is missing", 'resid="Tab.Label"', 'resid="Tab.Lable"', "Tab.Lable is not among"],
  [
    "an address without https",
    "https://localhost:3000/taskpane.html",
    "http://localhost:3000/",
    "not an https",
  ],
  ["an icon that is missing", "assets/icon-32.png", "assets/icon-33.png", "no PNG"],
  ["an icon of another size", "assets/icon-32.png", "assets/icon-64.png", "is 64 × 64 pixels, not 32 × 32"],
  ["a ribbon icon without 80 pixels", /<bt:Image size="80".*?\/>/, "", "no image of 80 pixels"],
  [
    "elements out of order",
    /(<Label resid="CheckForm.Label" \/>)(\s*<Supertip>[^]*?<\/Supertip>)/,
    "$2$1",
    "<Label> comes after <Supertip>",
  ],
  [
    "runtimes after the form factor",
    /(<Runtimes>[^]*?<\/Runtimes>)([^]*?<\/DesktopFormFactor>)/,
    "$2$1",
    "<Runtimes>",
  ],
  [
    "an id for the one pane of a shared runtime",
    '<Action xsi:type="ShowTaskpane">',
    '<Action xsi:type="ShowTaskpane"><TaskpaneId>Cchc.Pane</TaskpaneId>',
    "<TaskpaneId> does not belong",
  ],
  ["an element of nowhere", "<Permissions>", "<Permission>x</Permission><Permissions>", "does not belong"],
  ["no support address", /<SupportUrl.*?\/>/, "", "has no <SupportUrl>"],
  ["a command that nobody associates", ">openCreateForm<", ">openForm<", "not associated"],
  ["another locale", "vi-VN", "en-US", "DefaultLocale is en-US"],
  ["a lower requirement", 'MinVersion="1.9"', 'MinVersion="1.7"', "ExcelApi is 1.7"],
  ["another version than the package's", /<Version>.*?</, "<Version>9.9.9.0<", "Version is 9.9.9.0, not"],
  ["a runtime that ends with the pane", 'lifetime="long"', 'lifetime="short"', "lifetime=long"],
  [
    "a function file of its own",
    'FunctionFile resid="Taskpane.Url"',
    'FunctionFile resid="Icon.16"',
    "FunctionFile",
  ],
  [
    "a label that the ribbon cuts off",
    "Kiểm tra Phụ lục 01",
    "Kiểm tra toàn bộ Phụ lục 01",
    "longer than 24",
  ],
  ["a supertip that is too long", "Tạo biểu Phụ lục 01 ở", "Tạo ".repeat(70), "longer than 250"],
  [
    "a namespace that no formula has",
    'DefaultValue="CCHC" />\n        <bt:String id="Pane',
    'DefaultValue="CCHC2" />\n        <bt:String id="Pane',
    "The Namespace is CCHC2",
  ],
  ["functions without a description", /<Metadata>[^]*?<\/Metadata>/, "", "has Script, Page, Namespace"],
  ["another description of functions", "/functions.json", "/ham.json", "does not name functions.json"],
  [
    "functions of a page of their own",
    /(<Page>\s*<SourceLocation resid=)"Taskpane.Url"/,
    '$1"Functions.Url"',
    "not the page of the shared runtime",
  ],
  ["an id that is no UUID", "5e1b7c52-", "5e1b-", "no UUID"],
  ["a version of three parts", "0.1.0.0", "0.1.0", "Version is 0.1.0, not"],
  ["XML that does not parse", "</Hosts>", "", "Not XML"],
];

describe("the check finds", () => {
  test.each(broken)("%s", (_, from, to, message) => {
    const damaged = manifest.replace(from, to);
    expect(damaged).not.toBe(manifest);
    expect(manifestProblems(damaged, project).join("\n")).toContain(message);
  });
});
