import { v7 as newId } from 'uuid';
import { onTestFinished } from 'vitest';

import type { AppContract } from '../../src/shared/contract.ts';
import type { Api } from '../../src/shared/ipc/contract.ts';
import type { Result } from '../../src/shared/result.ts';
import { dispatch, type Desk } from '../../src/main/ipc/dispatch.ts';
import { createVault, type OpenVault } from '../../src/main/vault/vault.ts';
import { aFolder, FIRST_RUN, FLOOR_KIB } from './a-folder.ts';

export interface TestDesk {
  readonly folder: string;
  readonly vault: OpenVault;
  readonly desk: Desk;
  /** Calls a method as the screens do: `api.people.create(…)`. Typed by the contract. */
  readonly api: Api<AppContract, undefined>;
  /** Moves the desk's clock. */
  readonly setNow: (instant: string) => void;
}

/** A real encrypted vault in a temporary folder, unlocked by its first account. The clock stands still. */
export async function anOpenVault(now = '2026-03-02T15:00:00.000Z'): Promise<TestDesk> {
  const folder = aFolder();
  const vault = await createVault(folder, FIRST_RUN, FLOOR_KIB);
  onTestFinished(() => vault.close());
  let instant = now;
  const desk: Desk = { vault, now: () => instant };
  return { folder, vault, desk, api: apiOf(desk), setNow: (next) => (instant = next) };
}

/** The typed way to call a desk, through a caller that may look at each call. */
export function apiOf(
  desk: Desk,
  call: (method: string, input: unknown) => Promise<Result<unknown>> = (method, input) =>
    dispatch(desk, method, input),
): Api<AppContract, undefined> {
  const domain = (name: string): object =>
    new Proxy({}, { get: (_, method) => (input: unknown) => call(`${name}.${String(method)}`, input) });
  return new Proxy({}, { get: (_, name) => domain(String(name)) }) as Api<AppContract, undefined>;
}

/** The value of an answer that must not be a refusal. */
export function valueOf<T>(result: Result<T>): T {
  if (!result.ok) throw new Error(`refused: ${JSON.stringify(result.refusal)}`);
  return result.value;
}

/** A person on file with an open case. */
export async function aCase({
  api,
}: TestDesk): Promise<{ readonly personId: string; readonly caseId: string }> {
  const personId = newId();
  const caseId = newId();
  valueOf(
    await api.people.create({
      id: personId,
      familyName: 'Rivera',
      givenName: 'Marisol',
      preferredName: 'Mari',
      pronouns: 'she/her',
      bornOn: '1961-03-14',
      sex: 'female',
      language: 'es',
      interpreterNeeded: true,
      identifiers: [{ system: 'urn:almoner:mrn', value: '0041-8273', kind: 'MRN' }],
      phones: [{ value: '312-555-0142', use: 'mobile', mayCall: true, mayLeaveMessage: false }],
      addresses: [],
      contacts: [],
    }),
  );
  valueOf(
    await api.cases.open({
      id: caseId,
      personId,
      setting: 'inpatient',
      location: '4 East, bed 12',
      reason: 'Discharge planning',
      openedOn: '2026-03-01',
    }),
  );
  return { personId, caseId };
}
