import { useCallback, useEffect, useRef, useState } from "react";

type TaskState<T> =
  | { readonly kind: "idle" }
  | { readonly kind: "running" }
  | { readonly kind: "done"; readonly value: T }
  | { readonly kind: "failed"; readonly error: unknown };

/**
 * Runs a request to Excel and holds what became of it. A newer run, or the end of the component, makes
 * the older one's answer void. `task` must be stable between renders.
 */
export function useTask<A extends readonly unknown[], T>(
  task: (...args: A) => Promise<T>,
): { state: TaskState<T>; run: (...args: A) => void } {
  const [state, setState] = useState<TaskState<T>>({ kind: "idle" });
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
      const settle = (next: TaskState<T>): void => {
        if (turn === latest.current) setState(next);
      };
      setState({ kind: "running" });
      task(...args).then(
        (value) => settle({ kind: "done", value }),
        (error: unknown) => settle({ kind: "failed", error }),
      );
    },
    [task],
  );

  return { state, run };
}
