import type { Selectable } from 'kysely';

import {
  Referral,
  ReferralEvent,
  ReferralRecipient,
  type RecipientLine,
  type ReferralFile,
} from '../../shared/referrals/referral.ts';
import type { Db } from '../database/kysely.ts';
import type { ReferralEventTable, ReferralRecipientTable, ReferralTable } from '../database/tables.ts';
import { entriesById } from '../directory/repository.ts';

/** A row of `referral`. */
export const toReferral = (row: Selectable<ReferralTable>): Referral =>
  Referral.parse({
    id: row.id,
    caseId: row.case_id,
    domain: row.domain,
    reason: row.reason,
    urgency: row.urgency,
    contactAllowed: row.contact_allowed === 1,
    safeContact: row.safe_contact,
    createdAt: row.created_at,
    createdBy: row.created_by,
    version: row.version,
  });

/** A row of `referral_recipient`. */
export const toRecipient = (row: Selectable<ReferralRecipientTable>): ReferralRecipient =>
  ReferralRecipient.parse({
    id: row.id,
    referralId: row.referral_id,
    serviceId: row.service_id,
    status: row.status,
    reasonCode: row.reason_code,
    reasonText: row.reason_text,
    outcome: row.outcome,
    sentAt: row.sent_at,
    respondedAt: row.responded_at,
    contactedAt: row.contacted_at,
    serviceStartedAt: row.service_started_at,
    closedAt: row.closed_at,
    nextAction: row.next_action,
    nextActionOn: row.next_action_on,
    version: row.version,
  });

const toEvent = (row: Selectable<ReferralEventTable> & { readonly display_name: string }): ReferralEvent =>
  ReferralEvent.parse({
    id: row.id,
    recipientId: row.recipient_id,
    kind: row.kind,
    from: row.from_status,
    to: row.to_status,
    reasonCode: row.reason_code,
    reasonText: row.reason_text,
    outcome: row.outcome,
    saidBy: row.said_by,
    saidByName: row.said_by_name,
    channel: row.channel,
    occurredAt: row.occurred_at,
    recordedAt: row.recorded_at,
    recordedBy: row.recorded_by,
    recordedByName: row.display_name,
  });

/** Recipients with the services they stand for, in the order given. */
export async function withEntries(
  db: Db,
  recipients: readonly ReferralRecipient[],
): Promise<RecipientLine[]> {
  const entries = await entriesById(
    db,
    recipients.map(({ serviceId }) => serviceId),
  );
  return recipients.flatMap((recipient) => {
    const entry = entries.get(recipient.serviceId);
    return entry ? [{ recipient, entry }] : [];
  });
}

async function toFiles(db: Db, referrals: readonly Referral[]): Promise<ReferralFile[]> {
  if (referrals.length === 0) return [];
  const rows = await db
    .selectFrom('referral_recipient')
    .selectAll()
    .where(
      'referral_id',
      'in',
      referrals.map(({ id }) => id),
    )
    .orderBy('id')
    .execute();
  const lines = await withEntries(db, rows.map(toRecipient));
  return referrals.map((referral) => ({
    referral,
    recipients: lines.filter(({ recipient }) => recipient.referralId === referral.id),
  }));
}

/** The referral with an id, or `null`. */
export async function findReferral(db: Db, id: string): Promise<Referral | null> {
  const row = await db.selectFrom('referral').selectAll().where('id', '=', id).executeTakeFirst();
  return row ? toReferral(row) : null;
}

/** A referral with everyone who was asked. */
export async function getReferralFile(db: Db, referral: Referral): Promise<ReferralFile> {
  const [file] = await toFiles(db, [referral]);
  return file ?? { referral, recipients: [] };
}

/** A case's referrals with everyone who was asked, newest first. */
export async function listReferralFiles(db: Db, caseId: string): Promise<ReferralFile[]> {
  const rows = await db
    .selectFrom('referral')
    .selectAll()
    .where('case_id', '=', caseId)
    .orderBy('created_at', 'desc')
    .orderBy('id', 'desc')
    .execute();
  return await toFiles(db, rows.map(toReferral));
}

