import { createRequire } from "node:module";
import type * as Core from "@univerjs/core";
import { expect, test, vi } from "vitest";
import { sameSheet, sameStructure } from "../../../workbench/excel-host/files/compare";
import { SheetView } from "../../../workbench/excel-host/files/project";
import { initFiles, saveWorkbook } from "../../../workbench/excel-host/files/save";
import { circulatedWorkbook } from "./circulated";
import { addForm, addLists } from "./form";
import { open, WASM } from "./support";

vi.setConfig({ testTimeout: 60_000 });

// The grid's packages do not load as modules in Node (a dependency's named exports); as CommonJS they do.
const require = createRequire(import.meta.url);
const core = require("@univerjs/core") as typeof Core;
const plugins = [
  ["engine-formula", "UniverFormulaEnginePlugin"],
  ["sheets", "UniverSheetsPlugin"],
  ["sheets-numfmt", "UniverSheetsNumfmtPlugin"],
  ["data-validation", "UniverDataValidationPlugin"],
  ["sheets-data-validation", "UniverSheetsDataValidationPlugin"],
  ["sheets-conditional-formatting", "UniverSheetsConditionalFormattingPlugin"],
  ["sheets-table", "UniverSheetsTablePlugin"],
].map(([name, plugin]) => (require(`@univerjs/${name}`) as Record<string, never>)[plugin ?? ""] as never);

test("the grid takes an opened workbook and gives the same back", async () => {
  initFiles(WASM);
  const bytes = circulatedWorkbook();
  const baseline = await open(bytes);
  const withForm = structuredClone(baseline);
  addLists(withForm);
  addForm(withForm);
  const opened = await open(await saveWorkbook(bytes, baseline, withForm));

  const locale = core.LocaleType.VI_VN;
  const univer = new core.Univer({ locale, locales: { [locale]: {} } });
  for (const plugin of plugins) univer.registerPlugin(plugin);
  const workbook = univer.createUnit<typeof opened, InstanceType<typeof core.Workbook>>(
    core.UniverInstanceType.UNIVER_SHEET,
    structuredClone(opened),
  );
  const resources = univer.__getInjector().get(core.IResourceManagerService);
  const kept = {
    ...workbook.getSnapshot(),
    resources: resources.getResources(workbook.getUnitId(), core.UniverInstanceType.UNIVER_SHEET),
  };

  expect(sameStructure(kept, opened)).toBe(true);
  const changed = opened.sheetOrder.filter(
    (id) => !sameSheet(new SheetView(kept, id), new SheetView(opened, id)),
  );
  expect(changed).toEqual([]);
  expect(kept.resources.find(({ name }) => name === "SHEET_TABLE_PLUGIN")?.data).toContain("PL01_VanPhong");
  univer.dispose();
});
