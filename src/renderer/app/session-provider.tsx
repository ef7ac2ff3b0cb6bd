import type { ReactNode } from 'react';

import type { Account } from '../../shared/staff/account.ts';
import { GateFrame } from './gate-frame.tsx';
import { showTimesIn } from '../locale/dates.ts';
import { useFacility } from './queries.ts';
import { QueryView } from './query-view.tsx';
import { SessionContext } from './session.ts';

interface Props {
  readonly account: Account;
  readonly lock: () => void;
  readonly children: ReactNode;
}

/** Tells every page who is signed in and where, once the facility is known. */
export function SessionProvider({ account, lock, children }: Props) {
  const facility = useFacility();
  if (facility.data === undefined)
    return (
      <GateFrame title="Almoner">
        <QueryView query={facility}>{() => null}</QueryView>
      </GateFrame>
    );
  // Before any child is drawn, so that no time is ever shown in two zones.
  showTimesIn(facility.data.timeZone);
  return <SessionContext value={{ account, facility: facility.data, lock }}>{children}</SessionContext>;
}
