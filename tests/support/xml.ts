/**
 * A part of a file as one element a line, its attributes in alphabetical order: what is the same for a reader is the
 * same text, whatever wrote it. Namespace declarations are left out, and heights that follow the text (Excel writes them
 * with every save).
 */
export function canonicalXml(part: Uint8Array): string {
  return Buffer.from(part)
    .toString("utf8")
    .replace(/^<\?xml[^>]*>\s*/, "")
    .replaceAll(/&#(\d+);/g, (_, code) => String.fromCodePoint(Number(code)))
    .replaceAll(/<([\w:]+)((?:\s+[\w:]+="[^"]*")*)\s*(\/?)>/g, (_, name: string, attributes: string, end) => {
      const isFixed = attributes.includes("customHeight");
      const sorted = [...attributes.matchAll(/([\w:]+)="([^"]*)"/g)]
        .filter(([, key = ""]) => !key.startsWith("xmlns") && (key !== "ht" || isFixed))
        .map(([, key, value = ""]) => `${key}="${value.replace(/^true$/, "1").replace(/^false$/, "0")}"`)
        .sort();
      return `<${[name, ...sorted].join(" ")}>${end === "/" ? `</${name}>` : ""}`;
    })
    .replaceAll(/>\s*</g, ">\n<");
}
