import { useLingui } from '@lingui/react/macro';
import { X } from 'lucide-react';
import type { ReactNode } from 'react';
import { Dialog as AriaDialog, Heading, Modal, ModalOverlay } from 'react-aria-components';

import { classNames } from './class-names.ts';
import styles from './dialog.module.css';
import { ErrorBoundary } from './error-boundary.tsx';
import { IconButton } from './icon-button.tsx';
import { ScrollArea } from './scroll-area.tsx';

interface FrameProps {
  readonly isOpen: boolean;
  readonly title: ReactNode;
  /** One or two sentences under the title, such as who this is about. */
  readonly description?: ReactNode;
  readonly size?: 'small' | 'medium' | 'large';
  readonly children: ReactNode;
}

export interface DialogProps extends FrameProps {
  /** Esc, a press outside and the close button all end here. */
  readonly onClose: () => void;
  /** The buttons, the main one last. Leave it out where a form inside brings its own. */
  readonly footer?: ReactNode;
}

/** A modal panel the user may leave at any time. */
export function Dialog({
  isOpen,
  onClose,
  title,
  description,
  size = 'medium',
  footer,
  children,
}: DialogProps) {
  const { t } = useLingui();
  return (
    <ModalOverlay
      isOpen={isOpen}
      onOpenChange={(open) => !open && onClose()}
      isDismissable
      className={classNames(styles['scrim'])}
    >
      <Modal className={classNames(styles['modal'], styles[size])}>
        <AriaDialog className={classNames(styles['dialog'])}>
          <header className={styles['head']}>
            <DialogTitle title={title} description={description} />
            <IconButton icon={X} label={t`Close`} shortcut="Esc" onPress={onClose} />
          </header>
          <ScrollArea className={styles['body']}>
            <ErrorBoundary resetKey="dialog">{children}</ErrorBoundary>
          </ScrollArea>
          {footer && <footer className={styles['foot']}>{footer}</footer>}
        </AriaDialog>
      </Modal>
    </ModalOverlay>
  );
}

export interface AlertDialogProps extends FrameProps {
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
            <DialogTitle title={title} description={description} />
          </header>
          <ScrollArea className={styles['body']}>
            <ErrorBoundary resetKey="dialog">{children}</ErrorBoundary>
          </ScrollArea>
          <footer className={styles['foot']}>{actions}</footer>
        </AriaDialog>
      </Modal>
    </ModalOverlay>
  );
}

/** The heading of a panel over the page, with its one or two sentences. */
export function DialogTitle({ title, description }: Pick<FrameProps, 'title' | 'description'>) {
  return (
    <div>
      <Heading slot="title" level={2}>
        {title}
      </Heading>
      {description && <p className={styles['description']}>{description}</p>}
    </div>
  );
}
