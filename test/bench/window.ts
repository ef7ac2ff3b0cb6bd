// npm run bench -- window [--people N]: what somebody at the window waits for.
import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';

import type { Page } from '@playwright/test';

import { paths } from '../../src/renderer/app/paths.ts';
import { readKeyFile } from '../../src/main/vault/key-file.ts';
import { stretch } from '../../src/main/vault/kdf.ts';
import { vaultFiles } from '../../src/main/vault/vault.ts';
import { PASSPHRASE } from '../e2e/app.ts';
import { fill } from '../e2e/desk.ts';
import { start } from '../soak/application.ts';
import { blankWindow, memoryOf } from './blank-window.ts';
import { aHospital, longCase, LONG_CASES, sizeOf } from './hospital.ts';
import { keyToPaint, scrollEmptyList, scrollList, switchTo } from './in-page.ts';
import { median, quantile, resultOf, type Result } from './measure.ts';
import { keep, machine } from './report.ts';

const { values } = parseArgs({
  options: {
    cache: { type: 'string', default: os.tmpdir() },
    people: { type: 'string', default: '20000' },
    notes: { type: 'string', default: '8' },
    rounds: { type: 'string', default: '7' },
  },
});
const people = Number(values.people);
const rounds = Number(values.rounds);
/** Until results are painted after a key; a hospital of a million may take longer than one of twenty thousand. */
const SEARCH_MS = people <= 20_000 ? 100 : people <= 100_000 ? 150 : 300;

/** Beginnings of names, each asked for once: an answer that is kept would be measured otherwise. */
const BEGINNINGS =
  'ab ad al an ba be bi bo bu ca ch co de di du el es fa fi fl ga go gr gu ha he ho ib iv ja je jo ka kh ki';

async function search(page: Page): Promise<Result> {
  const box = page.getByRole('combobox', { name: 'Find a person, case or action' });
  const times: number[] = [];
  for (const [first = '', second = ''] of BEGINNINGS.split(' ')) {
    await box.fill('');
    await page.waitForFunction(() => !document.querySelector('[role=option] small'));
    await box.pressSequentially(first);
    times.push(await keyToPaint(page, second, '[role=option] small'));
  }
  await box.fill('');
  await page.keyboard.press('Escape');
  return resultOf('key → search results painted', times, { p95Ms: SEARCH_MS });
}

const SCREENS = ['caseload', 'referrals', 'directory', 'settings', 'today'] as const;

/** Goes round the screens; the first round loads their code and is not counted. */
async function switches(page: Page): Promise<readonly Result[]> {
  const times = new Map<string, number[]>(SCREENS.map((name) => [name, []]));
  for (let round = 0; round <= rounds; round += 1)
    for (const name of SCREENS) {
      const time = await switchTo(page, paths[name]);
      if (round > 0) times.get(name)?.push(time);
    }
  return [...times].map(([name, each]) =>
    resultOf(`switch to ${name}, painted with everything loaded`, each, { p95Ms: 80 }),
  );
}

async function longCases(page: Page, ids: readonly string[]): Promise<readonly Result[]> {
  const results: Result[] = [];
  for (const [index, length] of LONG_CASES.entries()) {
    const times: number[] = [];
    // The first opening loads the screen's own code and is not counted.
    for (let round = 0; round <= rounds; round += 1) {
      await switchTo(page, paths.caseload);
      const time = await switchTo(page, paths.caseFile(ids[index] ?? '', 'notes'), 'main article');
      if (round > 0) times.push(time);
    }
    const bar = { p95Ms: length === 500 ? 150 : 250 };
    results.push(resultOf(`open a case with ${length.toLocaleString('en-US')} notes, painted`, times, bar));
  }
  return results;
}

