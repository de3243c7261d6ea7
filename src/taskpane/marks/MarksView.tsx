import { Button, makeStyles, Spinner, tokens, typographyStyles } from "@fluentui/react-components";
import { useCallback, useEffect, useId, type ReactNode } from "react";
import { vi } from "../../locales/vi";
import { isComplete, type MarksPlan, type MarksRefusal } from "../../workbook/marks/planMarks";
import { addStandingMarks, prepareMarks, takeOffMarks } from "../../workbook/marks/standingMarks";
import { FailureMessage } from "../shell/FailureMessage";
import { addedSentence, planSentences, refusalSentence } from "./marksSentences";
import { showNotice, showView } from "../shell/paneStore";
import { doneOrTold } from "../shell/told";
import { useTask } from "../shell/useTask";

const words = vi.marks;

const useStyles = makeStyles({
  title: { ...typographyStyles.subtitle2, margin: 0 },
  explanation: { margin: `${tokens.spacingVerticalXS} 0 ${tokens.spacingVerticalS}` },
  list: {
    display: "grid",
    gap: tokens.spacingVerticalXS,
    margin: 0,
    paddingLeft: tokens.spacingHorizontalL,
    overflowWrap: "anywhere",
  },
  actions: {
    display: "flex",
    flexWrap: "wrap",
    gap: tokens.spacingHorizontalS,
    marginTop: tokens.spacingVerticalM,
  },
});

interface Props {
  /** `Excel.Worksheet.id` */
  readonly sheetId: string;
}

/** Thêm danh sách, tô màu: says what it would add to the sheet, adds it, and takes it off again. */
export default function MarksView({ sheetId }: Props): ReactNode {
  const { state, run } = useTask(useCallback(() => prepareMarks(sheetId), [sheetId]));
  useEffect(run, [run]);
  const { outcome } = state;
  if (outcome === null) return <Spinner size="small" label={words.loading} />;
  if (outcome.kind === "failed") {
    const retry = { label: vi.pane.recheck, run, running: state.running };
    return (
      <div>
        <FailureMessage error={outcome.error} action={retry} />
        <Back />
      </div>
    );
  }
  return outcome.value.kind === "plan" ? (
    <Plan sheetId={sheetId} plan={outcome.value} onChanged={run} />
  ) : (
    <Refused refusal={outcome.value} />
  );
}

interface PlanProps extends Props {
  readonly plan: MarksPlan;
  readonly onChanged: () => void;
}

function Plan({ sheetId, plan, onChanged }: PlanProps): ReactNode {
  const styles = useStyles();
  const id = useId();
  const takeOffId = useId();
  const add = useTask(useCallback(() => addAndTell(sheetId, plan, onChanged), [sheetId, plan, onChanged]));
  const takeOff = useTask(useCallback(() => takeOffAndTell(sheetId), [sheetId]));
  const isRunning = add.state.running || takeOff.state.running;
  const complete = isComplete(plan);
  const { adds, notes } = planSentences(plan);
  return (
    <div>
      <div id={id}>
        <h2 className={styles.title}>{plan.isThere ? words.open : words.add}</h2>
        <p className={styles.explanation}>
          {complete ? words.complete(plan.sheetName) : words.explanation(plan.sheetName)}
        </p>
      </div>
      {!complete && (
        <ul className={styles.list}>
          {adds.map((sentence) => (
            <li key={sentence}>{sentence}</li>
          ))}
        </ul>
      )}
      {notes.map((sentence) => (
        <p key={sentence} className={styles.explanation}>
          {sentence}
        </p>
      ))}
      {plan.isThere && (
        <p id={takeOffId} className={styles.explanation}>
          {words.takeOffExplanation}
        </p>
      )}
      <div className={styles.actions}>
        {!complete && (
          <Button
            appearance="primary"
            autoFocus
            aria-describedby={id}
            disabledFocusable={isRunning}
            onClick={add.run}
          >
            {words.apply}
          </Button>
        )}
        {plan.isThere && (
          <Button
            autoFocus={complete}
            aria-describedby={takeOffId}
            disabledFocusable={isRunning}
            onClick={takeOff.run}
          >
            {words.takeOff}
          </Button>
        )}
        <Button onClick={toCheck}>{words.cancel}</Button>
      </div>
    </div>
  );
}

function Refused({ refusal }: { readonly refusal: MarksRefusal }): ReactNode {
  const styles = useStyles();
  return (
    <div>
      <h2 className={styles.title}>{words.open}</h2>
      <p className={styles.explanation} role="status">
        {refusalSentence(refusal)}
      </p>
      <Back />
    </div>
  );
}

function Back(): ReactNode {
  const styles = useStyles();
  return (
    <div className={styles.actions}>
      <Button autoFocus onClick={toCheck}>
        {words.back}
      </Button>
    </div>
  );
}

const toCheck = (): void => showView("check");

async function addAndTell(sheetId: string, plan: MarksPlan, onChanged: () => void): Promise<void> {
  await doneOrTold(async () => {
    const result = await addStandingMarks(sheetId, plan);
    if (result.kind === "added") {
      showView("check");
      showNotice({ kind: "done", sentence: addedSentence(plan) });
    } else {
      showNotice({ kind: "refused", sentence: words.changed });
      onChanged();
    }
  });
}

async function takeOffAndTell(sheetId: string): Promise<void> {
  await doneOrTold(async () => {
    const { sheetName, kept } = await takeOffMarks(sheetId);
    const more = kept.length === 0 ? [] : [words.kept(kept)];
    showView("check");
    showNotice({ kind: "done", sentence: [words.takenOff(sheetName), ...more].join(" ") });
  });
}
