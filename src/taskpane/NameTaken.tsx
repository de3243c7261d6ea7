import { Button, MessageBar, MessageBarActions, MessageBarBody } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { vi } from "../locales/vi";

interface Props {
  readonly sheetName: string;
  readonly suggestion: string;
  readonly onAccept: () => void;
}

/** The name is in use: says that nothing was touched, and offers a free name. */
export function NameTaken({ sheetName, suggestion, onAccept }: Props): ReactNode {
  return (
    <MessageBar intent="warning" layout="multiline" role="alert">
      <MessageBarBody>{vi.pane.create.nameTaken(sheetName)}</MessageBarBody>
      <MessageBarActions>
        <Button size="small" onClick={onAccept}>
          {vi.pane.create.createAtSuggestion(suggestion)}
        </Button>
      </MessageBarActions>
    </MessageBar>
  );
}
