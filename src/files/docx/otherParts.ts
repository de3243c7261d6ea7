import type { Relationship } from "../relationships";
import { readXml, WORD, type XmlHandler } from "../xml";
import type { Zip } from "../zip";
import type { Block } from "./blocks";
import { documentHandler, type DocumentContext } from "./documentHandler";
import type { Numbering } from "./numbering";

const NOTES = { footnotes: "footnote", endnotes: "endnote" } as const;

/** The texts of a document's footnotes and endnotes, by kind and id: “footnote 2”. */
export async function readNotes(
  zip: Zip,
  relationships: readonly Relationship[],
  numbering: Numbering,
): Promise<Map<string, string>> {
  const notes = new Map<string, string>();
  for (const [type, element] of Object.entries(NOTES)) {
    const part = relationships.find((it) => it.type === type)?.part;
    if (part === undefined || !zip.has(part)) continue;
    let blocks: Block[] = [];
    let inner: XmlHandler | null = null;
    let id = "";
    const context: DocumentContext = { numbering, notes: new Map() };
    await readXml(zip, part, WORD, {
      open: (name, attribute) => {
        inner?.open(name, attribute);
        if (name !== element) return;
        [id, blocks] = [attribute("id") ?? "", []];
        inner = documentHandler(blocks, context);
      },
      text: (text) => inner?.text?.(text),
      close: (name) => {
        if (name !== element) return inner?.close?.(name);
        inner = null;
        notes.set(`${element} ${id}`, linesOf(blocks).join(" "));
      },
    });
  }
  return notes;
}

/** The lines of a page header, those of its tables included. */
export async function readHeader(zip: Zip, part: string, context: DocumentContext): Promise<string[]> {
  const blocks: Block[] = [];
  if (zip.has(part)) await readXml(zip, part, WORD, documentHandler(blocks, context));
  return linesOf(blocks);
}

function linesOf(blocks: readonly Block[]): string[] {
  return blocks
    .flatMap((block) => {
      if (block.kind === "line") return [block.text];
      return block.kind === "table" ? block.table.rows.flat() : [];
    })
    .map((line) => line.trim())
    .filter((line) => line !== "");
}
