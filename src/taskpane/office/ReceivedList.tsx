import { Button, makeStyles, Radio, RadioGroup, tokens, typographyStyles } from "@fluentui/react-components";
import { useState, type ReactNode } from "react";
import { vi } from "../../locales/vi";
import { viReceive as words } from "../../locales/viReceive";
import { defaultChoice, type Choice, type Received, type ReceivedForm } from "./useReplies";

const useStyles = makeStyles({
  title: { ...typographyStyles.body1Strong, margin: `${tokens.spacingVerticalS} 0 0` },
  list: { listStyleType: "none", margin: 0, padding: 0 },
  item: {
    padding: `${tokens.spacingVerticalXS} 0`,
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
  name: { ...typographyStyles.body1Strong, display: "block", overflowWrap: "anywhere" },
  detail: {
    ...typographyStyles.caption1,
    display: "block",
    overflowWrap: "anywhere",
    color: tokens.colorNeutralForeground2,
  },
  actions: {
    display: "flex",
    flexWrap: "wrap",
    gap: tokens.spacingHorizontalS,
    marginTop: tokens.spacingVerticalS,
  },
});

const CHOICES = ["keep", "add", "replace"] as const satisfies readonly Choice[];

interface Props {
  readonly received: Received;
  readonly isWriting: boolean;
  readonly onWrite: (choices: ReadonlyMap<number, Choice>) => void;
  readonly onDismiss: () => void;
}

/** What the files bring, unit by unit, and which of them could not be read and why. */
export function ReceivedList({ received, isWriting, onWrite, onDismiss }: Props): ReactNode {
  const styles = useStyles();
  const [choices, setChoices] = useState<ReadonlyMap<number, Choice>>(new Map());
  const { forms, refused, hidden } = received;
  const choiceOf = (form: ReceivedForm, at: number): Choice =>
    choices.get(at) ?? defaultChoice(form.standing);
  const accepted = forms.filter((form, at) => choiceOf(form, at) !== "keep").length;
  return (
    <>
      {refused.length > 0 && (
        <>
          <h3 className={styles.title}>{words.refusedTitle(refused.length)}</h3>
          <ul className={styles.list}>
            {refused.map(({ fileName, reason }, at) => (
              <li key={at} className={styles.item}>
                <span className={styles.name}>{fileName}</span>
                <span className={styles.detail}>{vi.replies.refused[reason]}</span>
              </li>
            ))}
          </ul>
        </>
      )}
      <h3 className={styles.title}>{words.readTitle(forms.length)}</h3>
      {hidden > 0 && <span className={styles.detail}>{words.hidden(hidden)}</span>}
      <ul className={styles.list}>
        {forms.map((form, at) => (
          <li key={at} className={styles.item}>
            <span className={styles.name}>{form.unit}</span>
            <span className={styles.detail}>
              {words.from(form.fileName, form.sheet.name, form.sheet.form.rows.length)}
            </span>
            <span className={styles.detail}>{words.standings[form.standing]}</span>
            {form.standing === "differs" && (
              <>
                {form.there.map(({ sheetId, sheetName, form: { rows } }) => (
                  <span key={sheetId} className={styles.detail}>
                    {words.there(sheetName, rows.length)}
                  </span>
                ))}
                <RadioGroup
                  aria-label={words.choiceFor(form.unit)}
                  value={choiceOf(form, at)}
                  onChange={(_, { value }) =>
                    setChoices(new Map(choices).set(at, CHOICES.find((one) => one === value) ?? "keep"))
                  }
                >
                  {CHOICES.map((choice) => (
                    <Radio key={choice} value={choice} label={words.choices[choice]} />
                  ))}
                </RadioGroup>
              </>
            )}
          </li>
        ))}
      </ul>
      <div className={styles.actions}>
        {accepted > 0 ? (
          <Button appearance="primary" disabledFocusable={isWriting} onClick={() => onWrite(choices)}>
            {isWriting ? words.accepting : words.accept(accepted)}
          </Button>
        ) : (
          <span>{words.nothing}</span>
        )}
        <Button disabledFocusable={isWriting} onClick={onDismiss}>
          {words.dismiss}
        </Button>
      </div>
    </>
  );
}
