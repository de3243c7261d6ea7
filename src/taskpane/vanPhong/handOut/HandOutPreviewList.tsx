import { Button } from "@fluentui/react-components";
import { useId, type ReactNode } from "react";
import type { CellPosition } from "../../../core/form/grid";
import type { UnitPlan } from "../../../core/handOut/planHandOut";
import { viHandOut as words } from "../../../locales/viHandOut";
import type { HandOutPreview } from "../../../workbook/handOut/handOut";
import { CriterionList } from "./CriterionList";
import { useOfficeStyles } from "../useVanPhongStyles";

interface Props {
  readonly preview: Extract<HandOutPreview, { kind: "ready" }>;
  readonly onGoToCell: (sheetId: string, cell: CellPosition) => void;
  readonly onCreate: () => void;
  readonly onDismiss: () => void;
}

/** What would be made for each unit, and which criteria would reach nobody. */
export function HandOutPreviewList({ preview, onGoToCell, onCreate, onDismiss }: Props): ReactNode {
  const styles = useOfficeStyles();
  const titleId = useId();
  const { plan, criteria } = preview;
  const sheets = plan.units.filter(({ kind }) => kind === "new").length;
  const wordingColumn = criteria?.list.columns.wording ?? 0;
  return (
    <div role="group" aria-labelledby={titleId}>
      <h3 className={styles.title} id={titleId}>
        {words.previewTitle(sheets)}
      </h3>
      {(criteria === null || criteria.list.criteria.length === 0) && (
        <p className={styles.line}>{words.noCriteria}</p>
      )}
      <ul className={styles.list}>
        {plan.units.map((unit) => (
          <li key={unit.unit} className={styles.item}>
            <span className={styles.name}>{unit.unit}</span>
            <span className={styles.detail}>{detailOf(unit)}</span>
          </li>
        ))}
      </ul>
      {criteria !== null && plan.unassigned.length > 0 && (
        <CriterionList
          title={words.unassignedTitle(plan.unassigned.length)}
          explanation={words.unassignedExplanation(criteria.sheetName)}
          criteria={plan.unassigned.map(({ row, wording, owner }) => ({
            cell: { row, column: wordingColumn },
            wording,
            detail: words.owner(owner),
          }))}
          onGoTo={(cell) => onGoToCell(criteria.sheetId, cell)}
        />
      )}
      <div className={styles.actions}>
        {sheets > 0 && (
          <Button appearance="primary" onClick={onCreate}>
            {words.create(sheets)}
          </Button>
        )}
        <Button onClick={onDismiss}>{words.dismiss}</Button>
      </div>
    </div>
  );
}

function detailOf(unit: UnitPlan): string {
  switch (unit.kind) {
    case "new":
      return words.unit.new(unit.sheetName, unit.criteria.length);
    case "there":
      return words.unit.there(unit.sheetName, unit.criteria.length);
    case "notRequired":
      return words.unit.notRequired;
  }
}
