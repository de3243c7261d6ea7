import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import type { IWorkbookData } from "@univerjs/core";
import { DOMParser, onErrorStopParsing, XMLSerializer } from "@xmldom/xmldom";
import { openWorkbook } from "../../../workbench/files/open";

/** Node has no DOM parser; the page uses the browser's. */
class StrictParser extends DOMParser {
  constructor() {
    super({ onError: onErrorStopParsing });
  }
}
Object.assign(globalThis, { DOMParser: StrictParser, XMLSerializer });

export const WASM = fileURLToPath(
  new URL("../../../node_modules/excelize-wasm/excelize.wasm.gz", import.meta.url),
);

/** The bytes of a file in tests/fixtures. */
export function fixture(name: string): Uint8Array {
  return new Uint8Array(readFileSync(new URL(`../../fixtures/${name}`, import.meta.url)));
}

/** Opens bytes that must be a good workbook. */
export async function open(bytes: Uint8Array): Promise<IWorkbookData> {
  const result = await openWorkbook(bytes, "test.xlsx");
  if (!result.ok) throw new Error(`Not opened: ${result.problem}`);
  return result.snapshot;
}
