import { Button, makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { vi } from "../../locales/vi";
import { keyOf, type Choice } from "./useAreaRows";

const useStyles = makeStyles({
  title: { ...typographyStyles.subtitle2, margin: 0 },
  actions: {
    display: "flex",
    flexWrap: "wrap",
    gap: tokens.spacingHorizontalS,
    margin: `${tokens.spacingVerticalS} 0`,
  },
  list: { listStyleType: "none", margin: 0, padding: 0 },
  item: {
    padding: `${tokens.spacingVerticalXS} 0`,
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    overflowWrap: "anywhere",
  },
});

interface Props {
  readonly title: string;
  readonly explanation?: string;
  readonly choices: readonly Choice[];
  readonly action: string;
  readonly onConfirm: () => void;
  readonly onCancel: () => void;
}

/** What would be written, before it is. */
export function ConfirmTags({ title, explanation, choices, action, onConfirm, onCancel }: Props): ReactNode {
  const styles = useStyles();
  return (
    <>
      <h2 className={styles.title}>{title}</h2>
      {explanation !== undefined && <p>{explanation}</p>}
      <div className={styles.actions}>
        <Button appearance="primary" autoFocus onClick={onConfirm}>
          {action}
        </Button>
        <Button onClick={onCancel}>{vi.areas.cancel}</Button>
      </div>
      <ul className={styles.list}>
        {choices.map(({ row, label }) => (
          <li key={keyOf(row)} className={styles.item}>
            <strong>{label}</strong> · {row.sheetName} {row.row + 1}: {row.problem}
          </li>
        ))}
      </ul>
    </>
  );
}
