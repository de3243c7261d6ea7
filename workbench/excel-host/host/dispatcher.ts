import { ApiError, apiNotFound, generalException, invalidArgument, itemNotFound } from "./errors";
import { HostCollection, type HostObject, type Session } from "./objects/base";
import { camelCase, pascalCase, runQuery } from "./query";
import { readsCells } from "./readsCells";
import {
  ACTION,
  type ActionInfo,
  type ArgumentInfo,
  type ObjectPathInfo,
  PATH,
  type ReferencedPath,
  type RequestBody,
  type ResponseBody,
} from "./wire";

/** What the dispatcher cannot reach from an object: the roots of the object paths. */
export interface Roots {
  global(): HostObject;
  /** Services that the library makes by name, e.g. "Microsoft.AppRuntime.AppRuntimeService". */
  newObject(typeName: string): HostObject;
  byReference(id: string): HostObject;
}

/**
 * Carries out one rich API request: its actions in order, each object path resolved when it is first needed and
 * once. The first action that fails ends the batch; what came before stays done.
 */
export async function dispatch(session: Session, roots: Roots, body: RequestBody): Promise<ResponseBody> {
  const batch = new Batch(session, roots, body);
  const results: { ActionId: number; Value: unknown }[] = [];
  const traceIds: number[] = [];
  for (const [index, action] of body.Actions.entries()) {
    try {
      results.push({ ActionId: action.Id, Value: await batch.run(action) });
      if (action.ActionType === ACTION.trace) traceIds.push(action.Id);
    } catch (error) {
      return {
        Results: results,
        TraceIds: traceIds,
        Error: {
          ActionIndex: index,
          ...describe(error),
          Location: batch.location,
        },
      };
    }
  }
  return { Results: results, TraceIds: traceIds };
}

function describe(error: unknown): { Code: string; Message: string; HttpStatusCode: number } {
  if (!(error instanceof ApiError)) console.error(error); // a defect of the workbench: say where
  const known = error instanceof ApiError ? error : generalException(String(error));
  return { Code: known.code, Message: known.message, HttpStatusCode: known.httpStatusCode };
}

class Batch {
  /** The member at work, for the error: "Range.values". */
  location = "";
  private readonly resolved = new Map<number, HostObject | null>();

  constructor(
    private readonly session: Session,
    private readonly roots: Roots,
    private readonly body: RequestBody,
  ) {}

  async run(action: ActionInfo): Promise<unknown> {
    // Excel has calculated by the time that it answers: nothing is read off a formula that is about to be calculated.
    const { book } = this.session;
    if (book.calculation.isPending && readsCells(action, this.body)) await book.calculate();
    return book.asAddin(() => this.act(action));
  }

  private act(action: ActionInfo): unknown {
    if (action.ActionType === ACTION.trace) return null;
    const target = this.resolve(action.ObjectPathId);
    switch (action.ActionType) {
      case ACTION.instantiate:
        return target === null ? null : target.identity();
      case ACTION.query:
      case ACTION.queryAsJson:
        this.location = target?.typeName ?? "";
        return runQuery(target, action.QueryInfo ?? {});
      case ACTION.method:
        // Nothing comes of a method of a null object: add-ins delete so what may be there, the library tracks it so.
        return target === null ? null : this.callForValue(target, action);
      case ACTION.setProperty:
        this.setProperty(present(target), action.Name, this.argumentsOf(action.ArgumentInfo)[0]);
        return null;
      case ACTION.update:
        this.update(present(target), action.ObjectState ?? {});
        return null;
      case ACTION.ensureUnchanged:
        this.ensureUnchanged(present(target), action.ObjectState ?? {});
        return null;
      default:
        throw apiNotFound(`action type ${action.ActionType}`);
    }
  }

  private resolve(pathId: number): HostObject | null {
    const known = this.resolved.get(pathId);
    if (known !== undefined) return known;
    const path = this.body.ObjectPaths[pathId];
    if (path === undefined) throw invalidArgument();
    const object = this.follow(path);
    this.resolved.set(pathId, object);
    return object;
  }

  private follow(path: ObjectPathInfo): HostObject | null {
    switch (path.ObjectPathType) {
      case PATH.global:
        return this.roots.global();
      case PATH.newObject:
        return this.roots.newObject(path.Name);
      case PATH.reference:
        this.location = "Range";
        return this.roots.byReference(path.Name);
      case PATH.nullObject:
        return null;
      case PATH.method:
      case PATH.property:
      case PATH.indexer:
        return this.followFrom(this.resolve(path.ParentObjectPathId ?? 0), path);
      default:
        throw apiNotFound(`object path type ${path.ObjectPathType}`);
    }
  }

