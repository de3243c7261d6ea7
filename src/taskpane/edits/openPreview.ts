import type { CellChange } from "../../core/fixes/cellChange";
import { fixAllOf } from "../../core/fixes";
import type { FindingCode } from "../../core/check/finding";
import { joinSplitRows, type Join } from "../../core/fixes/joinSplitRows";
import { normaliseForm } from "../../core/fixes/normaliseRows";
import { vi } from "../../locales/vi";
import { writableEdits } from "../../workbook/writing/applyEdits";
import type { Checked } from "../check/liveView";
import { showPreview, showView } from "../shell/paneStore";
import { doneOrTold } from "../shell/told";
import { applyAndTell, joinAndTell } from "./applyAndTell";

const words = vi.edits.preview;

interface GroupedChanges {
  readonly group: string;
  readonly changes: readonly CellChange[];
}

/** Chuẩn hóa cách ghi: what would write the sheet in one way. */
export async function previewNormalise(result: Checked): Promise<void> {
  const proposals = normaliseForm(result.form, result.year);
  const items = proposals.map(({ reason, fix }) => ({ group: words.reasons[reason], changes: fix }));
  await preview(words.normaliseTitle, result, items);
}

/** Sửa tất cả: everything that one rule offers. */
export async function previewAllOf(code: FindingCode, result: Checked): Promise<void> {
  const { form, findings, year } = result;
  if (code === "splitRow") return previewJoin(result, joinSplitRows(form, year));
  const fixes = fixAllOf(code, form, findings, year);
  const items = fixes.map((fix) => ({ group: vi.rules[code], changes: fix }));
  await preview(vi.findingList.fixAllNamed(vi.rules[code]), result, items);
}

/** Shows the edits that can be written now, and writes the chosen ones. For any command that changes several cells. */
async function preview(
  title: string,
  { sheetId, sheetName }: Checked,
  items: readonly GroupedChanges[],
): Promise<void> {
  await doneOrTold(async () => {
    const edits = items.map(({ group, changes }) => ({ sheetId, changes, group }));
    const writable = new Set(await writableEdits(edits));
    const shown = edits.filter((edit) => writable.has(edit));
    showPreview({
      title,
      explanation: words.explanation(sheetName),
      items: shown,
      apply: async (chosen) => {
        const wanted = chosen.map((at) => shown[at]).filter((edit) => edit !== undefined);
        showView("check");
        await applyAndTell(wanted);
      },
    });
  });
}

/** Gộp dòng bị tách: what the rows that stay will hold, and which ones go. */
export function previewJoin({ sheetId, sheetName }: Checked, joins: readonly Join[]): void {
  showPreview({
    title: words.joinTitle,
    explanation: words.joinExplanation(sheetName),
    items: joins.map(({ changes, emptied }) => ({
      group: words.joinGroup,
      changes,
      detail: words.removes(emptied.map(({ row }) => row + 1)),
    })),
    apply: async (chosen) => {
      const wanted = chosen.map((at) => joins[at]).filter((join) => join !== undefined);
      showView("check");
      await joinAndTell(sheetId, wanted);
    },
  });
}
