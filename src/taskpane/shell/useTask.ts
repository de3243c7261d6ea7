import { useCallback, useEffect, useRef, useState } from "react";
import { offerTakeBack } from "./paneStore";

interface TaskState<T> {
  readonly running: boolean;
  /** Of the last run that ended; it stays while the next one runs, so that nothing flashes. */
  readonly outcome:
    | { readonly kind: "done"; readonly value: T }
    | { readonly kind: "failed"; readonly error: unknown }
    | null;
}

/**
 * Runs a request to Excel and holds what became of it. A newer run, or the end of the component, makes
 * the older one's answer void. `task` must be stable between renders.
 */
export function useTask<A extends readonly unknown[], T>(
  task: (...args: A) => Promise<T>,
): { state: TaskState<T>; run: (...args: A) => void } {
  const [state, setState] = useState<TaskState<T>>({ running: false, outcome: null });
  const latest = useRef(0);

  useEffect(
    () => () => {
      latest.current += 1;
    },
    [],
  );

  const run = useCallback(
    (...args: A): void => {
      const turn = ++latest.current;
      const settle = (outcome: TaskState<T>["outcome"]): void => {
        if (turn === latest.current) setState({ running: false, outcome });
      };
      setState(({ outcome }) => ({ running: true, outcome }));
      task(...args).then(
        (value) => settle({ kind: "done", value }),
        (error: unknown) => {
          offerTakeBack(error);
          settle({ kind: "failed", error });
        },
      );
    },
    [task],
  );

  return { state, run };
}
