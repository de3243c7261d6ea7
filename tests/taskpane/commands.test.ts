import { afterEach, expect, test, vi } from "vitest";
import { registerCommands } from "../../src/commands/commands";

type Handler = (event: { completed: () => void }) => void;
type VisibilityListener = (message: { visibilityMode: string }) => void;

interface Addin {
  readonly showAsTaskpane?: () => Promise<void>;
  readonly onVisibilityModeChanged?: (listener: VisibilityListener) => Promise<unknown>;
}

/** Registers the commands on a host with these members. @returns what the pane was told, and a press of the button */
function register(addin: Addin): { steps: unknown[]; press: () => void } {
  const steps: unknown[] = [];
  const handlers = new Map<string, Handler>();
  vi.stubGlobal("Office", {
    VisibilityMode: { hidden: "Hidden", taskpane: "Taskpane" },
    onReady: (callback: () => void) => {
      callback();
      return Promise.resolve();
    },
    actions: { associate: (id: string, handler: Handler) => handlers.set(id, handler) },
    addin: { onVisibilityModeChanged: () => Promise.resolve(), ...addin },
    context: { requirements: { isSetSupported: () => true } },
  });
  registerCommands({
    visibilityChanged: (isVisible) => steps.push(isVisible ? "shown" : "hidden"),
    openCreateForm: () => steps.push("create form"),
    showFailure: (error) => steps.push(error),
  });
  const press = (): void => handlers.get("openCreateForm")?.({ completed: () => steps.push("completed") });
  return { steps, press };
}

const settled = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

afterEach(() => vi.unstubAllGlobals());

test("the ribbon's button opens the create form, shows the pane and tells Excel that it is done", async () => {
  const showAsTaskpane = vi.fn(() => Promise.resolve());
  const { steps, press } = register({ showAsTaskpane });
  press();
  await settled();
  expect(steps).toEqual(["create form", "completed"]);
  expect(showAsTaskpane).toHaveBeenCalledOnce();
});

test("Excel is told so at once, also where it never answers that the pane is shown", () => {
  const { steps, press } = register({ showAsTaskpane: () => new Promise(() => undefined) });
  press();
  expect(steps).toEqual(["create form", "completed"]);
});

test.each([
  ["refuses", () => Promise.reject(new Error("no pane"))],
  [
    "fails",
    () => {
      throw new Error("no pane");
    },
  ],
])("Excel is told so also when showing the pane %s, and the pane says why", async (_, showAsTaskpane) => {
  const { steps, press } = register({ showAsTaskpane });
  press();
  await settled();
  expect(steps).toEqual(["create form", "completed", new Error("no pane")]);
});

test("the pane is told when it is put away and shown again", () => {
  let listener: VisibilityListener = () => undefined;
  const { steps } = register({
    onVisibilityModeChanged: (added) => {
      listener = added;
      return Promise.resolve();
    },
  });
  listener({ visibilityMode: "Hidden" });
  listener({ visibilityMode: "Taskpane" });
  expect(steps).toEqual(["hidden", "shown"]);
});

test("an Excel that does not tell of it is no failure: nobody has asked for anything", async () => {
  const { steps } = register({ onVisibilityModeChanged: () => Promise.reject(new Error("refused")) });
  await settled();
  expect(steps).toEqual([]);
});
