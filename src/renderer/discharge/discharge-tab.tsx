import type { ReactNode } from 'react';

import { QueryView } from '../app/query-view.tsx';
import { Stack } from '../ui/stack.tsx';
import { AppointmentsCard } from './appointments-card.tsx';
import { PlanCard } from './plan-card.tsx';
import { useDischarge } from './queries.ts';

interface Props {
  readonly caseId: string;
  /** What is made from the plan. Given by the route, because a packet is another feature. */
  readonly packet: ReactNode;
}

/** Going home: where to, who helps, which appointments, and what the patient takes along on paper. */
export function DischargeTab({ caseId, packet }: Props) {
  const query = useDischarge(caseId);
  return (
    <Stack gap={4}>
      <QueryView query={query} skeletonLines={8}>
        {({ plan, appointments }) => (
          <>
            <PlanCard plan={plan} />
            <AppointmentsCard caseId={caseId} appointments={appointments} />
          </>
        )}
      </QueryView>
      {packet}
    </Stack>
  );
}
