import { Button, makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { useCallback, useDeferredValue, useMemo, useState, type ReactNode } from "react";
import type { FindingCode } from "../../../core/check/finding";
import { vi } from "../../../locales/vi";
import { SeverityIcon } from "../SeverityIcon";
import { useGrowingCount } from "../../shell/useGrowingCount";
import { FindingFilter } from "./FindingFilter";
import { FindingRow } from "./FindingRow";
import { filterFindings, firstOf, groupFindings, type ListedFinding, type Only } from "./listModel";
import { useArrowKeys } from "./useArrowKeys";

const useStyles = makeStyles({
  shown: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground2, margin: 0 },
  group: { marginTop: tokens.spacingVerticalM },
  title: {
    ...typographyStyles.body1Strong,
    display: "flex",
    alignItems: "center",
    gap: tokens.spacingHorizontalS,
    margin: 0,
  },
  rule: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    justifyContent: "space-between",
    columnGap: tokens.spacingHorizontalS,
    marginTop: tokens.spacingVerticalXS,
    minHeight: "28px",
  },
  ruleTitle: { ...typographyStyles.caption1Strong, margin: 0, color: tokens.colorNeutralForeground2 },
  list: { listStyleType: "none", margin: 0, padding: 0 },
});

interface Props {
  readonly findings: readonly ListedFinding[];
  readonly onGo: (finding: ListedFinding) => void;
  /** Absent where nothing may be changed from here. */
  readonly onFix?: (finding: ListedFinding) => void;
  readonly onFixAll?: (code: FindingCode) => void;
}

/** Findings by severity, then rule; to be narrowed, walked with the arrow keys, and put right. */
export function FindingList({ findings, onGo, onFix, onFixAll }: Props): ReactNode {
  const styles = useStyles();
  const [only, setOnly] = useState<Only>("all");
  const [query, setQuery] = useState("");
  const wanted = useDeferredValue(query);
  const everything = useMemo(() => groupFindings(findings), [findings]);
  // What was chosen may have been settled meanwhile: its last finding gone, the choice means everything.
  const isThere = findings.some(({ finding }) => finding.severity === only || finding.code === only);
  const chosen = isThere ? only : "all";
  const shown = useMemo(() => filterFindings(findings, chosen, wanted), [findings, chosen, wanted]);
  const { count, more, end } = useGrowingCount(shown.length);
  const groups = useMemo(() => firstOf(groupFindings(shown), count), [shown, count]);
  const drawn = useMemo(
    () => groups.flatMap(({ rules }) => rules.flatMap((rule) => rule.findings)),
    [groups],
  );
  const keys = useMemo(() => drawn.map(({ key }) => key), [drawn]);
  const byKey = useMemo(() => new Map(drawn.map((each) => [each.key, each])), [drawn]);

  const go = useCallback(
    (key: string): void => {
      const finding = byKey.get(key);
      if (finding !== undefined) onGo(finding);
    },
    [byKey, onGo],
  );
  const fix = useCallback(
    (key: string): void => {
      const finding = byKey.get(key);
      if (finding !== undefined && finding.fixLabel !== null) onFix?.(finding);
    },
    [byKey, onFix],
  );
  const { current, list, onFocus, onKeyDown } = useArrowKeys(keys, fix);

  return (
    <>
      <FindingFilter
        groups={everything}
        total={findings.length}
        only={chosen}
        query={query}
        onOnly={setOnly}
        onQuery={setQuery}
      />
      <p className={styles.shown} role="status">
        {shown.length < findings.length && vi.findingList.shown(shown.length, findings.length)}
      </p>
      <div ref={list} onFocus={onFocus} onKeyDown={onKeyDown}>
        {groups.map(({ severity, count: number, rules }) => (
          <section key={severity} className={styles.group} aria-labelledby={`findings-${severity}`}>
            <h2 className={styles.title} id={`findings-${severity}`}>
              <SeverityIcon severity={severity} />
              {vi.pane.check.groupTitle(severity, number)}
            </h2>
            {rules.map((rule) => (
              <div key={rule.code}>
                <div className={styles.rule}>
                  <h3 className={styles.ruleTitle} id={`findings-${severity}-${rule.code}`}>
                    {vi.findingList.ruleTitle(vi.rules[rule.code], countOf(shown, rule.code))}
                  </h3>
                  {onFixAll && rule.findings.filter(({ fixLabel }) => fixLabel !== null).length > 1 && (
                    <Button
                      size="small"
                      appearance="subtle"
                      aria-label={vi.findingList.fixAllNamed(vi.rules[rule.code])}
                      onClick={() => onFixAll(rule.code)}
                    >
                      {vi.findingList.fixAll}
                    </Button>
                  )}
                </div>
                <ul className={styles.list} aria-labelledby={`findings-${severity}-${rule.code}`}>
                  {rule.findings.map(({ key, place, rest, fixLabel }) => (
                    <FindingRow
                      key={key}
                      itemKey={key}
                      place={place}
                      rest={rest}
                      fixLabel={onFix ? fixLabel : null}
                      isTabStop={key === current}
                      onGo={go}
                      onFix={fix}
                    />
                  ))}
                </ul>
              </div>
            ))}
          </section>
        ))}
      </div>
      {drawn.length < shown.length && (
        <div ref={end}>
          <Button size="small" appearance="subtle" onClick={more}>
            {vi.pane.check.showMore(shown.length - drawn.length)}
          </Button>
        </div>
      )}
    </>
  );
}

function countOf(findings: readonly ListedFinding[], code: FindingCode): number {
  return findings.filter(({ finding }) => finding.code === code).length;
}
