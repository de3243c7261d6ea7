import { Button, makeStyles } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { readRosterStatus } from "../../../core/submission/rosterStatus";
import { vi } from "../../../locales/vi";
import { viSubmission as words } from "../../../locales/viSubmission";
import type { Submission, UnitSubmission } from "../../../workbook/submission/updateSubmission";
import { CopyText } from "../../shell/CopyText";
import { findingLines, replyText } from "../../check/replyText";
import { useOfficeStyles } from "../useVanPhongStyles";

const useStyles = makeStyles({
  sheet: { padding: 0, minWidth: 0 },
});

interface Props {
  readonly submission: Submission;
  readonly onGoToSheet: (sheetId: string) => void;
}

const isOutstanding = ({ status }: UnitSubmission): boolean => readRosterStatus(status).isOutstanding;
const isRequired = ({ status }: UnitSubmission): boolean => readRosterStatus(status).isRequired;
const isIncomplete = ({ status }: UnitSubmission): boolean => readRosterStatus(status).isIncomplete;

/** Who has not sent and whose form lacks something, with what there is to write to each. */
export function SubmissionList({ submission, onGoToSheet }: Props): ReactNode {
  const styles = useOfficeStyles();
  const own = useStyles();
  const { units, deadline } = submission;
  const required = units.filter(isRequired);
  const outstanding = required.filter(isOutstanding);
  const shown = required.filter((unit) => isOutstanding(unit) || isIncomplete(unit));
  return (
    <>
      <p className={styles.nextTitle}>
        {words.summary(required.length - outstanding.length, required.length)}
      </p>
      {deadline === "" && <p className={styles.detail}>{words.noDeadline}</p>}
      {shown.length === 0 && <p className={styles.detail}>{words.allSent}</p>}
      {outstanding.length > 1 && (
        <CopyText
          text={words.reminderToAll(
            outstanding.map(({ unit }) => unit),
            deadline,
          )}
          words={words.copyReminderToAll(outstanding.length)}
        />
      )}
      <ul className={styles.list}>
        {shown.map((entry) => (
          <li key={entry.unit} className={styles.item}>
            <span className={styles.name}>{entry.unit}</span>
            <span className={styles.detail}>{words.unitDetail(entry.status, entry.rows)}</span>
            {entry.forms.map(({ sheetId, sheetName }) => (
              <Button
                key={sheetId}
                size="small"
                appearance="transparent"
                className={own.sheet}
                onClick={() => onGoToSheet(sheetId)}
              >
                {words.toSheet(sheetName)}
              </Button>
            ))}
            <Letters entry={entry} deadline={deadline} />
          </li>
        ))}
      </ul>
    </>
  );
}

/** To a unit that has sent nothing a reminder; to one whose form lacks something what it lacks, sheet by sheet. */
function Letters({
  entry,
  deadline,
}: {
  readonly entry: UnitSubmission;
  readonly deadline: string;
}): ReactNode {
  if (isOutstanding(entry)) {
    const findings = entry.forms.flatMap((form) => findingLines(form) ?? []).join("\n\n");
    const text = words.reminder(entry.unit, deadline, findings === "" ? null : findings);
    return <CopyText text={text} words={words.copyReminder(entry.unit)} />;
  }
  return entry.forms.map((form) => {
    const text = replyText(form);
    return text !== null && <CopyText key={form.sheetId} text={text} words={vi.reply.copy(form.sheetName)} />;
  });
}
