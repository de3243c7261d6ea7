/** Spaces of every width, and tabs; not line breaks. */
const SPACES = /[^\S\r\n]+/g;
/** Of no width and no use in Vietnamese: from web pages. The soft hyphen stays: in TCVN3 it is ư. */
const INVISIBLE = /[\u200B\u2060\uFEFF]/g;

/** One plain space between words and none at either end of a line; line breaks stay where they are. */
export function tidySpaces(text: string): string {
  return text
    .replace(INVISIBLE, "")
    .replace(/\r\n?/g, "\n")
    .replace(SPACES, " ")
    .replace(/^ | $/gm, "")
    .trim();
}
