import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { ArrowRight, Languages, ShieldAlert } from 'lucide-react';

import type { CaseloadRow } from '../../shared/cases/case-record.ts';
import { PANE } from '../app/panes.ts';
import { paths } from '../app/paths.ts';
import { PersonIds, PersonName } from '../app/person-identity.tsx';
import { useToday } from '../app/session.ts';
import { dayText, dueText } from '../locale/dates.ts';
import { languageName } from '../locale/languages.ts';
import { Badge } from '../ui/badge.tsx';
import { ButtonLink } from '../ui/button.tsx';
import { DefinitionList } from '../ui/definition-list.tsx';
import { Stack } from '../ui/stack.tsx';
import styles from './caseload.module.css';

/** The active case of the list at a glance. */
export function CaseloadPreview({ row }: { readonly row: CaseloadRow }) {
  const { t } = useLingui();
  const { person, caseId } = row;
  return (
    <aside className={styles['preview']} aria-label={t`Preview`} {...PANE}>
      <div>
        <h2>
          <PersonName person={person} />
        </h2>
        {person.preferredName !== null && (
          <p>
            <Trans>
              prefers “<bdi>{person.preferredName}</bdi>”
            </Trans>
          </p>
        )}
        <PersonIds person={person} />
      </div>
      <PreviewAlerts row={row} />
      <PreviewFacts row={row} />
      <div className={styles['previewEnd']}>
        <ButtonLink variant="primary" href={paths.caseFile(caseId)}>
          <Trans>Open case</Trans>
          <ArrowRight size={16} aria-hidden />
        </ButtonLink>
        <ButtonLink variant="secondary" href={paths.caseFile(caseId, 'notes')}>
          <Trans>Write a note</Trans>
        </ButtonLink>
      </div>
    </aside>
  );
}

function PreviewAlerts({ row }: { readonly row: CaseloadRow }) {
  const { t } = useLingui();
  if (row.openAlerts === 0 && row.interpreterNeeded !== true && row.status === 'open') return null;
  const language = row.language === null ? t`language not known` : languageName(row.language);
  return (
    <Stack direction="row" gap={2}>
      {row.openAlerts > 0 && (
        <Badge tone="crit" icon={ShieldAlert}>
          {t`Open safety alert`}
        </Badge>
      )}
      {row.interpreterNeeded === true && (
        <Badge tone="info" icon={Languages}>
          {t`Interpreter: ${language}`}
        </Badge>
      )}
      {row.status === 'closed' && <Badge tone="neutral">{t`Closed`}</Badge>}
    </Stack>
  );
}

function PreviewFacts({ row }: { readonly row: CaseloadRow }) {
  const { t } = useLingui();
  const today = useToday();
  const { phq9, nextActionOn } = row;
  return (
    <DefinitionList
      definitions={[
        { key: 'location', term: t`Location`, value: row.location ?? t`Not known` },
        { key: 'opened', term: t`Opened`, value: dayText(row.openedOn) },
        {
          key: 'phq9',
          term: 'PHQ-9',
          value: phq9 === null ? t`Not scored yet` : `${phq9.score} · ${phq9.band}`,
        },
        {
          key: 'referrals',
          term: t`Referrals`,
          value: <Plural value={row.openReferrals} _0="None open" one="# open" other="# open" />,
        },
        {
          key: 'next',
          term: t`Next action`,
          value: nextActionOn === null ? t`None` : dueText(nextActionOn, today),
        },
      ]}
    />
  );
}
