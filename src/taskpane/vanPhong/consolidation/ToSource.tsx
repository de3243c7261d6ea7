import { Button } from "@fluentui/react-components";
import { ArrowTurnUpLeftRegular } from "@fluentui/react-icons";
import type { ReactNode } from "react";
import { viConsolidation } from "../../../locales/viConsolidation";
import { goToSource, type GoToSourceResult } from "../../../workbook/consolidation/goToSource";
import { showNotice } from "../../shell/paneStore";
import { doneOrTold } from "../../shell/told";
import { useTask } from "../../shell/useTask";
import { Section } from "../Section";

const words = viConsolidation.toSource;

/** Đến nguồn: from a row of Tổng hợp to the unit's own. */
export function ToSource(): ReactNode {
  const { state, run } = useTask(goAndTell);
  return (
    <Section title={words.command} hint={words.hint}>
      <Button icon={<ArrowTurnUpLeftRegular />} disabledFocusable={state.running} onClick={run}>
        {words.command}
      </Button>
    </Section>
  );
}

async function goAndTell(): Promise<void> {
  await doneOrTold(async () => {
    const sentence = refusal(await goToSource());
    showNotice(sentence === null ? null : { kind: "refused", sentence });
  });
}

function refusal(result: GoToSourceResult): string | null {
  switch (result.kind) {
    case "there":
      return null;
    case "notInTable":
      return words.notInTable;
    case "ownRow":
      return words.ownRow(result.address);
    case "sheetGone":
      return words.sheetGone(result.sheetName);
    case "rowGone":
      return words.rowGone(result.sheetName);
  }
}
