import { Button, makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { SaveCopyRegular } from "@fluentui/react-icons";
import type { ReactNode } from "react";
import { viReport } from "../../../locales/viReport";
import { openNewWorkbook, readDocumentFile } from "../../../workbook/excel/documentFile";
import { showNotice } from "../../shell/paneStore";
import { useTask } from "../../shell/useTask";
import { told } from "../../shell/told";

const words = viReport.leaderCopy;

const useStyles = makeStyles({
  hint: {
    ...typographyStyles.caption1,
    margin: `${tokens.spacingVerticalM} 0 ${tokens.spacingVerticalXS}`,
    color: tokens.colorNeutralForeground2,
  },
});

/** Lưu bản trình Lãnh đạo: a copy that needs neither the add-in nor other files, as a new workbook. */
export function LeaderCopy(): ReactNode {
  const styles = useStyles();
  const { state, run } = useTask(openAndTell);
  return (
    <>
      <p className={styles.hint}>{words.hint}</p>
      <Button icon={<SaveCopyRegular />} disabledFocusable={state.running} onClick={() => run()}>
        {state.running ? words.working : words.command}
      </Button>
    </>
  );
}

function openAndTell(): Promise<void | null> {
  return told(async () => {
    const bytes = await readDocumentFile();
    const { makeStandalone } = await import(
      /* webpackChunkName: "standalone" */ "../../../files/standalone/standalone"
    );
    const copy = makeStandalone(bytes);
    if (copy === null) return showNotice({ kind: "refused", sentence: words.notPlain });
    const place = await openNewWorkbook(copy.bytes);
    const kind = copy.errors === 0 ? "done" : "refused";
    showNotice({ kind, sentence: words.opened(place, copy.replaced, copy.errors) });
  });
}
