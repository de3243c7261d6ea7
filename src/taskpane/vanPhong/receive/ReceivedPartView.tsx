import { Radio, RadioGroup } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { CHOICES, type Choice } from "../../../core/submission/accept";
import type { ReceivedPart } from "../../../core/submission/receive";
import { viReceive as words } from "../../../locales/viReceive";
import { CompareRows } from "./CompareRows";
import { ofDifferences } from "./comparedRows";
import { useOfficeStyles } from "../useVanPhongStyles";

interface Props {
  readonly part: ReceivedPart;
  /** Of the first file chosen together with this one that has come of the same unit. */
  readonly earlierFile: string | undefined;
  readonly choice: Choice;
  readonly onChoose: (unit: string, choice: Choice) => void;
}

/** What has come of a unit beside what is there, both in full sight before anybody decides. */
export function ReceivedPartView({ part, earlierFile, choice, onChoose }: Props): ReactNode {
  const styles = useOfficeStyles();
  const { unit, standing, there, differences } = part;
  const isAmongFiles = there.length === 0 && earlierFile !== undefined;
  const labels = isAmongFiles ? words.choicesAmongFiles : words.choices;
  return (
    <>
      <span className={styles.detail}>{words.standings[standing]}</span>
      {standing === "differs" && (
        <>
          {there.map(({ sheetId, sheetName, rows }) => (
            <span key={sheetId} className={styles.detail}>
              {words.there(sheetName, rows.length)}
            </span>
          ))}
          {earlierFile !== undefined && <span className={styles.detail}>{words.earlier(earlierFile)}</span>}
          <CompareRows
            explanation={words.differs(differences.length)}
            sides={words.differenceSides}
            rows={ofDifferences(differences)}
          />
          <RadioGroup
            aria-label={words.choiceFor(unit)}
            value={choice}
            onChange={(_, { value }) => onChoose(unit, CHOICES.find((one) => one === value) ?? "keep")}
          >
            {CHOICES.map((one) => (
              <Radio key={one} value={one} label={labels[one]} />
            ))}
          </RadioGroup>
          {choice === "replace" &&
            there.map(
              ({ sheetId, sheetName, isShared }) =>
                isShared && (
                  <span key={sheetId} className={styles.detail}>
                    {words.carried(sheetName)}
                  </span>
                ),
            )}
        </>
      )}
    </>
  );
}
