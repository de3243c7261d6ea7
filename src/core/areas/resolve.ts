import { fold } from "../text/fold";
import { ABBREVIATIONS } from "./abbreviations";
import type { Area, AreaCatalogue } from "./catalogue";

/** “3. TTHC”, “III. Cải cách TTHC”, “Lĩnh vực: Thể chế”: what stands before the name itself. */
const LEAD_IN =
  /^(?:(?:\d{1,2}|[ivx]{1,4}) ?[.):-] ?)?(?:(?:linh vuc|nhom|muc) ?:? ?)?(?:ve |cong tac )?(?:cai cach )?/;
/**
 * What offices put before and after the same name: “Xây dựng và phát triển …”, “Cải cách …”, “… nhà nước”. A name is
 * compared without it only where the whole name is not known.
 */
const FRAME =
  /^(?:(?:cong tac|cai cach|doi moi|xay dung|phat trien|nang cao|hoan thien|thuc hien|to chuc thuc hien|va|,) ?)+| nha nuoc *$/g;
/** Longer texts name no area; the longest name is about 100 characters, twice that in NFD. */
const LONGEST = 250;

const indexes = new WeakMap<AreaCatalogue, ReadonlyMap<string, Area>>();

/**
 * The area that a cell names by code, label, full name or alias, whatever its case, accents, spaces, punctuation and
 * style of placing the tone; “TTHC - Cải cách thủ tục hành chính” and “chính quyền điện tử, chính quyền số” name it twice. `null` for anything else: a bare
 * number, two different areas, a sentence.
 */
export function resolveArea(text: string, catalogue: AreaCatalogue): Area | null {
  if (text.length > LONGEST) return null;
  const names = indexOf(catalogue);
  const folded = fold(text);
  const find = (part: string): Area | undefined =>
    names.get(keyOf(part)) ?? names.get(keyOf(part.replace(LEAD_IN, ""))) ?? names.get(bareKeyOf(part));
  const whole = find(folded);
  if (whole !== undefined) return whole;
  return (
    sameOfAll(folded.split(/ - | ?\(|\) ?/), find) ??
    sameOfAll(folded.split(/ - | ?\(|\) ?|, /), find) ??
    null
  );
}

/** The area that all the parts name, of two at least; undefined where a part names none or another. */
function sameOfAll(parts: readonly string[], find: (part: string) => Area | undefined): Area | undefined {
  const [first, ...others] = parts.filter((part) => keyOf(part) !== "").map(find);
  return others.length > 0 && others.every((area) => area === first) ? first : undefined;
}

/** An earlier kind of name goes before a later one: an alias never takes what is another area's label. */
function indexOf(catalogue: AreaCatalogue): ReadonlyMap<string, Area> {
  let names = indexes.get(catalogue);
  if (names === undefined) {
    const pairs = [
      ...catalogue.map((area) => [area.code, area] as const),
      ...catalogue.map((area) => [area.label, area] as const),
      ...catalogue.map((area) => [area.fullName, area] as const),
      ...catalogue.flatMap((area) => area.aliases.map((alias) => [alias, area] as const)),
    ];
    names = firstOfEach([
      ...pairs.map(([name, area]) => [keyOf(fold(name)), area] as const),
      // Not of full names, which are not Văn phòng's to shorten: an alias that it has taken out would come back with them.
      ...catalogue.flatMap((area) =>
        [area.label, ...area.aliases].map((name) => [bareKeyOf(fold(name)), area] as const),
      ),
    ]);
    indexes.set(catalogue, names);
  }
  return names;
}

function firstOfEach(pairs: readonly (readonly [string, Area])[]): ReadonlyMap<string, Area> {
  const first = new Map<string, Area>();
  for (const [key, area] of pairs) if (key !== "" && !first.has(key)) first.set(key, area);
  return first;
}

/** The key of a folded name written out, without its frame. */
function bareKeyOf(folded: string): string {
  const written = folded
    .replace(LEAD_IN, "")
    .split(" ")
    .map((word) => ABBREVIATIONS[word] ?? word)
    .join(" ");
  const bare = written.replace(FRAME, "");
  // “Hành chính nhà nước”, “Xây dựng”: a frame around nothing names no area.
  return keyOf(bare).length < 4 ? "" : keyOf(bare);
}

/** Letters and digits alone, of a folded text; a number alone is no name, also where a list has it as one. */
function keyOf(folded: string): string {
  const key = folded.replace(/[^a-z\d]/g, "");
  return /^\d*$/.test(key) ? "" : key;
}
