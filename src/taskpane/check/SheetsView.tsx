import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { useCallback, useMemo, type ReactNode } from "react";
import type { CellPosition } from "../../core/form/grid";
import { vi } from "../../locales/vi";
import { CopyText } from "../shell/CopyText";
import { FindingList } from "./findings/FindingList";
import { listFinding, type ListedFinding } from "./findings/listModel";
import { FormList } from "./FormList";
import { replyText } from "./replyText";
import { useForms } from "./useForms";

const useStyles = makeStyles({
  title: { ...typographyStyles.body1Strong, margin: `0 0 ${tokens.spacingVerticalS}` },
  findings: { ...typographyStyles.body1Strong, margin: `${tokens.spacingVerticalL} 0 0` },
  copy: { padding: `0 ${tokens.spacingHorizontalXS} ${tokens.spacingVerticalS}` },
});

interface Props {
  readonly onGoToSheet: (sheetId: string) => void;
  readonly onGoToCell: (sheetId: string, cell: CellPosition) => void;
}

/** Tất cả đơn vị: every form of the file and what there is to say of them. Nothing is changed from here. */
export default function SheetsView({ onGoToSheet, onGoToCell }: Props): ReactNode {
  const styles = useStyles();
  const forms = useForms();
  const { outcome } = forms.state;
  const findings = useMemo(
    () =>
      outcome?.kind !== "done"
        ? []
        : outcome.value.flatMap((sheet) =>
            sheet.findings.map((finding) => listFinding(sheet.sheetId, sheet.sheetName, finding)),
          ),
    [outcome],
  );
  const onGo = useCallback(
    ({ sheetId, finding }: ListedFinding) => onGoToCell(sheetId, finding.cell),
    [onGoToCell],
  );
  return (
    <>
      <h2 className={styles.title}>{vi.pane.sheets.title}</h2>
      <FormList
        forms={forms}
        onGoToSheet={onGoToSheet}
        more={(sheet) => {
          const text = replyText(sheet);
          return (
            text !== null && (
              <div className={styles.copy}>
                <CopyText text={text} words={vi.reply.copy(sheet.sheetName)} />
              </div>
            )
          );
        }}
      />
      {findings.length > 0 && (
        <>
          <h2 className={styles.findings}>{vi.pane.sheets.findingsTitle}</h2>
          <FindingList findings={findings} onGo={onGo} />
        </>
      )}
    </>
  );
}
