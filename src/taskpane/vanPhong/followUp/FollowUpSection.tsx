import { Button, Field, makeStyles, Select, tokens } from "@fluentui/react-components";
import { CalendarClockRegular } from "@fluentui/react-icons";
import { useCallback, useState, type ReactNode } from "react";
import type { CellPosition } from "../../../core/form/grid";
import { canonicalMonth } from "../../../core/months/month";
import type { YearMonth } from "../../../core/months/yearMonth";
import { viFollowUp as words } from "../../../locales/viFollowUp";
import { readFollowUp, type FollowUp } from "../../../workbook/followUp/readFollowUp";
import { today } from "../../../workbook/settings/today";
import { FailureMessage } from "../../shell/FailureMessage";
import { showNotice } from "../../shell/paneStore";
import { useSettings } from "../../shell/useSettings";
import { useTask } from "../../shell/useTask";
import { FollowUpList } from "./FollowUpList";
import { Section } from "../Section";

const useStyles = makeStyles({
  fields: { display: "flex", flexWrap: "wrap", alignItems: "flex-end", gap: tokens.spacingHorizontalS },
  month: { flex: "1 1 120px" },
});

/** The months of the year of the remedies, and the one that it is now. */
function monthsToChoose(year: number, now: YearMonth): YearMonth[] {
  const months = Array.from({ length: 12 }, (_, at) => ({ month: at + 1, year }));
  return now.year === year ? months : [...months, now];
}

const keyOf = ({ month, year }: YearMonth): string => `${year}-${month}`;

/** Theo dõi thực hiện: what is due, late and done, with jumps, and the reporting periods. */
export function FollowUpSection({
  onGoToCell,
}: {
  readonly onGoToCell: (sheetId: string, cell: CellPosition) => void;
}): ReactNode {
  const styles = useStyles();
  const [now] = useState<YearMonth>(today);
  const [asked, setAsked] = useState(now);
  const read = useCallback(async (month: YearMonth): Promise<FollowUp | null> => {
    showNotice(null);
    const found = await readFollowUp(month);
    if (found === null) showNotice({ kind: "refused", sentence: words.noTable });
    return found;
  }, []);
  const { state, run } = useTask(read);
  const { outcome, running } = state;
  // Tổng hợp says which year it is about, once it has been read.
  const year = outcome?.kind === "done" ? outcome.value?.year : undefined;
  const { settings } = useSettings();
  const choices = monthsToChoose(year ?? settings.actionYear.value, now);
  const choose = (key: string): void => {
    const month = choices.find((choice) => keyOf(choice) === key) ?? now;
    setAsked(month);
    if (outcome !== null) run(month);
  };
  return (
    <Section title={words.title} hint={words.hint}>
      <div className={styles.fields}>
        <Field className={styles.month} label={words.month}>
          <Select value={keyOf(asked)} onChange={(_, { value }) => choose(value)}>
            {choices.map((choice) => (
              <option key={keyOf(choice)} value={keyOf(choice)}>
                {canonicalMonth(choice)}
              </option>
            ))}
          </Select>
        </Field>
        <Button icon={<CalendarClockRegular />} disabledFocusable={running} onClick={() => run(asked)}>
          {running ? words.working : words.command}
        </Button>
      </div>
      {!running && outcome?.kind === "failed" && <FailureMessage error={outcome.error} />}
      {outcome?.kind === "done" && outcome.value !== null && (
        <FollowUpList followUp={outcome.value} onGoToCell={onGoToCell} />
      )}
    </Section>
  );
}
