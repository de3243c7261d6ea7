import { Button, makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { useCallback, type ReactNode } from "react";
import { METADATA, type FunctionName } from "../../functions/metadata";
import { functionTexts } from "../../locales/viFunctions";
import { viStatistics as words } from "../../locales/viStatistics";
import type { FunctionSource } from "../../workbook/formulas/functionSource";
import { CopyText } from "../shell/CopyText";
import { useTask } from "../shell/useTask";
import { insertExample } from "./actions";
import { examplesFor, signatureOf, typedFormula, type Example } from "./examples";

const useStyles = makeStyles({
  list: { listStyleType: "none", margin: `${tokens.spacingVerticalS} 0 0`, padding: 0 },
  item: {
    padding: `${tokens.spacingVerticalS} 0`,
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
  name: { ...typographyStyles.body1Strong, margin: 0, overflowWrap: "anywhere" },
  description: { margin: `0 0 ${tokens.spacingVerticalXS}` },
  example: { padding: `${tokens.spacingVerticalXXS} 0` },
  formula: {
    fontFamily: tokens.fontFamilyMonospace,
    fontSize: tokens.fontSizeBase200,
    overflowWrap: "anywhere",
  },
  actions: { display: "flex", flexWrap: "wrap", alignItems: "baseline", gap: tokens.spacingHorizontalM },
});

interface Props {
  /** null: there is nothing to take examples from. */
  readonly source: FunctionSource | null;
  /** This Excel knows the functions. */
  readonly canInsert: boolean;
}

/** Every function with what it gives, and formulas of it that work in the open workbook. */
export function FunctionList({ source, canInsert }: Props): ReactNode {
  const styles = useStyles();
  const examples = source === null ? [] : examplesFor(source);
  return (
    <ul className={styles.list}>
      {(Object.keys(METADATA) as FunctionName[]).map((name) => (
        <li key={name} className={styles.item}>
          <h3 className={styles.name}>{signatureOf(name, source?.hasDecimalComma ?? true)}</h3>
          <p className={styles.description}>{functionTexts[name].description}</p>
          {source !== null &&
            examples
              .filter((example) => example.name === name)
              .map((example) => (
                <ExampleItem
                  key={typedFormula(example, source)}
                  example={example}
                  source={source}
                  canInsert={canInsert}
                />
              ))}
        </li>
      ))}
    </ul>
  );
}

interface ExampleProps {
  readonly example: Example;
  readonly source: FunctionSource;
  readonly canInsert: boolean;
}

function ExampleItem({ example, source, canInsert }: ExampleProps): ReactNode {
  const styles = useStyles();
  const formula = typedFormula(example, source);
  const insert = useTask(useCallback(() => insertExample(example, source), [example, source]));
  return (
    <div className={styles.example}>
      <code className={styles.formula}>{formula}</code>
      <div className={styles.actions}>
        <CopyText text={formula} words={words.copy(formula)} />
        {canInsert && (
          <Button
            size="small"
            disabledFocusable={insert.state.running}
            aria-label={words.insertNamed(formula)}
            onClick={insert.run}
          >
            {words.insert}
          </Button>
        )}
      </div>
    </div>
  );
}
