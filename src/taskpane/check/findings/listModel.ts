import { cellAddress } from "../../../core/sheet/a1";
import type { Finding, FindingCode, Severity } from "../../../core/check/finding";
import type { Fix } from "../../../core/fixes";
import { fold } from "../../../core/text/fold";
import { vi } from "../../../locales/vi";
import { fixLabel } from "../../edits/fixLabel";
import { findingSentence } from "../../../locales/findingSentence";

/** A finding as it stands in the list. */
export interface ListedFinding {
  /** The same finding has the same key after the next check. */
  readonly key: string;
  readonly sheetId: string;
  /** Named where the list goes over several sheets. */
  readonly sheetName: string | null;
  readonly finding: Finding;
  /** Where it is: “C8”, “NCC · C8”. */
  readonly place: string;
  /** What is said of it, after the cell's address. */
  readonly rest: string;
  readonly fix: Fix | null;
  /** What its button does; `null` where only the person knows what to write. */
  readonly fixLabel: string | null;
}

/** `label`: what its button does, where that is more than writing `fix`. */
export function listFinding(
  sheetId: string,
  sheetName: string | null,
  finding: Finding,
  fix: Fix | null = null,
  label: string | null = fix && fixLabel(finding.code, fix),
): ListedFinding {
  const address = cellAddress(finding.cell);
  return {
    key: `${sheetId} ${address} ${finding.code}`,
    sheetId,
    sheetName,
    finding,
    place: sheetName === null ? address : vi.findingList.place(sheetName, address),
    rest: findingSentence(finding).slice(address.length),
    fix,
    fixLabel: label,
  };
}

/** What of the list is on view: everything, one severity, or one rule. */
export type Only = "all" | Severity | FindingCode;

/** `query` is looked for in the place and the sentence, without regard to case and diacritics. */
export function filterFindings(
  list: readonly ListedFinding[],
  only: Only,
  query: string,
): readonly ListedFinding[] {
  const key = fold(query);
  return list.filter(
    ({ finding, place, rest }) =>
      (only === "all" || only === finding.severity || only === finding.code) &&
      (key === "" || fold(`${place}${rest}`).includes(key)),
  );
}

export interface RuleGroup {
  readonly code: FindingCode;
  readonly findings: readonly ListedFinding[];
}

export interface SeverityGroup {
  readonly severity: Severity;
  readonly count: number;
  readonly rules: readonly RuleGroup[];
}

const SEVERITIES: readonly Severity[] = ["must", "review", "hint"];
const CODES = Object.keys(vi.rules) as FindingCode[];

/** What must be completed first, then by rule; within a rule as the findings come. Empty groups are left out. */
export function groupFindings(list: readonly ListedFinding[]): SeverityGroup[] {
  const byRule = new Map<string, ListedFinding[]>();
  for (const each of list) {
    const key = `${each.finding.severity} ${each.finding.code}`;
    const group = byRule.get(key);
    if (group === undefined) byRule.set(key, [each]);
    else group.push(each);
  }
  return SEVERITIES.map((severity) => {
    const rules = CODES.flatMap((code) => {
      const findings = byRule.get(`${severity} ${code}`);
      return findings === undefined ? [] : [{ code, findings }];
    });
    const count = rules.reduce((sum, { findings }) => sum + findings.length, 0);
    return { severity, count, rules };
  }).filter(({ count }) => count > 0);
}

/** The first `most` findings of the groups, for a list that is drawn bit by bit; counts stay those of the whole. */
export function firstOf(groups: readonly SeverityGroup[], most: number): SeverityGroup[] {
  let room = most;
  return groups.flatMap((group) => {
    const rules = group.rules.flatMap((rule) => {
      const findings = rule.findings.slice(0, room);
      room -= findings.length;
      return findings.length === 0 ? [] : [{ ...rule, findings }];
    });
    return rules.length === 0 ? [] : [{ ...group, rules }];
  });
}
