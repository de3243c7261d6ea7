import type { Roots } from "./dispatcher";
import { itemNotFound } from "./errors";
import type { FunctionCalls } from "./functionCalls";
import type { Session } from "./objects/base";
import { Range } from "./objects/range/range";
import { RangeAreas } from "./objects/range/rangeAreas";
import { newService, type Shell } from "./objects/workbook/services";
import { WacWorkbook } from "./objects/workbook/wacWorkbook";
import { Workbook } from "./objects/workbook/workbook";

/** What an add-in may ask of Excel's page. */
export interface Page extends Shell {
  /** Shows a file, or an empty workbook, in a window of its own. */
  openWorkbook(bytes: Uint8Array | null): void;
}

/** Where object paths begin: in the workbook, or in Excel's page around it. */
export function createRoots(
  session: Session,
  functions: FunctionCalls,
  page: Page,
): { readonly workbook: Roots; readonly page: Roots } {
  const workbook: Roots = {
    global: () => new Workbook(session),
    newObject: (typeName) => newService(session, typeName, functions, page),
    byReference: (id) => {
      const tracked = session.references.find(id);
      const [area] = tracked?.areas ?? [];
      if (tracked === null || area === undefined) throw itemNotFound();
      return tracked.kind === "Range"
        ? new Range(session, tracked.sheetId, area, id)
        : new RangeAreas(session, tracked.sheetId, tracked.areas, id);
    },
  };
  const global = (): WacWorkbook => new WacWorkbook(session, (bytes) => page.openWorkbook(bytes));
  return { workbook, page: { ...workbook, global } };
}
