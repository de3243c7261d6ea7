import { rectangular } from "../../core/form/grid";
import type { ReplySheet } from "../reply";
import { replySheet } from "../replySheet";
import { readXml, WORD } from "../xml";
import type { Zip } from "../zip";
import { joinTables, type Block } from "./blocks";
import { documentHandler } from "./documentHandler";

/** Lines above a table that may name its unit and letter; with them its headings are still among the first 30 rows. */
const LINES_ABOVE = 20;

/**
 * The tables of a document that are a Phụ lục 01, each below the lines that stand above it: paragraphs, and the rows of tables
 * that only hold the page together. @param main the document's part
 */
export async function readDocx(zip: Zip, main: string, baseName: string): Promise<ReplySheet[]> {
  const blocks: Block[] = [];
  await readXml(zip, main, WORD, documentHandler(blocks));
  const sheets: ReplySheet[] = [];
  let above: string[][] = [];
  for (const block of joinTables(blocks)) {
    if (block.kind === "line") {
      above.push([block.text]);
      continue;
    }
    const { rows, isNested } = block.table;
    const name = sheets.length === 0 ? baseName : `${baseName} (${sheets.length + 1})`;
    const sheet = replySheet(name, rectangular([...above.slice(-LINES_ABOVE), ...rows]));
    if (sheet !== null) {
      sheets.push(sheet);
      above = [];
    } else if (!isNested) above.push(...rows);
  }
  return sheets;
}
