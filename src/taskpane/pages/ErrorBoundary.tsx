import { Component, type ReactNode } from 'react';
import type { PaneText } from '../text';
import { CrashPage } from './CrashPage';

interface ErrorBoundaryProps {
  readonly text: PaneText['crash'];
  readonly children: ReactNode;
}

/** React asks for a class here; there is no hook for it. */
export class ErrorBoundary extends Component<ErrorBoundaryProps, { readonly error?: unknown }> {
  override state: { readonly error?: unknown } = {};

  static getDerivedStateFromError(error: unknown) {
    return { error: error ?? new Error('unknown') };
  }

  override render() {
    const { error } = this.state;
    if (error === undefined) return this.props.children;
    return <CrashPage text={this.props.text} error={error} />;
  }
}
