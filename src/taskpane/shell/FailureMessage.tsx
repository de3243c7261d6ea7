import {
  Button,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  MessageBarTitle,
} from "@fluentui/react-components";
import type { ReactNode } from "react";
import { vi } from "../../locales/vi";
import { HostError, type HostErrorCode } from "../../workbook/excel/hostError";
import { CopyText } from "./CopyText";
import { errorDetail, errorSentence } from "./errorSentence";

/** The person can put these right alone; for the others a supporter may have to look at the detail. */
const ACTIONABLE: ReadonlySet<HostErrorCode> = new Set([
  "cellEdit",
  "protected",
  "filtered",
  "merged",
  "busy",
  "elsewhere",
  "inTheWay",
  "sheetFull",
  "nameTaken",
  "dialogOpen",
  "offline",
  "sessionOver",
  "restart",
]);

interface Props {
  readonly error: unknown;
  /** `running`: pressed already. The button stays, so that the keyboard keeps its place. */
  readonly action?: { readonly label: string; readonly run: () => void; readonly running?: boolean };
}

/** A failure in the pane's flow. The technical detail is offered only where the sentence alone does not help. */
export function FailureMessage({ error, action }: Props): ReactNode {
  const actionable = error instanceof HostError && ACTIONABLE.has(error.hostCode);
  return (
    <MessageBar intent="warning" layout="multiline" role="alert">
      <MessageBarBody>
        <MessageBarTitle>{vi.pane.failure.title}</MessageBarTitle>
        <div>{errorSentence(error)}</div>
        {!actionable && <CopyText text={errorDetail(error)} words={vi.pane.copy} />}
      </MessageBarBody>
      {action && (
        <MessageBarActions>
          <Button size="small" disabledFocusable={action.running ?? false} onClick={action.run}>
            {action.label}
          </Button>
        </MessageBarActions>
      )}
    </MessageBar>
  );
}
