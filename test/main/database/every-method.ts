import { readFileSync } from 'node:fs';
import path from 'node:path';

import { v7 as newId } from 'uuid';

import { dispatch } from '../../../src/main/ipc/dispatch.ts';
import type { Desk } from '../../../src/main/ipc/dispatch.ts';
import { aCase, anOpenVault, apiOf, valueOf, type TestDesk } from '../a-vault.ts';
import { anEntry } from '../directory/an-entry.ts';
import { firstOf, moveOf, newReferral } from '../referrals/a-referral.ts';
import { recordedVault, withoutFrame, type Executed } from './recorder.ts';

/** A call of a method with the statements it made, without its transaction and its line in the trail. */
export interface Call {
  readonly method: string;
  readonly statements: readonly Executed[];
}

/** A vault that tells of every call. */
export interface RecordedDesk {
  readonly test: TestDesk;
  readonly calls: readonly Call[];
  /** Every statement that ran, with those of the transactions and the trail. */
  readonly executed: readonly Executed[];
}

/** An open vault whose calls are written down. */
export async function aRecordedDesk(): Promise<RecordedDesk> {
  const test = await anOpenVault();
  const executed: Executed[] = [];
  const calls: Call[] = [];
  const desk: Desk = {
    vault: recordedVault(test.vault, (one) => executed.push(one)),
    now: test.desk.now,
  };
  const api = apiOf(desk, async (method, input) => {
    const before = executed.length;
    const result = await dispatch(desk, method, input);
    calls.push({ method, statements: withoutFrame(executed.slice(before)) });
    return result;
  });
  return { test: { ...test, desk, api }, calls, executed };
}

/** The item of the PHQ-9 whose answer opens an alert, and the answer. */
const HARMFUL = { '/44260-8': 'LA6570-1' };

const BUNDLE = path.resolve(import.meta.dirname, '../../fixtures/fhir/two-people.json');

async function workOnPeople({ test: { api } }: RecordedDesk, personId: string): Promise<void> {
  const person = valueOf(await api.people.get({ id: personId }));
  valueOf(await api.people.update(person));
  // Each of these is found in another way, and each way is a part of the statement of its own.
  for (const text of ['riv', 'Marisol Riv', '0041', '312-555', '1961-03-14'])
    valueOf(await api.people.search({ text, limit: 20 }));
  const { sha256, proposal } = valueOf(await api.imports.read({ bytes: readFileSync(BUNDLE) }));
  const compared = valueOf(await api.imports.compare({ proposal }));
  const accepted = compared.map(({ sourceId, differences }) => ({
    sourceId,
    newPersonId: newId(),
    personId: null,
    sections: differences.map(({ section }) => section),
  }));
  valueOf(await api.imports.accept({ batchId: newId(), sha256, proposal, accepted }));
}

async function workOnAssessments({ test: { api } }: RecordedDesk, caseId: string): Promise<void> {
  valueOf(await api.assessments.instruments({}));
  valueOf(await api.assessments.instrument({ id: 'phq-9' }));
  const id = newId();
  valueOf(await api.assessments.start({ id, caseId, instrumentId: 'phq-9', mode: 'self' }));
  const { openedAlerts } = valueOf(await api.assessments.answer({ id, version: 1, answers: HARMFUL }));
  const [alert] = openedAlerts;
  if (!alert) throw new Error('no alert was opened');
  const told = {
    kind: 'team-notified',
    occurredAt: '2026-03-02T15:00:00.000Z',
    who: 'Dr. Hartwig',
    role: 'Attending',
    method: 'telephone',
    readBack: true,
  } as const;
  valueOf(await api.safety.record({ id: newId(), alertId: alert.id, version: 1, event: told }));
  valueOf(await api.assessments.finish({ id, version: 2 }));
  valueOf(await api.assessments.get({ id }));
  valueOf(await api.assessments.listForCase({ caseId }));
  valueOf(await api.safety.listForCase({ caseId }));
}

