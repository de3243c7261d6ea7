import { Button } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { cellAddress } from "../../../core/sheet/a1";
import type { CellPosition } from "../../../core/form/grid";
import { viHandOut as words } from "../../../locales/viHandOut";
import { Subsection } from "../Subsection";
import { useOfficeStyles } from "../useVanPhongStyles";

/** Enough to work on; the others show once these are settled. */
const MOST = 50;

interface Props {
  readonly title: string;
  readonly explanation?: string | undefined;
  readonly criteria: readonly {
    readonly cell: CellPosition;
    readonly wording: string;
    readonly detail: string;
  }[];
  readonly onGoTo: (cell: CellPosition) => void;
}

/** Criteria of the province's list, each with the way to its cell. */
export function CriterionList({ title, explanation, criteria, onGoTo }: Props): ReactNode {
  const styles = useOfficeStyles();
  return (
    <Subsection title={title}>
      {explanation !== undefined && <p className={styles.line}>{explanation}</p>}
      <ul className={styles.list}>
        {criteria.slice(0, MOST).map(({ cell, wording, detail }) => (
          <li key={cell.row} className={styles.item}>
            <span className={styles.text}>{wording}</span>
            <span className={styles.detail}>{detail}</span>
            <Button size="small" appearance="subtle" onClick={() => onGoTo(cell)}>
              {words.goTo(cellAddress(cell))}
            </Button>
          </li>
        ))}
      </ul>
      {criteria.length > MOST && <p className={styles.line}>{words.more(criteria.length - MOST)}</p>}
    </Subsection>
  );
}
