import { Button, makeStyles, mergeClasses, tokens, typographyStyles } from "@fluentui/react-components";
import type { ReactNode } from "react";
import type { AreaCatalogue } from "../../core/areas/catalogue";
import type { UntaggedRow } from "../../core/areas/tagging";
import { vi } from "../../locales/vi";
import { AreaPicker } from "./AreaPicker";

const useStyles = makeStyles({
  row: {
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalXS}`,
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    borderInlineStartWidth: tokens.strokeWidthThick,
    borderInlineStartStyle: "solid",
    borderInlineStartColor: "transparent",
  },
  selected: { borderInlineStartColor: tokens.colorBrandStroke1 },
  problem: { margin: 0, overflowWrap: "anywhere" },
  suggestion: { ...typographyStyles.body1Strong, margin: `${tokens.spacingVerticalXXS} 0 0` },
  reason: {
    ...typographyStyles.caption1,
    margin: 0,
    color: tokens.colorNeutralForeground2,
    overflowWrap: "anywhere",
  },
  actions: {
    display: "flex",
    flexWrap: "wrap",
    gap: tokens.spacingHorizontalXS,
    marginTop: tokens.spacingVerticalXS,
  },
});

interface Props {
  readonly row: UntaggedRow;
  /** “VP B8”: the sheet only where several are shown. */
  readonly address: string;
  readonly catalogue: AreaCatalogue;
  readonly selected: boolean;
  /** What the search box starts with; `null` while there is none. */
  readonly typed: string | null;
  readonly onPick: (label: string, related: string | null) => void;
  readonly onPicking: (picking: boolean) => void;
}

/** One untagged row: what it says, what is suggested and why, and what can be done. */
export function AreaRowItem({
  row,
  address,
  catalogue,
  selected,
  typed,
  onPick,
  onPicking,
}: Props): ReactNode {
  const styles = useStyles();
  const { suggestion, problem } = row;
  const labelOf = (code: string | null): string | null =>
    catalogue.find((area) => area.code === code)?.label ?? null;
  const label = labelOf(suggestion?.area ?? null);
  // A sure one needs no second; an unsure one is no pair either.
  const second = suggestion?.certainty === "choose" ? labelOf(suggestion.second) : null;
  return (
    <div className={mergeClasses(styles.row, selected && styles.selected)}>
      <p className={styles.problem}>
        <strong>{address}</strong> {problem}
      </p>
      {suggestion === null || label === null ? (
        <p className={styles.reason}>{vi.areas.noSuggestion}</p>
      ) : (
        <>
          <p className={styles.suggestion}>
            {vi.areas.suggested(suggestion.certainty, label, labelOf(suggestion.second))}
          </p>
          {suggestion.reasons.length > 0 && (
            <p className={styles.reason}>{vi.areas.because(suggestion.reasons.map(({ text }) => text))}</p>
          )}
          {suggestion.like !== null && (
            <p className={styles.reason}>{vi.areas.like(suggestion.like.problem)}</p>
          )}
        </>
      )}
      {typed !== null ? (
        <AreaPicker
          catalogue={catalogue}
          startsWith={typed}
          onPick={(area) => onPick(area.label, null)}
          onCancel={() => onPicking(false)}
        />
      ) : (
        <div className={styles.actions}>
          {label !== null && (
            <Button
              size="small"
              data-answer
              aria-label={vi.areas.acceptNamed(address, label)}
              onClick={() => onPick(label, null)}
            >
              {vi.areas.accept}
            </Button>
          )}
          {label !== null && second !== null && (
            <Button
              size="small"
              appearance="subtle"
              aria-label={vi.areas.acceptBothNamed(address, label, second)}
              onClick={() => onPick(label, second)}
            >
              {vi.areas.acceptBoth}
            </Button>
          )}
          <Button
            size="small"
            appearance="subtle"
            {...(label === null && { "data-answer": true })}
            aria-label={vi.areas.changeNamed(address)}
            onClick={() => onPicking(true)}
          >
            {vi.areas.change}
          </Button>
        </div>
      )}
    </div>
  );
}
