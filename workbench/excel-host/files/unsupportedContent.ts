import { partText, relations, unpack } from "./package";
import { sheetPaths } from "./parts";

/**
 * Whether one of these sheets has what Excel on the web does not insert from another workbook: charts, comments,
 * pivot tables, slicers (`Workbook.insertWorksheetsFromBase64`).
 */
export function hasUnsupportedContent(bytes: Uint8Array, sheetNames: readonly string[]): boolean {
  const unpacked = unpack(bytes);
  if ("problem" in unpacked) return false;
  const { parts } = unpacked;
  const paths = sheetPaths(parts);
  return sheetNames.some((name) => {
    const related = relations(parts, paths.get(name) ?? "");
    const kinds = new Set(related.map(({ kind }) => kind));
    const hasChart = related.some(
      ({ kind, target }) => kind === "drawing" && partText(parts, target)?.includes("/chart"),
    );
    return (
      hasChart || ["comments", "threadedComment", "pivotTable", "slicer"].some((kind) => kinds.has(kind))
    );
  });
}
