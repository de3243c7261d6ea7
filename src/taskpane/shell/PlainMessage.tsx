import type { ReactNode } from "react";

interface Props {
  readonly title: string;
  readonly explanation: string;
  readonly action?: { readonly label: string; readonly run: () => void };
  readonly children?: ReactNode;
}

/** A whole-pane message that needs neither Office nor Fluent; its look is in taskpane.html. */
export function PlainMessage({ title, explanation, action, children }: Props): ReactNode {
  return (
    <main className="plain">
      <div role="alert">
        <h1>{title}</h1>
        <p>{explanation}</p>
      </div>
      {action && (
        <button type="button" className="plain-button" onClick={action.run}>
          {action.label}
        </button>
      )}
      {children}
    </main>
  );
}
