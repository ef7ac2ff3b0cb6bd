import { createContext, use } from 'react';

import type { Facility } from '../../shared/facility/contract.ts';
import type { VaultKind } from '../../shared/vault/kind.ts';
import type { Account } from '../../shared/staff/account.ts';
import { may, type Permission } from '../../shared/staff/permissions.ts';
import type { CalendarDate } from '../../shared/values/calendar-date.ts';
import { todayIn } from '../locale/dates.ts';

/** Who is signed in, and where. */
export interface Session {
  readonly account: Account;
  readonly facility: Facility;
  /** Saves every draft, hides everything and ends the vault process. */
  readonly lock: () => void;
  /** Whose records these are: the clinic's, or the sample hospital's, where nobody is real. */
  readonly vaultKind: VaultKind;
  /** Locks, and goes to the other vault. */
  readonly switchTo: (kind: VaultKind) => void;
}

/** Filled by the vault gate once somebody is signed in. */
export const SessionContext = createContext<Session | null>(null);

/** Who is signed in, and where. */
export function useSession(): Session {
  const session = use(SessionContext);
  if (!session) throw new Error('useSession needs an open vault above it');
  return session;
}

/** The calendar day it is now at the facility. */
export const useToday = (): CalendarDate => todayIn(useSession().facility.timeZone);

/** Whether the user's roles allow something. Main checks again. */
export const useMay = (permission: Permission): boolean => may(useSession().account.roles, permission);
