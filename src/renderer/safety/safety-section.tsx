import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { ShieldCheck } from 'lucide-react';

import { QueryView } from '../app/query-view.tsx';
import { Card } from '../ui/card.tsx';
import { EmptyState } from '../ui/empty-state.tsx';
import { Stack } from '../ui/stack.tsx';
import { AlertCard } from './alert-card.tsx';
import { useSafetyFiles } from './queries.ts';

/** The safety alerts of a case: open ones first, each with its steps and what comes next. */
export function SafetySection({ caseId }: { readonly caseId: string }) {
  const { t } = useLingui();
  const query = useSafetyFiles(caseId);
  const openCount = query.data?.filter(({ alert }) => alert.status === 'open').length ?? 0;
  return (
    <Card
      title={t`Safety`}
      aside={<Plural value={openCount} _0="No open alert" one="# open alert" other="# open alerts" />}
    >
      <QueryView query={query}>
        {(files) =>
          files.length === 0 ? (
            <EmptyState icon={ShieldCheck} title={<Trans>No safety alerts</Trans>}>
              <p>
                <Trans>
                  An answer about self-harm or danger opens an alert here. No alert does not mean that nobody
                  is at risk.
                </Trans>
              </p>
            </EmptyState>
          ) : (
            <Stack gap={4}>
              {files
                .toSorted((one, other) => other.alert.status.localeCompare(one.alert.status))
                .map((file) => (
                  <AlertCard key={file.alert.id} file={file} />
                ))}
            </Stack>
          )
        }
      </QueryView>
    </Card>
  );
}
