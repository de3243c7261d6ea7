import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { vi } from "../../locales/vi";
import { draftReference, type Draft } from "../create/createDraft";

const useStyles = makeStyles({
  label: { ...typographyStyles.caption1, margin: 0, color: tokens.colorNeutralForeground2 },
  line: {
    margin: `${tokens.spacingVerticalXXS} 0 0`,
    padding: tokens.spacingHorizontalS,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
    fontFamily: "'Times New Roman', serif",
    fontStyle: "italic",
    textAlign: "center",
    whiteSpace: "pre-line",
    overflowWrap: "anywhere",
    textWrap: "balance",
  },
});

/** The line that will be printed under the title, dots and all: the quickest way to see what blanks become. */
export function ReferencePreview({ draft }: { readonly draft: Draft }): ReactNode {
  const styles = useStyles();
  return (
    <div>
      <p className={styles.label}>{vi.pane.create.preview}</p>
      <p className={styles.line}>{draftReference(draft)}</p>
    </div>
  );
}
