import { Trans, useLingui } from '@lingui/react/macro';
import type { ReactNode } from 'react';

import { MenuId } from '../../shared/ipc/menu-model.ts';
import { may } from '../../shared/staff/permissions.ts';
import { Dialog } from '../ui/dialog.tsx';
import { Kbd } from '../ui/kbd.tsx';
import { LIST_KEYS, PANEL_KEYS, QUESTION_KEYS } from './commands/fixed-keys.ts';
import { keyText } from './commands/keys.ts';
import { COMMANDS } from './commands/registry.ts';
import { useShownKeys } from './commands/use-shown-keys.ts';
import { MENU_WORDS } from './commands/words-of-menu.ts';
import { useLook } from './look.ts';
import { useSession } from './session.ts';
import styles from './shortcut-sheet.module.css';

interface Line {
  readonly id: string;
  readonly words: string;
  readonly keys: readonly string[];
}

/** Every key that works for this user, by the menus its commands stand in. */
export function ShortcutSheet({ onClose }: { readonly onClose: () => void }) {
  const { t, i18n } = useLingui();
  const { account } = useSession();
  const shownKeys = useShownKeys();
  const { singleKeys } = useLook().preferences;
  const lines: readonly (Line & { readonly menu: MenuId })[] = COMMANDS.filter(({ needs }) =>
    may(account.roles, needs),
  )
    .map((command) => ({
      id: command.id,
      menu: command.menu,
      words: i18n._(command.words),
      keys: shownKeys(command).map(keyText),
    }))
    .filter(({ keys }) => keys.length > 0);
  const fixed = (keys: typeof LIST_KEYS) => keys.map((line) => ({ ...line, words: i18n._(line.words) }));
  return (
    <Dialog
      isOpen
      size="large"
      onClose={onClose}
      title={<Trans>Keyboard shortcuts</Trans>}
      description={
        singleKeys ? (
          <Trans>Letters alone work while nothing is being typed. They can be turned off in Settings.</Trans>
        ) : (
          <Trans>Letters alone are turned off in Settings.</Trans>
        )
      }
    >
      {/* There is nothing to press in it, and whoever has no mouse must be able to scroll it. */}
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- see above */}
      <div role="region" aria-label={t`All shortcuts`} tabIndex={0} className={styles['groups']}>
        {MenuId.options.map((menu) => (
          <Group
            key={menu}
            title={i18n._(MENU_WORDS[menu])}
            lines={lines.filter((line) => line.menu === menu)}
          />
        ))}
        <Group title={t`In a list`} lines={fixed(LIST_KEYS)} />
        <Group title={t`In an assessment`} lines={fixed(QUESTION_KEYS)} />
        <Group title={t`In a panel`} lines={fixed(PANEL_KEYS)} />
      </div>
    </Dialog>
  );
}

function Group({ title, lines }: { readonly title: ReactNode; readonly lines: readonly Line[] }) {
  if (lines.length === 0) return null;
  return (
    <section className={styles['group']}>
      <h3>{title}</h3>
      <dl>
        {lines.map(({ id, words, keys }) => (
          <div key={id} data-command={id}>
            <dt>{words}</dt>
            <dd>
              {keys.map((key) => (
                <Kbd key={key}>{key}</Kbd>
              ))}
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
