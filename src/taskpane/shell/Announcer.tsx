import { useEffect, useState, type ReactNode } from "react";

/** Long enough that a burst of edits is told once, by its outcome. */
const SETTLE_MS = 800;

interface Props {
  readonly sentence: string | null;
  /** A new number has the sentence told again, even if it is the same. */
  readonly turn: number;
}

/** Tells a screen reader, politely and only when the settled sentence differs from the last one or was asked for. */
export function Announcer({ sentence, turn }: Props): ReactNode {
  const [told, setTold] = useState({ sentence: "", turn });

  useEffect(() => {
    if (sentence === null) return;
    const timer = setTimeout(() => setTold({ sentence, turn }), SETTLE_MS);
    return () => clearTimeout(timer);
  }, [sentence, turn]);

  return (
    <div className="visually-hidden" role="status" aria-live="polite">
      {/* Another element, not another text: an unchanged text would not be spoken. */}
      <span key={told.turn}>{told.sentence}</span>
    </div>
  );
}
