import { expect, it } from "vitest";
// The way the page loads them: the objects import each other, and no other order fills every table.
import "../../workbench/host/host";
import { type MemberTable, memberTables } from "../../workbench/host/objects/base";

const HEAD = `# Members of the Excel API

Written from the workbench's own tables by \`npm run members\`, held by a test: not for editing. By object, as an add-in
names them. A collection has \`items\`, too, and \`getItem\` where Excel has it. What only the library itself asks for
under a name of its own (\`_KeepReference\` and the like) is left out.
`;

/** A member as an add-in writes it; null for what only the library asks for. */
function publicName(name: string): string | null {
  const event = /^_Register(?:Data)?(\w+)Event$/.exec(name)?.[1];
  if (event !== undefined) return `on${event}`;
  return name.startsWith("_") ? null : name.charAt(0).toLowerCase() + name.slice(1);
}

/** One line an object, its members by the alphabet. */
function listed({ typeName, properties, objects, methods }: MemberTable): string {
  const names = [...properties.keys(), ...objects.keys(), ...methods.keys()]
    .map(publicName)
    .filter((name) => name !== null)
    .sort();
  return `- ${typeName}: ${names.join(", ")}`;
}

it("lists every member that the workbench stands in for, and no other", async () => {
  const list = `${HEAD}\n${memberTables.map(listed).sort().join("\n")}\n`;
  await expect(list).toMatchFileSnapshot("../../workbench/MEMBERS.md");
});
