import { Button } from "@fluentui/react-components";
import { CalculatorRegular, DocumentOnePageRegular, EditRegular } from "@fluentui/react-icons";
import type { ReactNode } from "react";
import { decreeDate } from "../../../core/document/decreeNumbers";
import { viReport as words } from "../../../locales/viReport";
import { createBrief, readFigures, type MadeBrief } from "../../../workbook/report/createBrief";
import type { Report } from "../../../workbook/report/readReport";
import { today } from "../../../workbook/settings/today";
import { UndoButton } from "../../edits/UndoButton";
import { NameTaken } from "../../create/NameTaken";
import { showNotice, usePaneState } from "../../shell/paneStore";
import { useTask } from "../../shell/useTask";
import { LeaderCopy } from "./LeaderCopy";
import { previewPoints } from "./recordPoints";
import { PointsReportView } from "./PointsReportView";
import { Section } from "../Section";
import { told } from "../../shell/told";
import { useOfficeStyles } from "../useVanPhongStyles";

/** Điểm bị trừ, báo cáo Giám đốc: the figures in the pane, and on one page. */
export function ReportSection(): ReactNode {
  const styles = useOfficeStyles();
  const figures = useTask(computeAndTell);
  const brief = useTask(createAndTell);
  const { undo } = usePaneState();
  const recording = useTask(previewPoints);
  const report = figures.state.outcome?.kind === "done" ? figures.state.outcome.value : null;
  const created = brief.state.outcome?.kind === "done" ? brief.state.outcome.value : null;
  const edited = !brief.state.running && created?.kind === "edited" ? created : null;
  return (
    <Section title={words.title} hint={words.hint}>
      <div className={styles.actions}>
        <Button
          icon={<CalculatorRegular />}
          disabledFocusable={figures.state.running}
          onClick={() => figures.run()}
        >
          {figures.state.running ? words.working : words.compute}
        </Button>
        <Button
          icon={<DocumentOnePageRegular />}
          disabledFocusable={brief.state.running}
          onClick={() => brief.run(null)}
        >
          {brief.state.running ? words.brief.working : words.brief.command}
        </Button>
        <Button
          icon={<EditRegular />}
          disabledFocusable={recording.state.running}
          onClick={() => recording.run()}
        >
          {recording.state.running ? words.record.working : words.record.command}
        </Button>
      </div>
      {undo && <UndoButton undo={undo} />}
      {edited && (
        <NameTaken
          explanation={words.brief.edited(edited.sheetName)}
          action={words.brief.createAtSuggestion(edited.suggestion)}
          onAccept={() => brief.run(edited.suggestion)}
        />
      )}
      {report !== null && <PointsReportView report={report} date={decreeDate(today())} />}
      <LeaderCopy />
    </Section>
  );
}

function computeAndTell(): Promise<Report | null> {
  return told(async () => {
    const report = await readFigures(today());
    if (report === null) showNotice({ kind: "refused", sentence: words.noTable });
    return report;
  });
}

function createAndTell(name: string | null): Promise<MadeBrief | null> {
  return told(async () => {
    const made = await createBrief(today(), name);
    if (made.kind === "noTable") {
      showNotice({ kind: "refused", sentence: words.noTable });
      return null;
    }
    if (made.kind === "created") {
      const created = words.brief.created(made.sheetName);
      const sentence = made.lacksOfficial ? `${created} ${words.noOfficial}` : created;
      showNotice({ kind: "done", sentence });
    }
    return made;
  });
}
