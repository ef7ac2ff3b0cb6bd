import type { ReactNode } from 'react';
import { Dialog as AriaDialog, Modal, ModalOverlay } from 'react-aria-components';

import { classNames } from './class-names.ts';
import {
  ClosablePanel,
  PanelBody,
  PanelTitle,
  type ClosableProps,
  type PanelProps,
} from './closable-panel.tsx';
import styles from './dialog.module.css';

type Size = 'small' | 'medium' | 'large';

interface DialogProps extends ClosableProps {
  readonly size?: Size;
}

/** A modal panel the user may leave at any time. */
export function Dialog({ size = 'medium', ...panel }: DialogProps) {
  const look = {
    scrim: classNames(styles['scrim']),
    panel: classNames(styles['modal'], styles[size]),
    dialog: classNames(styles['dialog']),
  };
  return <ClosablePanel {...panel} look={look} />;
}

interface AlertDialogProps extends PanelProps {
  readonly size?: Size;
  readonly tone?: 'crit' | 'warn';
  /** The only ways out. Each must close the dialog by its own act. */
  readonly actions: ReactNode;
}

/** An interrupt for safety or an irreversible act: neither Esc nor a press outside dismisses it. */
export function AlertDialog({
  isOpen,
  title,
  description,
  size = 'medium',
  tone = 'crit',
  actions,
  children,
}: AlertDialogProps) {
  return (
    <ModalOverlay
      isOpen={isOpen}
      isDismissable={false}
      isKeyboardDismissDisabled
      className={classNames(styles['scrim'])}
    >
      <Modal className={classNames(styles['modal'], styles[size], styles[tone])}>
        <AriaDialog role="alertdialog" className={classNames(styles['dialog'])}>
          <header className={styles['head']}>
            <PanelTitle title={title} description={description} />
          </header>
          <PanelBody>{children}</PanelBody>
          <footer className={styles['foot']}>{actions}</footer>
        </AriaDialog>
      </Modal>
    </ModalOverlay>
  );
}
