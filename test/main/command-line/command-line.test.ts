import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';

import { describe, expect, it, onTestFinished } from 'vitest';

import { unlockVault } from '../../../src/main/vault/vault.ts';
import { aFolder, PASSPHRASE } from '../a-folder.ts';

const CLI = path.resolve(import.meta.dirname, '../../../src/main/cli.ts');
const BUNDLE = path.resolve(import.meta.dirname, '../../fixtures/fhir/two-people.json');

interface Outcome {
  readonly code: number | null;
  readonly answer: unknown;
  readonly error: { readonly code: string; readonly message: string } | null;
}

function cli(args: readonly string[], { passphrase = PASSPHRASE, input = '' } = {}): Outcome {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['--no-warnings', CLI, ...args], {
    encoding: 'utf8',
    input,
    env: { ...process.env, ALMONER_PASSPHRASE: passphrase },
  });
  return {
    code: status,
    answer: stdout === '' ? null : JSON.parse(stdout),
    error: stderr === '' ? null : (JSON.parse(stderr) as { error: Outcome['error'] }).error,
  };
}

const init = (vault: string): Outcome =>
  cli(['init', '--vault', vault, '--account', 'amara', '--time-zone', 'America/Chicago']);

/** Everything in a vault but the trail; the account, whose id is new in every vault, by one name. */
async function dump(vault: string): Promise<string> {
  const opened = await unlockVault(vault, { accountName: 'amara', passphrase: PASSPHRASE });
  onTestFinished(() => opened.close());
  const tables = opened.raw
    .prepare<[], { name: string }>(
      "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT IN ('audit_entry', 'sqlite_sequence') ORDER BY name",
    )
    .all();
  const rows = tables.map(({ name }) => [
    name,
    opened.raw.prepare(`SELECT * FROM ${name} ORDER BY 1, 2`).all(),
  ]);
  return JSON.stringify(rows).replaceAll(opened.account.id, 'ACCOUNT');
}

describe('score', () => {
  const scoreOf = (...args: string[]): unknown => cli(['score', ...args]).answer;

  it('follows each instrument’s own rules', () => {
    expect(scoreOf('phq-9', '--answers', '2,1,1,2,1,0,1,0,0')).toMatchObject({
      score: 8,
      band: 'Mild',
      prorated: false,
      alerts: [],
    });
    expect(scoreOf('phq-9', '--answers', '0,1,0,1,0,0,0,0,1')).toMatchObject({
      score: 3,
      alerts: ['suicide-risk'],
    });
    expect(scoreOf('phq-9', '--answers', '2,2,2,1,1,1,-,1,1')).toMatchObject({ score: 12, prorated: true });
    expect(scoreOf('phq-9', '--answers', '1,1,1,1,1,1,-,-,-')).toMatchObject({
      score: null,
      band: null,
      alerts: ['incomplete-safety'],
    });
    expect(scoreOf('audit-c', '--answers', '2,1,0', '--sex', 'male')).toMatchObject({
      score: 3,
      band: 'Negative',
    });
    expect(scoreOf('audit-c', '--answers', '2,1,0', '--sex', 'female')).toMatchObject({
      score: 3,
      band: 'Positive',
    });
  });

  it('takes 1 for yes and 0 for no, wherever they stand on the form', () => {
    expect(scoreOf('asq', '--answers', '0,0,0,0,-')).toMatchObject({ outcome: 'Negative', alerts: [] });
    expect(scoreOf('asq', '--answers', '1,0,0,0,1')).toMatchObject({
      outcome: 'Acute positive',
      alerts: ['suicide-imminent'],
    });
    expect(scoreOf('asq', '--answers', 'no,no,yes,no,no')).toMatchObject({
      outcome: 'Non-acute positive',
      alerts: ['suicide-risk'],
    });
    expect(scoreOf('pc-ptsd-5', '--answers', '1,1,1,1,1,1')).toMatchObject({ score: 5 });
    expect(scoreOf('pc-ptsd-5', '--answers', '0,-,-,-,-,-')).toMatchObject({ score: 0 });
  });

  it('refuses answers and instruments that there are none of', () => {
    expect(cli(['score', 'phq-9', '--answers', '4,0,0,0,0,0,0,0,0'])).toMatchObject({
      code: 1,
      answer: null,
      error: { code: 'score/unknown-answer' },
    });
    expect(cli(['score', 'epds-result', '--answers', '0'])).toMatchObject({
      code: 1,
      error: { code: 'assessment/unknown-instrument' },
    });
    expect(cli(['score', 'phq-9'])).toMatchObject({ code: 2, error: { code: 'usage' } });
  });
});

