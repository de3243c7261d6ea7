import { Button, makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { ArrowUploadRegular } from "@fluentui/react-icons";
import { useRef, type DragEvent, type ReactNode } from "react";
import { viReceive as words } from "../../../locales/viReceive";
import { FailureMessage } from "../../shell/FailureMessage";
import { ReceivedList } from "./ReceivedList";
import { Section } from "../Section";
import { Stoppable } from "../Stoppable";
import { useReplies } from "./useReplies";

const useStyles = makeStyles({
  drop: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    gap: tokens.spacingHorizontalS,
    padding: tokens.spacingVerticalS,
    border: `${tokens.strokeWidthThin} dashed ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
  },
  hint: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground2 },
  // The button opens it: two names for one thing would be read twice.
  field: { display: "none" },
});

const KINDS =
  ".xlsx,.docx,application/vnd.openxmlformats-officedocument.spreadsheetml.sheet,application/vnd.openxmlformats-officedocument.wordprocessingml.document";

/** Nhận file gửi về: files of the units become sheets of this workbook, after a look at what they bring. */
export function ReceiveSection(): ReactNode {
  const styles = useStyles();
  const field = useRef<HTMLInputElement>(null);
  const { state, read, stop, write } = useReplies();
  const onDrop = (event: DragEvent): void => {
    event.preventDefault();
    read([...event.dataTransfer.files]);
  };
  const isResting = state.kind === "idle" || state.kind === "failed";
  return (
    <Section title={words.title} hint={words.hint}>
      {state.kind === "failed" && <FailureMessage error={state.error} />}
      {isResting && (
        <div className={styles.drop} onDragOver={(event) => event.preventDefault()} onDrop={onDrop}>
          <Button icon={<ArrowUploadRegular />} onClick={() => field.current?.click()}>
            {words.choose}
          </Button>
          <span className={styles.hint}>{words.drop}</span>
          <input
            ref={field}
            className={styles.field}
            type="file"
            multiple
            accept={KINDS}
            aria-label={words.field}
            onChange={({ target }) => {
              read([...(target.files ?? [])]);
              target.value = ""; // the same files may be chosen again
            }}
          />
        </div>
      )}
      {state.kind === "reading" && (
        <div className={styles.drop}>
          <Stoppable progress={words.reading(state.done, state.total)} stop={words.stop} onStop={stop} />
        </div>
      )}
      {(state.kind === "read" || state.kind === "writing") && (
        <ReceivedList
          received={state.received}
          isWriting={state.kind === "writing"}
          onWrite={write}
          onDismiss={stop}
        />
      )}
    </Section>
  );
}
