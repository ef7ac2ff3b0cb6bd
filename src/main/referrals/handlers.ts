import { isDeepStrictEqual } from 'node:util';

import type { MoveRecipient, NewReferral, referrals } from '../../shared/referrals/contract.ts';
import { normalInstant } from '../../shared/referrals/instants.ts';
import { newRecipients } from '../../shared/referrals/new-recipient.ts';
import type {
  RecipientLine,
  Referral,
  ReferralEvent,
  ReferralFile,
  ReferralRecipient,
} from '../../shared/referrals/referral.ts';
import { moveRecipient } from '../../shared/referrals/status.ts';
import { orRefuse, Refused } from '../../shared/result.ts';
import { dayAt } from '../../shared/values/calendar-date.ts';
import { getOpenCase } from '../cases/repository.ts';
import type { Db } from '../database/kysely.ts';
import { entriesById } from '../directory/repository.ts';
import { getFacility } from '../facility/repository.ts';
import type { HandlersOf } from '../ipc/handler.ts';
import { listOpenReferrals } from './open-referrals.ts';
import {
  findEvent,
  findRecipient,
  findReferral,
  getReferralFile,
  insertEvent,
  insertReferral,
  listEvents,
  listRecipients,
  listReferralFiles,
  updateRecipient,
  withEntries,
} from './repository.ts';

const sorted = (recipients: NewReferral['recipients']): NewReferral['recipients'] =>
  recipients.toSorted((one, other) => (one.id < other.id ? -1 : 1));

/** Whether a stored referral is what the caller asks to create: then it was created before, and the answer was lost. */
const isSameReferral = (
  { recipients: asked, ...wanted }: NewReferral,
  { referral, recipients }: ReferralFile,
): boolean =>
  isDeepStrictEqual({ ...referral, ...wanted }, referral) &&
  isDeepStrictEqual(
    sorted(asked),
    sorted(recipients.map(({ recipient: { id, serviceId } }) => ({ id, serviceId }))),
  );

const isSameMove = (move: MoveRecipient, event: ReferralEvent): boolean => {
  const { recipientId, kind, to, reasonCode, reasonText, outcome, saidBy, saidByName, channel } = move;
  const occurredAt = normalInstant(move.occurredAt);
  const told = {
    recipientId,
    kind,
    to,
    reasonCode,
    reasonText,
    outcome,
    saidBy,
    saidByName,
    channel,
    occurredAt,
  };
  return isDeepStrictEqual({ ...event, ...told }, event);
};

async function getRecipient(db: Db, id: string): Promise<ReferralRecipient> {
  const found = await findRecipient(db, id);
  if (!found) throw new Refused('referral/not-found');
  return found;
}

async function getLine(db: Db, recipient: ReferralRecipient): Promise<RecipientLine> {
  const [line] = await withEntries(db, [recipient]);
  if (!line) throw new Error(`recipient ${recipient.id} stands for no service`);
  return line;
}

export const referralHandlers: HandlersOf<typeof referrals> = {
  listForCase: ({ caseId }, { db }) => listReferralFiles(db, caseId),

  listOpen: ({ limit }, { db }) => listOpenReferrals(db, limit),

  async history({ recipientId }, { db }) {
    await getRecipient(db, recipientId);
    return await listEvents(db, recipientId);
  },

  async create(input, { db, account, now }) {
    const stored = await findReferral(db, input.id);
    if (stored) {
      const value = await getReferralFile(db, stored);
      if (!isSameReferral(input, value)) throw new Refused('referral/id-taken');
      return { value, change: null };
    }
    await getOpenCase(db, input.caseId);
    const recipients = orRefuse(newRecipients(input, dayAt(now, (await getFacility(db)).timeZone)));
    const taken = await listRecipients(
      db,
      recipients.map(({ id }) => id),
    );
    if (taken.length > 0) throw new Refused('referral/id-taken');
    const entries = await entriesById(
      db,
      recipients.map(({ serviceId }) => serviceId),
    );
    if (entries.size < recipients.length) throw new Refused('directory/not-found');
    const { recipients: _asked, ...content } = input;
    const referral: Referral = { ...content, createdAt: now, createdBy: account.id, version: 1 };
    await insertReferral(db, referral, recipients);
    const value = await getReferralFile(db, referral);
    return {
      value,
      change: { entity: 'referral', id: referral.id, caseId: referral.caseId, before: null, after: value },
    };
  },

  async move({ id, recipientId, version, ...move }, { db, account, now }) {
    const before = await getRecipient(db, recipientId);
    const recorded = await findEvent(db, id);
    if (recorded) {
      if (!isSameMove({ id, recipientId, version, ...move }, recorded))
        throw new Refused('referral/id-taken');
      return { value: await getLine(db, before), change: null };
    }
    if (before.version !== version) throw new Refused('referral/changed-elsewhere');
    const moved = orRefuse(moveRecipient(before, move, { now }));
    const after = await updateRecipient(db, moved.recipient);
    const event = { ...moved.event, id, recordedAt: now, recordedBy: account.id };
    await insertEvent(db, event);
    const caseId = (await findReferral(db, before.referralId))?.caseId ?? null;
    return {
      value: await getLine(db, after),
      change: {
        entity: 'referral_recipient',
        id: recipientId,
        caseId,
        before,
        after: { recipient: after, event },
      },
    };
  },
};
