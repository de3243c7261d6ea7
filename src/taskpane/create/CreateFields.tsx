import {
  Field,
  Input,
  makeStyles,
  Radio,
  RadioGroup,
  tokens,
  typographyStyles,
} from "@fluentui/react-components";
import type { ReactNode } from "react";
import { vi } from "../../locales/vi";
import { draftSheetName, type Draft, type DraftProblems } from "./createDraft";
import { ReferencePreview } from "../shell/ReferencePreview";

const { create } = vi.pane;

const useStyles = makeStyles({
  fields: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalM },
  pair: {
    display: "grid",
    gridTemplateColumns: "1fr 1fr",
    gap: tokens.spacingHorizontalM,
    alignItems: "start",
  },
  group: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalM,
    minWidth: 0,
    margin: 0,
    padding: 0,
    border: "none",
  },
  legend: { ...typographyStyles.body1Strong, padding: 0 },
  hint: { ...typographyStyles.caption1, margin: 0, color: tokens.colorNeutralForeground2 },
  // An input's own width would push four columns beyond a 320 px pane.
  input: { minWidth: 0, width: "100%" },
});

type TextField = Exclude<keyof Draft, "layout">;

interface Props {
  readonly draft: Draft;
  readonly problems: DraftProblems;
  /** Of a field, where a person is to look at what stands in it. */
  readonly hintOf: (field: keyof Draft) => string | undefined;
  readonly onChange: (changed: Partial<Draft>) => void;
}

/** The fields of the create form, each with its own sentence when it cannot be taken. */
export function CreateFields({ draft, problems, hintOf, onChange }: Props): ReactNode {
  const styles = useStyles();

  const field = (
    name: TextField,
    label: string,
    more: { hint?: string; numeric?: boolean } = {},
  ): ReactNode => {
    const problem = problems[name];
    const hint = more.hint ?? hintOf(name);
    return (
      <Field
        label={label}
        size="small"
        {...(hint !== undefined && { hint })}
        {...(problem !== undefined && { validationState: "error", validationMessage: problem })}
      >
        <Input
          className={styles.input}
          input={{ className: styles.input }}
          name={name}
          autoComplete="off"
          autoFocus={name === "unit"}
          {...(more.numeric && { inputMode: "numeric" })}
          value={name === "sheetName" ? draftSheetName(draft) : draft[name]}
          onChange={(_, { value }) => onChange({ [name]: value })}
        />
      </Field>
    );
  };

  return (
    <div className={styles.fields}>
      {field("unit", create.unit, { hint: create.unitHint })}
      {field("sheetName", create.sheetName)}
      <div className={styles.pair}>
        {field("evaluationYear", create.evaluationYear, { numeric: true })}
        {field("actionYear", create.actionYear, { numeric: true })}
      </div>
      <fieldset className={styles.group}>
        <legend className={styles.legend}>{create.document}</legend>
        <p className={styles.hint}>{create.documentHint}</p>
        {field("agency", create.agency)}
        <div className={styles.pair}>
          {field("symbol", create.symbol)}
          {field("documentNumber", create.documentNumber)}
          {field("documentDay", create.documentDay, { numeric: true })}
          {field("documentMonth", create.documentMonth, { numeric: true })}
        </div>
      </fieldset>
      <Field label={create.layout} size="small">
        <RadioGroup
          value={draft.layout}
          onChange={(_, { value }) => onChange({ layout: value === "nd30" ? "nd30" : "department" })}
        >
          <Radio value="department" label={create.layouts.department} />
          <Radio value="nd30" label={create.layouts.nd30} />
        </RadioGroup>
      </Field>
      <ReferencePreview draft={draft} />
    </div>
  );
}