async function workOnReferrals({ test: { api } }: RecordedDesk, caseId: string): Promise<void> {
  const entry = valueOf(await api.directory.add(anEntry()));
  valueOf(await api.directory.get({ serviceId: entry.service.id }));
  valueOf(await api.directory.edit(entry));
  valueOf(await api.directory.search({ text: 'harvest meals', domain: 'food-insecurity', limit: 20 }));
  const line = firstOf(valueOf(await api.referrals.create(newReferral(caseId, [entry.service.id]))));
  valueOf(await api.referrals.move(moveOf(line)));
  valueOf(await api.referrals.history({ recipientId: line.recipient.id }));
  valueOf(await api.referrals.listForCase({ caseId }));
  valueOf(await api.referrals.listOpen({ limit: 100 }));
  const range = { from: '2026-01-01', to: '2026-03-31' };
  const { figures } = valueOf(await api.reports.referrals(range));
  const [figure] = figures;
  if (!figure) throw new Error('the report holds no figure');
  valueOf(await api.reports.referralRows({ ...range, key: figure.key }));
  valueOf(await api.reports.exportReferrals({ ...range, format: 'csv' }));
}

async function workOnNotes({ test: { api } }: RecordedDesk, caseId: string): Promise<void> {
  const id = newId();
  const key = `note:${id}`;
  valueOf(await api.drafts.save({ key, caseId, body: { body: 'Met at the bedside.' }, revision: 1 }));
  valueOf(await api.drafts.list({ caseId, form: 'note' }));
  valueOf(await api.drafts.discard({ key }));
  valueOf(
    await api.notes.sign({
      id,
      caseId,
      occurredOn: '2026-03-02',
      modality: 'in-person',
      activity: 'counselling',
      minutes: 20,
      body: 'Met at the bedside.',
    }),
  );
  valueOf(await api.notes.listForCase({ caseId }));
}

async function workOnDischarge({ test: { api } }: RecordedDesk, caseId: string): Promise<void> {
  const { plan } = valueOf(await api.discharge.get({ caseId }));
  valueOf(await api.discharge.savePlan({ ...plan, dischargeOn: '2026-03-05' }));
  const appointment = valueOf(
    await api.discharge.addAppointment({
      id: newId(),
      caseId,
      withWhom: 'Cardiology',
      purpose: 'Heart check',
      on: '2026-03-12',
      at: null,
      place: null,
      phone: null,
      gettingThere: null,
      bring: null,
      interpreterNeeded: true,
    }),
  );
  const edited = valueOf(await api.discharge.editAppointment({ ...appointment, at: '10:30' }));
  valueOf(await api.discharge.removeAppointment({ id: edited.id, version: edited.version }));
  valueOf(await api.firstSteps.get({}));
  valueOf(await api.firstSteps.setDismissed({ isDismissed: true }));
  valueOf(await api.packets.compose({ caseId, pointSize: 14 }));
  const output = { id: newId(), caseId, target: 'file', pages: 2, pointSize: 14, draft: true } as const;
  valueOf(await api.packets.recordOutput({ ...output, sha256: '0'.repeat(64) }));
}

/** Calls every method there is at least once, as the screens do. */
export async function callEverything(recorded: RecordedDesk): Promise<void> {
  const { test } = recorded;
  const { api } = test;
  const { personId, caseId } = await aCase(test);
  valueOf(await api.staff.me({}));
  valueOf(await api.facility.update(valueOf(await api.facility.get({}))));
  await workOnPeople(recorded, personId);
  await workOnNotes(recorded, caseId);
  await workOnAssessments(recorded, caseId);
  await workOnReferrals(recorded, caseId);
  await workOnDischarge(recorded, caseId);
  for (const view of ['mine', 'open', 'all'] as const)
    valueOf(await api.cases.caseload({ view, offset: 0, limit: 50 }));
  valueOf(await api.cases.file({ caseId }));
  valueOf(await api.audit.listForCase({ caseId, limit: 100 }));
}
