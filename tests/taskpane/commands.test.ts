import { afterEach, expect, test, vi } from "vitest";
import { registerCommands } from "../../src/commands/commands";

type Handler = (event: { completed: () => void }) => Promise<void>;

function stubOffice(showAsTaskpane: () => Promise<void>): ReadonlyMap<string, Handler> {
  const handlers = new Map<string, Handler>();
  vi.stubGlobal("Office", {
    onReady: (callback: () => void) => {
      callback();
      return Promise.resolve();
    },
    actions: { associate: (id: string, handler: Handler) => handlers.set(id, handler) },
    addin: { showAsTaskpane },
  });
  return handlers;
}

afterEach(() => vi.unstubAllGlobals());

test("the ribbon's button opens the create form, shows the pane and tells Excel that it is done", async () => {
  const order: string[] = [];
  const handlers = stubOffice(async () => void order.push("show"));
  registerCommands({ openCreateForm: () => order.push("open") });
  await handlers.get("openCreateForm")?.({ completed: () => order.push("completed") });
  expect(order).toEqual(["open", "show", "completed"]);
});

test("Excel is told so also when the pane cannot be shown, and the failure is not hidden", async () => {
  const completed = vi.fn();
  const handlers = stubOffice(() => Promise.reject(new Error("no pane")));
  registerCommands({ openCreateForm: () => undefined });
  await expect(handlers.get("openCreateForm")?.({ completed })).rejects.toThrow("no pane");
  expect(completed).toHaveBeenCalledOnce();
});
