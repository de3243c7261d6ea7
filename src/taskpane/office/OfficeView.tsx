import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import type { CellPosition } from "../../core/grid";
import { Consolidate } from "./Consolidate";
import { FollowUpSection } from "./FollowUpSection";
import { HandOutSection } from "./HandOutSection";
import { PrintConsolidation } from "./PrintConsolidation";
import { ReceiveSection } from "./ReceiveSection";
import { ReportSection } from "./ReportSection";
import { SubmissionSection } from "./SubmissionSection";
import { ToSource } from "./ToSource";

const FIRST_CELL: CellPosition = { row: 0, column: 0 };

const useStyles = makeStyles({
  sections: { display: "grid", gridTemplateColumns: "minmax(0, 1fr)", gap: tokens.spacingVerticalXL },
});

interface Props {
  readonly onGoToCell: (sheetId: string, cell: CellPosition) => void;
}

/** Văn phòng: what is done with the forms of all units. */
export default function OfficeView({ onGoToCell }: Props): ReactNode {
  const styles = useStyles();
  return (
    <div className={styles.sections}>
      <HandOutSection onGoToCell={onGoToCell} />
      <ReceiveSection />
      <Consolidate onGoToCell={onGoToCell} />
      <ToSource />
      <PrintConsolidation />
      <SubmissionSection onGoToSheet={(sheetId) => onGoToCell(sheetId, FIRST_CELL)} />
      <FollowUpSection onGoToCell={onGoToCell} />
      <ReportSection />
    </div>
  );
}
