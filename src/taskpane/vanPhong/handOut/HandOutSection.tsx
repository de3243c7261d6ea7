import { Button } from "@fluentui/react-components";
import { DocumentMultipleRegular, TextBulletListSquareRegular } from "@fluentui/react-icons";
import type { ReactNode } from "react";
import type { CellPosition } from "../../../core/form/grid";
import { viHandOut as words } from "../../../locales/viHandOut";
import { HandOutPreviewList } from "./HandOutPreviewList";
import { OpenCriteria } from "./OpenCriteria";
import { Section } from "../Section";
import { Stoppable } from "../Stoppable";
import { useHandOut } from "./useHandOut";
import { useOfficeStyles } from "../useVanPhongStyles";

interface Props {
  readonly onGoToCell: (sheetId: string, cell: CellPosition) => void;
}

/** Giao biểu cho các đơn vị: the lists, a form for each unit, and which criteria nobody has answered. */
export function HandOutSection({ onGoToCell }: Props): ReactNode {
  const styles = useOfficeStyles();
  const { state, prepare, read, write, stop } = useHandOut();
  const { kind } = state;
  const isResting = kind === "idle" || kind === "preparing" || kind === "reading";
  return (
    <Section title={words.title} hint={words.hint}>
      {isResting && (
        <div className={styles.actions}>
          <Button
            icon={<TextBulletListSquareRegular />}
            disabledFocusable={kind !== "idle"}
            onClick={prepare}
          >
            {kind === "preparing" ? words.preparing : words.prepare}
          </Button>
          <Button
            appearance="primary"
            icon={<DocumentMultipleRegular />}
            disabledFocusable={kind !== "idle"}
            onClick={read}
          >
            {kind === "reading" ? words.reading : words.preview}
          </Button>
        </div>
      )}
      {kind === "preview" && (
        <HandOutPreviewList
          preview={state.preview}
          onGoToCell={onGoToCell}
          onCreate={write}
          onDismiss={stop}
        />
      )}
      {kind === "writing" && (
        <div className={styles.actions}>
          <Stoppable progress={words.creating(state.done, state.total)} stop={words.stop} onStop={stop} />
        </div>
      )}
      <OpenCriteria onGoToCell={onGoToCell} />
    </Section>
  );
}
