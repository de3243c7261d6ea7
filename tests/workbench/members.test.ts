import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
// The way the page loads them: the objects import each other, and no other order fills every table.
import "../../workbench/host/host";
import { type MemberTable, memberTables } from "../../workbench/host/objects/base";

/** A member as an add-in writes it; null for what only the library asks for. */
function publicName(name: string): string | null {
  const event = /^_Register(?:Data)?(\w+)Event$/.exec(name)?.[1];
  if (event !== undefined) return `on${event}`;
  return name.startsWith("_") ? null : name.charAt(0).toLowerCase() + name.slice(1);
}

/** The list in the README: one item an object, its members by the alphabet. */
function listed({ typeName, properties, objects, methods }: MemberTable): string {
  const names = [...properties.keys(), ...objects.keys(), ...methods.keys()]
    .map(publicName)
    .filter((name) => name !== null)
    .sort();
  return `- ${typeName}: ${names.join(", ")}`;
}

it("the README lists every member that the workbench stands in for, and no other", () => {
  const readme = readFileSync(new URL("../../workbench/README.md", import.meta.url), "utf8");
  const section = /^## Members of the Excel API\n([^#]*)/m.exec(readme)?.[1] ?? "";
  const items = section
    .split(/\n(?=- )/)
    .slice(1)
    .map((item) => item.trim().replace(/\s+/g, " "));
  expect(items).toEqual(memberTables.map(listed).sort());
});
