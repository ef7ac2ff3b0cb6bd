import { v7 as newId } from 'uuid';
import { expect, it } from 'vitest';

import { aCase, anOpenVault, valueOf } from '../a-vault.ts';

it('ticks each step off from what is on file, and nothing else', async () => {
  const desk = await anOpenVault();
  const done = async () => valueOf(await desk.api.firstSteps.get({})).done;
  expect(await done()).toEqual({ facility: true, person: false, service: false, note: false, packet: false });
  const { phone: _phone, ...facility } = valueOf(await desk.api.facility.get({}));
  valueOf(await desk.api.facility.update({ ...facility, phone: null }));
  expect((await done()).facility).toBe(false);
  const { caseId } = await aCase(desk);
  expect(await done()).toMatchObject({ person: true, note: false, packet: false });
  valueOf(
    await desk.api.packets.recordOutput({
      id: newId(),
      caseId,
      target: 'file',
      pages: 2,
      sha256: '0'.repeat(64),
      pointSize: 14,
      draft: false,
    }),
  );
  expect(await done()).toMatchObject({ person: true, service: false, note: false, packet: true });
});

it('is put away and brought back by each account, and the trail tells it once', async () => {
  const { api, vault } = await anOpenVault();
  const entries = (): unknown =>
    vault.raw
      .prepare("SELECT count(*) FROM audit_entry WHERE method = 'firstSteps.setDismissed'")
      .pluck()
      .get();
  valueOf(await api.firstSteps.setDismissed({ isDismissed: true }));
  valueOf(await api.firstSteps.setDismissed({ isDismissed: true }));
  expect(valueOf(await api.firstSteps.get({})).isDismissed).toBe(true);
  expect(entries()).toBeGreaterThan(0);
  valueOf(await api.firstSteps.setDismissed({ isDismissed: false }));
  expect(valueOf(await api.firstSteps.get({})).isDismissed).toBe(false);
});
