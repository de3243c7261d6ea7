import type { Book } from "../../model/book";
import { type ApiError, invalidArgument } from "../errors";
import type { EventHub } from "../events";
import type { References } from "../references";
import type { UndoGroups } from "../undoGroups";
import type { UndoLoss } from "../undoLoss";

/**
 * How an Excel object is added to the workbench.
 *
 * One small class per object: it extends `HostObject` (or `HostCollection`) and holds what identifies it (ids,
 * a sheet and an area). ONE table in a file of its own, made with `members<Self>("Name", {...})`, names its members
 * and stands in the list of memberTables.ts. The class never imports the table: objects lead to each other in rings
 * (a range to its worksheet and back), classes and their files do not.
 *
 *     // border.ts
 *     export class Border extends HostObject {
 *       readonly typeName = "RangeBorder";
 *       constructor(session: Session, readonly area: Area, readonly edge: string) { super(session); }
 *     }
 *     // borderMembers.ts
 *     export const rangeBorderMembers = members<Border>("RangeBorder", {
 *       properties: { Style: { get: (self) => ..., set: (self, value) => ... } },   // scalars; no set = read-only
 *       objects: { Parent: (self) => new Range(self.session, self.area) },          // navigation; null = null object
 *       methods: { Clear: (self, ...args) => { ... } },                             // scalar, HostObject or null
 *     });
 *
 * Keys are the names on the wire, in PascalCase. A member that is not in the table fails as ApiNotFound, naming
 * itself. Getters and methods are synchronous: the dispatcher has formulas calculated before it reads. They throw
 * an ApiError of errors.ts to refuse. Arguments come off the wire as `unknown`; check them with the functions at
 * the end of this file. Trailing arguments that the caller left out are undefined or null.
 * Writes go through `session.book` (see Book.mutate and Book.run), so that the grid can undo them and events are
 * raised for them.
 */
export abstract class HostObject {
  /** The object's name in the library, e.g. "Range": it finds the table of members, and stands in error locations. */
  abstract readonly typeName: string;

  constructor(readonly session: Session) {}

  /** What the library keeps to find the object again: `Id`, `_Id` or `_ReferenceId`, where the object has one. */
  identity(): Readonly<Record<string, unknown>> {
    return {};
  }
}

/** A collection: `items` in the library. It must have `GetItem` or `GetItemAt` for the library to find items again. */
export abstract class HostCollection extends HostObject {
  abstract items(): readonly HostObject[];
  /** The indexer: by id or name, as the library asks for items it has loaded. Throws ItemNotFound. */
  abstract item(key: unknown): HostObject;
}

/** What of the members of objects an Excel has. */
export interface OfferedMembers {
  membersOf(object: HostObject): MemberTable;
  /** The error for a member that `membersOf` does not give: it says whether Excel or the workbench lacks it. */
  missing(object: HostObject, name: string): ApiError;
}

/** What every object may use of the host. */
export interface Session {
  readonly book: Book;
  readonly events: EventHub;
  /** What the Excel that the workbench answers as has. */
  readonly offered: OfferedMembers;
  /** Tracked ranges. */
  readonly references: References;
  readonly undoLoss: UndoLoss;
  readonly undoGroups: UndoGroups;
  /** Has every formula with a custom function call it again. */
  readonly callFunctionsAnew: () => void;
}

export interface Property<T> {
  readonly get: (self: T) => unknown;
  readonly set?: (self: T, value: unknown) => void;
}

export interface Members<T> {
  readonly properties?: Readonly<Record<string, Property<T>>>;
  readonly objects?: Readonly<Record<string, (self: T) => HostObject | null>>;
  readonly methods?: Readonly<Record<string, (self: T, ...args: unknown[]) => unknown>>;
}

/** A table as the dispatcher uses it, on any object. */
export interface MemberTable {
  /** The object's name in the library, e.g. "Range". */
  readonly typeName: string;
  readonly properties: ReadonlyMap<string, Property<HostObject>>;
  readonly objects: ReadonlyMap<string, (self: HostObject) => HostObject | null>;
  readonly methods: ReadonlyMap<string, (self: HostObject, ...args: unknown[]) => unknown>;
}

/** Makes the table of a class. The dispatcher only ever calls it with objects of that class. */
export function members<T extends HostObject>(typeName: T["typeName"], table: Members<T>): MemberTable {
  const { properties, objects, methods } = table as unknown as Members<HostObject>;
  return {
    typeName,
    properties: new Map(Object.entries(properties ?? {})),
    objects: new Map(Object.entries(objects ?? {})),
    methods: new Map(Object.entries(methods ?? {})),
  };
}

/** Whether the caller left an optional argument out. */
export function isMissing(value: unknown): value is null | undefined {
  return value === null || value === undefined;
}

/** @throws ApiError InvalidArgument */
export function asString(value: unknown): string {
  if (typeof value !== "string") throw invalidArgument();
  return value;
}

/** @throws ApiError InvalidArgument */
export function asNumber(value: unknown): number {
  if (typeof value !== "number" || !Number.isFinite(value)) throw invalidArgument();
  return value;
}

/** @throws ApiError InvalidArgument */
export function asInteger(value: unknown): number {
  const number = asNumber(value);
  if (!Number.isInteger(number)) throw invalidArgument();
  return number;
}

/** @throws ApiError InvalidArgument */
export function asBoolean(value: unknown): boolean {
  if (typeof value !== "boolean") throw invalidArgument();
  return value;
}

/** One of the allowed strings. @throws ApiError InvalidArgument */
export function asOneOf<T extends string>(value: unknown, allowed: readonly T[]): T {
  const found = allowed.find((candidate) => candidate === value);
  if (found === undefined) throw invalidArgument();
  return found;
}
