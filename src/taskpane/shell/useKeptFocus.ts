import { useCallback, useEffect, useRef, type RefObject } from "react";

/**
 * Pressing a button often takes that button away. The browser then drops the keyboard to the page's start;
 * this puts it at the content instead. Only where the pane had the focus: never away from Excel's cells.
 */
export function useKeptFocus(): {
  readonly content: RefObject<HTMLElement | null>;
  readonly onFocus: () => void;
  readonly onBlur: () => void;
} {
  const content = useRef<HTMLElement>(null);
  const inside = useRef(false);

  // After every drawing. React raises no blur for what it removes itself, so `inside` still holds then.
  useEffect(() => {
    if (inside.current && document.activeElement === document.body) content.current?.focus();
  });

  const onFocus = useCallback(() => {
    inside.current = true;
  }, []);
  const onBlur = useCallback(() => {
    inside.current = false;
  }, []);
  return { content, onFocus, onBlur };
}
