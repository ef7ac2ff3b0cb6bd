import { Trans } from '@lingui/react/macro';
import { Copy } from 'lucide-react';
import { Component, type ContextType, type ReactNode } from 'react';

import { Button } from './button.tsx';
import { ErrorState } from './error-state.tsx';
import { FaultContext } from './fault-context.ts';

interface Props {
  /** Another value, such as the address, gives the content a new chance. */
  readonly resetKey: string;
  readonly children: ReactNode;
}

interface State {
  readonly resetKey: string;
  /** The reference of the fault that is shown; null while there is none. */
  readonly reference: string | null;
  readonly isCopied: boolean;
}

/** Holds a fault of one pane inside that pane: the rest of the window, and every draft, goes on. */
export class ErrorBoundary extends Component<Props, State> {
  static override contextType = FaultContext;
  declare context: ContextType<typeof FaultContext>;
  override state: State = { resetKey: this.props.resetKey, reference: null, isCopied: false };

  static getDerivedStateFromProps({ resetKey }: Props, state: State): State | null {
    return resetKey === state.resetKey ? null : { resetKey, reference: null, isCopied: false };
  }

  static getDerivedStateFromError(): Partial<State> {
    return { reference: crypto.randomUUID().slice(-8) };
  }

  override componentDidCatch(error: unknown): void {
    if (this.state.reference !== null) this.context?.report(error, this.state.reference);
  }

  override render(): ReactNode {
    const { reference, isCopied } = this.state;
    if (reference === null) return this.props.children;
    return (
      <ErrorState
        title={<Trans>This part of the window could not be shown.</Trans>}
        whatIsSafe={
          <Trans>Everything you saved is safe, and so are your drafts. The other parts go on.</Trans>
        }
        whatToDo={
          <Trans>
            Try again, or go to another page and come back. If it happens again, give your administrator the
            reference {reference}. It tells where the fault is, and nothing about anybody.
          </Trans>
        }
        onRetry={() => this.setState({ reference: null, isCopied: false })}
        actions={
          <>
            <Button
              variant="secondary"
              onPress={() => {
                this.context?.copy(reference);
                this.setState({ isCopied: true });
              }}
            >
              <Copy size={16} aria-hidden />
              <Trans>Copy the reference</Trans>
            </Button>
            <span role="status">{isCopied && <Trans>Copied.</Trans>}</span>
          </>
        }
      />
    );
  }
}
