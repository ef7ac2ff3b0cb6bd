import { v7 as newId } from 'uuid';
import { describe, expect, it } from 'vitest';

import type { Desk } from '../../../src/main/ipc/dispatch.ts';
import type { Role } from '../../../src/shared/staff/permissions.ts';
import { aCase, anOpenVault, apiOf, valueOf, type TestDesk } from '../a-vault.ts';

const as = ({ desk, vault }: TestDesk, ...roles: Role[]): Desk => ({
  ...desk,
  vault: { ...vault, account: { ...vault.account, roles } },
});

/** Queries of a call, without the two that write its audit entry. */
async function queriesOf(
  { desk, vault }: TestDesk,
  act: (api: TestDesk['api']) => Promise<unknown>,
): Promise<number> {
  let count = 0;
  const db = vault.db.withPlugin({
    transformQuery: ({ node }) => node,
    // Once for each statement that ran; subqueries are transformed by themselves, but have no result of their own.
    transformResult: ({ result }) => {
      count += 1;
      return Promise.resolve(result);
    },
  });
  await act(apiOf({ ...desk, vault: { ...vault, db } }));
  return count - 2;
}

async function openCase({ api }: TestDesk, personId: string, openedOn: string): Promise<string> {
  const id = newId();
  valueOf(
    await api.cases.open({
      id,
      personId,
      setting: 'outpatient',
      location: null,
      reason: 'Follow-up',
      openedOn,
    }),
  );
  return id;
}

const close = ({ vault }: TestDesk, caseId: string): void => {
  vault.raw
    .prepare("UPDATE case_record SET status = 'closed', closed_at = ? WHERE id = ?")
    .run('2026-03-02T15:00:00.000Z', caseId);
};

/** An open alert of a level, as answering an assessment leaves it. */
const alert = ({ vault }: TestDesk, caseId: string, level: string): void => {
  vault.raw
    .prepare(
      "INSERT INTO safety_alert (id, case_id, level, status, opened_at, opened_by) VALUES (?, ?, ?, 'open', ?, ?)",
    )
    .run(newId(), caseId, level, '2026-03-02T15:00:00.000Z', vault.account.id);
};

describe('opening a case', () => {
  it('happens once, however often it is sent, and needs somebody on file', async () => {
    const test = await anOpenVault();
    const { personId, caseId } = await aCase(test);
    const again = {
      id: caseId,
      personId,
      setting: 'inpatient' as const,
      location: '4 East, bed 12',
      reason: 'Discharge planning',
      openedOn: '2026-03-01',
    };
    expect(valueOf(await test.api.cases.open(again))).toMatchObject({ id: caseId, version: 1 });
    expect(await test.api.cases.open({ ...again, reason: 'Something else' })).toMatchObject({
      refusal: { code: 'case/id-taken' },
    });
    expect(await test.api.cases.open({ ...again, id: newId(), personId: newId() })).toMatchObject({
      refusal: { code: 'person/not-found' },
    });
  });
});

describe('the caseload', () => {
  it('puts open cases first and the newest first among them, page by page', async () => {
    const test = await anOpenVault();
    const { personId, caseId: first } = await aCase(test);
    const older = await openCase(test, personId, '2026-02-01');
    const newest = await openCase(test, personId, '2026-03-02');
    const closed = await openCase(test, personId, '2026-03-02');
    close(test, closed);
    const page = async (view: 'mine' | 'open' | 'all', offset: number, limit: number) => {
      const { total, rows } = valueOf(await test.api.cases.caseload({ view, offset, limit }));
      return [total, ...rows.map(({ caseId }) => caseId)];
    };
    expect(await page('all', 0, 10)).toEqual([4, newest, first, older, closed]);
    expect(await page('all', 1, 2)).toEqual([4, first, older]);
    expect(await page('open', 0, 10)).toEqual([3, newest, first, older]);
    expect(await page('mine', 2, 10)).toEqual([3, older]);
    expect(await page('mine', 9, 10)).toEqual([3]);
  });

  it('leaves out of "mine" what belongs to somebody else', async () => {
    const test = await anOpenVault();
    const { caseId } = await aCase(test);
    const other = newId();
    test.vault.raw
      .prepare("INSERT INTO account (id, name, display_name, roles) VALUES (?, 'ben', 'Ben', '[\"intern\"]')")
      .run(other);
    test.vault.raw.prepare('UPDATE case_record SET worker_id = ? WHERE id = ?').run(other, caseId);
    const totalOf = async (view: 'mine' | 'open') =>
      valueOf(await test.api.cases.caseload({ view, offset: 0, limit: 10 })).total;
    expect(await totalOf('mine')).toBe(0);
    expect(await totalOf('open')).toBe(1);
  });

  it('takes three queries, whatever the number of cases', async () => {
    const test = await anOpenVault();
    const { personId } = await aCase(test);
    const load = (api: TestDesk['api']) => api.cases.caseload({ view: 'all', offset: 0, limit: 50 });
    expect(await queriesOf(test, load)).toBe(3);
    for (let n = 0; n < 20; n += 1) await openCase(test, personId, '2026-02-01');
    expect(await queriesOf(test, load)).toBe(3);
  });
});

describe('a case file', () => {
  it('names open alerts on the banner, but never interpersonal safety', async () => {
    const test = await anOpenVault();
    const { caseId } = await aCase(test);
    alert(test, caseId, 'suicide-risk');
    alert(test, caseId, 'interpersonal-safety');
    const { bannerAlerts } = valueOf(await test.api.cases.file({ caseId }));
    expect(bannerAlerts.map(({ level }) => level)).toEqual(['suicide-risk']);
    const { rows } = valueOf(await test.api.cases.caseload({ view: 'open', offset: 0, limit: 10 }));
    expect(rows.map(({ openAlerts }) => openAlerts)).toEqual([1]);
  });

  it('tells a clerk nothing clinical', async () => {
    const test = await anOpenVault();
    const { caseId } = await aCase(test);
    alert(test, caseId, 'suicide-risk');
    valueOf(
      await test.api.notes.sign({
        id: newId(),
        caseId,
        occurredOn: '2026-03-02',
        modality: 'phone',
        activity: 'other',
        minutes: 5,
        body: 'Called.',
      }),
    );
    expect(valueOf(await test.api.cases.file({ caseId })).counts).toMatchObject({ notes: 1, openAlerts: 1 });
    const clerk = apiOf(as(test, 'clerk'));
    expect(valueOf(await clerk.cases.file({ caseId }))).toMatchObject({
      bannerAlerts: [],
      counts: { notes: 0, assessments: 0, openAlerts: 0 },
      conditions: [],
    });
    const { rows } = valueOf(await clerk.cases.caseload({ view: 'open', offset: 0, limit: 10 }));
    expect(rows).toMatchObject([{ openAlerts: 0, phq9: null }]);
  });

  it('is refused when there is no such case', async () => {
    const test = await anOpenVault();
    expect(await test.api.cases.file({ caseId: newId() })).toMatchObject({
      refusal: { code: 'case/not-found' },
    });
  });
});
