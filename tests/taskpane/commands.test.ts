import { afterEach, expect, test, vi } from "vitest";
import { registerCommands } from "../../src/commands/commands";

type Handler = (event: { completed: () => void }) => void;

type VisibilityListener = (message: { visibilityMode: string }) => void;

/** Presses the ribbon's button on a host whose `showAsTaskpane` is given, and waits until Excel is told. */
async function press(showAsTaskpane: () => Promise<void>): Promise<unknown[]> {
  const steps: unknown[] = [];
  const handlers = new Map<string, Handler>();
  vi.stubGlobal("Office", {
    onReady: (callback: () => void) => {
      callback();
      return Promise.resolve();
    },
    actions: { associate: (id: string, handler: Handler) => handlers.set(id, handler) },
    addin: { showAsTaskpane, onVisibilityModeChanged: () => Promise.resolve() },
    context: { requirements: { isSetSupported: () => true } },
  });
  registerCommands({
    openCheck: () => steps.push("check"),
    openCreateForm: () => steps.push("create form"),
    showFailure: (error) => steps.push(error),
  });
  await new Promise<void>((resolve) => handlers.get("openCreateForm")?.({ completed: resolve }));
  return steps;
}

afterEach(() => vi.unstubAllGlobals());

test("the ribbon's button opens the create form, shows the pane and tells Excel that it is done", async () => {
  const showAsTaskpane = vi.fn(() => Promise.resolve());
  expect(await press(showAsTaskpane)).toEqual(["create form"]);
  expect(showAsTaskpane).toHaveBeenCalledOnce();
});

test("Excel is told so also when the pane cannot be shown, and the pane says why", async () => {
  const error = new Error("no pane");
  expect(await press(() => Promise.reject(error))).toEqual(["create form", error]);
});

test("a pane that is put away stands at the check when it is shown again", () => {
  let listener: VisibilityListener = () => undefined;
  vi.stubGlobal("Office", {
    VisibilityMode: { hidden: "Hidden", taskpane: "Taskpane" },
    onReady: (callback: () => void) => {
      callback();
      return Promise.resolve();
    },
    actions: { associate: () => undefined },
    addin: {
      onVisibilityModeChanged: (added: VisibilityListener) => {
        listener = added;
        return Promise.resolve();
      },
    },
    context: { requirements: { isSetSupported: () => true } },
  });
  const openCheck = vi.fn();
  registerCommands({ openCheck, openCreateForm: vi.fn(), showFailure: vi.fn() });

  // A command has chosen the view before the pane shows: showing must not change it.
  listener({ visibilityMode: "Taskpane" });
  expect(openCheck).not.toHaveBeenCalled();
  listener({ visibilityMode: "Hidden" });
  expect(openCheck).toHaveBeenCalledOnce();
});
