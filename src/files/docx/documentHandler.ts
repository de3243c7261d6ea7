import type { XmlHandler } from "../xml";
import type { Block } from "./blocks";
import { createTables } from "./tables";

/**
 * Not part of what stands on the page: what was deleted or moved away with changes tracked, how formats were before, the copy of
 * a text box for older Words, how characters are pronounced.
 */
const LEFT_OUT = new Set([
  ...["del", "moveFrom", "rt", ":Fallback"],
  ...["rPrChange", "pPrChange", "trPrChange", "tcPrChange", "tblPrChange", "tblGridChange", "sectPrChange"],
]);

interface Paragraph {
  text: string;
  /** Of the list that numbers it, if any. */
  list: string | null;
  hasDeleted: boolean;
}

/** Collects the paragraphs and tables of word/document.xml (ECMA-376-1, 17.3 and 17.4). */
export function documentHandler(blocks: Block[]): XmlHandler {
  const tables = createTables(blocks);
  const parents: string[] = [];
  /** A text box stands inside a paragraph and holds others. */
  const paragraphs: Paragraph[] = [];
  /** How many elements of a list have shown nothing but their number. */
  const counts = new Map<string, number>();
  /** For each content control around: whether it still says “Click here to enter text”. */
  const placeholders: boolean[] = [];
  let isPlaceholder = false;
  let leftOut = 0;
  let isText = false;
  let isVanished = false;

  function write(text: string): void {
    const paragraph = paragraphs.at(-1);
    if (paragraph === undefined || isVanished || placeholders.includes(true)) return;
    paragraph.text += text;
  }

  function open(name: string, attribute: (name: string) => string | undefined): void {
    const parent = parents.at(-1);
    const isOff = ["0", "false", "off"].includes(attribute("val") ?? "");
    if (tables.open(name, attribute)) return;
    if (name === "p") paragraphs.push({ text: "", list: null, hasDeleted: false });
    else if (name === "numId" && parent === "numPr") {
      const paragraph = paragraphs.at(-1);
      if (paragraph !== undefined) paragraph.list = attribute("val") ?? null;
    } else if (name === "showingPlcHdr") isPlaceholder = !isOff;
    else if (name === "sdtContent") {
      placeholders.push(isPlaceholder);
      isPlaceholder = false;
    } else if (name === "r") isVanished = false;
    else if (name === "vanish" && parents.at(-2) === "r") isVanished = !isOff;
    else if (parent === "r") {
      if (name === "t") isText = true;
      if (name === "tab") write(" ");
      if (name === "br" || name === "cr") write("\n");
      if (name === "noBreakHyphen") write("-");
    }
  }

  function endParagraph(): void {
    const paragraph = paragraphs.pop();
    if (paragraph === undefined) return;
    const isBlank = paragraph.text.trim() === "";
    if (isBlank && paragraph.hasDeleted) return;
    // TT is often a numbered paragraph with nothing in it: what people see is its number.
    if (isBlank && paragraph.list !== null && paragraph.list !== "0" && tables.isInside()) {
      const count = (counts.get(paragraph.list) ?? 0) + 1;
      counts.set(paragraph.list, count);
      tables.addLine(String(count));
    } else tables.addLine(paragraph.text);
  }

  return {
    open: (name, attribute) => {
      if (leftOut > 0 || LEFT_OUT.has(name)) {
        leftOut++;
        if (leftOut === 1) leaveOut(name);
        return;
      }
      open(name, attribute);
      parents.push(name);
    },
    text: (text) => {
      if (isText && leftOut === 0) write(text);
    },
    close: (name) => {
      if (leftOut > 0) {
        leftOut--;
        return;
      }
      parents.pop();
      isText = false;
      if (name === "p") endParagraph();
      else if (name === "sdtContent") placeholders.pop();
      else tables.close(name);
    },
  };

  function leaveOut(name: string): void {
    if (name === "del" && parents.at(-1) === "trPr") tables.deleteRow();
    const paragraph = paragraphs.at(-1);
    if (paragraph !== undefined && (name === "del" || name === "moveFrom")) paragraph.hasDeleted = true;
  }
}
