import type { IWorkbookData } from "@univerjs/core";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { beforeAll, expect, test, vi } from "vitest";
import type { CustomXml } from "../../../workbench/excel-host/files/customXml";
import { initFiles, saveWorkbook } from "../../../workbench/excel-host/files/save";
import { circulatedWorkbook } from "./circulated";
import { open, WASM } from "./support";

vi.setConfig({ testTimeout: 120_000 });
beforeAll(() => initFiles(WASM));

async function edit(bytes: Uint8Array, change: (parts: CustomXml[]) => CustomXml[]): Promise<Uint8Array> {
  const baseline = await open(bytes);
  const custom = { ...baseline.custom, customXml: change(customXmlOf(baseline)) };
  return saveWorkbook(bytes, baseline, { ...baseline, custom });
}

function customXmlOf(workbook: IWorkbookData): CustomXml[] {
  return workbook.custom?.["customXml"] as CustomXml[];
}

test("custom XML parts are read, added, changed and deleted, and the others keep their bytes", async () => {
  const bytes = circulatedWorkbook();
  const [there] = customXmlOf(await open(bytes));
  expect(there).toEqual({
    id: "{1}",
    xml: expect.stringContaining('<cchc xmlns="urn:cchc"><dot>2024</dot></cchc>') as string,
  });

  const added = { id: "{2}", xml: '<dot xmlns="urn:dot">Đợt 1</dot>' };
  const saved = await edit(bytes, (parts) => [...parts, added]);
  expect(customXmlOf(await open(saved))).toEqual([there, added]);
  const [before, after] = [unzipSync(bytes), unzipSync(saved)];
  const changed = Object.keys(after).filter(
    (path) => strFromU8(after[path] ?? new Uint8Array()) !== strFromU8(before[path] ?? new Uint8Array()),
  );
  expect(changed.sort()).toEqual([
    "[Content_Types].xml",
    "customXml/_rels/item2.xml.rels",
    "customXml/item2.xml",
    "customXml/itemProps2.xml",
    "xl/_rels/workbook.xml.rels",
  ]);

  const edited = await edit(saved, (parts) =>
    parts.slice(1).map((part) => ({ ...part, xml: '<dot xmlns="urn:dot">Đợt 2</dot>' })),
  );
  expect(customXmlOf(await open(edited))).toEqual([{ id: "{2}", xml: '<dot xmlns="urn:dot">Đợt 2</dot>' }]);
  expect(Object.keys(unzipSync(edited)).filter((path) => path.includes("item1"))).toEqual([]);
});

test("a part in UTF-16, as Power Query leaves it, does not keep a file from opening", async () => {
  const parts = unzipSync(circulatedWorkbook());
  const text = '<DataMashup xmlns="urn:mashup">AAAA</DataMashup>';
  parts["customXml/item1.xml"] = new Uint8Array(Buffer.from(`\uFEFF${text}`, "utf16le"));
  parts["docProps/other.xml"] = strToU8("<a/>");
  expect(customXmlOf(await open(zipSync(parts)))).toEqual([{ id: "{1}", xml: text }]);
});