/** Writes a new referral with its recipients. */
export async function insertReferral(
  db: Db,
  referral: Referral,
  recipients: readonly ReferralRecipient[],
): Promise<void> {
  await db
    .insertInto('referral')
    .values({
      id: referral.id,
      case_id: referral.caseId,
      domain: referral.domain,
      reason: referral.reason,
      urgency: referral.urgency,
      contact_allowed: referral.contactAllowed ? 1 : 0,
      safe_contact: referral.safeContact,
      created_at: referral.createdAt,
      created_by: referral.createdBy,
    })
    .execute();
  await db
    .insertInto('referral_recipient')
    .values(
      recipients.map((recipient) => ({
        id: recipient.id,
        referral_id: recipient.referralId,
        service_id: recipient.serviceId,
        ...movingColumns(recipient),
      })),
    )
    .execute();
}

const movingColumns = (recipient: ReferralRecipient) => ({
  status: recipient.status,
  reason_code: recipient.reasonCode,
  reason_text: recipient.reasonText,
  outcome: recipient.outcome,
  sent_at: recipient.sentAt,
  responded_at: recipient.respondedAt,
  contacted_at: recipient.contactedAt,
  service_started_at: recipient.serviceStartedAt,
  closed_at: recipient.closedAt,
  next_action: recipient.nextAction,
  next_action_on: recipient.nextActionOn,
});

/** The recipients with these ids; ids that do not exist are simply missing. */
export async function listRecipients(db: Db, ids: readonly string[]): Promise<ReferralRecipient[]> {
  const rows = await db.selectFrom('referral_recipient').selectAll().where('id', 'in', ids).execute();
  return rows.map(toRecipient);
}

/** The recipient with an id, or `null`. */
export async function findRecipient(db: Db, id: string): Promise<ReferralRecipient | null> {
  const [recipient] = await listRecipients(db, [id]);
  return recipient ?? null;
}

/** Writes where a recipient stands and counts its version up. */
export async function updateRecipient(db: Db, recipient: ReferralRecipient): Promise<ReferralRecipient> {
  const row = await db
    .updateTable('referral_recipient')
    .set(movingColumns(recipient))
    .set((eb) => ({ version: eb('version', '+', 1) }))
    .where('id', '=', recipient.id)
    .returningAll()
    .executeTakeFirstOrThrow();
  return toRecipient(row);
}

const events = (db: Db) =>
  db
    .selectFrom('referral_event')
    .innerJoin('account', 'account.id', 'referral_event.recorded_by')
    .selectAll('referral_event')
    .select('account.display_name');

/** The event with an id, or `null`. */
export async function findEvent(db: Db, id: string): Promise<ReferralEvent | null> {
  const row = await events(db).where('referral_event.id', '=', id).executeTakeFirst();
  return row ? toEvent(row) : null;
}

/** What happened to a recipient, in the order it was recorded. */
export async function listEvents(db: Db, recipientId: string): Promise<ReferralEvent[]> {
  const rows = await events(db)
    .where('recipient_id', '=', recipientId)
    .orderBy('recorded_at')
    .orderBy('referral_event.id')
    .execute();
  return rows.map(toEvent);
}

/** Records what happened. */
export async function insertEvent(db: Db, event: Omit<ReferralEvent, 'recordedByName'>): Promise<void> {
  await db
    .insertInto('referral_event')
    .values({
      id: event.id,
      recipient_id: event.recipientId,
      kind: event.kind,
      from_status: event.from,
      to_status: event.to,
      reason_code: event.reasonCode,
      reason_text: event.reasonText,
      outcome: event.outcome,
      said_by: event.saidBy,
      said_by_name: event.saidByName,
      channel: event.channel,
      occurred_at: event.occurredAt,
      recorded_at: event.recordedAt,
      recorded_by: event.recordedBy,
    })
    .execute();
}
