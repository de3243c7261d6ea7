import { cellAddress } from "../../core/sheet/a1";
import { vi } from "../../locales/vi";
import type { AddedColumn, PreparedTags } from "../../workbook/areas/prepareTags";
import type { Preview, PreviewItem } from "../shell/paneStore";
import type { Choice } from "./areaChoice";

/**
 * Tags before they are written, those of one area together, and the columns that come with them.
 * @param shown places, in `choices` and the edits alike, of the tags that can be written now
 * @param apply writes the tags at these places
 */
export function previewOf(
  choices: readonly Choice[],
  { edits, added }: PreparedTags,
  shown: readonly number[],
  apply: (places: readonly number[]) => Promise<void>,
): Preview {
  const items = shown.flatMap((index): PreviewItem[] => {
    const [choice, edit] = [choices[index], edits[index]];
    if (choice === undefined || edit === undefined) return [];
    const { sheetName, problem } = choice.row;
    return [{ group: choice.label, changes: edit.changes, detail: vi.areas.rowDetail(sheetName, problem) }];
  });
  return {
    title: added.length > 0 ? vi.areas.askColumnTitle : vi.areas.previewTitle(items.length),
    explanation: [...columnSentences(added), vi.areas.preview].join(" "),
    items,
    apply: (chosen) => apply(chosen.flatMap((at) => shown[at] ?? [])),
  };
}

function columnSentences(added: readonly AddedColumn[]): string[] {
  const headings = [...new Set(added.map(({ heading }) => heading))];
  const columns = headings.map((heading) => {
    const own = added.filter((column) => column.heading === heading);
    const cells = own.map(({ sheetName, cell }) => `${sheetName} ${cellAddress(cell)}`);
    return vi.areas.newColumn(heading, cells);
  });
  return columns.length === 0 ? [] : [...columns, vi.areas.areasSheet];
}
