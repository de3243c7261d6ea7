import { SaxesParser } from "saxes";
import { Refusal } from "./refusal";
import type { Zip } from "./zip";

/** Deeper than any file that Office writes; names are looked up through all levels, which must not add up. */
const DEEPEST = 500;

/** Of the namespaces of one language, transitional and strict (ECMA-376-4 and -1). */
export const SPREADSHEET: readonly string[] = [
  "http://schemas.openxmlformats.org/spreadsheetml/2006/main",
  "http://purl.oclc.org/ooxml/spreadsheetml/main",
];
export const WORD: readonly string[] = [
  "http://schemas.openxmlformats.org/wordprocessingml/2006/main",
  "http://purl.oclc.org/ooxml/wordprocessingml/main",
];
export const RELATIONSHIPS: readonly string[] = [
  "http://schemas.openxmlformats.org/package/2006/relationships",
];

/** Told of the elements in their order. Names are local; those of other namespaces are told with “:” before them. */
export interface XmlHandler {
  open(name: string, attribute: (name: string) => string | undefined): void;
  text?(text: string): void;
  close?(name: string): void;
}

/** Parses a part while it is unpacked. Nothing is expanded or fetched that a document type names. */
export async function readXml(
  zip: Zip,
  part: string,
  namespaces: readonly string[],
  handler: XmlHandler,
): Promise<void> {
  const parser = new SaxesParser({ xmlns: true });
  const decoder = new TextDecoder("utf-8", { fatal: true });
  const nameOf = ({ local, uri }: { local: string; uri: string }): string =>
    namespaces.includes(uri) ? local : `:${local}`;
  let depth = 0;
  parser.on("opentag", (tag) => {
    if (++depth > DEEPEST) throw new Refusal("broken");
    const attributes = Object.values(tag.attributes);
    handler.open(nameOf(tag), (name) => attributes.find(({ local }) => local === name)?.value);
  });
  parser.on("closetag", (tag) => {
    depth--;
    handler.close?.(nameOf(tag));
  });
  parser.on("text", (text) => handler.text?.(text));
  parser.on("cdata", (text) => handler.text?.(text));
  await zip.unpack(part, (chunk) => {
    parser.write(decoder.decode(chunk, { stream: true }));
  });
  parser.write(decoder.decode()).close();
}