  /** What is reached from a null object is a null object. */
  private followFrom(parent: HostObject | null, path: ObjectPathInfo): HostObject | null {
    if (parent === null) return null;
    const { typeName } = parent;
    const members = this.session.offered.membersOf(parent);
    if (path.ObjectPathType === PATH.method) {
      return this.call(parent, path.Name, this.argumentsOf(path.ArgumentInfo)) as HostObject | null;
    }
    if (path.ObjectPathType === PATH.property) {
      this.location = `${typeName}.${camelCase(path.Name)}`;
      const navigate = members.objects.get(path.Name);
      if (navigate === undefined) throw this.session.offered.missing(parent, path.Name);
      return navigate(parent);
    }
    this.location = `${typeName}.getItem`;
    if (!(parent instanceof HostCollection)) throw apiNotFound(`${typeName}.Item`);
    return parent.item(this.argumentsOf(path.ArgumentInfo)[0]);
  }

  private callForValue(target: HostObject, action: ActionInfo): unknown {
    return this.call(target, action.Name, this.argumentsOf(action.ArgumentInfo)) ?? null;
  }

  private call(target: HostObject, name: string, args: readonly unknown[]): unknown {
    this.location = `${target.typeName}.${camelCase(name)}`;
    const method = this.session.offered.membersOf(target).methods.get(name);
    if (method === undefined) throw this.session.offered.missing(target, name);
    this.session.undoGroups.about(this.location);
    const result = method(target, ...args);
    this.session.undoLoss.used(this.location);
    return result;
  }

  private setProperty(target: HostObject, name: string, value: unknown): void {
    this.location = `${target.typeName}.${camelCase(name)}`;
    const property = this.session.offered.membersOf(target).properties.get(name);
    if (property === undefined) throw this.session.offered.missing(target, name);
    if (property.set === undefined) throw apiNotFound(`setting ${target.typeName}.${name}`);
    this.session.undoGroups.about(this.location, value);
    property.set(target, value);
    this.session.undoLoss.used(this.location);
  }

  /** `set({...})`: scalar properties, and objects within objects. */
  private update(target: HostObject, state: Readonly<Record<string, unknown>>): void {
    const { objects } = this.session.offered.membersOf(target);
    for (const [key, value] of Object.entries(state)) {
      const name = pascalCase(key);
      const navigate = objects.get(name);
      if (navigate === undefined) this.setProperty(target, name, value);
      else this.update(present(navigate(target)), value as Readonly<Record<string, unknown>>);
    }
  }

  private ensureUnchanged(target: HostObject, state: Readonly<Record<string, unknown>>): void {
    this.location = `${target.typeName}.ensureUnchanged`;
    for (const [key, value] of Object.entries(state)) {
      const name = pascalCase(key);
      const property = this.session.offered.membersOf(target).properties.get(name);
      if (property === undefined) throw this.session.offered.missing(target, name);
      if (JSON.stringify(property.get(target)) !== JSON.stringify(value)) {
        throw new ApiError("Conflict", "The object has been changed since it was read.", 409);
      }
    }
  }

  private argumentsOf(info: ArgumentInfo | undefined): unknown[] {
    return this.withObjects(info?.Arguments ?? [], info?.ReferencedObjectPathIds);
  }

  private withObjects(args: readonly unknown[], paths: readonly ReferencedPath[] | undefined): unknown[] {
    return args.map((argument, index) => {
      const path = paths?.[index];
      if (typeof path === "number" && path !== 0) return this.resolve(path);
      return Array.isArray(path) && Array.isArray(argument)
        ? this.withObjects(argument, path)
        : this.withObjectsInside(argument);
    });
  }

  /** Options are plain objects, in which the library writes `{_ObjectPathId: 7}` for an object. */
  private withObjectsInside(options: unknown): unknown {
    if (typeof options !== "object" || options === null || Array.isArray(options)) return options;
    const path = (options as { _ObjectPathId?: unknown })._ObjectPathId;
    if (typeof path === "number") return this.resolve(path);
    return Object.fromEntries(
      Object.entries(options).map(([name, value]) => [name, this.withObjectsInside(value)]),
    );
  }
}

function present(target: HostObject | null): HostObject {
  if (target === null) throw itemNotFound();
  return target;
}
