import { Button } from "@fluentui/react-components";
import { useId, type ReactNode } from "react";
import { cellAddress } from "../../../core/sheet/a1";
import type { CellPosition } from "../../../core/form/grid";
import { textOf } from "../../../core/text/text";
import { vi } from "../../../locales/vi";
import { viConsolidation } from "../../../locales/viConsolidation";
import type { ConsolidationPreview, KeptCell } from "../../../workbook/consolidation/consolidate";
import { countBySeverity } from "../../check/liveView";
import { Subsection } from "../Subsection";
import { useOfficeStyles } from "../useVanPhongStyles";

const words = viConsolidation.preview;

/** Enough to decide by; the others show once these are settled. */
const MOST_KEPT = 50;

interface Props {
  readonly preview: ConsolidationPreview;
  readonly onGoToCell: (sheetId: string, cell: CellPosition) => void;
}

/** What would be written, by unit, and which cells of Văn phòng's stay although the unit says something else. */
export function ConsolidationPreviewList({ preview, onGoToCell }: Props): ReactNode {
  const styles = useOfficeStyles();
  const titleId = useId();
  const { units, sheetName, isNew, kept, own } = preview;
  const rows = units.reduce((sum, unit) => sum + unit.rows, 0);
  return (
    <div role="group" aria-labelledby={titleId}>
      <h3 className={styles.title} id={titleId}>
        {preview.changesAnything ? words.title : words.nothing}
      </h3>
      <p className={styles.line}>{words.target(sheetName, isNew)}</p>
      <p className={styles.line}>
        {words.total(units.length, rows)}: {words.changes(total(preview))}.
      </p>
      <p className={styles.line}>{vi.pane.sheets.counts(countBySeverity(preview.findings))}</p>
      {own > 0 && <p className={styles.line}>{words.own(own)}</p>}
      <ul className={styles.list}>
        {units.map((unit) => (
          <li key={unit.unit} className={styles.item}>
            <span className={styles.name}>{unit.unit}</span>
            <span className={styles.detail}>{words.unit(unit)}</span>
            {unit.kept > 0 && <span className={styles.detail}>{words.keptRows(unit.kept)}</span>}
          </li>
        ))}
      </ul>
      {kept.length > 0 && <KeptCells kept={kept} onGoToCell={onGoToCell} />}
    </div>
  );
}

function total({ units }: ConsolidationPreview): { added: number; updated: number; gone: number } {
  const sum = (key: "added" | "updated" | "gone"): number => units.reduce((all, unit) => all + unit[key], 0);
  return { added: sum("added"), updated: sum("updated"), gone: sum("gone") };
}

function KeptCells({
  kept,
  onGoToCell,
}: {
  readonly kept: readonly KeptCell[];
  readonly onGoToCell: Props["onGoToCell"];
}): ReactNode {
  const styles = useOfficeStyles();
  return (
    <Subsection title={words.keptTitle(kept.length)}>
      <p className={styles.line}>{words.keptExplanation}</p>
      <ul className={styles.list}>
        {kept.slice(0, MOST_KEPT).map(({ sheetId, cell, unit, sourceSays }) => (
          <li key={cellAddress(cell)} className={styles.item}>
            <Button size="small" appearance="subtle" onClick={() => onGoToCell(sheetId, cell)}>
              {words.keptCell(cellAddress(cell), textOf(unit))}
            </Button>
            <span className={styles.text}>{words.sourceSays(textOf(sourceSays))}</span>
          </li>
        ))}
      </ul>
      {kept.length > MOST_KEPT && <p className={styles.line}>{words.more(kept.length - MOST_KEPT)}</p>}
    </Subsection>
  );
}
