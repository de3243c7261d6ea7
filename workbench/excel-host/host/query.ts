import { HostCollection, type HostObject } from "./objects/base";
import type { QueryInfo } from "./wire";

/** What of an object is asked for: all its scalar properties, and parts by name. */
interface Selection {
  all: boolean;
  readonly parts: Map<string, Selection>;
}

/** The answer to `load`: what the library puts on its objects, keys in PascalCase; null for a null object. */
export function runQuery(object: HostObject | null, query: QueryInfo): unknown {
  if (object === null) return null;
  const selection: Selection = { all: false, parts: new Map() };
  for (const path of query.Select ?? []) select(selection, path, false);
  for (const path of query.Expand ?? []) select(selection, path, true);
  if (!query.Select?.length) selection.all = true;
  return read(object, selection, query);
}

/** "format/font/bold", "format.font", "*". The names come as the add-in wrote them, in camelCase. */
function select(selection: Selection, path: string, isExpand: boolean): void {
  let position = selection;
  for (const step of path.split(/[/.]/)) {
    if (step === "*") {
      position.all = true;
      return;
    }
    const name = pascalCase(step);
    if (name === "Items") continue;
    const next = position.parts.get(name) ?? { all: false, parts: new Map<string, Selection>() };
    position.parts.set(name, next);
    position = next;
  }
  if (isExpand) position.all = true;
}

function read(object: HostObject, selection: Selection, paging: QueryInfo): Record<string, unknown> {
  if (!(object instanceof HostCollection)) return readMembers(object, selection, [...selection.parts.keys()]);
  const { properties } = object.session.offered.membersOf(object);
  const own = [...selection.parts.keys()].filter((name) => properties.has(name));
  const ofItems: Selection = {
    all: selection.all || selection.parts.size === 0,
    parts: new Map([...selection.parts].filter(([name]) => !own.includes(name))),
  };
  const first = paging.Skip ?? 0;
  const items = object.items().slice(first, paging.Top === undefined ? undefined : first + paging.Top);
  return {
    ...readMembers(object, { all: false, parts: selection.parts }, own),
    _Items: items.map((item, index) => ({ _Index: first + index, ...read(item, ofItems, {}) })),
  };
}

function readMembers(
  object: HostObject,
  selection: Selection,
  names: readonly string[],
): Record<string, unknown> {
  const { offered } = object.session;
  const { properties, objects } = offered.membersOf(object);
  const result: Record<string, unknown> = { ...object.identity() };
  if (selection.all) {
    for (const [name, property] of properties) result[name] = property.get(object);
  }
  for (const name of names) {
    const property = properties.get(name);
    if (property !== undefined) {
      result[name] = property.get(object);
      continue;
    }
    const navigate = objects.get(name);
    if (navigate !== undefined) {
      const part = selection.parts.get(name) ?? { all: true, parts: new Map<string, Selection>() };
      const target = navigate(object);
      const isWhole = part.all || part.parts.size === 0;
      result[name] = target === null ? null : read(target, { ...part, all: isWhole }, {});
      continue;
    }
    // `load("isNullObject")` is usual and harmless: the library knows the answer from the instantiation.
    if (name !== "IsNullObject") throw offered.missing(object, name);
  }
  return result;
}

export function pascalCase(name: string): string {
  return name.charAt(0).toUpperCase() + name.slice(1);
}

export function camelCase(name: string): string {
  return name.charAt(0).toLowerCase() + name.slice(1);
}
