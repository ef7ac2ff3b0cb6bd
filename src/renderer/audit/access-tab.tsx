import { Plural, Trans, useLingui } from '@lingui/react/macro';

import type { AuditEntry } from '../../shared/audit/contract.ts';
import { QueryView } from '../app/query-view.tsx';
import { useSession } from '../app/session.ts';
import { momentText } from '../locale/dates.ts';
import { Badge } from '../ui/badge.tsx';
import { Card } from '../ui/card.tsx';
import { DataTable } from '../ui/data-table.tsx';
import { deedWords, OUTCOME_WORDS } from './audit-words.ts';
import { SHOWN_ENTRIES, useCaseTrail } from './queries.ts';

/** Who looked at this case. Looking at this list is itself on it. */
export function AccessTab({ caseId }: { readonly caseId: string }) {
  const trail = useCaseTrail(caseId);
  return (
    <Card title={<Trans>Who looked at this case</Trans>}>
      <p>
        <Trans>
          Every look and every change is written down, and so is this one. Nobody can change or remove a line.
        </Trans>
      </p>
      <QueryView query={trail} skeletonLines={8}>
        {(entries) => (
          <>
            <TrailTable entries={entries} />
            {entries.length === SHOWN_ENTRIES && (
              <p>
                <Plural
                  value={SHOWN_ENTRIES}
                  one="The newest line is shown."
                  other="The newest # lines are shown."
                />
              </p>
            )}
          </>
        )}
      </QueryView>
    </Card>
  );
}

function TrailTable({ entries }: { readonly entries: readonly AuditEntry[] }) {
  const { t, i18n } = useLingui();
  const { facility } = useSession();
  return (
    <DataTable
      caption={t`Who looked at this case`}
      isCaptionHidden
      rows={entries}
      rowKey={({ seq }) => String(seq)}
      empty={
        <p>
          <Trans>Nobody yet.</Trans>
        </p>
      }
      columns={[
        { key: 'when', header: t`When`, render: ({ at }) => momentText(at, facility.timeZone) },
        { key: 'who', header: t`Who`, render: ({ actorName }) => <bdi>{actorName}</bdi> },
        {
          key: 'what',
          header: t`What`,
          render: ({ method }) => {
            const words = deedWords(method);
            return words === null ? method : i18n._(words);
          },
        },
        {
          key: 'outcome',
          header: t`Outcome`,
          render: ({ outcome }) => (
            <Badge tone={outcome === 'done' ? 'neutral' : 'warn'}>{i18n._(OUTCOME_WORDS[outcome])}</Badge>
          ),
        },
      ]}
    />
  );
}
