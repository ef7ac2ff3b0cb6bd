import { Trans, useLingui } from '@lingui/react/macro';
import { Plus, Send } from 'lucide-react';
import { useState } from 'react';

import { SingleKey } from '../app/commands/single-key.tsx';
import { useCommand } from '../app/commands/use-command.ts';
import { QueryView } from '../app/query-view.tsx';
import { useMay } from '../app/session.ts';
import { Button } from '../ui/button.tsx';
import { Card } from '../ui/card.tsx';
import { EmptyState } from '../ui/empty-state.tsx';
import { Stack } from '../ui/stack.tsx';
import { NewReferralDialog } from './new-referral-dialog.tsx';
import { useReferrals } from './queries.ts';
import { ReferralCard } from './referral-card.tsx';

/** The referrals of a case, newest first, each with the services that were asked. */
export function ReferralsTab({ caseId }: { readonly caseId: string }) {
  const { t } = useLingui();
  const query = useReferrals(caseId);
  const mayWrite = useMay('referral.write');
  const [isAdding, setAdding] = useState(false);
  useCommand('add-referral', () => setAdding(true), { isDisabled: !mayWrite });
  const addButton = mayWrite && (
    <Button variant="primary" onPress={() => setAdding(true)}>
      <Plus size={16} aria-hidden />
      <Trans>Add referral</Trans>
      <SingleKey>R</SingleKey>
    </Button>
  );
  return (
    <Card title={t`Referrals`} aside={query.data?.length ? addButton : undefined}>
      <QueryView query={query}>
        {(files) =>
          files.length === 0 ? (
            <EmptyState icon={Send} title={<Trans>No referrals yet</Trans>} actions={addButton}>
              <p>
                <Trans>Requests to services stand here, with what each of them answered.</Trans>
              </p>
            </EmptyState>
          ) : (
            <Stack gap={4}>
              {files
                .toSorted((one, other) => other.referral.createdAt.localeCompare(one.referral.createdAt))
                .map((file) => (
                  <ReferralCard key={file.referral.id} file={file} />
                ))}
            </Stack>
          )
        }
      </QueryView>
      {isAdding && <NewReferralDialog caseId={caseId} onClose={() => setAdding(false)} />}
    </Card>
  );
}
