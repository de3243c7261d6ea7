import { Button, Field, makeStyles, Select, tokens } from "@fluentui/react-components";
import { PrintRegular } from "@fluentui/react-icons";
import { useState, type ReactNode } from "react";
import { GROUPINGS, type Grouping } from "../../../core/consolidation/group";
import { viConsolidation } from "../../../locales/viConsolidation";
import { printConsolidation, type PrintResult } from "../../../workbook/consolidation/printConsolidation";
import { today } from "../../../workbook/settings/today";
import { PRINT_KINDS, type PrintForm, type PrintKind } from "../../../workbook/consolidation/printLayout";
import { NameTaken } from "../../create/NameTaken";
import { showNotice } from "../../shell/paneStore";
import { useTask } from "../../shell/useTask";
import { Section } from "../Section";
import { told } from "../../shell/told";

const words = viConsolidation.print;

const useStyles = makeStyles({
  fields: { display: "flex", flexWrap: "wrap", alignItems: "flex-end", gap: tokens.spacingHorizontalS },
  kind: { flex: "1 1 180px" },
  grouping: { flex: "1 1 160px" },
});

/** In tổng hợp: the print of Tổng hợp on a sheet of its own. */
export function PrintConsolidation(): ReactNode {
  const styles = useStyles();
  const [kind, setKind] = useState<PrintKind>("consolidation");
  const [grouping, setGrouping] = useState<Grouping>("area");
  const { state, run } = useTask(printAndTell);
  const outcome = state.running ? null : state.outcome;
  const edited = outcome?.kind === "done" && outcome.value?.kind === "edited" ? outcome.value : null;
  return (
    <Section title={words.title} hint={words.hint}>
      <div className={styles.fields}>
        <Field className={styles.kind} label={words.kind}>
          <Select
            value={kind}
            onChange={(_, { value }) =>
              setKind(PRINT_KINDS.find((known) => known === value) ?? "consolidation")
            }
          >
            {PRINT_KINDS.map((known) => (
              <option key={known} value={known}>
                {words.kinds[known].name}
              </option>
            ))}
          </Select>
        </Field>
        <Field className={styles.grouping} label={words.grouping}>
          <Select
            value={grouping}
            onChange={(_, { value }) => setGrouping(GROUPINGS.find((known) => known === value) ?? "area")}
          >
            {GROUPINGS.map((known) => (
              <option key={known} value={known}>
                {words.groupings[known]}
              </option>
            ))}
          </Select>
        </Field>
        <Button
          icon={<PrintRegular />}
          disabledFocusable={state.running}
          onClick={() => run({ kind, grouping }, null)}
        >
          {state.running ? words.working : words.command}
        </Button>
      </div>
      {edited && (
        <NameTaken
          explanation={words.edited(edited.sheetName)}
          action={words.createAtSuggestion(edited.suggestion)}
          onAccept={() => run({ kind, grouping }, edited.suggestion)}
        />
      )}
    </Section>
  );
}

function printAndTell(form: PrintForm, wanted: string | null): Promise<PrintResult | null> {
  return told(async () => {
    const result = await printConsolidation({ ...form, wanted, now: today() });
    switch (result.kind) {
      case "created":
        showNotice({ kind: "done", sentence: words.created(result.sheetName, result.rows) });
        break;
      case "noTable":
        showNotice({ kind: "refused", sentence: words.noTable });
        break;
      case "noRows":
        showNotice({ kind: "refused", sentence: words.noRows });
        break;
      case "edited":
        break;
    }
    return result;
  });
}
