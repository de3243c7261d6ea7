import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { choiceOf, versionOf, type Choice, type Decisions } from "../../../core/submission/accept";
import type { ReceivedForm, ReceivedPart } from "../../../core/submission/receive";
import { viReceive as words } from "../../../locales/viReceive";
import { CompareRows } from "./CompareRows";
import { ofJoins } from "./comparedRows";
import { ReceivedPartView } from "./ReceivedPartView";
import { useOfficeStyles } from "../useVanPhongStyles";

const useStyles = makeStyles({
  join: { display: "flex", gap: tokens.spacingHorizontalS, paddingTop: tokens.spacingVerticalXS },
  box: {
    flexShrink: 0,
    width: "16px",
    height: "16px",
    margin: "2px 0 0",
    accentColor: tokens.colorBrandBackground,
  },
  parts: { listStyleType: "none", margin: 0, padding: `0 0 0 ${tokens.spacingHorizontalS}` },
  part: { paddingTop: tokens.spacingVerticalXS },
  unit: { ...typographyStyles.caption1Strong, display: "block", overflowWrap: "anywhere" },
});

interface Props {
  readonly form: ReceivedForm;
  /** Its place among the received ones. */
  readonly index: number;
  readonly decisions: Decisions;
  readonly fileOf: (place: number) => string | undefined;
  readonly onChoose: (index: number, unit: string, choice: Choice) => void;
  readonly onJoin: (index: number, isJoined: boolean) => void;
}

/** A sheet or table that has come: whose it is, its rows that Word has split, and what is to become of each unit's part. */
export function ReceivedItem({ form, index, decisions, fileOf, onChoose, onJoin }: Props): ReactNode {
  const styles = useStyles();
  const shared = useOfficeStyles();
  const { fileName, sheetName, name, gone } = form;
  const version = versionOf(form, index, decisions);
  const [only] = version.parts.length === 1 ? version.parts : [];
  const view = (part: ReceivedPart): ReactNode => (
    <ReceivedPartView
      part={part}
      earlierFile={part.earlier[0] === undefined ? undefined : fileOf(part.earlier[0])}
      choice={choiceOf(part, index, decisions)}
      onChoose={(unit, choice) => onChoose(index, unit, choice)}
    />
  );
  return (
    <li className={shared.item}>
      <span className={shared.name}>{only?.unit ?? name}</span>
      <span className={shared.detail}>{words.from(fileName, sheetName, version.form.rows.length)}</span>
      {gone > 0 && <span className={shared.detail}>{words.gone(gone)}</span>}
      {isAsked(form) && <JoinChoice form={form} index={index} decisions={decisions} onJoin={onJoin} />}
      {only !== undefined ? (
        view(only)
      ) : (
        <>
          <span className={shared.detail}>{words.units(version.parts.length)}</span>
          <ul className={styles.parts}>
            {version.parts.map((part) => (
              <li key={part.unit} className={styles.part}>
                <span className={styles.unit}>{part.unit}</span>
                {view(part)}
              </li>
            ))}
          </ul>
        </>
      )}
    </li>
  );
}

/** Nobody has to say how to write what is not going to be written. */
function isAsked({ asCame, joined }: ReceivedForm): boolean {
  return [asCame, joined].some((version) =>
    version?.parts.some(({ standing }) => standing === "new" || standing === "differs"),
  );
}

type JoinChoiceProps = Pick<Props, "form" | "index" | "decisions" | "onJoin">;

function JoinChoice({ form, index, decisions, onJoin }: JoinChoiceProps): ReactNode {
  const styles = useStyles();
  const shared = useOfficeStyles();
  const { fileName, sheetName, asCame, joined } = form;
  if (joined === null) return null;
  const isJoined = !decisions.unjoined.has(index);
  const rows = joined.joins.reduce((sum, { emptied }) => sum + emptied.length, 0);
  return (
    <>
      <label className={styles.join}>
        <input
          type="checkbox"
          className={styles.box}
          aria-label={words.joinFor(fileName, sheetName)}
          checked={isJoined}
          onChange={({ target }) => onJoin(index, target.checked)}
        />
        {words.join}
      </label>
      {isJoined ? (
        <CompareRows
          explanation={words.joins(rows)}
          sides={words.joinSides}
          rows={ofJoins(asCame.form, joined.joins)}
        />
      ) : (
        <span className={shared.detail}>{words.unjoined(rows)}</span>
      )}
    </>
  );
}
