import { useCallback, useEffect, useReducer, useRef, useState } from "react";
import { startLiveCheck, type LiveCheck } from "../../workbook/reading/liveCheck";
import { usePaneState } from "../shell/paneStore";
import { initialLiveView, nextLiveView, type LiveView } from "./liveView";

/** Runs the live check while the pane is shown: unseen it would only make Excel slow (#6936). `recheck` also starts it anew where the start failed. */
export function useLiveCheck(): { view: LiveView; recheck: () => void } {
  const [view, dispatch] = useReducer(nextLiveView, initialLiveView);
  const [attempt, setAttempt] = useState(0);
  const live = useRef<LiveCheck | null>(null);
  const { isVisible } = usePaneState();
  const shown = useRef(isVisible);

  useEffect(() => {
    shown.current = isVisible;
    if (isVisible) live.current?.resume();
    else live.current?.pause();
  }, [isVisible]);

  useEffect(() => {
    let ended = false;
    const started = startLiveCheck((state) => {
      if (!ended) dispatch(state);
    });
    started.then(
      (check) => {
        if (ended) return;
        live.current = check;
        if (!shown.current) check.pause();
      },
      (error: unknown) => {
        if (!ended) dispatch({ kind: "failed", error });
      },
    );
    return () => {
      ended = true;
      live.current = null;
      // A start that failed has been shown already, and there is nothing to stop.
      void started.then(
        (check) => check.stop(),
        () => undefined,
      );
    };
  }, [attempt]);

  const recheck = useCallback(() => {
    if (live.current === null) {
      dispatch({ kind: "checking" });
      setAttempt((previous) => previous + 1);
    } else {
      live.current.recheck();
    }
  }, []);

  return { view, recheck };
}
