import { v7 as newId } from 'uuid';
import { describe, expect, it } from 'vitest';

import { aCase, anOpenVault, valueOf } from '../a-vault.ts';

const aNote = (caseId: string) => ({
  id: newId(),
  caseId,
  occurredOn: '2026-03-02',
  modality: 'in-person' as const,
  activity: 'counselling' as const,
  minutes: 20,
  body: 'Worried about the stairs at home.',
});

describe('a note', () => {
  it('is signed once, however often it is sent', async () => {
    const test = await anOpenVault();
    const { caseId } = await aCase(test);
    const note = aNote(caseId);
    const first = valueOf(await test.api.notes.sign(note));
    expect(valueOf(await test.api.notes.sign(note))).toEqual(first);
    expect(valueOf(await test.api.notes.listForCase({ caseId }))).toEqual([first]);
  });

  it('never changes once it is signed', async () => {
    const test = await anOpenVault();
    const { caseId } = await aCase(test);
    const note = aNote(caseId);
    await test.api.notes.sign(note);
    expect(await test.api.notes.sign({ ...note, body: 'Something else.' })).toMatchObject({
      ok: false,
      refusal: { code: 'note/already-signed' },
    });
    expect(await test.api.notes.sign({ ...note, minutes: 45 })).toMatchObject({
      ok: false,
      refusal: { code: 'note/already-signed' },
    });
    expect(() => test.vault.raw.exec("UPDATE note SET body = 'x'")).toThrow(/never changes/);
    expect(() => test.vault.raw.exec('DELETE FROM note')).toThrow(/never removed/);
  });

  it('takes its draft away when it is signed', async () => {
    const test = await anOpenVault();
    const { caseId } = await aCase(test);
    const note = aNote(caseId);
    await test.api.drafts.save({ key: `note:${note.id}`, caseId, body: { body: note.body }, revision: 1 });
    await test.api.notes.sign(note);
    expect(valueOf(await test.api.drafts.list({ caseId, form: 'note' }))).toEqual([]);
  });

  it('is not added to a case that is closed or not there', async () => {
    const test = await anOpenVault();
    const { caseId } = await aCase(test);
    test.vault.raw.prepare("UPDATE case_record SET status = 'closed' WHERE id = ?").run(caseId);
    expect(await test.api.notes.sign(aNote(caseId))).toMatchObject({ refusal: { code: 'case/closed' } });
    expect(await test.api.notes.sign(aNote(newId()))).toMatchObject({ refusal: { code: 'case/not-found' } });
  });

  it('does not get its draft back from a save that was on its way', async () => {
    const test = await anOpenVault();
    const { caseId } = await aCase(test);
    const note = aNote(caseId);
    await test.api.notes.sign(note);
    await test.api.drafts.save({ key: `note:${note.id}`, caseId, body: { body: 'late' }, revision: 9 });
    expect(valueOf(await test.api.drafts.list({ caseId, form: 'note' }))).toEqual([]);
  });

  it('is not dated in the future of the facility', async () => {
    const test = await anOpenVault('2026-03-03T03:00:00.000Z');
    const { caseId } = await aCase(test);
    expect(await test.api.notes.sign({ ...aNote(caseId), occurredOn: '2026-03-03' })).toMatchObject({
      ok: false,
      refusal: { code: 'note/in-future' },
    });
    expect((await test.api.notes.sign({ ...aNote(caseId), occurredOn: '2026-03-02' })).ok).toBe(true);
  });
});

describe('a draft', () => {
  it('keeps the newest revision, whatever arrives late', async () => {
    const test = await anOpenVault();
    const { caseId } = await aCase(test);
    const key = `note:${newId()}`;
    await test.api.drafts.save({ key, caseId, body: { body: 'three' }, revision: 3 });
    await test.api.drafts.save({ key, caseId, body: { body: 'two' }, revision: 2 });
    expect(valueOf(await test.api.drafts.list({ caseId, form: 'note' }))).toMatchObject([
      { body: { body: 'three' } },
    ]);
  });

  it('is told in the trail when it begins, not at every keystroke', async () => {
    const test = await anOpenVault();
    const { caseId } = await aCase(test);
    const key = `note:${newId()}`;
    for (const revision of [1, 2, 3]) await test.api.drafts.save({ key, caseId, body: {}, revision });
    const saves = test.vault.raw.prepare("SELECT count(*) FROM audit_entry WHERE method = 'drafts.save'");
    expect(saves.pluck().get()).toBe(1);
  });
});
