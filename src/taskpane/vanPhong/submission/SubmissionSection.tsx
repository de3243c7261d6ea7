import { Button } from "@fluentui/react-components";
import { MailInboxCheckmarkRegular } from "@fluentui/react-icons";
import type { ReactNode } from "react";
import { viSubmission } from "../../../locales/viSubmission";
import { updateSubmission, type Submission } from "../../../workbook/submission/updateSubmission";
import { showNotice } from "../../shell/paneStore";
import { useTask } from "../../shell/useTask";
import { Section } from "../Section";
import { SubmissionList } from "./SubmissionList";
import { tellWritten, told } from "../../shell/told";

const words = viSubmission.command;

/** Tình hình gửi: who has sent, and what to write to the others. */
export function SubmissionSection({
  onGoToSheet,
}: {
  readonly onGoToSheet: (sheetId: string) => void;
}): ReactNode {
  const { state, run } = useTask(updateAndTell);
  const { outcome, running } = state;
  const submission = outcome?.kind === "done" ? outcome.value : null;
  return (
    <Section title={words.title} hint={words.hint}>
      <Button icon={<MailInboxCheckmarkRegular />} disabledFocusable={running} onClick={run}>
        {running ? words.working : words.update}
      </Button>
      {submission && <SubmissionList submission={submission} onGoToSheet={onGoToSheet} />}
    </Section>
  );
}

function updateAndTell(): Promise<Submission | null> {
  return told(async () => {
    const submission = await updateSubmission();
    if (submission === null) showNotice({ kind: "refused", sentence: words.none });
    else tell(submission);
    return submission;
  });
}

function tell({ sheetName, isNew, added, leftAlone }: Submission): void {
  const done = isNew ? words.created(sheetName, added) : words.updated(sheetName, added);
  tellWritten(done, leftAlone.length === 0 ? null : words.leftAlone(leftAlone));
}
