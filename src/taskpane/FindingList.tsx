import { Button, makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { memo, useState, type ReactNode } from "react";
import { cellAddress } from "../core/a1";
import type { Finding } from "../core/finding";
import type { CellPosition } from "../core/grid";
import { vi } from "../locales/vi";
import { findingSentence } from "./findingSentence";
import type { FindingGroup } from "./liveView";
import { SeverityIcon } from "./SeverityIcon";

/** A long sheet can have thousands of findings; drawing them all would hold up typing. */
const PAGE = 50;

const useStyles = makeStyles({
  group: { marginTop: tokens.spacingVerticalM },
  title: {
    ...typographyStyles.body1Strong,
    display: "flex",
    alignItems: "center",
    gap: tokens.spacingHorizontalS,
    margin: `0 0 ${tokens.spacingVerticalXXS}`,
  },
  list: { listStyleType: "none", margin: 0, padding: 0 },
  row: {
    display: "flex",
    alignItems: "flex-start",
    gap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalXS} 0`,
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
  sentence: { flex: 1, minWidth: 0, paddingTop: "2px", overflowWrap: "anywhere" },
  go: { flexShrink: 0, minWidth: 0, color: tokens.colorBrandForegroundLink },
});

interface RowProps {
  readonly finding: Finding;
  readonly onGo: (cell: CellPosition) => void;
}

const FindingRow = memo(function FindingRow({ finding, onGo }: RowProps): ReactNode {
  const styles = useStyles();
  const address = cellAddress(finding.cell);
  return (
    <li className={styles.row}>
      <span className={styles.sentence}>
        <strong>{address}</strong>
        {findingSentence(finding).slice(address.length)}
      </span>
      <Button
        size="small"
        appearance="subtle"
        className={styles.go}
        aria-label={vi.pane.check.goToCellName(address)}
        onClick={() => onGo(finding.cell)}
      >
        {vi.pane.check.goToCell}
      </Button>
    </li>
  );
});

interface Props {
  readonly group: FindingGroup;
  readonly onGo: (cell: CellPosition) => void;
}

/** The findings of one severity, fifty at a time. */
export function FindingList({ group: { severity, findings }, onGo }: Props): ReactNode {
  const styles = useStyles();
  const [shown, setShown] = useState(PAGE);
  const titleId = `findings-${severity}`;
  return (
    <section className={styles.group} aria-labelledby={titleId}>
      <h2 className={styles.title} id={titleId}>
        <SeverityIcon severity={severity} />
        {vi.pane.check.groupTitle(severity, findings.length)}
      </h2>
      <ul className={styles.list}>
        {findings.slice(0, shown).map((finding) => (
          <FindingRow key={`${cellAddress(finding.cell)} ${finding.code}`} finding={finding} onGo={onGo} />
        ))}
      </ul>
      {findings.length > shown && (
        <Button size="small" appearance="subtle" onClick={() => setShown(shown + PAGE)}>
          {vi.pane.check.showMore(findings.length - shown)}
        </Button>
      )}
    </section>
  );
}
