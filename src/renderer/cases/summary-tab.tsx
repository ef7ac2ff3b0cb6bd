import { Plural, Trans, useLingui } from '@lingui/react/macro';
import type { ReactNode } from 'react';

import type { CaseFile } from '../../shared/cases/case-record.ts';
import type { Person } from '../../shared/people/person.ts';
import { paths } from '../app/paths.ts';
import { QueryView } from '../app/query-view.tsx';
import { useMay } from '../app/session.ts';
import { dayText } from '../locale/dates.ts';
import { languageName } from '../locale/languages.ts';
import { ButtonLink } from '../ui/button.tsx';
import { Card } from '../ui/card.tsx';
import { DefinitionList } from '../ui/definition-list.tsx';
import styles from './case-layout.module.css';
import { SETTING_WORDS } from './case-words.ts';
import { ChartCard } from './chart-card.tsx';
import { ReachCard } from './reach-card.tsx';
import { useCaseFile } from './queries.ts';

interface Props {
  readonly caseId: string;
  /** The safety alerts of the case, for those who may see them. */
  readonly safety: ReactNode;
}

/** The case at a glance: safety first, why social work is here, who the person is, what the hospital knows, what is next. */
export function SummaryTab({ caseId, safety }: Props) {
  const file = useCaseFile(caseId);
  const mayReadClinical = useMay('clinical.read');
  return (
    <QueryView query={file}>
      {(found) => (
        <>
          {mayReadClinical && safety}
          <div className={styles['summary']}>
            <div className={styles['column']}>
              <WhyCard file={found} />
              <ChartCard encounters={found.encounters} conditions={found.conditions} />
            </div>
            <div className={styles['column']}>
              <NextCard file={found} />
              <WhoCard person={found.person} />
              <ReachCard person={found.person} />
            </div>
          </div>
        </>
      )}
    </QueryView>
  );
}

function WhyCard({ file: { case: record } }: { readonly file: CaseFile }) {
  const { t, i18n } = useLingui();
  return (
    <Card title={<Trans>Why social work is here</Trans>}>
      <p dir="auto" className={styles['reason']}>
        {record.reason}
      </p>
      <DefinitionList
        look="columns"
        definitions={[
          { key: 'setting', term: t`Setting`, value: i18n._(SETTING_WORDS[record.setting]) },
          { key: 'opened', term: t`Opened`, value: dayText(record.openedOn) },
          { key: 'worker', term: t`Social worker`, value: <bdi>{record.workerName}</bdi> },
        ]}
      />
    </Card>
  );
}

function NextCard({ file: { case: record, counts } }: { readonly file: CaseFile }) {
  return (
    <Card title={<Trans>Next</Trans>}>
      <p className={styles['reason']}>
        <Plural
          value={counts.openReferrals}
          _0="No referral is open."
          one="# referral is open."
          other="# referrals are open."
        />
      </p>
      <ButtonLink size="small" variant="secondary" href={paths.caseFile(record.id, 'referrals')}>
        <Trans>See referrals</Trans>
      </ButtonLink>{' '}
      <ButtonLink size="small" variant="secondary" href={paths.caseFile(record.id, 'discharge')}>
        <Trans>Plan the discharge</Trans>
      </ButtonLink>
    </Card>
  );
}

function WhoCard({ person }: { readonly person: Person }) {
  const { t } = useLingui();
  const mayWrite = useMay('people.write');
  return (
    <Card
      title={<Trans>Who</Trans>}
      aside={
        mayWrite && (
          <ButtonLink size="small" href={paths.person(person.id)}>
            <Trans context="a button">Change</Trans>
          </ButtonLink>
        )
      }
    >
      <DefinitionList
        definitions={[
          { key: 'preferred', term: t`Preferred name`, value: person.preferredName ?? t`None given` },
          { key: 'pronouns', term: t`Pronouns`, value: person.pronouns ?? t`None given` },
          {
            key: 'language',
            term: t`Language`,
            value: person.language === null ? t`Not known` : languageName(person.language),
          },
          {
            key: 'interpreter',
            term: t`Interpreter`,
            value: <InterpreterAnswer isNeeded={person.interpreterNeeded} />,
          },
        ]}
      />
    </Card>
  );
}

function InterpreterAnswer({ isNeeded }: { readonly isNeeded: boolean | null }) {
  if (isNeeded === null) return <Trans>Nobody has asked yet</Trans>;
  return isNeeded ? <Trans>Needed</Trans> : <Trans>Not needed</Trans>;
}
