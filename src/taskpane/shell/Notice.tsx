import { Button, MessageBar, MessageBarActions, MessageBarBody } from "@fluentui/react-components";
import { DismissRegular } from "@fluentui/react-icons";
import type { ReactNode } from "react";
import { vi } from "../../locales/vi";
import { FailureMessage } from "./FailureMessage";
import type { NoticeContent } from "./paneStore";

interface Props {
  readonly content: NoticeContent;
  readonly onClose: () => void;
}

export function Notice({ content, onClose }: Props): ReactNode {
  if (content.kind === "failed")
    return <FailureMessage error={content.error} action={{ label: vi.pane.close, run: onClose }} />;
  return (
    <MessageBar intent={content.kind === "done" ? "success" : "warning"} layout="multiline" role="status">
      <MessageBarBody>{content.sentence}</MessageBarBody>
      <MessageBarActions
        containerAction={
          <Button
            appearance="transparent"
            icon={<DismissRegular />}
            aria-label={vi.pane.close}
            onClick={onClose}
          />
        }
      />
    </MessageBar>
  );
}
