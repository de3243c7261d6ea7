import { useEffect, useRef, useState, type RefObject } from "react";

/** More than two panes full. */
const FIRST = 60;
const STEP = 240;

/**
 * How much of a long list to draw: a beginning, and more each time its end comes near the screen.
 * @returns the count, and what grows it: `end` goes around the button after the last one
 */
export function useGrowingCount(total: number): {
  readonly count: number;
  readonly more: () => void;
  readonly end: RefObject<HTMLDivElement | null>;
} {
  const [count, setCount] = useState(FIRST);
  const end = useRef<HTMLDivElement>(null);
  const isComplete = count >= total;

  useEffect(() => {
    if (isComplete || end.current === null) return;
    const observer = new IntersectionObserver(
      ([entry]) => {
        if (entry?.isIntersecting === true) setCount(count + STEP);
      },
      { rootMargin: "400px" },
    );
    observer.observe(end.current);
    return () => observer.disconnect();
  }, [count, isComplete]);

  return { count, more: () => setCount(count + STEP), end };
}
