import { v7 as newId } from 'uuid';
import { expect, it } from 'vitest';

import { aCase, anOpenVault, valueOf, type TestDesk } from '../a-vault.ts';
import { aReferral, firstOf, moveOf, newReferral, services } from './a-referral.ts';

async function aDesk() {
  const desk = await anOpenVault();
  const { caseId } = await aCase(desk);
  return { desk, api: desk.api, caseId };
}

const auditRows = ({ vault }: TestDesk, method: string) =>
  vault.db
    .selectFrom('audit_entry')
    .select(['entity', 'entity_id', 'case_id', 'outcome', 'code'])
    .where('method', '=', method)
    .execute();

it('asks several services at once, each a draft to be sent today', async () => {
  const { desk, api, caseId } = await aDesk();
  const referral = newReferral(caseId, await services(desk, 'Meals', 'Pantry'));
  const file = valueOf(await api.referrals.create(referral));
  expect(file.referral).toMatchObject({ id: referral.id, createdAt: '2026-03-02T15:00:00.000Z', version: 1 });
  expect(
    file.recipients.map(({ recipient, entry }) => [
      recipient.status,
      recipient.nextActionOn,
      entry.service.name,
    ]),
  ).toEqual([
    ['draft', '2026-03-02', 'Meals'],
    ['draft', '2026-03-02', 'Pantry'],
  ]);
  expect(valueOf(await api.referrals.listForCase({ caseId }))).toEqual([file]);
  expect(await auditRows(desk, 'referrals.create')).toEqual([
    { entity: 'referral', entity_id: referral.id, case_id: caseId, outcome: 'done', code: null },
  ]);
});

it('takes creating again for a lost answer, and another referral under the same id for a mistake', async () => {
  const { desk, api, caseId } = await aDesk();
  const referral = newReferral(caseId, await services(desk, 'Meals'));
  const file = valueOf(await api.referrals.create(referral));
  expect(valueOf(await api.referrals.create(referral))).toEqual(file);
  expect(await auditRows(desk, 'referrals.create')).toHaveLength(1);
  for (const other of [
    { ...referral, reason: 'Another reason' },
    { ...referral, recipients: [...referral.recipients, { id: newId(), serviceId: newId() }] },
    newReferral(caseId, [firstOf(file).entry.service.id], { recipients: referral.recipients }),
  ])
    expect(await api.referrals.create(other)).toEqual({ ok: false, refusal: { code: 'referral/id-taken' } });
});

it('refuses what it cannot stand on', async () => {
  const { desk, api, caseId } = await aDesk();
  const serviceIds = await services(desk, 'Meals');
  const codeOf = async (referral: ReturnType<typeof newReferral>) => {
    const result = await api.referrals.create(referral);
    return result.ok ? null : result.refusal.code;
  };
  expect(await codeOf(newReferral(newId(), serviceIds))).toBe('case/not-found');
  expect(await codeOf(newReferral(caseId, [newId()]))).toBe('directory/not-found');
  expect(await codeOf(newReferral(caseId, [...serviceIds, ...serviceIds]))).toBe('referral/service-twice');
  expect(await codeOf(newReferral(caseId, serviceIds, { contactAllowed: false }))).toBe(
    'referral/safe-contact-required',
  );
  expect(valueOf(await api.referrals.listForCase({ caseId }))).toEqual([]);
});

