import { v7 as newId } from 'uuid';
import { describe, expect, it } from 'vitest';

import { firstBrokenEntry } from '../../../src/main/audit/repository.ts';
import { dispatch, METHODS, type Desk } from '../../../src/main/ipc/dispatch.ts';
import type { Role } from '../../../src/shared/staff/permissions.ts';
import { aCase, anOpenVault, apiOf, valueOf, type TestDesk } from '../a-vault.ts';

interface Trail {
  readonly method: string;
  readonly entity: string | null;
  readonly entity_id: string | null;
  readonly outcome: string;
  readonly code: string | null;
}

const trailOf = ({ vault }: TestDesk): Trail[] =>
  vault.raw
    .prepare<[], Trail>('SELECT method, entity, entity_id, outcome, code FROM audit_entry ORDER BY seq')
    .all();

/** The same vault, used by somebody with other roles. */
const as = ({ desk, vault }: TestDesk, ...roles: Role[]): Desk => ({
  ...desk,
  vault: { ...vault, account: { ...vault.account, roles } },
});

describe('the dispatcher', () => {
  it('refuses methods that are not in the contract, whatever their name', async () => {
    const test = await anOpenVault();
    for (const method of [
      '',
      'people',
      'people.nothing',
      '__proto__.toString',
      'constructor.name',
      'people.__proto__',
    ])
      expect(await dispatch(test.desk, method, {})).toEqual({
        ok: false,
        refusal: { code: 'ipc/unknown-method' },
      });
    expect(trailOf(test)).toHaveLength(6);
  });

  it('refuses input that is not as declared, and names the places', async () => {
    const test = await anOpenVault();
    const answer = await dispatch(test.desk, 'people.get', { id: 'x', extra: 1 });
    expect(answer).toMatchObject({ ok: false, refusal: { code: 'ipc/invalid-input' } });
  });

  it('writes a change and its audit entry together', async () => {
    const test = await anOpenVault();
    const { personId, caseId } = await aCase(test);
    expect(trailOf(test)).toEqual([
      { method: 'people.create', entity: 'person', entity_id: personId, outcome: 'done', code: null },
      { method: 'cases.open', entity: 'case_record', entity_id: caseId, outcome: 'done', code: null },
    ]);
  });

  it('writes who read what', async () => {
    const test = await anOpenVault();
    const { caseId } = await aCase(test);
    await test.api.cases.file({ caseId });
    expect(trailOf(test).at(-1)).toEqual({
      method: 'cases.file',
      entity: 'case_record',
      entity_id: caseId,
      outcome: 'done',
      code: null,
    });
    const seen = valueOf(await test.api.audit.listForCase({ caseId, limit: 10 }));
    expect(seen.map(({ method, actorName }) => `${actorName} ${method}`)).toEqual([
      'Amara Okafor cases.file',
      'Amara Okafor cases.open',
    ]);
  });

  it('rolls a refused command back and still writes that it was refused', async () => {
    const test = await anOpenVault();
    const answer = await test.api.cases.open({
      id: newId(),
      personId: newId(),
      setting: 'inpatient',
      location: null,
      reason: 'No such person',
      openedOn: '2026-03-01',
    });
    expect(answer).toEqual({ ok: false, refusal: { code: 'person/not-found' } });
    expect(trailOf(test)).toEqual([
      { method: 'cases.open', entity: null, entity_id: null, outcome: 'refused', code: 'person/not-found' },
    ]);
  });

  it('leaves nothing of the act when its audit entry cannot be written', async () => {
    const test = await anOpenVault();
    test.vault.raw.exec(
      "CREATE TRIGGER full BEFORE INSERT ON audit_entry BEGIN SELECT RAISE(ABORT, 'full'); END",
    );
    await expect(aCase(test)).rejects.toThrow('full');
    expect(test.vault.raw.prepare('SELECT count(*) FROM person').pluck().get()).toBe(0);
  });

  it('rolls a failed command back and still writes that it failed', async () => {
    const test = await anOpenVault();
    test.vault.raw.exec(
      "CREATE TRIGGER broken BEFORE INSERT ON person_phone BEGIN SELECT RAISE(ABORT, 'broken'); END",
    );
    await expect(aCase(test)).rejects.toThrow('broken');
    expect(test.vault.raw.prepare('SELECT count(*) FROM person').pluck().get()).toBe(0);
    expect(trailOf(test)).toEqual([
      { method: 'people.create', entity: null, entity_id: null, outcome: 'failed', code: null },
    ]);
  });

  it('writes that a role was refused, with the method it asked for', async () => {
    const test = await anOpenVault();
    expect(await dispatch(as(test, 'administrator'), 'people.search', { text: 'a', limit: 1 })).toEqual({
      ok: false,
      refusal: { code: 'ipc/not-permitted', detail: { needs: 'people.read' } },
    });
    expect(trailOf(test)).toMatchObject([
      { method: 'people.search', outcome: 'refused', code: 'ipc/not-permitted' },
    ]);
  });

  it('names the first entry that was changed behind its back', async () => {
    const test = await anOpenVault();
    await aCase(test);
    const { db, auditKey, raw } = test.vault;
    expect(await firstBrokenEntry(db, auditKey)).toBeNull();
    raw.exec('DROP TRIGGER audit_entry_is_never_changed');
    raw.exec("UPDATE audit_entry SET actor_id = 'somebody else' WHERE seq = 2");
    expect(await firstBrokenEntry(db, auditKey)).toBe(2);
  });

  it('never lets an entry be changed or removed', async () => {
    const test = await anOpenVault();
    await aCase(test);
    expect(() => test.vault.raw.exec('UPDATE audit_entry SET code = NULL')).toThrow(/never change/);
    expect(() => test.vault.raw.exec('DELETE FROM audit_entry')).toThrow(/never removed/);
  });
});

describe('roles', () => {
  it('an administrator sees no case content, a clerk nothing clinical, an auditor changes nothing', async () => {
    const test = await anOpenVault();
    const { caseId, personId } = await aCase(test);
    const refusedTo = async (
      desk: Desk,
      act: (api: TestDesk['api']) => Promise<{ ok: boolean }>,
    ): Promise<boolean> => !(await act(apiOf(desk))).ok;
    const administrator = as(test, 'administrator');
    const clerk = as(test, 'clerk');
    const auditor = as(test, 'auditor');
    expect(await refusedTo(administrator, (api) => api.cases.file({ caseId }))).toBe(true);
    expect(await refusedTo(administrator, (api) => api.people.get({ id: personId }))).toBe(true);
    expect(await refusedTo(clerk, (api) => api.notes.listForCase({ caseId }))).toBe(true);
    expect(await refusedTo(clerk, (api) => api.safety.listForCase({ caseId }))).toBe(true);
    expect(await refusedTo(clerk, (api) => api.people.get({ id: personId }))).toBe(false);
    expect(await refusedTo(auditor, (api) => api.notes.listForCase({ caseId }))).toBe(false);
    expect(
      await refusedTo(auditor, (api) =>
        api.drafts.save({ key: `note:${newId()}`, caseId, body: {}, revision: 1 }),
      ),
    ).toBe(true);
  });

  it('every method asks for a permission', () => {
    for (const [name, { spec }] of METHODS) expect(spec.needs, name).toMatch(/^[a-z]+(\.[a-z]+)?$/);
  });
});
