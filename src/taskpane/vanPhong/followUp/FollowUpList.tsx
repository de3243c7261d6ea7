import { Button, makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { useState, type ReactNode } from "react";
import { cellAddress } from "../../../core/sheet/a1";
import { byLateness, type FollowedRow, type Progress } from "../../../core/followUp/followUp";
import { countPeriods } from "../../../core/followUp/periods";
import type { CellPosition } from "../../../core/form/grid";
import { textOf } from "../../../core/text/text";
import { viFollowUp as words } from "../../../locales/viFollowUp";
import type { FollowUp } from "../../../workbook/followUp/readFollowUp";
import { useOfficeStyles } from "../useVanPhongStyles";

/** What wants something done comes first; of what is ahead or done the number is enough. */
const LISTED = ["late", "due", "unclear"] as const satisfies readonly Progress[];
const COUNTED = ["ahead", "done"] as const satisfies readonly Progress[];
const AT_FIRST = 20;

const useStyles = makeStyles({
  hint: { ...typographyStyles.caption1, margin: 0, color: tokens.colorNeutralForeground2 },
  go: {
    display: "block",
    width: "100%",
    padding: 0,
    textAlign: "start",
    fontWeight: tokens.fontWeightRegular,
  },
  problem: {
    display: "-webkit-box",
    WebkitLineClamp: "2",
    WebkitBoxOrient: "vertical",
    overflow: "hidden",
    overflowWrap: "anywhere",
  },
});

interface Props {
  readonly followUp: FollowUp;
  readonly onGoToCell: (sheetId: string, cell: CellPosition) => void;
}

/** The rows of Tổng hợp by what is to be done about them. */
export function FollowUpList({ followUp, onGoToCell }: Props): ReactNode {
  const styles = useStyles();
  const shared = useOfficeStyles();
  const { rows, year } = followUp;
  const rowsOf = (progress: Progress): FollowedRow[] =>
    byLateness(rows.filter((row) => row.progress === progress));
  const names = words.periods(year);
  return (
    <>
      {LISTED.map((progress) => (
        <Group
          key={progress}
          title={words.groups[progress]}
          rows={rowsOf(progress)}
          followUp={followUp}
          onGoToCell={onGoToCell}
        />
      ))}
      {COUNTED.map((progress) => (
        <h3 key={progress} className={shared.nextTitle}>
          {words.groupTitle(words.groups[progress], rowsOf(progress).length)}
        </h3>
      ))}
      <h3 className={shared.nextTitle}>{words.periodsTitle}</h3>
      <p className={styles.hint}>{words.periodsHint}</p>
      <ul className={shared.list}>
        {countPeriods(rows, year).map((counts) => (
          <li key={counts.code} className={shared.item}>
            {names[counts.code]}
            <span className={shared.detail}>{words.period(counts)}</span>
          </li>
        ))}
      </ul>
    </>
  );
}

function Group({
  title,
  rows,
  followUp,
  onGoToCell,
}: Props & { readonly title: string; readonly rows: readonly FollowedRow[] }): ReactNode {
  const styles = useStyles();
  const shared = useOfficeStyles();
  const [shown, setShown] = useState(AT_FIRST);
  const { sheetId, column } = followUp;
  return (
    <section>
      <h3 className={shared.nextTitle}>{words.groupTitle(title, rows.length)}</h3>
      <ul className={shared.list}>
        {rows.slice(0, shown).map(({ row: { row, values } }) => {
          const cell = { row, column };
          const address = cellAddress(cell);
          return (
            <li key={address} className={shared.item}>
              <Button
                appearance="subtle"
                className={styles.go}
                title={words.goTo(address)}
                onClick={() => onGoToCell(sheetId, cell)}
              >
                <span className={styles.problem}>
                  {address} {textOf(values.problem)}
                </span>
                <span className={shared.detail}>{words.row(textOf(values.unit), textOf(values.month))}</span>
              </Button>
            </li>
          );
        })}
      </ul>
      {rows.length > shown && (
        <Button size="small" appearance="subtle" onClick={() => setShown(shown + 5 * AT_FIRST)}>
          {words.more(rows.length - shown)}
        </Button>
      )}
    </section>
  );
}
