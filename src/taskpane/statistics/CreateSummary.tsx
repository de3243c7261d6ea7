import { Button, makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { TableAddRegular } from "@fluentui/react-icons";
import { useCallback, type ReactNode } from "react";
import { viSummary as words } from "../../locales/viSummary";
import { createSummary, type CreateSummaryResult } from "../../workbook/summary/createSummary";
import { FailureMessage } from "../shell/FailureMessage";
import { NameTaken } from "../create/NameTaken";
import { showNotice } from "../shell/paneStore";
import { useTask } from "../shell/useTask";

const useStyles = makeStyles({
  hint: {
    ...typographyStyles.caption1,
    margin: `0 0 ${tokens.spacingVerticalXS}`,
    color: tokens.colorNeutralForeground2,
  },
});

/** Tạo bảng thống kê: the command and what it answers. */
export function CreateSummary(): ReactNode {
  const styles = useStyles();
  const create = useCallback(async (name: string | null): Promise<CreateSummaryResult> => {
    showNotice(null);
    const result = await createSummary(name);
    if (result.kind === "created") showNotice({ kind: "done", sentence: words.created(result.sheetName) });
    if (result.kind === "noTable") showNotice({ kind: "refused", sentence: words.noTable });
    return result;
  }, []);
  const { state, run } = useTask(create);
  const outcome = state.running ? null : state.outcome;
  const taken = outcome?.kind === "done" && outcome.value.kind === "nameTaken" ? outcome.value : null;
  return (
    <div>
      <p className={styles.hint}>{words.hint}</p>
      <Button
        appearance="primary"
        icon={<TableAddRegular />}
        disabledFocusable={state.running}
        onClick={() => run(null)}
      >
        {state.running ? words.working : words.command}
      </Button>
      {outcome?.kind === "failed" && <FailureMessage error={outcome.error} />}
      {taken && (
        <NameTaken
          explanation={words.nameTaken(taken.sheetName)}
          action={words.createAtSuggestion(taken.suggestion)}
          onAccept={() => run(taken.suggestion)}
        />
      )}
    </div>
  );
}
