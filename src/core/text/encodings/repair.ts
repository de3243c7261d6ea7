import { readsBetterAs } from "./legacy";
import { replaceLookAlikes } from "./lookAlikes";
import { fromTcvn3 } from "./tcvn3";
import { fromMisreadUtf8 } from "./utf8";
import { fromVni } from "./vni";

/**
 * legacy: TCVN3 or VNI, letters only under their own fonts; misread: UTF-8 taken for Windows-1252; decomposed: NFD or
 * UniKey's Unicode tổ hợp; lookAlike: foreign letters that print like Vietnamese ones.
 */
type EncodingKind = "tcvn3" | "vni" | "misread" | "decomposed" | "lookAlike";

const BEYOND_ASCII = /[^\s!-~]/;
/** ASCII, the Vietnamese letters and the usual signs, all precomposed. */
const USUAL = /^[\t\n\r -~ÀÁÂÃÈÉÊÌÍÒÓÔÕÙÚÝàáâãèéêìíòóôõùúýĂăĐđĨĩŨũƠơƯưẠ-ỹ–—…“”‘’]*$/;
/** No old encoding has these letters. */
const UNICODE_ONLY = /[ĂăĐđĨĩŨũƠơƯưẠ-ỹ]/;

/** What is wrong with a text's characters, and the same text in Unicode NFC. */
export interface Repair {
  readonly kind: EncodingKind;
  readonly converted: string;
}

/**
 * Tells a text that is not Unicode NFC Vietnamese and converts it; `null` where nothing is wrong. Both ways of placing
 * the tone (hoà, hòa) and the typographic minus are right and stay.
 */
export function repairEncoding(text: string): Repair | null {
  if (!BEYOND_ASCII.test(text)) return null;
  // Spares nearly every Vietnamese text from what follows.
  if (UNICODE_ONLY.test(text) && USUAL.test(text)) return null;
  const utf8 = fromMisreadUtf8(text);
  if (utf8 !== null) return { kind: "misread", converted: utf8.normalize("NFC") };
  if (readsBetterAs(text, fromTcvn3)) return { kind: "tcvn3", converted: fromTcvn3(text) };
  if (readsBetterAs(text, fromVni)) return { kind: "vni", converted: fromVni(text) };
  const composed = text.normalize("NFC");
  const converted = replaceLookAlikes(composed);
  if (converted === text) return null;
  return { kind: composed === text ? "lookAlike" : "decomposed", converted };
}
