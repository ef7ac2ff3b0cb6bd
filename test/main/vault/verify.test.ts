import { describe, expect, it } from 'vitest';

import { verifyVault } from '../../../src/main/vault/verify.ts';
import { aCase, anOpenVault } from '../a-vault.ts';

async function found(tamper: string): Promise<unknown> {
  const test = await anOpenVault();
  await aCase(test);
  test.vault.raw.exec(tamper);
  return await verifyVault(test.vault);
}

describe('verifying a vault', () => {
  it('finds nothing wrong with one that nobody touched', async () => {
    expect(await found('SELECT 1')).toMatchObject({
      ok: true,
      integrity: 'ok',
      danglingReferences: 0,
      missingGuards: [],
      firstBrokenAuditEntry: null,
    });
  });

  it('notices a trail that was emptied or cut at its end', async () => {
    const withoutGuard = 'DROP TRIGGER audit_entry_is_never_removed;';
    expect(await found(`${withoutGuard} DELETE FROM audit_entry`)).toMatchObject({
      ok: false,
      firstBrokenAuditEntry: 1,
    });
    expect(await found(`${withoutGuard} DELETE FROM audit_entry WHERE seq > 1`)).toMatchObject({
      ok: false,
      firstBrokenAuditEntry: 2,
    });
  });

  it('notices a guard that was taken away', async () => {
    expect(await found('DROP TRIGGER note_is_never_changed')).toMatchObject({
      ok: false,
      missingGuards: ['note_is_never_changed'],
    });
  });
});
