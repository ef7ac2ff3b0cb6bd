import { useLingui } from '@lingui/react/macro';
import { X } from 'lucide-react';
import { Dialog as AriaDialog, Modal, ModalOverlay } from 'react-aria-components';

import { classNames } from './class-names.ts';
import { DialogTitle, type DialogProps } from './dialog.tsx';
import dialogStyles from './dialog.module.css';
import styles from './drawer.module.css';
import { IconButton } from './icon-button.tsx';
import { ScrollArea } from './scroll-area.tsx';

export interface DrawerProps extends Omit<DialogProps, 'size'> {
  /** `wide` is for tables. */
  readonly size?: 'medium' | 'wide';
}

/** A tall panel at the end of the window for what is read beside the page: the page stays in sight behind it. */
export function Drawer({
  isOpen,
  onClose,
  title,
  description,
  size = 'medium',
  footer,
  children,
}: DrawerProps) {
  const { t } = useLingui();
  return (
    <ModalOverlay
      isOpen={isOpen}
      onOpenChange={(open) => !open && onClose()}
      isDismissable
      className={classNames(styles['scrim'])}
    >
      <Modal className={classNames(styles['drawer'], size === 'wide' && styles['wide'])}>
        <AriaDialog className={classNames(styles['dialog'])}>
          <header className={dialogStyles['head']}>
            <DialogTitle title={title} description={description} />
            <IconButton icon={X} label={t`Close`} shortcut="Esc" onPress={onClose} />
          </header>
          <ScrollArea className={dialogStyles['body']}>{children}</ScrollArea>
          {footer && <footer className={dialogStyles['foot']}>{footer}</footer>}
        </AriaDialog>
      </Modal>
    </ModalOverlay>
  );
}
