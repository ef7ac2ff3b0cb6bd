import { cpSync, existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';

import { expect, it, onTestFinished } from 'vitest';

import { VaultService } from '../../../src/main/ipc/serve-port.ts';
import type { PortReply } from '../../../src/main/ipc/port-protocol.ts';
import { discardSampleHospital, makeSampleHospital } from '../../../src/main/sample-hospital/make.ts';
import { createVault, unlockVault } from '../../../src/main/vault/vault.ts';
import type { VaultMethod } from '../../../src/shared/vault/contract.ts';
import { SAMPLE_SIGN_IN, type VaultKind } from '../../../src/shared/vault/kind.ts';
import { aFolder, FIRST_RUN, FLOOR_KIB, PASSPHRASE } from '../a-folder.ts';

const NOW = '2026-03-02T15:00:00.000Z';
const quiet = { timeZone: 'America/Chicago', now: NOW, progress: () => {} };
const placeIn = (): string => path.join(aFolder(), 'sample-vault');

/** What a window is answered by the process of one vault. */
function aService(folder: string, kind: VaultKind) {
  const service = new VaultService(folder, kind, () => {});
  onTestFinished(() => service.close());
  return async (method: VaultMethod, input: unknown): Promise<unknown> => {
    let answer: PortReply | undefined;
    await service.handle({ kind: 'vault', id: '1', method, input }, (message) => (answer = message));
    return answer?.kind === 'result' ? answer.result : undefined;
  };
}

it('makes 200 people with cases that are due around today, and nothing after now', async () => {
  const folder = placeIn();
  const seen: number[] = [];
  const vault = await makeSampleHospital(folder, { ...quiet, progress: (done) => seen.push(done) });
  onTestFinished(() => vault.close());
  expect(vault.kind).toBe('sample');
  expect(seen.at(-1)).toBe(200);
  expect(seen.length).toBeGreaterThan(5);
  const count = (sql: string): unknown => vault.raw.prepare(sql).pluck().get();
  expect(count('SELECT count(*) FROM person')).toBe(200);
  expect(
    count("SELECT count(*) FROM referral_recipient WHERE next_action_on = '2026-03-02'"),
  ).toBeGreaterThan(0);
  expect(count("SELECT count(*) FROM case_record WHERE status = 'open'")).toBeGreaterThan(20);
  expect(count(`SELECT count(*) FROM note WHERE signed_at > '${NOW}'`)).toBe(0);
  expect(readdirSync(path.dirname(folder))).toEqual(['sample-vault']);
});

it('counts its today in the zone of the facility', async () => {
  const vault = await makeSampleHospital(placeIn(), { ...quiet, now: '2026-03-03T03:00:00.000Z' });
  onTestFinished(() => vault.close());
  const due = vault.raw.prepare('SELECT max(next_action_on) FROM referral_recipient').pluck().get();
  expect(due).toBe('2026-03-09');
});

it('makes it anew over what a kill left half-made', async () => {
  const folder = placeIn();
  mkdirSync(`${folder}.making`);
  writeFileSync(path.join(`${folder}.making`, 'vault.db'), 'half');
  (await makeSampleHospital(folder, quiet)).close();
  (await makeSampleHospital(folder, quiet)).close();
  expect(readdirSync(path.dirname(folder))).toEqual(['sample-vault']);
  (await unlockVault(folder, SAMPLE_SIGN_IN)).close();
});

it('never deletes what is not a sample hospital, wherever it lies', async () => {
  const folder = placeIn();
  (await createVault(folder, FIRST_RUN, FLOOR_KIB)).close();
  await discardSampleHospital(folder);
  const [kept = ''] = readdirSync(path.dirname(folder));
  expect(kept).toMatch(/^sample-vault\.kept-/);
  const vault = await unlockVault(path.join(path.dirname(folder), kept), {
    accountName: 'amara',
    passphrase: PASSPHRASE,
  });
  vault.close();
});

it('is not thrown away while another process has it open', async () => {
  const folder = placeIn();
  const vault = await makeSampleHospital(folder, quiet);
  onTestFinished(() => vault.close());
  await expect(discardSampleHospital(folder)).rejects.toMatchObject({ refusal: { code: 'vault/in-use' } });
  expect(existsSync(path.join(folder, 'vault.keys'))).toBe(true);
});

it('does not open in the place of a clinic, nor a clinic in the place of the sample', async () => {
  const sample = placeIn();
  (await makeSampleHospital(sample, quiet)).close();
  const moved = path.join(aFolder(), 'vault');
  cpSync(sample, moved, { recursive: true });
  const refused = { ok: false, refusal: { code: 'vault/wrong-kind' } };
  expect(await aService(moved, 'clinic')('unlock', SAMPLE_SIGN_IN)).toEqual(refused);
  const clinic = path.join(aFolder(), 'sample-vault');
  (await createVault(clinic, FIRST_RUN, FLOOR_KIB)).close();
  const ask = aService(clinic, 'sample');
  expect(await ask('unlock', { accountName: 'amara', passphrase: PASSPHRASE })).toEqual(refused);
});

it('is never made in the place of a clinic, and no clinic in its place', async () => {
  const refused = { ok: false, refusal: { code: 'vault/wrong-kind' } };
  const clinic = aService(placeIn(), 'clinic');
  expect(await clinic('makeSample', { timeZone: 'America/Chicago' })).toEqual(refused);
  expect(await clinic('discardSample', {})).toEqual(refused);
  expect(await aService(placeIn(), 'sample')('create', FIRST_RUN)).toEqual(refused);
});

it('keeps its kind for good', async () => {
  const vault = await makeSampleHospital(placeIn(), quiet);
  onTestFinished(() => vault.close());
  expect(() => vault.raw.exec("UPDATE vault_kind SET kind = 'clinic'")).toThrow(/never changes/);
  expect(() => vault.raw.exec('DELETE FROM vault_kind')).toThrow(/never changes/);
});
