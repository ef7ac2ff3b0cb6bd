import { Trans } from '@lingui/react/macro';
import { Component, type ReactNode } from 'react';

import { ErrorState } from '../ui/error-state.tsx';

interface Props {
  /** Another value, such as the address, gives the content a new chance. */
  readonly resetKey: string;
  readonly children: ReactNode;
}

interface State {
  readonly resetKey: string;
  readonly hasFailed: boolean;
}

/** Holds a fault of one pane inside that pane: the rest of the window, and every draft, goes on. */
export class ErrorBoundary extends Component<Props, State> {
  override state: State = { resetKey: this.props.resetKey, hasFailed: false };

  static getDerivedStateFromProps({ resetKey }: Props, state: State): State | null {
    return resetKey === state.resetKey ? null : { resetKey, hasFailed: false };
  }

  static getDerivedStateFromError(): Partial<State> {
    return { hasFailed: true };
  }

  override render(): ReactNode {
    if (!this.state.hasFailed) return this.props.children;
    return (
      <ErrorState
        title={<Trans>This part of the window could not be shown.</Trans>}
        whatIsSafe={<Trans>Everything you saved is safe, and so are your drafts.</Trans>}
        whatToDo={<Trans>Try again, or go to another page and come back.</Trans>}
        onRetry={() => this.setState({ hasFailed: false })}
      />
    );
  }
}
