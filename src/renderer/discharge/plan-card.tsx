import { useLingui } from '@lingui/react/macro';
import { useState } from 'react';

import type { DischargePlan } from '../../shared/discharge/discharge-plan.ts';
import { QueryView } from '../app/query-view.tsx';
import { useDrafts } from '../drafts/queries.ts';
import { Card } from '../ui/card.tsx';
import { Skeleton } from '../ui/skeleton.tsx';
import { PlanForm } from './plan-form.tsx';

/** The plan of a case, going on from the user's draft when there is one. */
export function PlanCard({ plan }: { readonly plan: DischargePlan }) {
  const { t } = useLingui();
  const drafts = useDrafts('discharge-plan', plan.caseId);
  // Once the plan was saved here, the draft that was read before is no longer true.
  const [isSaved, setSaved] = useState(false);
  return (
    <Card title={t`Discharge plan`}>
      {drafts.data && !drafts.isFetchedAfterMount ? (
        <Skeleton lines={6} />
      ) : (
        <QueryView query={drafts} skeletonLines={6}>
          {([stored = null]) => (
            // Saved here or elsewhere, a new version fills the form anew.
            <PlanForm
              key={plan.version}
              plan={plan}
              stored={isSaved ? null : stored}
              onSaved={() => setSaved(true)}
            />
          )}
        </QueryView>
      )}
    </Card>
  );
}