it('moves a recipient along and keeps its history with both times', async () => {
  const { desk, api, caseId } = await aDesk();
  const [serviceId = ''] = await services(desk, 'Meals');
  const line = await aReferral(desk, caseId, {
    serviceId,
    moves: [
      { to: 'requested', occurredAt: '2026-03-01T20:00:00Z' },
      {
        to: 'accepted',
        occurredAt: '2026-03-02T14:00:00Z',
        saidBy: 'service',
        saidByName: 'Intake',
        channel: 'phone',
      },
      { kind: 'contacted', to: 'accepted', saidBy: 'person', channel: 'in-person' },
    ],
  });
  expect(line.recipient).toMatchObject({
    status: 'accepted',
    sentAt: '2026-03-01T20:00:00.000Z',
    respondedAt: '2026-03-02T14:00:00.000Z',
    contactedAt: '2026-03-02T14:00:00.000Z',
    version: 4,
  });
  const history = valueOf(await api.referrals.history({ recipientId: line.recipient.id }));
  expect(history.map(({ kind, from, to }) => [kind, from, to])).toEqual([
    ['status', 'draft', 'requested'],
    ['status', 'requested', 'accepted'],
    ['contacted', 'accepted', 'accepted'],
  ]);
  expect(history[1]).toMatchObject({
    saidBy: 'service',
    saidByName: 'Intake',
    occurredAt: '2026-03-02T14:00:00.000Z',
    recordedAt: '2026-03-02T15:00:00.000Z',
    recordedByName: 'Amara Okafor',
  });
  const [first] = await auditRows(desk, 'referrals.move');
  expect(first).toEqual({
    entity: 'referral_recipient',
    entity_id: line.recipient.id,
    case_id: caseId,
    outcome: 'done',
    code: null,
  });
});

it('records a move once, however often it is sent', async () => {
  const { desk, api, caseId } = await aDesk();
  const file = valueOf(await api.referrals.create(newReferral(caseId, await services(desk, 'Meals'))));
  const sending = moveOf(firstOf(file), { occurredAt: '2026-03-02T14:00:00Z' });
  const sent = valueOf(await api.referrals.move(sending));
  expect(valueOf(await api.referrals.move(sending))).toEqual(sent);
  expect(valueOf(await api.referrals.history({ recipientId: sending.recipientId }))).toHaveLength(1);
  expect(await auditRows(desk, 'referrals.move')).toHaveLength(1);
  expect(await api.referrals.move({ ...sending, channel: 'email' })).toEqual({
    ok: false,
    refusal: { code: 'referral/id-taken' },
  });
});

it('refuses a stale version, an unknown recipient and an illegal move, and writes each refusal down', async () => {
  const { desk, api, caseId } = await aDesk();
  const file = valueOf(await api.referrals.create(newReferral(caseId, await services(desk, 'Meals'))));
  const line = firstOf(file);
  const sent = valueOf(await api.referrals.move(moveOf(line)));
  const refusals = [
    await api.referrals.move(moveOf(line, { to: 'accepted' })),
    await api.referrals.move(moveOf(sent, { recipientId: newId() })),
    await api.referrals.move(moveOf(sent, { to: 'completed', outcome: 'need-met' })),
    await api.referrals.move(moveOf(sent, { to: 'accepted', occurredAt: '2026-03-02T13:59:00Z' })),
    await api.referrals.history({ recipientId: newId() }),
  ].map((result) => (result.ok ? null : result.refusal.code));
  expect(refusals).toEqual([
    'referral/changed-elsewhere',
    'referral/not-found',
    'referral/illegal-transition',
    'referral/before-sent',
    'referral/not-found',
  ]);
  expect((await auditRows(desk, 'referrals.move')).map(({ code }) => code)).toEqual([
    null,
    ...refusals.slice(0, 4),
  ]);
  expect(valueOf(await api.referrals.listForCase({ caseId }))[0]?.recipients).toEqual([sent]);
});

it('lists what is open, soonest next action first, and forgets what is over', async () => {
  const { desk, api, caseId } = await aDesk();
  const [serviceId = ''] = await services(desk, 'Meals');
  const send = (nextActionOn: string) => ({ to: 'requested' as const, nextActionOn });
  const late = await aReferral(desk, caseId, { serviceId, moves: [send('2026-03-20')] });
  const soon = await aReferral(desk, caseId, { serviceId, moves: [send('2026-03-05')] });
  await aReferral(desk, caseId, {
    serviceId,
    moves: [send('2026-03-03'), { to: 'rejected', reasonCode: 'no-capacity' }],
  });
  const open = valueOf(await api.referrals.listOpen({ limit: 10 }));
  expect(open.map(({ recipient }) => recipient.id)).toEqual([soon.recipient.id, late.recipient.id]);
  expect(open[0]).toMatchObject({
    entry: soon.entry,
    referral: { caseId },
    person: { familyName: 'Rivera', preferredName: 'Mari', mrn: '0041-8273' },
  });
  expect(valueOf(await api.referrals.listOpen({ limit: 1 }))).toHaveLength(1);
});
