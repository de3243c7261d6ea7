import { Component, type ReactNode } from "react";
import { vi } from "../../locales/vi";
import { CopyText } from "./CopyText";
import { errorDetail } from "./errorSentence";
import { PlainMessage } from "./PlainMessage";

interface State {
  readonly failure: { readonly error: unknown } | null;
}

/**
 * An error while drawing would leave an empty pane: this says so instead and reopens it.
 * Its own page uses plain elements, since the component library may be what failed.
 */
export class ErrorBoundary extends Component<{ children: ReactNode }, State> {
  override state: State = { failure: null };

  static getDerivedStateFromError(error: unknown): State {
    return { failure: { error } };
  }

  override render(): ReactNode {
    const { failure } = this.state;
    if (failure === null) return this.props.children;
    return (
      <PlainMessage
        title={vi.pane.boundary.title}
        explanation={vi.pane.boundary.explanation}
        action={{ label: vi.pane.boundary.reopen, run: () => window.location.reload() }}
      >
        <CopyText text={errorDetail(failure.error)} words={vi.pane.copy} />
      </PlainMessage>
    );
  }
}
