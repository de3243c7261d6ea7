import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { vi } from "../locales/vi";
import { FormList } from "./FormList";

const useStyles = makeStyles({
  title: { ...typographyStyles.body1Strong, margin: `0 0 ${tokens.spacingVerticalS}` },
});

/** The second tab: every form of the file. */
export function SheetsView({ onGoToSheet }: { readonly onGoToSheet: (sheetId: string) => void }): ReactNode {
  return (
    <>
      <h2 className={useStyles().title}>{vi.pane.sheets.title}</h2>
      <FormList onGoToSheet={onGoToSheet} />
    </>
  );
}
