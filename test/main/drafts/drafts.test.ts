import { v7 as newId } from 'uuid';
import { describe, expect, it } from 'vitest';

import { aCase, anOpenVault, apiOf, valueOf, type TestDesk } from '../a-vault.ts';

/** The same vault, used by a second member of staff. */
function aColleague({ desk, vault }: TestDesk): TestDesk['api'] {
  const id = newId();
  vault.raw
    .prepare("INSERT INTO account (id, name, display_name, roles) VALUES (?, 'ben', 'Ben', '[\"intern\"]')")
    .run(id);
  return apiOf({ ...desk, vault: { ...vault, account: { ...vault.account, id } } });
}

describe('a draft', () => {
  it('is seen, kept and discarded by its author alone', async () => {
    const test = await anOpenVault();
    const { caseId } = await aCase(test);
    const colleague = aColleague(test);
    const key = `note:${newId()}`;
    valueOf(await test.api.drafts.save({ key, caseId, body: { body: 'mine' }, revision: 5 }));
    expect(valueOf(await colleague.drafts.list({ caseId, form: 'note' }))).toEqual([]);
    expect(valueOf(await colleague.drafts.discard({ key }))).toEqual({ discarded: false });
    valueOf(await colleague.drafts.save({ key, caseId, body: { body: 'theirs' }, revision: 1 }));
    expect(valueOf(await test.api.drafts.list({ caseId, form: 'note' }))).toMatchObject([
      { body: { body: 'mine' }, revision: 5 },
    ]);
    expect(valueOf(await test.api.drafts.discard({ key }))).toEqual({ discarded: true });
    expect(valueOf(await test.api.drafts.discard({ key }))).toEqual({ discarded: false });
    expect(valueOf(await colleague.drafts.list({ caseId, form: 'note' }))).toHaveLength(1);
  });

  it('that arrives late, or twice, is answered with the time of the one that is kept', async () => {
    const test = await anOpenVault('2026-03-02T15:00:00.000Z');
    const { caseId } = await aCase(test);
    const key = `note:${newId()}`;
    const kept = valueOf(await test.api.drafts.save({ key, caseId, body: {}, revision: 3 }));
    expect(kept).toEqual({ savedAt: '2026-03-02T15:00:00.000Z' });
    test.setNow('2026-03-02T15:01:00.000Z');
    for (const revision of [1, 3])
      expect(valueOf(await test.api.drafts.save({ key, caseId, body: {}, revision }))).toEqual(kept);
    expect(valueOf(await test.api.drafts.save({ key, caseId, body: {}, revision: 4 }))).toEqual({
      savedAt: '2026-03-02T15:01:00.000Z',
    });
  });

  it('is listed by its form and its case', async () => {
    const test = await anOpenVault();
    const { caseId } = await aCase(test);
    const save = (form: string, of: string | null) =>
      test.api.drafts.save({ key: `${form}:${newId()}`, caseId: of, body: { form }, revision: 1 });
    await save('note', caseId);
    await save('note-template', caseId);
    await save('note', null);
    expect(valueOf(await test.api.drafts.list({ caseId, form: 'note' }))).toMatchObject([
      { caseId, body: { form: 'note' } },
    ]);
    expect(valueOf(await test.api.drafts.list({ caseId: null, form: 'note' }))).toMatchObject([
      { caseId: null },
    ]);
  });

  it('of a case that is not there is refused', async () => {
    const test = await anOpenVault();
    expect(
      await test.api.drafts.save({ key: `note:${newId()}`, caseId: newId(), body: {}, revision: 1 }),
    ).toMatchObject({ refusal: { code: 'case/not-found' } });
  });
});
