import { Button, makeStyles, Spinner, tokens, typographyStyles } from "@fluentui/react-components";
import { ArrowClockwiseRegular } from "@fluentui/react-icons";
import type { ReactNode } from "react";
import { vi } from "../../locales/vi";
import type { CheckedForm } from "../../workbook/reading/listForms";
import { FailureMessage } from "../shell/FailureMessage";
import { countBySeverity } from "./liveView";
import type { FormsTask } from "./useForms";

const useStyles = makeStyles({
  list: { listStyleType: "none", margin: 0, padding: 0 },
  row: { borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}` },
  sheet: {
    display: "block",
    width: "100%",
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalXS}`,
    textAlign: "start",
    fontWeight: tokens.fontWeightRegular,
  },
  name: { ...typographyStyles.body1Strong, display: "block", overflowWrap: "anywhere" },
  detail: {
    ...typographyStyles.caption1,
    display: "block",
    color: tokens.colorNeutralForeground2,
    overflowWrap: "anywhere",
  },
  refresh: { marginTop: tokens.spacingVerticalS },
});

function FormButton({ sheet, onGo }: { readonly sheet: CheckedForm; readonly onGo: () => void }): ReactNode {
  const styles = useStyles();
  const { sheetName, form, findings } = sheet;
  return (
    <Button appearance="subtle" className={styles.sheet} onClick={onGo}>
      <span className={styles.name}>{sheetName}</span>
      <span className={styles.detail}>
        {vi.pane.header.unitAndRows(form.unit ?? vi.pane.unknownUnit, form.rows.length)}
      </span>
      <span className={styles.detail}>{vi.pane.sheets.counts(countBySeverity(findings))}</span>
    </Button>
  );
}

interface Props {
  readonly forms: FormsTask;
  readonly onGoToSheet: (sheetId: string) => void;
  /** What else is offered for a sheet. */
  readonly more?: (sheet: CheckedForm) => ReactNode;
}

/** Every sheet that holds a Phụ lục 01. */
export function FormList({ forms: { state, run }, onGoToSheet, more }: Props): ReactNode {
  const styles = useStyles();
  const { running, outcome } = state;

  if (outcome === null) return <Spinner size="small" label={vi.pane.sheets.loading} />;
  return (
    <>
      {outcome.kind === "failed" && <FailureMessage error={outcome.error} />}
      {outcome.kind === "done" && outcome.value.length === 0 && <p>{vi.pane.sheets.none}</p>}
      {outcome.kind === "done" && (
        <ul className={styles.list}>
          {outcome.value.map((sheet) => (
            <li key={sheet.sheetId} className={styles.row}>
              <FormButton sheet={sheet} onGo={() => onGoToSheet(sheet.sheetId)} />
              {more?.(sheet)}
            </li>
          ))}
        </ul>
      )}
      <Button
        className={styles.refresh}
        size="small"
        appearance="subtle"
        icon={running ? <Spinner size="extra-tiny" /> : <ArrowClockwiseRegular />}
        disabledFocusable={running}
        onClick={run}
      >
        {vi.pane.sheets.refresh}
      </Button>
    </>
  );
}
