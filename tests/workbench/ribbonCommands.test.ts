import { expect, test } from "vitest";
import { RibbonCommands } from "../../workbench/excel-host/host/ribbonCommands";

/** What the page was sent and what the ribbon shows, in order. */
function ribbon(): { commands: RibbonCommands; steps: string[] } {
  const steps: string[] = [];
  const commands = new RibbonCommands(([id, functionName]) => steps.push(`${id} ${functionName}`));
  commands.onBusy = (functionName, isBusy) => steps.push(`${functionName} ${isBusy ? "busy" : "free"}`);
  return { commands, steps };
}

test("a press waits for the add-in, and its button is busy until the add-in has completed it", () => {
  const { commands, steps } = ribbon();
  commands.invoke("create");
  expect(steps.splice(0)).toEqual(["create busy"]);
  commands.ready();
  expect(steps.splice(0)).toEqual(["command-1 create"]);
  commands.completed("command-1");
  expect(steps.splice(0)).toEqual(["create free"]);
  commands.invoke("create");
  expect(steps).toEqual(["create busy", "command-2 create"]);
});

test("a button pressed twice is busy until both are completed", () => {
  const { commands, steps } = ribbon();
  commands.ready();
  commands.invoke("create");
  commands.invoke("create");
  steps.length = 0;
  commands.completed("command-1");
  commands.completed("command-2");
  expect(steps).toEqual(["create busy", "create free"]);
});

test("a page that starts anew completes nothing of the one before, and gets what has waited", () => {
  const { commands, steps } = ribbon();
  commands.ready();
  commands.invoke("create");
  commands.pageStarted();
  commands.invoke("check");
  expect(steps.splice(0)).toEqual(["create busy", "command-1 create", "create free", "check busy"]);
  commands.ready();
  expect(steps).toEqual(["command-2 check"]);
});

test("with the page goes what has waited for it", () => {
  const { commands, steps } = ribbon();
  commands.invoke("create");
  commands.disconnect();
  commands.ready();
  expect(steps).toEqual(["create busy", "create free"]);
});
