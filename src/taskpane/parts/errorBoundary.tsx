import { Component, type ErrorInfo, type ReactNode } from 'react';

interface Props {
  /** Shown in place of what broke. */
  readonly fallback: ReactNode;
  readonly children: ReactNode;
}

/** A defect in a view must not leave an empty pane: it is written to the console and said on the screen. */
export class ErrorBoundary extends Component<Props, { readonly broken: boolean }> {
  override state = { broken: false };

  static getDerivedStateFromError(): { broken: boolean } {
    return { broken: true };
  }

  override componentDidCatch(error: Error, info: ErrorInfo): void {
    console.error(error, info.componentStack);
  }

  override render(): ReactNode {
    return this.state.broken ? this.props.fallback : this.props.children;
  }
}
