/** Letters before the first difference. */
const BEFORE = 24;
const LENGTH = 160;

/** The part of two texts in which they first differ, short enough for the pane, “…” where something is left out. */
export function excerpts(before: string, after: string): readonly [string, string] {
  let same = 0;
  while (same < before.length && before[same] === after[same]) same++;
  const start = Math.max(0, same - BEFORE);
  return [excerpt(before, start), excerpt(after, start)];
}

function excerpt(text: string, start: number): string {
  const shown = text.slice(start, start + LENGTH).replace(/^[\uDC00-\uDFFF]|[\uD800-\uDBFF]$/g, "");
  return `${start > 0 ? "…" : ""}${shown}${start + LENGTH < text.length ? "…" : ""}`;
}
