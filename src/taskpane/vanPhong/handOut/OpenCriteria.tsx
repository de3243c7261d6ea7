import { Button } from "@fluentui/react-components";
import { ClipboardTaskRegular } from "@fluentui/react-icons";
import type { ReactNode } from "react";
import type { CellPosition } from "../../../core/form/grid";
import { viHandOut as words } from "../../../locales/viHandOut";
import { viSubmission } from "../../../locales/viSubmission";
import { compareAnswers, type ComparedAnswers } from "../../../workbook/handOut/compareAnswers";
import { showNotice } from "../../shell/paneStore";
import { useTask } from "../../shell/useTask";
import { CriterionList } from "./CriterionList";
import { tellWritten, told } from "../../shell/told";
import { useOfficeStyles } from "../useVanPhongStyles";

interface Props {
  readonly onGoToCell: (sheetId: string, cell: CellPosition) => void;
}

/** Đối chiếu tiêu chí đã giao: which criteria of the province's list nobody has answered. */
export function OpenCriteria({ onGoToCell }: Props): ReactNode {
  const styles = useOfficeStyles();
  const { state, run } = useTask(compareAndTell);
  const compared = state.outcome?.kind === "done" ? state.outcome.value : null;
  return (
    <>
      <div className={styles.actions}>
        <Button icon={<ClipboardTaskRegular />} disabledFocusable={state.running} onClick={() => run()}>
          {state.running ? words.comparing : words.answers}
        </Button>
      </div>
      {compared !== null && (
        <CriterionList
          title={words.answersTitle(compared.open.length, compared.total)}
          criteria={compared.open.map(({ cell, wording, openWith }) => ({
            cell,
            wording,
            detail: words.openWith(openWith),
          }))}
          onGoTo={(cell) => onGoToCell(compared.sheetId, cell)}
        />
      )}
    </>
  );
}

function compareAndTell(): Promise<ComparedAnswers | null> {
  return told(async () => {
    const compared = await compareAnswers();
    if (compared === null) showNotice({ kind: "refused", sentence: words.noCriteriaList });
    else if (compared.isWritten) tell(compared);
    return compared;
  });
}

function tell({ sheetName, leftAlone }: ComparedAnswers): void {
  const left = leftAlone.length === 0 ? null : viSubmission.command.leftAlone(leftAlone);
  tellWritten(words.answersWritten(sheetName), left);
}
