import { readFileSync } from "node:fs";
import path from "node:path";
import { expect, it } from "vitest";
import { publicName } from "../../workbench/excel-host/host/offered";
import type { MemberTable } from "../../workbench/excel-host/host/objects/base";
import { memberTables } from "../../workbench/excel-host/host/objects/memberTables";
import { apiSets } from "../../workbench/server/apiSets.js";
import { libraryMembers } from "./libraryMembers";

const HEAD = `# Members of the Excel API

Written from the workbench's own tables and from \`@types/office-js\` by \`npm run members\`, held by a test: not for
editing. By object, as an add-in names them: what the workbench stands in for, then what Excel has up to its newest
requirement set and the workbench has not; that fails as \`ApiNotFound\`. What the packaged library does not know either,
and nobody can ask for with it, stands apart. Every collection that is here has \`items\`, and \`getItem\` where Excel has it.
What only the library asks for under a name of its own (\`_KeepReference\` and the like) is left out.
`;
/** What every object has from the library itself. */
const LIBRARY = ["context", "items", "load", "set", "toJSON", "track", "untrack"];
/** Not of the Excel API: what the library asks of the page around the workbook. */
const SERVICES = ["CustomFunctions", "AddinInternalService", "AppRuntimeService", "WacWorkbook"];
/** What the library asks of the document and not of an object on the wire (tests/workbench/samples/events.test.ts). */
const BY_THE_DOCUMENT: Readonly<Record<string, readonly string[]>> = {
  SettingCollection: ["onSettingsChanged"],
  Workbook: ["onSelectionChanged"],
};

const modules = path.resolve(import.meta.dirname, "../../node_modules");
const sets = apiSets(readFileSync(`${modules}/@types/office-js/index.d.ts`, "utf8"));
const library = libraryMembers(
  readFileSync(`${modules}/@microsoft/office-js/dist/excel-web-16.00.js`, "utf8"),
);

function namesIn({ typeName, properties, objects, methods }: MemberTable): string[] {
  const onTheWire = [...properties.keys(), ...objects.keys(), ...methods.keys()];
  const nameOf = (name: string): string => publicName(typeName, name);
  const names = onTheWire.filter((name) => nameOf(name) !== name).map(nameOf);
  return [...new Set(names)].sort();
}

/** What Excel calls an object's members, without what the library adds to each. */
function namesInExcel(typeName: string): string[] {
  const own = typeName.endsWith("Collection") ? [...LIBRARY, "getItem"] : LIBRARY;
  return Object.keys(sets[typeName] ?? {}).filter((name) => !own.includes(name) && !name.endsWith("="));
}

/** Those that the library can ask for, and those that it cannot. */
function parted(names: readonly string[], isKnown: (name: string) => boolean): string[][] {
  return [names.filter(isKnown), names.filter((name) => !isKnown(name))].map((part) => part.sort());
}

function line(words: string, names: readonly string[] = []): string {
  return names.length === 0 ? "" : `\n  - ${words}: ${names.join(", ")}`;
}

/** One line an object: its members by the alphabet, then its gaps. */
function listed(table: MemberTable): string {
  const names = [...namesIn(table), ...(BY_THE_DOCUMENT[table.typeName] ?? [])].sort();
  const gaps = namesInExcel(table.typeName).filter((name) => !names.includes(name));
  const [missing, unknown] = parted(gaps, (name) => library.get(table.typeName)?.has(name) ?? false);
  return `- **${table.typeName}**: ${names.join(", ")}${line("not", missing)}${line("nor the library", unknown)}`;
}

it("lists every member that the workbench stands in for, and every gap", async () => {
  const known = memberTables.map(({ typeName }) => typeName);
  const absent = Object.keys(sets).filter((name) => !known.includes(name) && namesInExcel(name).length > 0);
  const [missing = [], unknown = []] = parted(absent, (name) => library.has(name));
  const list = memberTables.map(listed).sort().join("\n");
  const text = `${HEAD}\n${list}\n\n## Objects that are not there at all\n\n${missing.join(", ")}\n\n## Nor in the library\n\n${unknown.join(", ")}\n`;
  await expect(text).toMatchFileSnapshot("../../workbench/MEMBERS.md");
});

it("has no member that Excel has not, nor one under another name", () => {
  const unknown = memberTables
    .filter(({ typeName }) => !SERVICES.includes(typeName))
    .flatMap((table) => {
      const inExcel = namesInExcel(table.typeName);
      return namesIn(table)
        .filter((name) => !inExcel.includes(name) && !LIBRARY.includes(name) && name !== "getItem")
        .map((name) => `${table.typeName}.${name}`);
    });
  expect(unknown).toEqual([]);
});
