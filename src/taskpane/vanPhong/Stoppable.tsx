import { Button, Spinner } from "@fluentui/react-components";
import type { ReactNode } from "react";

interface Props {
  readonly progress: string;
  readonly stop: string;
  readonly onStop: () => void;
}

/** How far something is, and the way to stop it. */
export function Stoppable({ progress, stop, onStop }: Props): ReactNode {
  return (
    <>
      <Spinner size="tiny" label={progress} />
      <Button size="small" onClick={onStop}>
        {stop}
      </Button>
    </>
  );
}
