import { Button, MessageBar, MessageBarActions, MessageBarBody } from "@fluentui/react-components";
import type { ReactNode } from "react";

interface Props {
  readonly explanation: string;
  /** Names the free name. */
  readonly action: string;
  readonly onAccept: () => void;
}

/** The name of a sheet is in use: says that nothing was touched, and offers a free name. */
export function NameTaken({ explanation, action, onAccept }: Props): ReactNode {
  return (
    <MessageBar intent="warning" layout="multiline" role="alert">
      <MessageBarBody>{explanation}</MessageBarBody>
      <MessageBarActions>
        <Button size="small" onClick={onAccept}>
          {action}
        </Button>
      </MessageBarActions>
    </MessageBar>
  );
}
