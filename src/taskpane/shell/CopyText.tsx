import { useEffect, useRef, useState, type ReactNode } from "react";

interface Props {
  readonly text: string;
  readonly words: {
    readonly button: string;
    /** Tells the button from others with the same text. */
    readonly name?: string;
    readonly copied: string;
    readonly manual: string;
    /** Names the field for copying by hand. */
    readonly label: string;
  };
}

/**
 * Copies a text to be sent to somebody. Excel on the web may refuse the clipboard to a framed page: the text then
 * shows in a field, selected, to be copied by hand.
 */
export function CopyText({ text, words }: Props): ReactNode {
  const [outcome, setOutcome] = useState<"copied" | "manual" | null>(null);
  const field = useRef<HTMLTextAreaElement>(null);

  useEffect(() => {
    if (outcome !== "manual") return;
    field.current?.focus();
    field.current?.select();
  }, [outcome]);

  const copy = (): void => {
    // `navigator.clipboard` is missing altogether where the frame has no permission at all.
    const clipboard = navigator.clipboard as Clipboard | undefined;
    if (clipboard === undefined) setOutcome("manual");
    else
      clipboard.writeText(text).then(
        () => setOutcome("copied"),
        () => setOutcome("manual"),
      );
  };

  return (
    <div className="plain-detail">
      <button type="button" className="plain-link" aria-label={words.name} onClick={copy}>
        {words.button}
      </button>
      <span role="status">
        {outcome === "copied" && words.copied}
        {outcome === "manual" && words.manual}
      </span>
      {outcome === "manual" && (
        <textarea ref={field} readOnly rows={5} aria-label={words.label} value={text} />
      )}
    </div>
  );
}
