import { WORD, readXml } from "../xml";
import type { Zip } from "../zip";
import { symbolText } from "./symbols";

/** A paragraph's place in a list. */
export interface ListPlace {
  /** The list (numId); “0” takes a paragraph out of the one that its style names. */
  readonly list?: string;
  readonly level?: number;
}

interface Level {
  start: number;
  format: string;
  text: string;
  font: string;
}

/** A document's lists and the paragraph styles that put text into them (ECMA-376-1, 17.9). */
export interface Numbering {
  readonly styles: Map<string, ListPlace & { readonly basedOn?: string }>;
  /** The levels of each list, and what it counts on with: lists made of the same one go on with its numbers. */
  readonly lists: Map<string, { readonly counter: string; readonly levels: readonly Level[] }>;
}

/** @param stylesPart @param numberingPart `undefined` where the document has none */
export async function readNumbering(
  zip: Zip,
  stylesPart: string | undefined,
  numberingPart: string | undefined,
): Promise<Numbering> {
  const numbering: Numbering = { styles: new Map(), lists: new Map() };
  if (stylesPart !== undefined && zip.has(stylesPart)) await readStyles(zip, stylesPart, numbering.styles);
  if (numberingPart !== undefined && zip.has(numberingPart)) await readLists(zip, numberingPart, numbering);
  return numbering;
}

async function readStyles(zip: Zip, part: string, styles: Numbering["styles"]): Promise<void> {
  let id = "";
  let style: { list?: string; level?: number; basedOn?: string } = {};
  await readXml(zip, part, WORD, {
    open: (name, attribute) => {
      const value = attribute("val") ?? "";
      if (name === "style") {
        [id, style] = [attribute("styleId") ?? "", {}];
        styles.set(id, style);
      } else if (name === "basedOn") style.basedOn = value;
      else if (name === "numId") style.list = value;
      else if (name === "ilvl") style.level = Number(value);
    },
  });
}

async function readLists(zip: Zip, part: string, { lists }: Numbering): Promise<void> {
  const abstracts = new Map<string, Level[]>();
  let levels: Level[] = [];
  let level: Level = { start: 1, format: "decimal", text: "", font: "" };
  let [list, overridden] = ["", 0];
  await readXml(zip, part, WORD, {
    open: (name, attribute) => {
      const value = attribute("val") ?? "";
      if (name === "abstractNum") {
        levels = [];
        abstracts.set(attribute("abstractNumId") ?? "", levels);
      } else if (name === "lvl") {
        level = { start: 1, format: "decimal", text: "", font: "" };
        levels[Number(attribute("ilvl") ?? 0)] = level;
      } else if (name === "start") level.start = Number(value);
      else if (name === "numFmt") level.format = value;
      else if (name === "lvlText") level.text = value;
      else if (name === "rFonts") level.font = attribute("ascii") ?? "";
      else if (name === "num") [list, levels] = [attribute("numId") ?? "", []];
      else if (name === "abstractNumId") {
        levels = (abstracts.get(value) ?? []).map((it) => ({ ...it }));
        lists.set(list, { counter: `abstract ${value}`, levels });
      } else if (name === "lvlOverride") overridden = Number(attribute("ilvl") ?? 0);
      else if (name === "startOverride") {
        const found = levels[overridden];
        if (found !== undefined) found.start = Number(value);
        lists.set(list, { counter: list, levels });
      }
    },
  });
}

/** Where a paragraph stands by what it says itself and by its style and those that this one is based on. */
function placeOf(
  { styles }: Numbering,
  own: ListPlace,
  style: string | undefined,
): Required<ListPlace> | null {
  let { list, level } = own;
  const seen = new Set<string>();
  for (let index = style; index !== undefined && !seen.has(index); index = styles.get(index)?.basedOn) {
    seen.add(index);
    list ??= styles.get(index)?.list;
    level ??= styles.get(index)?.level;
  }
  return list === undefined || list === "0" ? null : { list, level: level ?? 0 };
}

/** Counts the paragraphs of a document's lists in their order. */
export function createCounter(numbering: Numbering) {
  const counts = new Map<string, number[]>();
  /** @returns what Word shows before a paragraph (“1.”, “a)”, “•”); `null` where it is in no list */
  return (own: ListPlace, style: string | undefined): string | null => {
    const place = placeOf(numbering, own, style);
    if (place === null) return null;
    const { counter, levels } = numbering.lists.get(place.list) ?? { counter: place.list, levels: [] };
    const count = counts.get(counter) ?? [];
    counts.set(counter, count);
    const startOf = (level: number): number => levels[level]?.start ?? 1;
    count[place.level] = (count[place.level] ?? startOf(place.level) - 1) + 1;
    count.length = place.level + 1;
    const level = levels[place.level];
    // A list that the document does not describe is shown by nothing but its number.
    if (level === undefined) return String(count[place.level]);
    if (level.format === "bullet") {
      return [...level.text].map((sign) => symbolText(sign.charCodeAt(0), level.font)).join("");
    }
    return level.text.replace(/%([1-9])/g, (_, digit: string) => {
      const index = Number(digit) - 1;
      return written(count[index] ?? startOf(index), levels[index]?.format ?? "decimal");
    });
  };
}

const ROMAN = [
  [100, "C"],
  [90, "XC"],
  [50, "L"],
  [40, "XL"],
  [10, "X"],
  [9, "IX"],
  [5, "V"],
  [4, "IV"],
  [1, "I"],
] as const;

/** A number in one of the formats of ST_NumberFormat (17.18.59); those of other scripts as digits. */
function written(number: number, format: string): string {
  switch (format) {
    case "upperRoman":
      return roman(number);
    case "lowerRoman":
      return roman(number).toLowerCase();
    case "upperLetter":
      return letters(number);
    case "lowerLetter":
      return letters(number).toLowerCase();
    case "decimalZero":
      return String(number).padStart(2, "0");
    case "none":
      return "";
    default:
      return String(number);
  }
}

function roman(number: number): string {
  let [rest, text] = [Math.min(number, 399), ""];
  for (const [value, sign] of ROMAN) {
    for (; rest >= value; rest -= value) text += sign;
  }
  return text;
}

/** A to Z, then AA, BB. */
function letters(number: number): string {
  return String.fromCharCode(65 + ((number - 1) % 26)).repeat(Math.min(Math.ceil(number / 26), 9));
}
