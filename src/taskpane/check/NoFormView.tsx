import { Button, makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { vi } from "../../locales/vi";
import { FormList } from "./FormList";
import { showView } from "../shell/paneStore";
import { useForms } from "./useForms";

const useStyles = makeStyles({
  title: { ...typographyStyles.body1Strong, margin: 0 },
  explanation: { margin: `${tokens.spacingVerticalXS} 0 ${tokens.spacingVerticalM}` },
  others: {
    ...typographyStyles.body1Strong,
    margin: `${tokens.spacingVerticalXL} 0 ${tokens.spacingVerticalXS}`,
  },
});

/** The sheet in front is something else: offers to make a form, or to go to a sheet that has one. */
export function NoFormView({ onGoToSheet }: { readonly onGoToSheet: (sheetId: string) => void }): ReactNode {
  const styles = useStyles();
  return (
    <>
      <h2 className={styles.title}>{vi.pane.noForm.title}</h2>
      <p className={styles.explanation}>{vi.pane.noForm.explanation}</p>
      <Button appearance="primary" onClick={() => showView("create")}>
        {vi.pane.createForm}
      </Button>
      <h2 className={styles.others}>{vi.pane.noForm.otherSheets}</h2>
      <FormList forms={useForms()} onGoToSheet={onGoToSheet} />
    </>
  );
}
