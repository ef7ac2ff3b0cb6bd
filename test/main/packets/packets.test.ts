import { v7 as newId } from 'uuid';
import { expect, it } from 'vitest';

import { aCase, anOpenVault, valueOf, type TestDesk } from '../a-vault.ts';

const SECRETS = ['Thoughts of dying', 'cocaine', 'undocumented', 'LA6569-3', 'phq', 'Safe House'];

async function aPlannedDischarge(test: TestDesk): Promise<string> {
  const { caseId } = await aCase(test);
  valueOf(
    await test.api.discharge.savePlan({
      caseId,
      dischargeOn: '2026-03-05',
      disposition: '06',
      destinationName: 'Home',
      destinationAddress: '12 Lake Street',
      destinationPhone: null,
      reasonInPlainWords: 'You fell and broke your hip.',
      transport: 'Your daughter drives you.',
      caregiverName: 'Elena Rivera',
      caregiverPhone: '312-555-0177',
      version: 0,
    }),
  );
  valueOf(
    await test.api.discharge.addAppointment({
      id: newId(),
      caseId,
      withWhom: 'Dr. Osei',
      purpose: 'Look at your hip',
      on: '2026-03-12',
      at: '10:30',
      place: 'Clinic, floor 2',
      phone: '312-555-1800',
      gettingThere: null,
      bring: null,
      interpreterNeeded: true,
    }),
  );
  return caseId;
}

it('a packet says what is planned and lists what is missing', async () => {
  const test = await anOpenVault();
  const caseId = await aPlannedDischarge(test);
  const packet = valueOf(await test.api.packets.compose({ caseId, pointSize: 18 }));
  expect(packet).toMatchObject({
    personName: 'Mari Rivera',
    mrn: '0041-8273',
    dischargeOn: '2026-03-05',
    printedOn: '2026-03-02',
    destination: { name: 'Home', disposition: 'Home with home-health services' },
    appointments: [{ withWhom: 'Dr. Osei', on: '2026-03-12', at: '10:30' }],
    calls: { unitPhone: '555-0100', workerName: 'Amara Okafor, LCSW', workerPhone: '555-0101' },
    missing: ['services'],
    draftReason: null,
  });
});

it('a packet is a draft while a safety alert is open, and says nothing of what opened it', async () => {
  const test = await anOpenVault();
  const caseId = await aPlannedDischarge(test);
  const id = newId();
  await test.api.assessments.start({ id, caseId, instrumentId: 'phq-9', mode: 'self' });
  await test.api.assessments.answer({ id, version: 1, answers: { '/44260-8': 'LA6569-3' } });
  await test.api.notes.sign({
    id: newId(),
    caseId,
    occurredOn: '2026-03-02',
    modality: 'in-person',
    activity: 'counselling',
    minutes: 10,
    body: 'Thoughts of dying; cocaine in the past; undocumented.',
  });
  const packet = valueOf(await test.api.packets.compose({ caseId, pointSize: 14 }));
  expect(packet.draftReason).toBe('open-safety-alert');
  const text = JSON.stringify(packet).toLowerCase();
  for (const secret of SECRETS) expect(text).not.toContain(secret.toLowerCase());
});

it('services of a referral that must stay private are not on paper', async () => {
  const test = await anOpenVault();
  const caseId = await aPlannedDischarge(test);
  const serviceOf = async (
    name: string,
    domain: 'food-insecurity' | 'intimate-partner-violence',
  ): Promise<string> => {
    const organisationId = newId();
    const { service } = valueOf(
      await test.api.directory.add({
        organisation: { id: organisationId, name, phone: '312-555-2000', address: null },
        service: {
          id: newId(),
          organisationId,
          name: 'Help',
          domains: [domain],
          phone: null,
          fax: null,
          hours: null,
          languages: ['en'],
          eligibility: null,
          whatToExpect: null,
          verifiedOn: null,
        },
      }),
    );
    return service.id;
  };
  const refer = async (
    serviceId: string,
    domain: 'food-insecurity' | 'intimate-partner-violence',
    contactAllowed: boolean,
  ) => {
    const recipientId = newId();
    valueOf(
      await test.api.referrals.create({
        id: newId(),
        caseId,
        domain,
        reason: 'Asked for help.',
        urgency: 'routine',
        contactAllowed,
        safeContact: contactAllowed ? null : 'Through me only',
        recipients: [{ id: recipientId, serviceId }],
      }),
    );
    valueOf(
      await test.api.referrals.move({
        id: newId(),
        recipientId,
        version: 1,
        kind: 'status',
        to: 'requested',
        reasonCode: null,
        reasonText: null,
        outcome: null,
        saidBy: 'worker',
        saidByName: null,
        channel: 'fax',
        occurredAt: '2026-03-02T14:00:00.000Z',
        nextAction: 'Call',
        nextActionOn: '2026-03-09',
      }),
    );
  };
  const pantry = await serviceOf('Northside Pantry', 'food-insecurity');
  await refer(pantry, 'food-insecurity', true);
  await refer(await serviceOf('Other Pantry', 'food-insecurity'), 'food-insecurity', false);
  const shelter = await serviceOf('Safe House', 'intimate-partner-violence');
  await refer(shelter, 'intimate-partner-violence', true);
  // The same shelter asked for another need says as much about the person.
  await refer(shelter, 'food-insecurity', true);
  // And one pantry asked twice is printed once.
  await refer(pantry, 'food-insecurity', true);
  const packet = valueOf(await test.api.packets.compose({ caseId, pointSize: 14 }));
  expect(packet.services.map(({ organisationName }) => organisationName)).toEqual(['Northside Pantry']);
});

it('a packet that left the office is recorded once', async () => {
  const test = await anOpenVault();
  const caseId = await aPlannedDischarge(test);
  const output = {
    id: newId(),
    caseId,
    target: 'file' as const,
    pages: 3,
    sha256: 'a'.repeat(64),
    pointSize: 14 as const,
    draft: false,
  };
  expect(valueOf(await test.api.packets.recordOutput(output))).toEqual(output);
  expect(valueOf(await test.api.packets.recordOutput(output))).toEqual(output);
  expect(await test.api.packets.recordOutput({ ...output, pages: 4 })).toMatchObject({
    ok: false,
    refusal: { code: 'packet/id-taken' },
  });
  expect(test.vault.raw.prepare('SELECT count(*) FROM packet_output').pluck().get()).toBe(1);
});

it('a discharge plan that somebody else changed is not overwritten', async () => {
  const test = await anOpenVault();
  const caseId = await aPlannedDischarge(test);
  const { plan } = valueOf(await test.api.discharge.get({ caseId }));
  valueOf(await test.api.discharge.savePlan({ ...plan, transport: 'Taxi' }));
  expect(await test.api.discharge.savePlan({ ...plan, transport: 'Bus' })).toMatchObject({
    ok: false,
    refusal: { code: 'discharge/changed-elsewhere' },
  });
});
