import { useLingui } from '@lingui/react/macro';
import { X } from 'lucide-react';
import type { ReactNode } from 'react';
import { Dialog as AriaDialog, Heading, Modal, ModalOverlay } from 'react-aria-components';

import styles from './dialog.module.css';
import { ErrorBoundary } from './error-boundary.tsx';
import { IconButton } from './icon-button.tsx';
import { ScrollArea } from './scroll-area.tsx';

/** What every panel over the page is told. */
export interface PanelProps {
  readonly isOpen: boolean;
  readonly title: ReactNode;
  /** One or two sentences under the title, such as who this is about. */
  readonly description?: ReactNode;
  readonly children: ReactNode;
}

/** A panel that may be left at any time. */
export interface ClosableProps extends PanelProps {
  /** Esc, a press outside and the close button all end here. */
  readonly onClose: () => void;
  /** The buttons, the main one last. Leave it out where a form inside brings its own. */
  readonly footer?: ReactNode;
}

interface Props extends ClosableProps {
  /** The classes of the shade behind it, of the panel and of what fills it. */
  readonly look: { readonly scrim: string; readonly panel: string; readonly dialog: string };
}

/** A modal panel the user may leave at any time, wherever it stands: a heading, what scrolls, the buttons. */
export function ClosablePanel({ isOpen, onClose, title, description, footer, look, children }: Props) {
  const { t } = useLingui();
  return (
    <ModalOverlay
      isOpen={isOpen}
      onOpenChange={(open) => !open && onClose()}
      isDismissable
      className={look.scrim}
    >
      <Modal className={look.panel}>
        <AriaDialog className={look.dialog}>
          <header className={styles['head']}>
            <PanelTitle title={title} description={description} />
            <IconButton icon={X} label={t`Close`} shortcut="Esc" onPress={onClose} />
          </header>
          <PanelBody>{children}</PanelBody>
          {footer && <footer className={styles['foot']}>{footer}</footer>}
        </AriaDialog>
      </Modal>
    </ModalOverlay>
  );
}

/** What a panel holds. A fault in it leaves its heading and the way out. */
export function PanelBody({ children }: { readonly children: ReactNode }) {
  return (
    <ScrollArea className={styles['body']}>
      <ErrorBoundary resetKey="panel">{children}</ErrorBoundary>
    </ScrollArea>
  );
}

/** The heading of a panel over the page, with its one or two sentences. */
export function PanelTitle({ title, description }: Pick<PanelProps, 'title' | 'description'>) {
  return (
    <div>
      <Heading slot="title" level={2}>
        {title}
      </Heading>
      {description && <p className={styles['description']}>{description}</p>}
    </div>
  );
}
