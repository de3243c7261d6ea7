import { rectangular, type Grid } from "../../core/form/grid";
import { recogniseForm } from "../../core/form/recognise";
import { nextOf } from "../continuation";
import type { ReplySheet } from "../reply";
import { replySheet } from "../replySheet";
import { readRelationships } from "../relationships";
import { readXml, WORD } from "../xml";
import type { Zip } from "../zip";
import type { Block, DocumentTable } from "./blocks";
import { documentHandler } from "./documentHandler";
import { readNumbering } from "./numbering";
import { readHeader, readNotes } from "./otherParts";

/** Lines above a table that may name its unit and letter; with them its headings are still among the first 30 rows. */
const LINES_ABOVE = 20;
const HEADER_LINES = 6;

/**
 * The forms of a document, each below the lines that stand above it: paragraphs, and the rows of tables that only hold the
 * page together. A table that goes on further down is put together again. @param main the document's part
 */
export async function readDocx(zip: Zip, main: string, baseName: string): Promise<ReplySheet[]> {
  const relationships = await readRelationships(zip, main);
  const partOf = (type: string): string | undefined => relationships.find((it) => it.type === type)?.part;
  const numbering = await readNumbering(zip, partOf("styles"), partOf("numbering"));
  const context = { numbering, notes: await readNotes(zip, relationships, numbering) };
  const blocks: Block[] = [];
  await readXml(zip, main, WORD, documentHandler(blocks, context));
  const headers = new Map<string, string[]>();
  for (const { id, part } of relationships.filter(({ type }) => type === "header")) {
    headers.set(id, await readHeader(zip, part, context));
  }
  return formsIn(blocks, headers, baseName);
}

/** What stands at the head of each section's pages, by the place of its first block; nothing where it is as before. */
function pageHeads(blocks: readonly Block[], headers: ReadonlyMap<string, string[]>): Map<number, string[]> {
  const heads = new Map<number, string[]>();
  let [start, last] = [0, ""];
  blocks.forEach((block, index) => {
    if (block.kind !== "sectionEnd") return;
    const lines = [...new Set(block.headers.flatMap((id) => headers.get(id) ?? []))];
    if (lines.length > 0 && lines.join("\n") !== last) {
      heads.set(start, lines.slice(0, HEADER_LINES));
      last = lines.join("\n");
    }
    start = index + 1;
  });
  return heads;
}

function formsIn(
  blocks: readonly Block[],
  headers: ReadonlyMap<string, string[]>,
  baseName: string,
): ReplySheet[] {
  const heads = pageHeads(blocks, headers);
  let head: string[] = [];
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
    // What the document itself says comes first: its unit is more than that of the letterhead.
    const above = [...lines.slice(-LINES_ABOVE), ...head.map((line) => [line])];
    const last = sheets.at(-1);
    if (last === undefined) return take(rectangular([...above, ...rows]), true);
    // A table inside a cell of the form that goes on is a part of that cell's text.
    if (isNested && !isLastNested && recogniseForm(rectangular(rows)) === null) return false;
    const next = nextOf(last, above, rows);
    return next.kind !== "none" && take(next.grid, next.kind === "another");
  }

  for (const [index, block] of blocks.entries()) {
    head = heads.get(index) ?? head;
    if (block.kind === "sectionEnd") continue;
    if (block.kind === "line") {
      if (block.text.trim() !== "") lines.push([block.text]);
    } else if (takeTable(block.table)) {
      [lines, head] = [[], []];
      isLastNested = block.table.isNested;
    } else if (!block.table.isNested) lines.push(...block.table.rows);
  }
  return sheets;
}
