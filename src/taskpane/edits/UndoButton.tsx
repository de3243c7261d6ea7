import { Button } from "@fluentui/react-components";
import { ArrowUndoRegular } from "@fluentui/react-icons";
import { useCallback, type ReactNode } from "react";
import type { Undo } from "../shell/paneStore";
import { useTask } from "../shell/useTask";

/** Takes the last edits back. Excel's own undo is not always there: older ones lose it with what an add-in writes. */
export function UndoButton({ undo }: { readonly undo: Undo }): ReactNode {
  const { state, run } = useTask(useCallback(() => undo.run(), [undo]));
  return (
    <Button
      size="small"
      appearance="subtle"
      icon={<ArrowUndoRegular />}
      disabledFocusable={state.running}
      onClick={run}
    >
      {undo.label}
    </Button>
  );
}
