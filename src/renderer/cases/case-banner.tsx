import { plural } from '@lingui/core/macro';
import { Trans, useLingui } from '@lingui/react/macro';
import { Baby, Languages, Lock, ShieldAlert, X } from 'lucide-react';

import type { CaseFile } from '../../shared/cases/case-record.ts';
import { mrnOf } from '../../shared/people/person.ts';
import { ageInYears } from '../../shared/values/calendar-date.ts';
import { keyText } from '../app/commands/keys.ts';
import { useGo } from '../app/navigation.ts';
import { PANE } from '../app/panes.ts';
import { paths } from '../app/paths.ts';
import { useToday } from '../app/session.ts';
import { ageText, dayText } from '../locale/dates.ts';
import { languageName } from '../locale/languages.ts';
import { Badge } from '../ui/badge.tsx';
import { IconButton } from '../ui/icon-button.tsx';
import { Identifier } from '../ui/identifier.tsx';
import styles from './case-banner.module.css';

/** The age from which a person is not a minor, in years. */
const ADULT_YEARS = 18;

/**
 * Whose file this is. Never scrolls away, and looks the same on every tab.
 *
 * @source NHS common user interface, patient banner; NIST IR 7804-1 (ux.md §3.1).
 */
export function CaseBanner({ file }: { readonly file: CaseFile }) {
  const { t } = useLingui();
  const go = useGo();
  const { person } = file;
  const { preferredName, pronouns } = person;
  return (
    <section className={styles['banner']} aria-label={t`Whose case this is`} {...PANE}>
      <div className={styles['line']}>
        <div className={styles['who']}>
          <h1>
            <bdi>
              <span className={styles['family']}>{person.familyName}</span>, {person.givenName}
            </bdi>
          </h1>
          <span className={styles['preferred']}>
            {preferredName !== null && (
              <Trans>
                prefers “<bdi>{preferredName}</bdi>”
              </Trans>
            )}
            {preferredName !== null && pronouns !== null && ' · '}
            {pronouns !== null && <bdi>{pronouns}</bdi>}
          </span>
        </div>
        <BannerFacts file={file} />
        <IconButton
          icon={X}
          label={t`Close case`}
          shortcut={keyText('Ctrl+W')}
          className={styles['close']}
          onPress={() => go(paths.caseload)}
        />
      </div>
      <BannerAlerts file={file} />
    </section>
  );
}

function BannerFacts({ file }: { readonly file: CaseFile }) {
  const { t } = useLingui();
  const today = useToday();
  const { person, case: record } = file;
  const mrn = mrnOf(person.identifiers);
  return (
    <dl className={styles['facts']}>
      <div>
        <dt>{t`Born`}</dt>
        <dd>
          {person.bornOn === null ? t`Not known` : dayText(person.bornOn)}{' '}
          <i>{ageText(person.bornOn, today)}</i>
        </dd>
      </div>
      <div>
        <dt>
          <abbr title={t`Medical record number`}>{t`MRN`}</abbr>
        </dt>
        <dd>{mrn === null ? t`Not known` : <Identifier>{mrn}</Identifier>}</dd>
      </div>
      <div>
        <dt>{t`Location`}</dt>
        <dd>{record.location ?? t`Not known`}</dd>
      </div>
      <div>
        <dt>{t`Opened`}</dt>
        <dd>{dayText(record.openedOn)}</dd>
      </div>
      <div>
        <dt>{t`Social worker`}</dt>
        <dd>
          <bdi>{record.workerName}</bdi>
        </dd>
      </div>
    </dl>
  );
}

function BannerAlerts({ file }: { readonly file: CaseFile }) {
  const { t } = useLingui();
  const today = useToday();
  const { person, case: record, bannerAlerts } = file;
  const language = person.language === null ? t`language not known` : languageName(person.language);
  const years = ageInYears(person.bornOn, today);
  return (
    <ul className={styles['alerts']} aria-label={t`Alerts`}>
      {bannerAlerts.length > 0 && (
        <li>
          <SafetyBadge count={bannerAlerts.length} />
        </li>
      )}
      {person.addresses.some(({ confidential }) => confidential) && (
        <li>
          <Badge tone="priv" icon={Lock}>{t`Confidential address: do not mail`}</Badge>
        </li>
      )}
      {person.interpreterNeeded === true && (
        <li>
          <Badge tone="info" icon={Languages}>{t`Interpreter: ${language}`}</Badge>
        </li>
      )}
      {years !== null && years < ADULT_YEARS && (
        <li>
          <Badge tone="warn" icon={Baby}>{t`Minor`}</Badge>
        </li>
      )}
      {record.status === 'closed' && (
        <li>
          <Badge tone="neutral" icon={Lock}>{t`Closed case: read only`}</Badge>
        </li>
      )}
    </ul>
  );
}

function SafetyBadge({ count }: { readonly count: number }) {
  const { t } = useLingui();
  return (
    <Badge tone="crit" icon={ShieldAlert}>
      {t`${plural(count, { one: 'Open safety alert', other: '# open safety alerts' })}`}
    </Badge>
  );
}
