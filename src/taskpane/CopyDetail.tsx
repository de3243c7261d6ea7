import { useEffect, useRef, useState, type ReactNode } from "react";
import { vi } from "../locales/vi";

/**
 * Copies a technical detail. Excel on the web may refuse the clipboard to a framed page: the text then
 * shows in a field, selected, to be copied by hand.
 */
export function CopyDetail({ detail }: { readonly detail: string }): ReactNode {
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
      clipboard.writeText(detail).then(
        () => setOutcome("copied"),
        () => setOutcome("manual"),
      );
  };

  return (
    <div className="plain-detail">
      <button type="button" className="plain-link" onClick={copy}>
        {vi.pane.copy.button}
      </button>
      <span role="status">
        {outcome === "copied" && vi.pane.copy.copied}
        {outcome === "manual" && vi.pane.copy.manual}
      </span>
      {outcome === "manual" && (
        <textarea ref={field} readOnly rows={5} aria-label={vi.pane.copy.detailLabel} value={detail} />
      )}
    </div>
  );
}
