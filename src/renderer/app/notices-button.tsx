import { Trans } from '@lingui/react/macro';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';

import { bridge } from '../api/bridge.ts';
import { Button } from '../ui/button.tsx';
import { Dialog } from '../ui/dialog.tsx';
import styles from './notices-button.module.css';
import { noticeSections } from './notice-sections.ts';

/** Opens the licences of everything this program is made of. */
export function NoticesButton() {
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <Button variant="secondary" onPress={() => setOpen(true)}>
        <Trans>Licences</Trans>
      </Button>
      <Dialog
        isOpen={isOpen}
        onClose={() => setOpen(false)}
        size="large"
        title={<Trans>Licences</Trans>}
        description={<Trans>The work of others that Almoner is made of, and their terms.</Trans>}
      >
        <Notices />
      </Dialog>
    </>
  );
}

/** One line for each part; its terms unfold below it, so that the window never lays out all of them at once. */
function Notices() {
  const { data = '' } = useQuery({ queryKey: ['notices'], queryFn: () => bridge.notices() });
  return (
    <ul className={styles['parts']}>
      {noticeSections(data).map(({ title, text }) => (
        <li key={title}>
          <details>
            <summary>{title}</summary>
            <pre className={styles['text']}>{text}</pre>
          </details>
        </li>
      ))}
    </ul>
  );
}
