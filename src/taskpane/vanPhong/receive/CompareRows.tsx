import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { useId, useState, type ReactNode } from "react";
import { viReceive as words } from "../../../locales/viReceive";
import { excerpts } from "../../edits/excerpt";
import type { ComparedRow } from "./comparedRows";

/** Enough to see what it is about. */
const FIRST = 2;

const useStyles = makeStyles({
  explanation: { ...typographyStyles.caption1, margin: `${tokens.spacingVerticalXS} 0 0` },
  table: {
    ...typographyStyles.caption1,
    width: "100%",
    tableLayout: "fixed",
    borderCollapse: "collapse",
    marginTop: tokens.spacingVerticalXS,
  },
  caption: { ...typographyStyles.caption1Strong, textAlign: "start" },
  side: {
    fontWeight: tokens.fontWeightRegular,
    textAlign: "start",
    color: tokens.colorNeutralForeground2,
  },
  column: { textAlign: "start", paddingTop: tokens.spacingVerticalXXS },
  text: {
    verticalAlign: "top",
    padding: `2px ${tokens.spacingHorizontalXS}`,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    overflowWrap: "anywhere",
    whiteSpace: "pre-wrap",
  },
  // A plain one, as in the list of findings: a hundred files may have one each.
  toggle: {
    ...typographyStyles.caption1,
    padding: `2px ${tokens.spacingHorizontalXS}`,
    border: "none",
    backgroundColor: "transparent",
    color: tokens.colorBrandForegroundLink,
    cursor: "pointer",
    ":hover": { textDecorationLine: "underline" },
    ":focus-visible": {
      outline: `${tokens.strokeWidthThick} solid ${tokens.colorStrokeFocus2}`,
    },
  },
});

interface Props {
  readonly explanation: string;
  /** What stands over the left and over the right texts. */
  readonly sides: readonly [string, string];
  readonly rows: readonly ComparedRow[];
}

/** Two wordings of rows side by side: the beginning of each, all of them whole on demand. */
export function CompareRows({ explanation, sides, rows }: Props): ReactNode {
  const styles = useStyles();
  const id = useId();
  const [isWhole, setIsWhole] = useState(false);
  const first = rows.slice(0, FIRST);
  const isAllShown = first.length === rows.length && first.every(({ cells }) => cells.every(isShort));
  return (
    <div role="group" aria-labelledby={id}>
      <p className={styles.explanation} id={id}>
        {explanation}
      </p>
      {(isWhole ? rows : first).map(({ title, cells }, index) => (
        <table key={index} className={styles.table}>
          <caption className={styles.caption}>{title}</caption>
          <thead>
            <tr>
              {sides.map((side) => (
                <th key={side} scope="col" className={styles.side}>
                  {side}
                </th>
              ))}
            </tr>
          </thead>
          {cells.map(({ column, before, after }) => (
            <tbody key={column}>
              <tr>
                <th scope="rowgroup" colSpan={2} className={styles.column}>
                  {words.columns[column]}
                </th>
              </tr>
              <tr>
                {(isWhole ? [before, after] : excerpts(before, after)).map((text, side) => (
                  <td key={side} className={styles.text}>
                    {text === "" ? words.blank : text}
                  </td>
                ))}
              </tr>
            </tbody>
          ))}
        </table>
      ))}
      {!isAllShown && (
        <button
          type="button"
          className={styles.toggle}
          aria-expanded={isWhole}
          onClick={() => setIsWhole(!isWhole)}
        >
          {isWhole ? words.showLess : words.showAll(rows.length)}
        </button>
      )}
    </div>
  );
}

function isShort({ before, after }: ComparedRow["cells"][number]): boolean {
  const [shownBefore, shownAfter] = excerpts(before, after);
  return shownBefore === before && shownAfter === after;
}
