import { Button, makeStyles, Spinner, tokens, typographyStyles } from "@fluentui/react-components";
import {
  ArrowClockwiseRegular,
  CheckmarkCircleRegular,
  HighlightRegular,
  TextGrammarCheckmarkRegular,
} from "@fluentui/react-icons";
import { useCallback, type ReactNode } from "react";
import type { CellPosition } from "../../core/form/grid";
import { vi } from "../../locales/vi";
import { previewNormalise } from "../edits/openPreview";
import { UndoButton } from "../edits/UndoButton";
import { CheckSummary } from "./CheckSummary";
import { FailureMessage } from "../shell/FailureMessage";
import { FindingList } from "./findings/FindingList";
import type { ListedFinding } from "./findings/listModel";
import { useFixes } from "./findings/useFixes";
import { countBySeverity, type Checked, type LiveView } from "./liveView";
import { NoFormView } from "./NoFormView";
import { showView, usePaneState } from "../shell/paneStore";
import { useTask } from "../shell/useTask";

const useStyles = makeStyles({
  nothing: { padding: `${tokens.spacingVerticalXL} 0`, textAlign: "center" },
  mark: { color: tokens.colorStatusSuccessForeground1 },
  nothingTitle: { ...typographyStyles.body1Strong, margin: `${tokens.spacingVerticalXS} 0 0` },
  nothingDetail: { margin: 0, color: tokens.colorNeutralForeground2 },
  actions: {
    display: "flex",
    flexWrap: "wrap",
    gap: tokens.spacingHorizontalXS,
    marginTop: tokens.spacingVerticalS,
  },
});

interface Props {
  readonly view: LiveView;
  readonly recheck: () => void;
  readonly onGoToCell: (sheetId: string, cell: CellPosition) => void;
  readonly onGoToSheet: (sheetId: string) => void;
}

/** The verdict on the sheet in front. */
export function CheckView({ view, recheck, onGoToCell, onGoToSheet }: Props): ReactNode {
  const { failure, result, activity } = view;
  if (failure !== null)
    return (
      <FailureMessage
        error={failure.error}
        action={{ label: vi.pane.recheck, run: recheck, running: activity === "checking" }}
      />
    );
  return (
    <>
      {result === null && <Spinner label={vi.pane.check.firstCheck} size="small" />}
      {result?.kind === "noForm" && <NoFormView onGoToSheet={onGoToSheet} />}
      {result?.kind === "checked" && <Verdict result={result} recheck={recheck} onGoToCell={onGoToCell} />}
    </>
  );
}

interface VerdictProps {
  readonly result: Checked;
  readonly recheck: () => void;
  readonly onGoToCell: Props["onGoToCell"];
}

function Verdict({ result, recheck, onGoToCell }: VerdictProps): ReactNode {
  const styles = useStyles();
  const { undo } = usePaneState();
  const { sheetId, findings, form } = result;
  const { list, onFix, onFixAll } = useFixes(result);
  const onGo = useCallback(
    ({ finding }: ListedFinding) => onGoToCell(sheetId, finding.cell),
    [onGoToCell, sheetId],
  );
  const normalise = useTask(useCallback(() => previewNormalise(result), [result]));
  return (
    <>
      {findings.length === 0 ? (
        <div className={styles.nothing}>
          <CheckmarkCircleRegular className={styles.mark} fontSize={32} aria-hidden />
          <h2 className={styles.nothingTitle}>{vi.pane.nothingFound}</h2>
          <p className={styles.nothingDetail}>
            {form.rows.length === 0
              ? vi.pane.check.nothingFilled
              : vi.pane.check.nothingFoundDetail(form.rows.length)}
          </p>
        </div>
      ) : (
        <CheckSummary counts={countBySeverity(findings)} />
      )}
      <div className={styles.actions}>
        {form.rows.length > 0 && (
          <Button
            size="small"
            icon={<TextGrammarCheckmarkRegular />}
            disabledFocusable={normalise.state.running}
            onClick={normalise.run}
          >
            {vi.edits.preview.normaliseTitle}
          </Button>
        )}
        {/* A column Kiểm tra may be ours, the form's own or somebody's: the page that opens says which. */}
        <Button
          size="small"
          appearance="subtle"
          icon={<HighlightRegular />}
          onClick={() => showView("marks")}
        >
          {form.columns.check === undefined ? vi.marks.add : vi.marks.open}
        </Button>
        {undo && <UndoButton undo={undo} />}
        <Button size="small" appearance="subtle" icon={<ArrowClockwiseRegular />} onClick={recheck}>
          {vi.pane.recheck}
        </Button>
      </div>
      {findings.length > 0 && (
        // Another sheet starts again at the top, with nothing filtered.
        <FindingList key={sheetId} findings={list} onGo={onGo} onFix={onFix} onFixAll={onFixAll} />
      )}
    </>
  );
}
