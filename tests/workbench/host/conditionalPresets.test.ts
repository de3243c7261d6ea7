import { mkdtemp, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { strFromU8, unzipSync } from "fflate";
import type { Frame } from "playwright-core";
import { expect, it } from "vitest";
import { openFile, saveFile } from "../../support/files";
import { useWorkbench } from "../../support/workbench";
import { inExcel, refusal } from "./excel";

const open = useWorkbench();

/** Type, rule and colour of the formats of A1:A9, the one that wins first. */
function formatsOf(pane: Frame): Promise<unknown> {
  return inExcel(pane, async (context) => {
    const { conditionalFormats } = context.workbook.worksheets.getFirst().getRange("A1:A9");
    conditionalFormats.load("items/type");
    await context.sync();
    const parts = conditionalFormats.items.map((format) =>
      format.type === "TopBottom" ? format.topBottom : format.preset,
    );
    for (const part of parts) part.load("rule,format/fill/color");
    await context.sync();
    return parts.map((part) => [part.rule, part.format.fill.color]);
  });
}

it("formats by Excel's own criteria and by rank are set, saved and read again", async () => {
  const workbench = await open({ query: "?blank=1" });
  const { pane } = workbench;
  await inExcel(pane, async (context) => {
    const { conditionalFormats } = context.workbook.worksheets.getFirst().getRange("A1:A9");
    const criteria = ["NextMonth", "EqualOrBelowAverage", "DuplicateValues", "Blanks"] as const;
    for (const criterion of criteria) {
      const { preset } = conditionalFormats.add("PresetCriteria");
      preset.format.fill.color = "#FFC7CE";
      preset.rule = { criterion };
    }
    const { topBottom } = conditionalFormats.add("TopBottom");
    topBottom.format.fill.color = "#C6EFCE";
    topBottom.rule = { rank: 25, type: "BottomPercent" };
    const top = conditionalFormats.add("TopBottom").topBottom;
    top.format.fill.color = "#FFEB9C";
    top.rule = { rank: 3, type: "TopItems" };
    await context.sync();
  });
  const expected = [
    [{ rank: 3, type: "TopItems" }, "#FFEB9C"],
    [{ rank: 25, type: "BottomPercent" }, "#C6EFCE"],
    ...["Blanks", "DuplicateValues", "EqualOrBelowAverage", "NextMonth"].map((criterion) => [
      { criterion },
      "#FFC7CE",
    ]),
  ];
  expect(await formatsOf(pane)).toEqual(expected);

  const bytes = await saveFile(workbench.page);
  const part = Object.entries(unzipSync(bytes)).find(([name]) => name.startsWith("xl/worksheets/sheet"))?.[1];
  const sheet = strFromU8(part ?? new Uint8Array());
  expect([...sheet.matchAll(/<cfRule ([^>]*?) ?dxfId/g)].map(([, attributes]) => attributes)).toEqual([
    'type="top10" rank="3"',
    'type="top10" percent="1" bottom="1" rank="25"',
    'type="containsBlanks"',
    'type="duplicateValues"',
    'type="aboveAverage" aboveAverage="0" equalAverage="1"',
    'type="timePeriod" timePeriod="nextMonth"',
  ]);
  const file = path.join(await mkdtemp(path.join(tmpdir(), "presets-")), "dinh-dang.xlsx");
  await writeFile(file, bytes);
  expect(await formatsOf((await openFile(workbench, file)).pane)).toEqual(expected);
});

it("refuses ranks that Excel does not have, and names the criteria that it does not stand in for", async () => {
  const { pane } = await open({ query: "?blank=1" });
  const codes = [
    await refusal(pane, (context) => {
      const { conditionalFormats } = context.workbook.worksheets.getFirst().getRange("A1");
      conditionalFormats.add("TopBottom").topBottom.rule = { rank: 101, type: "TopPercent" };
    }),
    await refusal(pane, (context) => {
      const { conditionalFormats } = context.workbook.worksheets.getFirst().getRange("A1");
      conditionalFormats.add("PresetCriteria").preset.rule = { criterion: "OneStdDevAboveAverage" };
    }),
  ];
  expect(codes).toEqual(["InvalidArgument", "ApiNotFound"]);
});
