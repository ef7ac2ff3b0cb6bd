import { beforeEach, describe, expect, it, vi } from 'vitest';

import { DraftKeeper } from '../../../src/renderer/drafts/draft-keeper.ts';
import { ok, refuse, type Result } from '../../../src/shared/result.ts';

const KEY = 'note:0190a000-0000-7000-8000-000000000001';
const SAVED_AT = '2026-03-02T15:00:00.000Z';

type Saved = Parameters<ConstructorParameters<typeof DraftKeeper>[1]['save']>[0];

function aKeeper(save: (draft: Saved) => Promise<Result<{ readonly savedAt: string }>>) {
  const saved = vi.fn<typeof save>(save);
  const discarded = vi.fn<(draft: { readonly key: string }) => Promise<Result<null>>>(() =>
    Promise.resolve(ok(null)),
  );
  const start = { key: KEY, caseId: null, ownerId: 'owner', stored: null };
  const keeper = new DraftKeeper(start, { save: saved, discard: discarded });
  return { keeper, saved, discarded };
}

const saves = () => Promise.resolve(ok({ savedAt: SAVED_AT }));

describe('keeping a draft', () => {
  beforeEach(() => {
    vi.useFakeTimers();
    return () => vi.useRealTimers();
  });

  it('saves 300 ms after the last key', async () => {
    const { keeper, saved } = aKeeper(saves);
    keeper.change({ body: 'a' });
    await vi.advanceTimersByTimeAsync(299);
    expect(saved).not.toHaveBeenCalled();
    await vi.advanceTimersByTimeAsync(1);
    expect(saved).toHaveBeenCalledWith({ key: KEY, caseId: null, body: { body: 'a' }, revision: 1 });
    expect(keeper.state).toEqual({ kind: 'saved', at: SAVED_AT });
  });

  it('begins a save 0.7 s after the first unsaved key, however fast the typing, to be on disk within 1 s', async () => {
    const { keeper, saved } = aKeeper(saves);
    for (let elapsedMs = 0; elapsedMs < 1000; elapsedMs += 200) {
      keeper.change({ body: `typed ${elapsedMs}` });
      await vi.advanceTimersByTimeAsync(200);
    }
    expect(saved).toHaveBeenCalledTimes(1);
    expect(saved).toHaveBeenCalledWith(expect.objectContaining({ body: { body: 'typed 600' } }));
  });

  it('says why it is not saved, and still holds the words', async () => {
    const { keeper } = aKeeper(() => Promise.resolve(refuse('storage/full')));
    keeper.change({ body: 'a' });
    expect(await keeper.flush()).toBe(false);
    expect(keeper.state).toEqual({ kind: 'not-saved', refusal: { code: 'storage/full' } });
    expect(keeper.unsaved).toEqual({ body: 'a' });
  });

  it('saves what was typed while an earlier save was on its way, with the next revision', async () => {
    let answer: (result: Result<{ readonly savedAt: string }>) => void = () => {};
    const { keeper, saved } = aKeeper(() => new Promise((resolve) => (answer = resolve)));
    keeper.change({ body: 'a' });
    const flushed = keeper.flush();
    keeper.change({ body: 'ab' });
    answer(ok({ savedAt: SAVED_AT }));
    await vi.advanceTimersByTimeAsync(0);
    answer(ok({ savedAt: SAVED_AT }));
    expect(await flushed).toBe(true);
    expect(saved.mock.calls.map(([draft]) => [draft.body, draft.revision])).toEqual([
      [{ body: 'a' }, 1],
      [{ body: 'ab' }, 2],
    ]);
  });

  it('saves nothing more once it is discarded', async () => {
    const { keeper, saved, discarded } = aKeeper(saves);
    keeper.change({ body: 'a' });
    await keeper.flush();
    await keeper.discard();
    keeper.change({ body: 'b' });
    await vi.advanceTimersByTimeAsync(2000);
    expect(saved).toHaveBeenCalledTimes(1);
    expect(discarded).toHaveBeenCalledWith({ key: KEY });
  });

  it('discards what the first save brings to disk after the discarding began', async () => {
    const { keeper, discarded } = aKeeper(saves);
    keeper.change({ body: 'a' });
    void keeper.flush();
    await keeper.discard();
    expect(discarded).toHaveBeenCalledWith({ key: KEY });
  });

  it('asks the disk nothing when a draft that was never saved is discarded', async () => {
    const { keeper, discarded } = aKeeper(saves);
    keeper.change({ body: 'a' });
    await keeper.discard();
    expect(discarded).not.toHaveBeenCalled();
  });
});