describe('a vault from the command line', () => {
  it('is the same hospital for the same seed and day, and another for another seed', async () => {
    const [one, same, other] = [aFolder(), aFolder(), aFolder()];
    for (const [vault, seed] of [
      [one, '7'],
      [same, '7'],
      [other, '8'],
    ] as const) {
      expect(init(vault).code).toBe(0);
      expect(
        cli(['demo-data', '--vault', vault, '--people', '30', '--seed', seed, '--today', '2026-03-02']).code,
      ).toBe(0);
    }
    const [first, second, third] = [await dump(one), await dump(same), await dump(other)];
    expect(second).toBe(first);
    expect(third).not.toBe(first);
  });

  it('imports, calls, reports and verifies', () => {
    const vault = aFolder();
    init(vault);
    expect(cli(['import', BUNDLE, '--vault', vault]).answer).toMatchObject({ peopleAdded: 2 });
    expect(cli(['import', BUNDLE, '--vault', vault]).answer).toMatchObject({
      peopleAdded: 0,
      peopleChanged: 0,
    });
    const found = cli(['call', 'people.search', '{"text":"whitcombe","limit":5}', '--vault', vault]).answer;
    expect(found).toMatchObject([{ familyName: 'Whitcombe', mrn: 'MRN-100200' }]);
    const out = path.join(vault, 'report.json');
    expect(
      cli([
        'report',
        'referrals',
        '--from',
        '2026-01-01',
        '--to',
        '2026-03-31',
        '--format',
        'json',
        '--out',
        out,
        '--vault',
        vault,
      ]).code,
    ).toBe(0);
    expect(JSON.parse(readFileSync(out, 'utf8'))).toMatchObject({
      report: { from: '2026-01-01', to: '2026-03-31' },
    });
    expect(cli(['verify', '--vault', vault]).answer).toMatchObject({ ok: true, firstBrokenAuditEntry: null });
  });

  it('takes the passphrase from standard input, and says when it is wrong', () => {
    const vault = aFolder();
    init(vault);
    const onInput = { passphrase: '', input: `${PASSPHRASE}\n` };
    expect(cli(['verify', '--vault', vault, '--passphrase-stdin'], onInput).code).toBe(0);
    expect(cli(['verify', '--vault', vault], { passphrase: 'something else entirely' })).toMatchObject({
      code: 1,
      answer: null,
      error: { code: 'vault/wrong-passphrase' },
    });
  });

  it('says what to do when the file that was named cannot be written', () => {
    const vault = aFolder();
    init(vault);
    const range = ['--from', '2026-03-01', '--to', '2026-03-02', '--format', 'csv', '--vault', vault];
    const toMissing = cli(['report', 'referrals', ...range, '--out', path.join(vault, 'missing/report.csv')]);
    expect(toMissing).toMatchObject({ code: 1, error: { code: 'ENOENT' } });
    expect(toMissing.error?.message).toContain('Make it first');
    const toFolder = cli(['report', 'referrals', ...range, '--out', vault]);
    expect(toFolder).toMatchObject({ code: 1, error: { code: 'EISDIR' } });
    expect(toFolder.error?.message).toContain('Name a file in it');
  });

  it('says when the vault is open elsewhere, missing, or made with a short passphrase', async () => {
    const vault = aFolder();
    init(vault);
    const opened = await unlockVault(vault, { accountName: 'amara', passphrase: PASSPHRASE });
    onTestFinished(() => opened.close());
    expect(cli(['verify', '--vault', vault])).toMatchObject({ code: 1, error: { code: 'vault/in-use' } });
    expect(cli(['verify', '--vault', aFolder()])).toMatchObject({ code: 1, error: { code: 'vault/absent' } });
    expect(cli(['init', '--vault', aFolder()], { passphrase: 'short' })).toMatchObject({
      code: 1,
      error: { code: 'vault/invalid' },
    });
    expect(init(vault)).toMatchObject({ code: 1, error: { code: 'vault/already-there' } });
    expect(cli(['init', '--vault', aFolder(), '--time-zone', 'Mars/Phobos'])).toMatchObject({
      code: 1,
      error: { code: 'vault/invalid' },
    });
  });
});

it('methods lists every method with schemas, and help every command', () => {
  const methods = cli(['methods']).answer as { method: string; input: unknown }[];
  expect(methods.find(({ method }) => method === 'people.search')).toMatchObject({
    kind: 'query',
    needs: 'people.read',
    input: { type: 'object', required: ['text', 'limit'] },
  });
  expect(JSON.stringify(cli(['help']).answer)).toContain('demo-data --people N');
  expect(cli(['no-such-command'])).toMatchObject({ code: 2, error: { code: 'usage' } });
});
