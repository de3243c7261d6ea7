import type { Book } from "../../model/book";
import { invalidArgument } from "../errors";
import type { EventHub } from "../events";
import type { Offered } from "../offered";
import type { References } from "../references";
import type { UndoGroups } from "../undoGroups";
import type { UndoLoss } from "../undoLoss";

/**
 * How an Excel object is added to the workbench.
 *
 * One small class per object: it extends `HostObject` (or `HostCollection`), holds what identifies it (ids,
 * a sheet and an area), and names its members in ONE table made with `members<Self>("Name", {...})`:
 *
 *     export class Border extends HostObject {
 *       readonly members = borderMembers;
 *       constructor(session: Session, readonly area: Area, readonly edge: string) { super(session); }
 *     }
 *     const borderMembers = members<Border>("RangeBorder", {
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
  abstract readonly members: MemberTable;

  constructor(readonly session: Session) {}

  /** The name in error locations, e.g. "Range". */
  get typeName(): string {
    return this.members.typeName;
  }

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

/** What every object may use of the host. */
export interface Session {
  readonly book: Book;
  readonly events: EventHub;
  /** What the Excel that the workbench answers as has. */
  readonly offered: Offered;
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

/** Every table that `members` has made: the README lists what stands in them, and a test compares the two. */
export const memberTables: MemberTable[] = [];

/** Makes the table of a class. The dispatcher only ever calls it with objects whose `members` it is. */
export function members<T extends HostObject>(typeName: string, table: Members<T>): MemberTable {
  const { properties, objects, methods } = table as unknown as Members<HostObject>;
  const made: MemberTable = {
    typeName,
    properties: new Map(Object.entries(properties ?? {})),
    objects: new Map(Object.entries(objects ?? {})),
    methods: new Map(Object.entries(methods ?? {})),
  };
  memberTables.push(made);
  return made;
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
