import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { memo, type ReactNode } from "react";
import { vi } from "../../../locales/vi";

// Plain buttons: a list of a thousand rows is drawn at every key that somebody types into the sheet.
const useStyles = makeStyles({
  row: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr) auto",
    columnGap: tokens.spacingHorizontalS,
    alignItems: "start",
    padding: `${tokens.spacingVerticalXS} 0`,
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    contentVisibility: "auto",
    containIntrinsicSize: "auto 48px",
  },
  sentence: { paddingTop: "2px", overflowWrap: "anywhere" },
  button: {
    ...typographyStyles.caption1,
    padding: `2px ${tokens.spacingHorizontalS}`,
    borderRadius: tokens.borderRadiusMedium,
    cursor: "pointer",
    ":focus-visible": {
      outline: `${tokens.strokeWidthThick} solid ${tokens.colorStrokeFocus2}`,
      outlineOffset: "-2px",
    },
  },
  go: {
    border: "none",
    backgroundColor: "transparent",
    color: tokens.colorBrandForegroundLink,
    ":hover": { textDecorationLine: "underline" },
  },
  fix: {
    gridColumn: "1 / -1",
    justifySelf: "start",
    textAlign: "start",
    overflowWrap: "anywhere",
    marginTop: tokens.spacingVerticalXXS,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke1}`,
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground1,
    ":hover": { backgroundColor: tokens.colorNeutralBackground1Hover },
  },
});

/** Only texts and functions that stay the same, so that a row is drawn anew only when it says something else. */
interface Props {
  readonly itemKey: string;
  readonly place: string;
  readonly rest: string;
  readonly fixLabel: string | null;
  /** Of all rows, the Tab key stops at one; the arrow keys lead to the others. */
  readonly isTabStop: boolean;
  readonly onGo: (key: string) => void;
  readonly onFix: (key: string) => void;
}

export const FindingRow = memo(function FindingRow({
  itemKey,
  place,
  rest,
  fixLabel,
  isTabStop,
  onGo,
  onFix,
}: Props): ReactNode {
  const styles = useStyles();
  const tabIndex = isTabStop ? 0 : -1;
  return (
    <li className={styles.row}>
      <span className={styles.sentence}>
        <strong>{place}</strong>
        {rest}
      </span>
      <button
        type="button"
        className={`${styles.button} ${styles.go}`}
        data-finding={itemKey}
        tabIndex={tabIndex}
        aria-label={vi.pane.check.goToCellName(place)}
        aria-keyshortcuts={fixLabel === null ? undefined : "Control+Enter"}
        onClick={() => onGo(itemKey)}
      >
        {vi.pane.check.goToCell}
      </button>
      {fixLabel !== null && (
        <button
          type="button"
          className={`${styles.button} ${styles.fix}`}
          tabIndex={tabIndex}
          aria-label={vi.edits.fix.named(fixLabel, place)}
          onClick={() => onFix(itemKey)}
        >
          {fixLabel}
        </button>
      )}
    </li>
  );
});
