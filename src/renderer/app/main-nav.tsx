import { Trans, useLingui } from '@lingui/react/macro';
import { CircleHelp } from 'lucide-react';
import { Button, Link } from 'react-aria-components';

import { may } from '../../shared/staff/permissions.ts';
import { useHelp } from '../help/help-context.ts';
import { BrandMark } from './brand-mark.tsx';
import styles from './main-nav.module.css';
import { PANE } from './panes.ts';
import { SECTIONS, type Section } from './sections.ts';
import { useSession } from './session.ts';

/** The main sections, who is signed in. */
export function MainNav({ address }: { readonly address: string }) {
  const { t } = useLingui();
  const { account, facility } = useSession();
  const { open } = useHelp();
  const sections = SECTIONS.filter(({ needs }) => may(account.roles, needs));
  return (
    <nav className={styles['nav']} aria-label={t`Main`} {...PANE}>
      <div className={styles['brand']}>
        <BrandMark />
        <div>
          <strong>Almoner</strong>
          <bdi>{facility.name}</bdi>
        </div>
      </div>
      <ul className={styles['sections']}>
        {sections.map((section) => (
          <li key={section.path}>
            <SectionLink
              section={section}
              isCurrent={section.covers.some((start) => address.startsWith(start))}
            />
          </li>
        ))}
      </ul>
      <div className={styles['foot']}>
        <span title={t`Help (F1)`}>
          <Button className={styles['help'] ?? ''} aria-label={t`Help`} onPress={open}>
            <CircleHelp size={18} aria-hidden />
            <span>
              <Trans>Help</Trans>
            </span>
          </Button>
        </span>
        <div className={styles['account']}>
          <span className={styles['initials']} aria-hidden>
            {initialsOf(account.displayName)}
          </span>
          <div>
            <bdi>
              <strong>{account.displayName}</strong>
            </bdi>
            <small>{account.credentials ?? <Trans>Signed in</Trans>}</small>
          </div>
        </div>
      </div>
    </nav>
  );
}

function SectionLink({ section, isCurrent }: { readonly section: Section; readonly isCurrent: boolean }) {
  const { t, i18n } = useLingui();
  const Icon = section.icon;
  const label = i18n._(section.label);
  const key = SECTIONS.indexOf(section) + 1;
  return (
    // A plain title beside the words: a tooltip would cover the next link.
    <span title={t`${label} (Ctrl ${key})`}>
      <Link href={section.path} {...(isCurrent && { 'aria-current': 'page' as const })} aria-label={label}>
        <Icon size={18} aria-hidden />
        <span>{label}</span>
      </Link>
    </span>
  );
}

/** First letters of the first and the last word of a name. */
function initialsOf(name: string): string {
  const words = name.split(/\s+/).filter(Boolean);
  const chosen = words.length > 1 ? [words.at(0), words.at(-1)] : words;
  return chosen
    .map((word) => /^\p{L}\p{M}*/u.exec(word ?? '')?.[0] ?? '')
    .join('')
    .toUpperCase();
}
