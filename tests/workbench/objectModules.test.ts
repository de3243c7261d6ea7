import { beforeEach, expect, it, vi } from "vitest";

/** Every module of the objects of Excel, by its path. */
const MODULES = import.meta.glob("../../workbench/excel-host/host/objects/**/*.ts");
const OBJECTS = "../../workbench/excel-host/host/objects";

beforeEach(() => {
  vi.resetModules();
});

it.each(Object.entries(MODULES))("%s can be the first to be loaded", async (_path, load) => {
  await expect(load()).resolves.toBeTypeOf("object");
});

it("has every table of members in the one list", async () => {
  const { memberTables } = (await MODULES[`${OBJECTS}/memberTables.ts`]?.()) as {
    memberTables: readonly object[];
  };
  const modules = await Promise.all(
    Object.entries(MODULES)
      .filter(([path]) => path.endsWith("Members.ts"))
      .map(([, load]) => load() as Promise<Record<string, object>>),
  );
  expect(new Set(memberTables)).toEqual(new Set(modules.flatMap((module) => Object.values(module))));
  expect(memberTables.length).toBeGreaterThan(0);
});
