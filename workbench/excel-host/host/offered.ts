import { apiNotFound, newerThanExcel, type ApiError } from "./errors";
import { type ExcelVersion, hasSet } from "./excelVersions";
import type { HostObject, MemberTable, OfferedMembers } from "./objects/base";

/** By class and member, as an add-in writes them, the requirement set that brought it (`server/apiSets.js`). */
export type ApiSets = Readonly<Record<string, Readonly<Record<string, string>>>>;

/** Where the library sets a property under another name than the one it reads it by. */
const SET_AS: Readonly<Record<string, string>> = {
  "Style.Orientation": "textOrientation",
  "Worksheet.Gridlines": "showGridlines",
  "Worksheet.Headings": "showHeadings",
};

/** A member as an add-in writes it: "Values" is values, "_RegisterDataChangedEvent" is onChanged; the library's own as it is. */
export function publicName(typeName: string, name: string): string {
  const [, event, newer] = /^_Register(?:Data)?(?:(\w+)Event|Event(\w+))$/.exec(name) ?? [];
  if (event !== undefined || newer !== undefined) return `on${event ?? newer}`;
  return SET_AS[`${typeName}.${name}`] ?? name.charAt(0).toLowerCase() + name.slice(1);
}

/** What of the workbench's members the chosen Excel has: what came with a newer one is not there. */
export class Offered implements OfferedMembers {
  private readonly all: ReadonlyMap<string, MemberTable>;
  private readonly tables = new Map<string, MemberTable>();

  constructor(
    private readonly version: ExcelVersion,
    private readonly sets: ApiSets,
    memberTables: readonly MemberTable[],
  ) {
    this.all = new Map(memberTables.map((table) => [table.typeName, table]));
  }

  /** The members of an object that may be used. */
  membersOf({ typeName }: Pick<HostObject, "typeName">): MemberTable {
    const kept = this.tables.get(typeName);
    if (kept !== undefined) return kept;
    const table = this.reduced(this.tableOf(typeName));
    this.tables.set(typeName, table);
    return table;
  }

  missing({ typeName }: Pick<HostObject, "typeName">, name: string): ApiError {
    const { properties, objects, methods } = this.tableOf(typeName);
    const isNewer = properties.has(name) || objects.has(name) || methods.has(name);
    return isNewer ? newerThanExcel() : apiNotFound(`${typeName}.${name}`);
  }

  private tableOf(typeName: string): MemberTable {
    const table = this.all.get(typeName);
    if (table === undefined) throw new Error(`memberTables.ts lists no table of ${typeName}.`);
    return table;
  }

  private reduced({ typeName, properties, objects, methods }: MemberTable): MemberTable {
    const isThere = (name: string): boolean => this.has(typeName, publicName(typeName, name));
    const kept = [...properties].filter(([name]) => isThere(name));
    return {
      typeName,
      properties: new Map(
        kept.map(([name, property]) => [
          name,
          this.has(typeName, `${publicName(typeName, name)}=`) ? property : { get: property.get },
        ]),
      ),
      objects: new Map([...objects].filter(([name]) => isThere(name))),
      methods: new Map([...methods].filter(([name]) => isThere(name))),
    };
  }

  /** What no set names is the library's own. */
  private has(typeName: string, member: string): boolean {
    const set = this.sets[typeName]?.[member];
    return set === undefined || hasSet(this.version, set);
  }
}
