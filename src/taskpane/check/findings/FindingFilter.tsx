import { makeStyles, SearchBox, Select, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { vi } from "../../../locales/vi";
import type { Only, SeverityGroup } from "./listModel";

const useStyles = makeStyles({
  filter: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr) minmax(0, 1fr)",
    gap: tokens.spacingHorizontalS,
    marginTop: tokens.spacingVerticalS,
  },
  field: { minWidth: 0, maxWidth: "none", width: "100%" },
});

interface Props {
  /** Of everything that could be shown, so that the counts do not depend on the choice. */
  readonly groups: readonly SeverityGroup[];
  readonly total: number;
  readonly only: Only;
  readonly query: string;
  readonly onOnly: (only: Only) => void;
  readonly onQuery: (query: string) => void;
}

/** Narrows the list to a severity, a rule, or what holds some words. */
export function FindingFilter({ groups, total, only, query, onOnly, onQuery }: Props): ReactNode {
  const styles = useStyles();
  const { findingList, pane, rules } = vi;
  return (
    <div className={styles.filter} role="search" aria-label={findingList.filterLabel}>
      <SearchBox
        size="small"
        className={styles.field}
        aria-label={findingList.searchLabel}
        placeholder={findingList.search}
        value={query}
        onChange={(_, { value }) => onQuery(value)}
      />
      <Select
        size="small"
        className={styles.field}
        aria-label={findingList.onlyLabel}
        value={only}
        onChange={(_, { value }) => onOnly(value as Only)}
      >
        <option value="all">{findingList.all(total)}</option>
        {groups.map((group) => (
          <optgroup key={group.severity} label={pane.severities[group.severity]}>
            <option value={group.severity}>{pane.check.groupTitle(group.severity, group.count)}</option>
            {group.rules.map(({ code, findings }) => (
              <option key={code} value={code}>
                {findingList.ruleTitle(rules[code], findings.length)}
              </option>
            ))}
          </optgroup>
        ))}
      </Select>
    </div>
  );
}
