import { Button, makeStyles, Spinner, tokens, typographyStyles } from "@fluentui/react-components";
import { ArrowClockwiseRegular } from "@fluentui/react-icons";
import { useEffect, type ReactNode } from "react";
import { vi } from "../locales/vi";
import { listForms, type FormSummary } from "../workbook/listForms";
import { FailureMessage } from "./FailureMessage";
import { useTask } from "./useTask";

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

function FormButton({ form, onGo }: { readonly form: FormSummary; readonly onGo: () => void }): ReactNode {
  const styles = useStyles();
  const counts = { must: form.mustCount, review: form.reviewCount, hint: form.hintCount };
  return (
    <Button appearance="subtle" className={styles.sheet} onClick={onGo}>
      <span className={styles.name}>{form.sheetName}</span>
      <span className={styles.detail}>
        {vi.pane.header.unitAndRows(form.unit ?? vi.pane.unknownUnit, form.rows)}
      </span>
      <span className={styles.detail}>{vi.pane.sheets.counts(counts)}</span>
    </Button>
  );
}

/** Every sheet that holds a Phụ lục 01, read when it opens and when asked. */
export function FormList({ onGoToSheet }: { readonly onGoToSheet: (sheetId: string) => void }): ReactNode {
  const styles = useStyles();
  const { state, run } = useTask(listForms);
  const { running, outcome } = state;
  useEffect(run, [run]);

  if (outcome === null) return <Spinner size="small" label={vi.pane.sheets.loading} />;
  return (
    <>
      {outcome.kind === "failed" && <FailureMessage error={outcome.error} />}
      {outcome.kind === "done" && outcome.value.length === 0 && <p>{vi.pane.sheets.none}</p>}
      {outcome.kind === "done" && (
        <ul className={styles.list}>
          {outcome.value.map((form) => (
            <li key={form.sheetId} className={styles.row}>
              <FormButton form={form} onGo={() => onGoToSheet(form.sheetId)} />
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
