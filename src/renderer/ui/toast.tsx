import { Trans, useLingui } from '@lingui/react/macro';
import { Undo2, X } from 'lucide-react';
import { createContext, use, useCallback, useState, type ReactNode } from 'react';

import { Button } from './button.tsx';
import { IconButton } from './icon-button.tsx';
import styles from './toast.module.css';

/** What has just been done, with the way back. */
export interface Toast {
  readonly message: ReactNode;
  readonly onUndo?: (() => void) | undefined;
}

type ShowToast = (toast: Toast) => void;

const ToastContext = createContext<ShowToast | null>(null);

/**
 * The function that tells the user what has just been done. The toast stays until the next one or until it is dismissed;
 * it is never the only place where something is said.
 */
export function useToast(): ShowToast {
  const show = use(ToastContext);
  if (!show) throw new Error('useToast needs a ToastProvider above it');
  return show;
}

/** Holds the one toast of the window. Its status region is always in the page, or the first message would not be read. */
export function ToastProvider({ children }: { readonly children: ReactNode }) {
  const [toast, setToast] = useState<Toast | null>(null);
  const dismiss = useCallback(() => setToast(null), []);
  return (
    <ToastContext value={setToast}>
      {children}
      <div role="status" className={styles['region']} data-react-aria-top-layer="true">
        {toast && <ToastCard toast={toast} onDismiss={dismiss} />}
      </div>
    </ToastContext>
  );
}

function ToastCard({ toast, onDismiss }: { readonly toast: Toast; readonly onDismiss: () => void }) {
  const { t } = useLingui();
  const { onUndo } = toast;
  const undo = () => {
    onDismiss();
    onUndo?.();
  };
  return (
    <div className={styles['toast']}>
      <span>{toast.message}</span>
      <span className={styles['actions']}>
        {onUndo && (
          <Button size="small" className={styles['undo']} onPress={undo}>
            <Undo2 size={15} aria-hidden />
            <Trans>Undo</Trans>
          </Button>
        )}
        <IconButton
          icon={X}
          size="small"
          label={t`Dismiss`}
          className={styles['close']}
          onPress={onDismiss}
        />
      </span>
    </div>
  );
}
