/**
 * A part of a file as one element a line, its attributes in alphabetical order: what is the same for a reader is the
 * same text, whatever wrote it. Namespace declarations are left out.
 */
export function canonicalXml(part: Uint8Array): string {
  return Buffer.from(part)
    .toString("utf8")
    .replace(/^<\?xml[^>]*>\s*/, "")
    .replaceAll(/&#(\d+);/g, (_, code) => String.fromCodePoint(Number(code)))
    .replaceAll(/<([\w:]+)((?:\s+[\w:]+="[^"]*")*)\s*(\/?)>/g, (_, name: string, attributes: string, end) => {
      const sorted = [...attributes.matchAll(/([\w:]+)="([^"]*)"/g)]
        .filter(([, key = ""]) => !key.startsWith("xmlns"))
        .map(([, key, value = ""]) => `${key}="${value.replace(/^true$/, "1").replace(/^false$/, "0")}"`)
        .sort();
      return `<${[name, ...sorted].join(" ")}>${end === "/" ? `</${name}>` : ""}`;
    })
    .replaceAll(/>\s*</g, ">\n<");
}
