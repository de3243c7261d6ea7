import type { XmlHandler } from "../xml";
import type { Block } from "./blocks";
import { createControls, isOff } from "./controls";
import { createCounter, type Numbering } from "./numbering";
import { symbolText } from "./symbols";
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
  /** Of the list that numbers it, by itself. */
  list: string | undefined;
  level: number | undefined;
  style: string | undefined;
  hasDeleted: boolean;
  /** Its end was deleted with changes tracked: the next one goes on in the same line. */
  isOpen: boolean;
}

/** What a document's other parts say. */
export interface DocumentContext {
  readonly numbering: Numbering;
  /** Texts of footnotes (“footnote 2”) and endnotes (“endnote 2”). */
  readonly notes: ReadonlyMap<string, string>;
}

/** Collects the paragraphs and tables of word/document.xml (ECMA-376-1, 17.3 and 17.4). */
export function documentHandler(blocks: Block[], { numbering, notes }: DocumentContext): XmlHandler {
  const tables = createTables(blocks);
  const countOf = createCounter(numbering);
  const controls = createControls(append);
  const parents: string[] = [];
  /** A text box stands inside a paragraph and holds others. */
  const paragraphs: Paragraph[] = [];
  /** What the paragraph before has left for the next one. */
  let rest = "";
  let leftOut = 0;
  let equations = 0;
  let isText = false;
  let isVanished = false;
  let headers: string[] = [];

  function append(text: string): void {
    const paragraph = paragraphs.at(-1);
    if (paragraph !== undefined) paragraph.text += text;
  }

  function write(text: string): void {
    if (!isVanished && controls.shows(text)) append(text);
  }

  function open(name: string, attribute: (name: string) => string | undefined): void {
    const parent = parents.at(-1);
    if (tables.open(name, attribute)) return;
    controls.open(name, attribute);
    const paragraph = paragraphs.at(-1);
    if (name === "p") {
      const blank = { list: undefined, level: undefined, style: undefined, hasDeleted: false, isOpen: false };
      paragraphs.push({ text: rest, ...blank });
      rest = "";
    } else if (parent === "numPr" && paragraph !== undefined) {
      if (name === "numId") paragraph.list = attribute("val");
      if (name === "ilvl") paragraph.level = Number(attribute("val"));
    } else if (name === "pStyle" && paragraph !== undefined) paragraph.style = attribute("val");
    else if (name === "sectPr") headers = [];
    else if (name === "headerReference") headers.push(attribute("id") ?? "");
    else if (name === "r" || name === ":r") isVanished = false;
    else if (name === "vanish" && parents.at(-2) === "r") isVanished = !isOff(attribute);
    else if (name === ":oMath") equations++;
    else if (equations > 0) openInEquation(name);
    else if (parent === "r") openInRun(name, attribute);
  }

  function openInRun(name: string, attribute: (name: string) => string | undefined): void {
    if (name === "t") isText = true;
    if (name === "tab") write(" ");
    if (name === "br" || name === "cr") write("\n");
    if (name === "noBreakHyphen") write("-");
    if (name === "sym") write(symbolText(parseInt(attribute("char") ?? "", 16), attribute("font") ?? ""));
    if (name !== "footnoteReference" && name !== "endnoteReference") return;
    const note = notes.get(`${name.replace("Reference", "")} ${attribute("id") ?? ""}`);
    if (note) write(` (${note})`);
  }

  /** Of an equation its letters in a line: “a/b”, “x^2”. */
  function openInEquation(name: string): void {
    if (name === ":t") isText = true;
    if (name === ":den") write("/");
    if (name === ":sup") write("^");
  }

  function endParagraph(): void {
    const paragraph = paragraphs.pop();
    if (paragraph === undefined) return;
    const { text, hasDeleted, isOpen, list, level, style } = paragraph;
    if (isOpen && paragraphs.length === 0) {
      rest = text;
      return;
    }
    const isBlank = text.trim() === "";
    if (isBlank && hasDeleted) return;
    if (tables.isSkipped()) return tables.addLine(text);
    const number = countOf(
      { ...(list !== undefined && { list }), ...(level !== undefined && { level }) },
      style,
    );
    // Outside of tables what a line says matters, not how it is numbered: “Đơn vị: …”.
    if (number === null || !tables.isInside()) tables.addLine(text);
    // TT is often a numbered paragraph with nothing in it: what people see is its number.
    else if (isBlank) tables.addLine(/[^\W_]/.test(number) ? number.replace(/[.)\s]+$/, "") : "");
    else tables.addLine(`${number} ${text}`.trim());
  }

  /** A cell's last paragraph has no next one. */
  function endRest(): void {
    if (rest.trim() !== "") tables.addLine(rest);
    rest = "";
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
      controls.close(name);
      if (name === ":oMath") equations--;
      if (name === "p") endParagraph();
      else if (name === "sectPr") blocks.push({ kind: "sectionEnd", headers });
      else {
        if (name === "tc" || name === "tbl" || name === "body") endRest();
        tables.close(name);
      }
    },
  };

  function leaveOut(name: string): void {
    if (name !== "del" && name !== "moveFrom") return;
    if (name === "del" && parents.at(-1) === "trPr") tables.deleteRow();
    const paragraph = paragraphs.at(-1);
    if (paragraph === undefined) return;
    if (parents.at(-1) === "rPr" && parents.at(-2) === "pPr") paragraph.isOpen = true;
    paragraph.hasDeleted = true;
  }
}