async function scrolling(page: Page): Promise<readonly Result[]> {
  await switchTo(page, paths.caseload);
  await page.getByRole('tab', { name: 'All cases' }).click();
  await page.getByRole('row').nth(5).waitFor();
  const frames: number[] = [];
  const empty: number[] = [];
  const ratios: number[] = [];
  let mostRows = 0;
  for (let round = 0; round < rounds; round += 1) {
    const floor = await scrollEmptyList(page, 60);
    const scroll = await scrollList(page, 60);
    frames.push(...scroll.frames);
    empty.push(...floor);
    ratios.push(quantile(scroll.frames, 0.95) / quantile(floor, 0.95));
    mostRows = Math.max(mostRows, scroll.mostRows);
  }
  const against = { baselineMs: quantile(empty, 0.95), ratio: median(ratios) };
  return [
    resultOf(
      'caseload, a frame while scrolling through all cases (ratio of p95)',
      frames,
      { ratio: 1.5 },
      against,
    ),
    { ...resultOf('caseload, rows in the document (count, bar 40)', [mostRows], {}), isHit: mostRows <= 40 },
  ];
}

/** From Enter to the first screen, without the stretching of the passphrase, which is slow on purpose. */
async function unlocking(userData: string): Promise<Result> {
  const { file } = readKeyFile(vaultFiles(path.join(userData, 'vault')).keys);
  const [slot] = file.slots;
  if (!slot) throw new Error('the vault has no slot');
  const times: number[] = [];
  for (let round = 0; round < 3; round += 1) {
    const before = performance.now();
    await stretch(PASSPHRASE, slot.kdf);
    const kdfMs = performance.now() - before;
    const app = await start(userData);
    const page = await app.firstWindow();
    await fill(page, 'Passphrase', PASSPHRASE);
    times.push((await keyToPaint(page, 'Enter', 'nav a[aria-current=page]')) - kdfMs);
    await app.close();
  }
  return resultOf('unlock → first screen painted, without stretching', times, { p95Ms: 300 });
}

async function memory(userData: string): Promise<Result> {
  const blank = await blankWindow(path.join(userData, 'blank'));
  const app = await start(userData);
  const page = await app.firstWindow();
  await fill(page, 'Passphrase', PASSPHRASE);
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { name: 'Today', level: 1 }).waitFor();
  await switches(page);
  const floor = memoryOf(blank);
  const used = memoryOf(app);
  await app.close();
  await blank.close();
  const against = { baselineMs: floor, ratio: used / floor };
  return resultOf(
    'memory after a tour of the screens, MB (PSS of all processes)',
    [used],
    { ratio: 1.4 },
    against,
  );
}

async function measureWindow(userData: string, longIds: readonly string[]): Promise<readonly Result[]> {
  const unlocked = await unlocking(userData);
  const app = await start(userData);
  const page = await app.firstWindow();
  await fill(page, 'Passphrase', PASSPHRASE);
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { name: 'Today', level: 1 }).waitFor();
  const results = [
    unlocked,
    await search(page),
    ...(await switches(page)),
    ...(await longCases(page, longIds)),
    ...(await scrolling(page)),
  ];
  await app.close();
  return [...results, await memory(userData)];
}

const [loadBefore = 0] = os.loadavg();
const folder = mkdtempSync(path.join(os.tmpdir(), 'almoner-bench-window-'));
try {
  const vault = await aHospital(
    { people, moreNotes: Number(values.notes) },
    { cache: values.cache, into: folder },
  );
  const longIds = LONG_CASES.map((length) => longCase(vault, length));
  const rows = sizeOf(vault);
  vault.close();
  const results = await measureWindow(folder, longIds);
  for (const { name, medianMs, p95Ms, ratio, isHit } of results)
    process.stdout.write(
      `  ${isHit === false ? 'MISSED' : '      '} ${name}: ${medianMs.toFixed(1)}, p95 ${p95Ms.toFixed(1)}, × ${ratio?.toFixed(2) ?? '–'}\n`,
    );
  const [loadAfter = 0] = os.loadavg();
  const group = {
    title: 'At the window',
    baseline: 'an empty list of the same size; a blank window on the same runtime',
    results,
  };
  await keep({ people, rows, rounds, machine: machine(), load: [loadBefore, loadAfter], groups: [group] });
} finally {
  rmSync(folder, { recursive: true, force: true });
}
