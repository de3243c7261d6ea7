import { makeStyles, mergeClasses, tokens, typographyStyles } from "@fluentui/react-components";
import type { ReactNode } from "react";
import type { Severity } from "../../core/check/finding";
import { vi } from "../../locales/vi";
import { SeverityIcon } from "./SeverityIcon";

const useStyles = makeStyles({
  list: {
    display: "grid",
    gridTemplateColumns: "repeat(3, 1fr)",
    gap: tokens.spacingHorizontalXS,
    margin: 0,
  },
  item: {
    display: "flex",
    flexDirection: "column-reverse",
    justifyContent: "flex-end",
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS}`,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
  },
  none: { color: tokens.colorNeutralForeground3 },
  label: { ...typographyStyles.caption1 },
  number: {
    ...typographyStyles.subtitle1,
    display: "flex",
    alignItems: "center",
    gap: tokens.spacingHorizontalXS,
    margin: 0,
    fontVariantNumeric: "tabular-nums",
  },
});

/** How many findings of each severity; all three always stand, so that nothing jumps while typing. */
export function CheckSummary({ counts }: { readonly counts: Readonly<Record<Severity, number>> }): ReactNode {
  const styles = useStyles();
  return (
    <dl className={styles.list} aria-label={vi.pane.check.summaryLabel}>
      {(["must", "review", "hint"] as const).map((severity) => (
        <div key={severity} className={mergeClasses(styles.item, counts[severity] === 0 && styles.none)}>
          <dt className={styles.label}>{vi.pane.severities[severity]}</dt>
          <dd className={styles.number}>
            {vi.pane.count(counts[severity])}
            {counts[severity] > 0 && <SeverityIcon severity={severity} />}
          </dd>
        </div>
      ))}
    </dl>
  );
}
