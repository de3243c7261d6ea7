import { Button } from "@fluentui/react-components";
import { TableSimpleRegular } from "@fluentui/react-icons";
import type { ReactNode } from "react";
import type { CellPosition } from "../../../core/form/grid";
import { viConsolidation } from "../../../locales/viConsolidation";
import { FailureMessage } from "../../shell/FailureMessage";
import { ConsolidationPreviewList } from "./ConsolidationPreviewList";
import { Section } from "../Section";
import { Stoppable } from "../Stoppable";
import { useConsolidation } from "./useConsolidation";
import { useOfficeStyles } from "../useVanPhongStyles";

const words = viConsolidation.command;

interface Props {
  readonly onGoToCell: (sheetId: string, cell: CellPosition) => void;
}

/** Tổng hợp các đơn vị: shows what would be written, then writes it. */
export function Consolidate({ onGoToCell }: Props): ReactNode {
  const styles = useOfficeStyles();
  const { state, read, write, stop } = useConsolidation();
  return (
    <Section title={words.title} hint={words.hint}>
      {(state.kind === "idle" || state.kind === "failed") && (
        <>
          {state.kind === "failed" && <FailureMessage error={state.error} />}
          <div className={styles.actions}>
            <Button appearance="primary" icon={<TableSimpleRegular />} onClick={read}>
              {words.preview}
            </Button>
          </div>
        </>
      )}
      {state.kind === "reading" && (
        <div className={styles.actions}>
          <Stoppable
            progress={state.total === 0 ? words.reading : words.readingSheets(state.done, state.total)}
            stop={words.cancel}
            onStop={stop}
          />
        </div>
      )}
      {(state.kind === "preview" || state.kind === "writing") && (
        <>
          <ConsolidationPreviewList preview={state.preview} onGoToCell={onGoToCell} />
          <div className={styles.actions}>
            {state.preview.changesAnything && (
              <Button appearance="primary" disabledFocusable={state.kind === "writing"} onClick={write}>
                {state.kind === "writing" ? words.writing : words.write}
              </Button>
            )}
            <Button disabledFocusable={state.kind === "writing"} onClick={stop}>
              {words.dismiss}
            </Button>
          </div>
        </>
      )}
    </Section>
  );
}
