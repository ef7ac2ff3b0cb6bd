import { v7 as newId } from 'uuid';

import type { MoveRecipient, NewReferral } from '../../../src/shared/referrals/contract.ts';
import type { RecipientLine, ReferralFile } from '../../../src/shared/referrals/referral.ts';
import { valueOf, type TestDesk } from '../a-vault.ts';
import { anEntry } from '../directory/an-entry.ts';

/** The ids of new services, by the names they are given. */
export async function services({ api }: TestDesk, ...names: readonly string[]): Promise<readonly string[]> {
  const ids: string[] = [];
  for (const name of names)
    ids.push(valueOf(await api.directory.add(anEntry({ service: { name } }))).service.id);
  return ids;
}

/** A new referral to some services. */
export const newReferral = (
  caseId: string,
  serviceIds: readonly string[],
  changes: Partial<NewReferral> = {},
): NewReferral => ({
  id: newId(),
  caseId,
  domain: 'food-insecurity',
  reason: 'Lives alone, cannot cook after surgery',
  urgency: 'urgent',
  contactAllowed: true,
  safeContact: null,
  recipients: serviceIds.map((serviceId) => ({ id: newId(), serviceId })),
  ...changes,
});

/** A move of a recipient that misses nothing but what its status asks for. */
export const moveOf = (
  { recipient }: RecipientLine,
  changes: Partial<MoveRecipient> = {},
): MoveRecipient => ({
  id: newId(),
  recipientId: recipient.id,
  version: recipient.version,
  kind: 'status',
  to: 'requested',
  reasonCode: null,
  reasonText: null,
  outcome: null,
  saidBy: 'worker',
  saidByName: null,
  channel: 'fax',
  occurredAt: '2026-03-02T14:00:00.000Z',
  nextAction: 'Call the intake desk',
  nextActionOn: '2026-03-04',
  ...changes,
});

/** The first recipient of a file. */
export function firstOf({ recipients: [line] }: ReferralFile): RecipientLine {
  if (!line) throw new Error('nobody was asked');
  return line;
}

/** A referral of a case to one service, moved along as told. */
export async function aReferral(
  desk: TestDesk,
  caseId: string,
  {
    moves,
    referral = {},
    serviceId,
  }: {
    readonly moves: readonly Partial<MoveRecipient>[];
    readonly referral?: Partial<NewReferral>;
    readonly serviceId: string;
  },
): Promise<RecipientLine> {
  let line = firstOf(valueOf(await desk.api.referrals.create(newReferral(caseId, [serviceId], referral))));
  for (const move of moves) line = valueOf(await desk.api.referrals.move(moveOf(line, move)));
  return line;
}
