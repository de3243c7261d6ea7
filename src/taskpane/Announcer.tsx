import { useEffect, useState, type ReactNode } from "react";

/** Long enough that a burst of edits is told once, by its outcome. */
const SETTLE_MS = 800;

/** Tells a screen reader, politely and only when the settled sentence differs from the last one told. */
export function Announcer({ sentence }: { readonly sentence: string | null }): ReactNode {
  const [told, setTold] = useState("");

  useEffect(() => {
    if (sentence === null) return;
    const timer = setTimeout(() => setTold(sentence), SETTLE_MS);
    return () => clearTimeout(timer);
  }, [sentence]);

  return (
    <div className="visually-hidden" role="status" aria-live="polite">
      {told}
    </div>
  );
}
