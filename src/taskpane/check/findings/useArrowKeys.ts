import { useCallback, useEffect, useRef, useState, type FocusEvent, type KeyboardEvent } from "react";

interface ArrowKeys {
  /** The finding at which the Tab key stops. */
  readonly current: string | null;
  readonly list: React.RefObject<HTMLDivElement | null>;
  readonly onFocus: (event: FocusEvent) => void;
  readonly onKeyDown: (event: KeyboardEvent) => void;
}

const STEPS: Readonly<Record<string, (index: number, count: number) => number>> = {
  ArrowDown: (at) => at + 1,
  ArrowUp: (at) => at - 1,
  PageDown: (at) => at + 10,
  PageUp: (at) => at - 10,
  Home: () => 0,
  End: (_, count) => count - 1,
};

/**
 * Keyboard for a long list of findings: one stop for Tab, arrow keys between them, Ctrl+Enter puts the finding right
 * (F2 would leave the pane: office.js takes it on the web). Where the finding with the focus goes away (it was put
 * right), the focus moves to the one in its place.
 * @param keys of the findings that are drawn, in their order
 */
export function useArrowKeys(keys: readonly string[], onFix: (key: string) => void): ArrowKeys {
  const list = useRef<HTMLDivElement>(null);
  const [focused, setFocused] = useState<{ readonly key: string; readonly index: number } | null>(null);
  const isGone = focused !== null && !keys.includes(focused.key);
  const current = focused === null || isGone ? (keys[focused?.index ?? 0] ?? keys[0] ?? null) : focused.key;

  const focusAt = useCallback(
    (index: number): void => {
      const key = keys[Math.max(0, Math.min(index, keys.length - 1))];
      if (key !== undefined) buttonOf(list.current, key)?.focus();
    },
    [keys],
  );

  const onFocus = (event: FocusEvent): void => {
    const row = event.target.closest("li")?.querySelector<HTMLElement>("[data-finding]");
    const key = row?.dataset.finding;
    if (key === undefined) return;
    setFocused({ key, index: keys.indexOf(key) });
  };

  const onKeyDown = (event: KeyboardEvent): void => {
    if (current === null || event.altKey || event.metaKey) return;
    const step = event.ctrlKey ? undefined : STEPS[event.key];
    if (step !== undefined) focusAt(step(keys.indexOf(current), keys.length));
    else if (event.ctrlKey && event.key === "Enter") onFix(current);
    else return;
    event.preventDefault();
  };

  useEffect(() => {
    // The browser drops the focus of what is removed to the page itself.
    if (isGone && document.activeElement === document.body) focusAt(focused.index);
  }, [focusAt, focused, isGone]);

  return { current, list, onFocus, onKeyDown };
}

function buttonOf(list: HTMLElement | null, key: string): HTMLElement | undefined {
  const buttons = list?.querySelectorAll<HTMLElement>("[data-finding]") ?? [];
  return [...buttons].find((button) => button.dataset.finding === key);
}
