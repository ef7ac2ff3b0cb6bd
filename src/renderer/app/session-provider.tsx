import type { ReactNode } from 'react';

import { GateFrame } from './gate-frame.tsx';
import { showTimesIn } from '../locale/dates.ts';
import { useFacility } from './queries.ts';
import { QueryView } from './query-view.tsx';
import { SessionContext, type Session } from './session.ts';

interface Props extends Omit<Session, 'facility'> {
  readonly children: ReactNode;
}

/** Tells every page who is signed in and where, once the facility is known. */
export function SessionProvider({ children, ...session }: Props) {
  const facility = useFacility();
  if (facility.data === undefined)
    return (
      <GateFrame title="Almoner">
        <QueryView query={facility}>{() => null}</QueryView>
      </GateFrame>
    );
  // Before any child is drawn, so that no time is ever shown in two zones.
  showTimesIn(facility.data.timeZone);
  return <SessionContext value={{ ...session, facility: facility.data }}>{children}</SessionContext>;
}
