import { makeStyles, MessageBar, MessageBarBody, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { vi } from "../locales/vi";

const useStyles = makeStyles({ note: { marginBottom: tokens.spacingVerticalM } });

/** Excel answers no request while a cell is being typed in; the check goes on by itself afterwards. */
export function WaitingNote(): ReactNode {
  return (
    <MessageBar className={useStyles().note} intent="info" layout="multiline">
      <MessageBarBody>{vi.pane.check.waiting}</MessageBarBody>
    </MessageBar>
  );
}
