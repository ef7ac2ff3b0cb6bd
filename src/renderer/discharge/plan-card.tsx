import { Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';

import type { DischargePlan } from '../../shared/discharge/discharge-plan.ts';
import type { Instant } from '../../shared/values/instant.ts';
import { QueryView } from '../app/query-view.tsx';
import { useDrafts } from '../drafts/queries.ts';
import { timeText } from '../locale/dates.ts';
import { Card } from '../ui/card.tsx';
import { Skeleton } from '../ui/skeleton.tsx';
import { now } from '../wording/moments.ts';
import { PlanForm } from './plan-form.tsx';

/** The plan of a case, going on from the user's draft when there is one. */
export function PlanCard({ plan }: { readonly plan: DischargePlan }) {
  const { t } = useLingui();
  const drafts = useDrafts('discharge-plan', plan.caseId);
  // Once the plan was saved here, the draft that was read before is no longer true.
  const [savedAt, setSavedAt] = useState<Instant | null>(null);
  const savedTime = savedAt === null ? null : timeText(savedAt);
  return (
    <Card
      title={t`Discharge plan`}
      aside={<span role="status">{savedTime !== null && <Trans>Saved {savedTime}</Trans>}</span>}
    >
      {drafts.data && !drafts.isFetchedAfterMount ? (
        <Skeleton lines={6} />
      ) : (
        <QueryView query={drafts} skeletonLines={6}>
          {([stored = null]) => (
            // Saved here or elsewhere, a new version fills the form anew.
            <PlanForm
              key={plan.version}
              plan={plan}
              stored={savedAt === null ? stored : null}
              onSaved={() => setSavedAt(now())}
            />
          )}
        </QueryView>
      )}
    </Card>
  );
}
