import { viReport } from "../../../locales/viReport";
import { preparePoints } from "../../../workbook/report/preparePoints";
import { applyEdits } from "../../../workbook/writing/applyEdits";
import { writeAndTell } from "../../edits/applyAndTell";
import { showNotice, showPreview, showView } from "../../shell/paneStore";
import { told } from "../../shell/told";

const words = viReport.record;

/** Ghi điểm đọc từ nội dung: shows what would be recorded, and writes the chosen cells in one go. */
export function previewPoints(): Promise<void | null> {
  return told(async () => {
    const { edits, withoutColumn } = await preparePoints();
    if (edits.length === 0) {
      return showNotice({
        kind: withoutColumn.length === 0 ? "done" : "refused",
        sentence: withoutColumn.length === 0 ? words.nothing : words.withoutColumn(withoutColumn),
      });
    }
    showPreview({
      title: words.command,
      explanation: [
        words.explanation,
        ...(withoutColumn.length === 0 ? [] : [words.withoutColumn(withoutColumn)]),
      ].join(" "),
      items: edits.map(({ sheetName, problem, changes }) => ({ group: sheetName, changes, detail: problem })),
      apply: async (chosen) => {
        const wanted = chosen.flatMap((at) => edits[at] ?? []);
        const sheetNames = new Map(wanted.map(({ sheetId, sheetName }) => [sheetId, sheetName]));
        showView("office");
        await writeAndTell(
          async () => {
            const { undo, ...applied } = await applyEdits(wanted);
            return { ...applied, undo: () => applyEdits(undo) };
          },
          { sheetNames },
        );
      },
    });
  });
}
