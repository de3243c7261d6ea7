import { fold } from "../text/fold";
import { isBlank, textOf } from "../text/text";
import { RELEASED } from "../wordings/released";
import { alternatives } from "../wordings/wordings";
import { decreeDay, decreeMonth } from "./decreeNumbers";
import { orDots } from "./dots";
import type { FormLayout } from "./layout";

/*
 * The line under a form's title that names the letter which the form goes with: how it is written, and how it is read again.
 */

/** A letter, in the words that stand on paper; "" for what is left open. */
export interface Letter {
  readonly agency: string;
  readonly symbol: string;
  readonly number: string;
  readonly day: string;
  readonly month: string;
}

/** As wide as what is written there. */
const DOTS = { number: "......", symbol: "......", date: "....", agency: "...................." } as const;

/**
 * Writes the line: two printed lines in the department's layout, one in that of the decree.
 * @param year null while nobody has said which
 */
export function referenceLine(
  { agency, symbol, number, day, month, year }: Letter & { readonly year: number | null },
  layout: FormLayout,
): string {
  const document = `Kèm theo Công văn số ${orDots(number, DOTS.number)}/${orDots(symbol, DOTS.symbol)}`;
  const sender = orDots(agency, DOTS.agency);
  const yearText = year === null ? DOTS.date : String(year);
  if (layout === "nd30") {
    const date = `ngày ${inDecree(day, decreeDay)} tháng ${inDecree(month, decreeMonth)} năm ${yearText}`;
    return `(${document} ${date} của ${sender})`;
  }
  // The department's print never closes this bracket; people hold the sheet against that print.
  return `(${document} ngày ${orDots(day, DOTS.date)}/${orDots(month, DOTS.date)}/${yearText}\ncủa ${sender}`;
}

function inDecree(text: string, written: (number: number) => string): string {
  const number = Number(text);
  const isNumber = text.trim() !== "" && Number.isInteger(number);
  return isNumber ? written(number) : orDots(text, DOTS.date);
}

/** Longer than any such line that was seen in use (100 characters); what is longer is not searched. */
const LONGEST = 400;
/** What stands for a number that is still open, or the number. */
const OPEN = String.raw`[.…_\d ]{0,30}`;
/** Folded. */
const BEGINNING = new RegExp(
  String.raw`^\(? ?(?:(?:ban hanh )?kem theo|${alternatives(RELEASED.heading.referenceStart)})`,
);
const CODE = new RegExp(String.raw`(?:^| )số:? ?(${OPEN})/ ?(.+?),?(?= ngày| của|\)|$)`, "iu");
const DATE = new RegExp(String.raw` ngày (${OPEN})(?:/|tháng)(${OPEN})(?:/|năm)${OPEN}`, "iu");
const AGENCY = /(?:^| )của (.+?)\)?$/iu;

/** Reads the line, whoever has written it; "" for what it leaves open. `null` where the text is no such line. */
export function readReferenceLine(text: string): Letter | null {
  if (text.length > LONGEST) return null;
  const line = text.normalize("NFC").replaceAll(/\s+/g, " ").trim();
  if (!BEGINNING.test(fold(line))) return null;
  const [, number = "", symbol = ""] = CODE.exec(line) ?? [];
  const date = DATE.exec(line);
  const [, day = "", month = ""] = date ?? [];
  // The letter's own name may hold “của”: the sender comes after the date.
  const rest = date === null ? line : line.slice(date.index + date[0].length - 1);
  const [, agency = ""] = AGENCY.exec(rest) ?? [];
  return {
    agency: written(agency),
    symbol: written(symbol),
    number: digits(number),
    day: digits(day),
    month: digits(month),
  };
}

const written = (text: string): string => (isBlank(text) ? "" : textOf(text).trim());
const digits = (text: string): string => text.replaceAll(/\D/g, "");
