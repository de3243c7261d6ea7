import path from "node:path";
import { expect, it } from "vitest";
import { buildConformance } from "../../../workbench/server/build.js";
import { useWorkbench } from "../../support/workbench";
import config from "../conformance/page/webpack.config.js";
import { vi } from "../conformance/page/vi";

const open = useWorkbench();
const BUILT = config.output.path;

it("runs the cases of the suite from a pane of its own, as somebody with a real Excel does", async () => {
  await buildConformance();
  const { pane } = await open({
    query: "?blank=1",
    // In the place of the add-in's pane; office.js is there already.
    prepare: (page) =>
      page.route(/\/(taskpane\.html|conformance-\w+\.js)(\?|$)/, (route) =>
        route.fulfill({ path: path.join(BUILT, path.basename(new URL(route.request().url()).pathname)) }),
      ),
  });
  await pane.getByRole("button", { name: vi.run }).click();
  const report = pane.getByRole("textbox", { name: vi.report });
  await pane.waitForFunction(() => document.querySelector("textarea")?.value !== "", null, {
    timeout: 100_000,
  });
  const [which, summary, ...differences] = (await report.inputValue()).split("\n\n");
  expect(differences).toEqual([]);
  expect(which).toMatch(/^# Excel OfficeOnline \d+/);
  const count = await pane.getByRole("listitem").count();
  expect(count).toBeGreaterThan(15);
  expect(summary).toMatch(/^(\d+)\/\1 /);
});
