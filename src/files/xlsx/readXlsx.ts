import { rectangular, type CellValue, type Grid } from "../../core/form/grid";
import { readRelationships } from "../relationships";
import { readXml, SPREADSHEET } from "../xml";
import type { Zip } from "../zip";
import { dateStylesHandler } from "./dateStyles";
import { sharedStringsHandler } from "./sharedStrings";
import { sheetHandler } from "./sheetHandler";

interface ListedSheet {
  readonly name: string;
  readonly id: string;
  readonly isHidden: boolean;
}

export interface XlsxSheets {
  /** In their order, one read when it is asked for. */
  readonly visible: AsyncIterable<{ readonly name: string; readonly grid: Grid }>;
  /** Hidden and very hidden ones: nobody has looked at them. */
  readonly hidden: readonly string[];
}

/** The worksheets of a workbook with their values from A1 on. @param main the part with the list of sheets */
export async function readXlsx(zip: Zip, main: string): Promise<XlsxSheets> {
  const listed: ListedSheet[] = [];
  let is1904 = false;
  await readXml(zip, main, SPREADSHEET, {
    open: (name, attribute) => {
      if (name === "workbookPr") is1904 = ["1", "true"].includes(attribute("date1904") ?? "");
      if (name !== "sheet") return;
      const isHidden = ["hidden", "veryHidden"].includes(attribute("state") ?? "");
      listed.push({ name: attribute("name") ?? "", id: attribute("id") ?? "", isHidden });
    },
  });
  const relationships = await readRelationships(zip, main);
  const partOf = (type: string): string | undefined =>
    relationships.find((relationship) => relationship.type === type)?.part;

  const strings: string[] = [];
  const stringsPart = partOf("sharedStrings");
  if (stringsPart !== undefined) {
    await readXml(zip, stringsPart, SPREADSHEET, sharedStringsHandler(strings));
  }
  const datesOf1904 = new Set<number>();
  const stylesPart = partOf("styles");
  if (is1904 && stylesPart !== undefined) {
    await readXml(zip, stylesPart, SPREADSHEET, dateStylesHandler(datesOf1904));
  }

  async function* visible() {
    for (const { name, id, isHidden } of listed) {
      // Chart sheets and old macro sheets are listed as well.
      const part = relationships.find((it) => it.id === id && it.type === "worksheet")?.part;
      if (isHidden || part === undefined) continue;
      const rows: CellValue[][] = [];
      await readXml(zip, part, SPREADSHEET, sheetHandler(rows, { strings, datesOf1904 }));
      yield { name, grid: rectangular(rows) };
    }
  }
  return { visible: visible(), hidden: listed.filter(({ isHidden }) => isHidden).map(({ name }) => name) };
}
