import { Plural, useLingui } from '@lingui/react/macro';
import { Languages, ShieldAlert } from 'lucide-react';

import type { CaseloadRow } from '../../shared/cases/case-record.ts';
import { useToday } from '../app/session.ts';
import { PersonName } from '../app/person-identity.tsx';
import { birthText, dueText, dueTone } from '../locale/dates.ts';
import { languageName } from '../locale/languages.ts';
import { Badge } from '../ui/badge.tsx';
import type { GridColumn } from '../ui/grid-columns.ts';
import { Identifier } from '../ui/identifier.tsx';
import styles from './caseload.module.css';

/** The columns of the caseload. Two identifiers stand in every row, at every width. */
export function useCaseloadColumns(): readonly GridColumn<CaseloadRow>[] {
  const { t } = useLingui();
  const today = useToday();
  return [
    {
      key: 'name',
      header: t`Person`,
      width: 'minmax(9rem, 1.5fr)',
      render: (row) => (
        <>
          <PersonName person={row.person} />
          <small>
            {row.location ?? t`No location`}
            {row.status === 'closed' && ` · ${t`Closed`}`}
          </small>
        </>
      ),
    },
    {
      key: 'ids',
      header: t`MRN and birth date`,
      width: 'minmax(9rem, 1fr)',
      render: ({ person }) => (
        <>
          {person.mrn === null ? t`No MRN` : <Identifier>{person.mrn}</Identifier>}
          <small>{birthText(person.bornOn, today)}</small>
        </>
      ),
    },
    {
      key: 'alerts',
      header: t`Alerts`,
      width: '6rem',
      showFrom: 'medium',
      render: (row) => <RowAlerts row={row} />,
    },
    {
      key: 'phq9',
      header: 'PHQ-9',
      width: '9.5rem',
      showFrom: 'medium',
      render: ({ phq9 }) => phq9 && <Score score={phq9.score} band={phq9.band} />,
    },
    {
      key: 'referrals',
      header: t`Open referrals`,
      width: '7rem',
      align: 'end',
      showFrom: 'wide',
      render: ({ openReferrals }) => openReferrals,
    },
    {
      key: 'next',
      header: t`Next action`,
      width: '7.5rem',
      render: ({ nextActionOn }) =>
        nextActionOn && (
          <span className={styles['due']} data-tone={dueTone(nextActionOn, today)}>
            {dueText(nextActionOn, today)}
          </span>
        ),
    },
  ];
}

function Score({ score, band }: { readonly score: number; readonly band: string }) {
  return (
    <span className={styles['score']}>
      <b>{score}</b>
      <small>{band}</small>
    </span>
  );
}

function RowAlerts({ row }: { readonly row: CaseloadRow }) {
  const { t } = useLingui();
  const language = row.language === null ? t`language not known` : languageName(row.language);
  return (
    <span className={styles['alerts']}>
      {row.openAlerts > 0 && (
        <>
          <Badge tone="crit" icon={ShieldAlert} isIconOnly>
            {t`Open safety alert`}
          </Badge>
          {row.openAlerts > 1 && (
            <small>
              <Plural value={row.openAlerts} one="# alert" other="# alerts" />
            </small>
          )}
        </>
      )}
      {row.interpreterNeeded === true && (
        <Badge tone="info" icon={Languages} isIconOnly>
          {t`Interpreter needed: ${language}`}
        </Badge>
      )}
    </span>
  );
}
