import { Button, makeStyles, Spinner, tokens, typographyStyles } from "@fluentui/react-components";
import { useCallback, useEffect, useId, useRef, useState, type FormEvent, type ReactNode } from "react";
import { vi } from "../../locales/vi";
import { createForm, type CreateFormResult } from "../../workbook/form/createForm";
import { CreateFields } from "./CreateFields";
import { createdSentence } from "./createdSentence";
import {
  draftOf,
  draftSheetName,
  originHint,
  readDraft,
  sheetNameSentence,
  type Draft,
  type DraftProblems,
  type Typed,
} from "./createDraft";
import { FailureMessage } from "../shell/FailureMessage";
import { NameTaken } from "./NameTaken";
import { showFailure, showNotice } from "../shell/paneStore";
import { useSettings } from "../shell/useSettings";
import { useTask } from "../shell/useTask";

const useStyles = makeStyles({
  form: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalM },
  title: { ...typographyStyles.subtitle2, margin: 0 },
  explanation: { margin: 0, color: tokens.colorNeutralForeground2 },
  // On a 768-pixel screen the fields scroll; the button and what it answers stay in sight.
  footer: {
    position: "sticky",
    bottom: `calc(-1 * ${tokens.spacingVerticalM})`,
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalS,
    padding: `${tokens.spacingVerticalS} 0`,
    backgroundColor: tokens.colorNeutralBackground1,
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
  actions: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});

interface Props {
  readonly onCreated: (sentence: string) => void;
  readonly onCancel: () => void;
}

/** Asks for what stands in the heading block and makes the form on a new sheet. Overwrites nothing. */
export default function CreateFormView({ onCreated, onCancel }: Props): ReactNode {
  const styles = useStyles();
  const titleId = useId();
  const { settings, settled } = useSettings();
  const [typed, setTyped] = useState<Typed>({});
  const [problems, setProblems] = useState<DraftProblems>({});
  const form = useRef<HTMLFormElement>(null);
  const left = useRef(false);
  useEffect(() => {
    left.current = false;
    return () => {
      left.current = true;
    };
  }, []);
  /** Counts what was sent and refused; each time the first field to correct gets the focus. */
  const [refusals, setRefusals] = useState(0);
  const refuse = useCallback((found: DraftProblems): void => {
    setProblems(found);
    setRefusals((count) => count + 1);
  }, []);

  const create = useCallback(
    async (submitted: Typed): Promise<CreateFormResult | null> => {
      // Whoever is quicker than the reading of the workbook gets its year and letter all the same.
      const reading = readDraft(draftOf(await settled(), submitted));
      if (reading.kind === "incomplete") {
        refuse(reading.problems);
        return null;
      }
      const result = await createForm(reading.fields).catch((error: unknown) => {
        // The form, which would have shown it, may be closed by now.
        if (left.current) showFailure(error);
        throw error;
      });
      if (result.kind === "created") onCreated(createdSentence(result));
      if (result.kind === "badName") refuse({ sheetName: sheetNameSentence(result.problem) });
      if (result.kind === "nameTaken" && left.current)
        showNotice({ kind: "refused", sentence: vi.pane.create.nameTaken(result.sheetName) });
      return result;
    },
    [onCreated, refuse, settled],
  );
  const draft = draftOf(settings, typed);
  const { state, run } = useTask(create);
  const { running } = state;
  const outcome = running ? null : state.outcome;
  const result = outcome?.kind === "done" ? outcome.value : null;
  // The offer is out of date once another name is typed.
  const taken =
    result?.kind === "nameTaken" && result.sheetName === draftSheetName(draft).trim() ? result : null;

  useEffect(() => {
    form.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus();
  }, [refusals]);

  const change = (changed: Partial<Draft>): void => {
    setTyped({ ...typed, ...changed });
    // A sentence about a field is out of date as soon as that field is typed in.
    const kept = Object.entries(problems).filter(([field]) => !(field in changed));
    setProblems(Object.fromEntries(kept));
  };
  const submit = (submitted: Typed): void => {
    if (!running) run(submitted);
  };
  const onSubmit = (event: FormEvent): void => {
    event.preventDefault();
    submit(typed);
  };
  const createAt = (sheetName: string): void => {
    const renamed = { ...typed, sheetName };
    setTyped(renamed);
    submit(renamed);
    // The pressed button goes away with the question that it answers.
    form.current?.querySelector<HTMLElement>('[type="submit"]')?.focus();
  };

  return (
    <form className={styles.form} ref={form} aria-labelledby={titleId} onSubmit={onSubmit} noValidate>
      <div>
        <h2 className={styles.title} id={titleId}>
          {vi.pane.create.title}
        </h2>
        <p className={styles.explanation}>{vi.pane.create.explanation}</p>
      </div>
      <CreateFields
        draft={draft}
        problems={problems}
        hintOf={(field) => originHint(field, settings, typed)}
        onChange={change}
      />
      <div className={styles.footer}>
        {outcome?.kind === "failed" && <FailureMessage error={outcome.error} />}
        {taken && (
          <NameTaken
            explanation={vi.pane.create.nameTaken(taken.sheetName)}
            action={vi.pane.create.createAtSuggestion(taken.suggestion)}
            onAccept={() => createAt(taken.suggestion)}
          />
        )}
        <div className={styles.actions}>
          <Button
            type="submit"
            appearance="primary"
            disabledFocusable={running}
            {...(running && { icon: <Spinner size="extra-tiny" /> })}
          >
            {running ? vi.pane.create.submitting : vi.pane.create.submit}
          </Button>
          <Button onClick={onCancel}>{vi.pane.create.cancel}</Button>
        </div>
      </div>
    </form>
  );
}
