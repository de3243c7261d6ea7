import { Button } from "@fluentui/react-components";
import { useMemo, useState, type ReactNode } from "react";
import {
  acceptedReplies,
  partKey,
  type AcceptedReply,
  type Decisions,
} from "../../../core/submission/accept";
import { vi } from "../../../locales/vi";
import { viReceive as words } from "../../../locales/viReceive";
import { ReceivedItem } from "./ReceivedItem";
import type { Received } from "./useReplies";
import { useOfficeStyles } from "../useVanPhongStyles";

const UNDECIDED: Decisions = { choices: new Map(), unjoined: new Set() };

interface Props {
  readonly received: Received;
  readonly isWriting: boolean;
  readonly onWrite: (replies: readonly AcceptedReply[]) => void;
  readonly onDismiss: () => void;
}

/** What the files bring, sheet by sheet and unit by unit, and which of them could not be read and why. */
export function ReceivedList({ received, isWriting, onWrite, onDismiss }: Props): ReactNode {
  const styles = useOfficeStyles();
  const [decisions, setDecisions] = useState(UNDECIDED);
  const { forms, answers, refused, hidden } = received;
  const replies = useMemo(() => acceptedReplies(forms, answers, decisions), [forms, answers, decisions]);
  const accepted = replies.filter(({ isCarried }) => !isCarried).length;
  return (
    <>
      {refused.length > 0 && (
        <>
          <h3 className={styles.nextTitle}>{words.refusedTitle(refused.length)}</h3>
          <ul className={styles.list}>
            {refused.map(({ fileName, reason }, index) => (
              <li key={index} className={styles.item}>
                <span className={styles.name}>{fileName}</span>
                <span className={styles.detail}>{vi.replies.refused[reason]}</span>
              </li>
            ))}
          </ul>
        </>
      )}
      <h3 className={styles.nextTitle}>{words.readTitle(forms.length)}</h3>
      {hidden > 0 && <span className={styles.detail}>{words.hidden(hidden)}</span>}
      <ul className={styles.list}>
        {forms.map((form, index) => (
          <ReceivedItem
            key={index}
            form={form}
            index={index}
            decisions={decisions}
            fileOf={(place) => forms[place]?.fileName}
            onChoose={(place, unit, choice) =>
              setDecisions({
                ...decisions,
                choices: new Map(decisions.choices).set(partKey(place, unit), choice),
              })
            }
            onJoin={(place, isJoined) => {
              const unjoined = new Set(decisions.unjoined);
              if (isJoined) unjoined.delete(place);
              else unjoined.add(place);
              setDecisions({ ...decisions, unjoined });
            }}
          />
        ))}
      </ul>
      <div className={styles.actions}>
        {accepted > 0 ? (
          <Button appearance="primary" disabledFocusable={isWriting} onClick={() => onWrite(replies)}>
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
