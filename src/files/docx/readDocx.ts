import { rectangular, type Grid } from "../../core/form/grid";
import { recogniseForm } from "../../core/form/recognise";
import { nextOf } from "../continuation";
import type { ReplySheet } from "../reply";
import { replySheet } from "../replySheet";
import { readXml, WORD } from "../xml";
import type { Zip } from "../zip";
import type { Block, DocumentTable } from "./blocks";
import { documentHandler } from "./documentHandler";

/** Lines above a table that may name its unit and letter; with them its headings are still among the first 30 rows. */
const LINES_ABOVE = 20;

/**
 * The forms of a document, each below the lines that stand above it: paragraphs, and the rows of tables that only hold the
 * page together. A table that goes on further down is put together again. @param main the document's part
 */
export async function readDocx(zip: Zip, main: string, baseName: string): Promise<ReplySheet[]> {
  const blocks: Block[] = [];
  await readXml(zip, main, WORD, documentHandler(blocks));
  return formsIn(blocks, baseName);
}

function formsIn(blocks: readonly Block[], baseName: string): ReplySheet[] {
  const sheets: ReplySheet[] = [];
  let lines: string[][] = [];
  let isLastNested = false;

  function take(grid: Grid, isAnother: boolean): boolean {
    const place = isAnother ? sheets.length : sheets.length - 1;
    const sheet = replySheet(place === 0 ? baseName : `${baseName} (${place + 1})`, grid);
    if (sheet !== null) sheets[place] = sheet;
    return sheet !== null;
  }

  /** @returns whether the table is a form or a part of one */
  function takeTable({ rows, isNested }: DocumentTable): boolean {
    const above = lines.slice(-LINES_ABOVE);
    const last = sheets.at(-1);
    if (last === undefined) return take(rectangular([...above, ...rows]), true);
    // A table inside a cell of the form that goes on is a part of that cell's text.
    if (isNested && !isLastNested && recogniseForm(rectangular(rows)) === null) return false;
    const next = nextOf(last, above, rows);
    return next.kind !== "none" && take(next.grid, next.kind === "another");
  }

  for (const block of blocks) {
    if (block.kind === "line") {
      if (block.text.trim() !== "") lines.push([block.text]);
    } else if (takeTable(block.table)) {
      lines = [];
      isLastNested = block.table.isNested;
    } else if (!block.table.isNested) lines.push(...block.table.rows);
  }
  return sheets;
}
