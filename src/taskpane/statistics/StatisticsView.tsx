import { Button, makeStyles, Spinner, tokens, typographyStyles } from "@fluentui/react-components";
import { ArrowSwapRegular } from "@fluentui/react-icons";
import { useEffect, type ReactNode } from "react";
import { viStatistics as words } from "../../locales/viStatistics";
import { readFunctionSource } from "../../workbook/formulas/functionSource";
import { hasCustomFunctions } from "../../functions/runtime";
import { UndoButton } from "../edits/UndoButton";
import { FailureMessage } from "../shell/FailureMessage";
import { usePaneState } from "../shell/paneStore";
import { useTask } from "../shell/useTask";
import { replaceAndTell } from "./actions";
import { CreateSummary } from "./CreateSummary";
import { FunctionList } from "./FunctionList";

const useStyles = makeStyles({
  title: {
    ...typographyStyles.subtitle2,
    margin: `${tokens.spacingVerticalL} 0 ${tokens.spacingVerticalXS}`,
  },
  text: { margin: `0 0 ${tokens.spacingVerticalS}` },
  hint: {
    ...typographyStyles.caption1,
    margin: `0 0 ${tokens.spacingVerticalXS}`,
    color: tokens.colorNeutralForeground2,
  },
  actions: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalXS },
  twin: { marginTop: tokens.spacingVerticalM },
});

/** Thống kê: a sheet of native formulas, and the functions with examples from the open workbook. */
export default function StatisticsView(): ReactNode {
  const styles = useStyles();
  const { undo } = usePaneState();
  const { state, run } = useTask(readFunctionSource);
  useEffect(run, [run]);
  const replace = useTask(replaceAndTell);
  const canInsert = hasCustomFunctions();
  const { outcome, running } = state;
  const source = outcome?.kind === "done" ? outcome.value : null;
  return (
    <div>
      <CreateSummary />
      <div className={styles.twin}>
        <p className={styles.hint}>{words.twin.hint}</p>
        <div className={styles.actions}>
          <Button icon={<ArrowSwapRegular />} disabledFocusable={replace.state.running} onClick={replace.run}>
            {words.twin.command}
          </Button>
          {undo && <UndoButton undo={undo} />}
        </div>
      </div>
      <h2 className={styles.title}>{words.functions}</h2>
      {!canInsert && <p className={styles.text}>{words.noFunctions}</p>}
      <p className={styles.text}>{words.explanation}</p>
      <p className={styles.hint}>{words.limits}</p>
      {outcome === null && <Spinner size="small" label={words.loading} />}
      {outcome?.kind === "failed" && (
        <FailureMessage error={outcome.error} action={{ label: words.refresh, run, running }} />
      )}
      {outcome?.kind === "done" && (
        <>
          <p className={styles.text}>{source === null ? words.noSource : words.source(source.sheetName)}</p>
          <Button size="small" disabledFocusable={running} onClick={run}>
            {words.refresh}
          </Button>
        </>
      )}
      <FunctionList source={source} canInsert={canInsert} />
    </div>
  );
}
