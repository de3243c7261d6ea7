import { useCallback, useMemo } from "react";
import { fixFindings } from "../../../core/fixes";
import type { FindingCode } from "../../../core/check/finding";
import { joinSplitRows } from "../../../core/fixes/joinSplitRows";
import { vi } from "../../../locales/vi";
import { applyAndTell } from "../../edits/applyAndTell";
import { previewAllOf, previewJoin } from "../../edits/openPreview";
import type { Checked } from "../liveView";
import { listFinding, type ListedFinding } from "./listModel";

/** The findings of the sheet in front with what puts them right: one at once, several and whole rows after a preview. */
export function useFixes(result: Checked): {
  readonly list: readonly ListedFinding[];
  readonly onFix: (finding: ListedFinding) => void;
  readonly onFixAll: (code: FindingCode) => void;
} {
  const { sheetId, form, findings, year } = result;
  const joins = useMemo(() => joinSplitRows(form, year), [form, year]);
  const list = useMemo(() => {
    const fixes = fixFindings(form, findings, year);
    const joined = new Set(joins.flatMap(({ emptied }) => emptied.map(({ row }) => row)));
    return findings.map((finding, index) => {
      const fix = fixes[index] ?? null;
      const isSplit = finding.code === "splitRow" && joined.has(finding.cell.row);
      return isSplit
        ? listFinding(sheetId, null, finding, null, vi.edits.join)
        : listFinding(sheetId, null, finding, fix);
    });
  }, [sheetId, form, findings, year, joins]);

  const onFix = useCallback(
    ({ finding, fix }: ListedFinding): void => {
      if (fix !== null) void applyAndTell([{ sheetId, changes: fix }]);
      else {
        const { row } = finding.cell;
        previewJoin(
          result,
          joins.filter(({ emptied }) => emptied.some((each) => each.row === row)),
        );
      }
    },
    [result, sheetId, joins],
  );
  const onFixAll = useCallback((code: FindingCode) => void previewAllOf(code, result), [result]);
  return { list, onFix, onFixAll };
}
