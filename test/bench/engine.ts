// npm run bench -- [--people N] [--rounds N] [--import N]: what the engine answers in which time, beside its floor.
import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';

import { aHospital, plainTwin, sizeOf } from './hospital.ts';
import { measure, type Measure, type Result } from './measure.ts';
import { keep, machine, type Group } from './report.ts';
import { encryptionMeasures, screenMeasures, type Twins } from './screens.ts';
import { importResults, saveMeasure, workbookMeasure } from './work.ts';

const { values } = parseArgs({
  options: {
    cache: { type: 'string' },
    people: { type: 'string', default: '20000' },
    notes: { type: 'string', default: '8' },
    rounds: { type: 'string', default: '7' },
    import: { type: 'string', default: '20000' },
  },
});
const people = Number(values.people);
const rounds = Number(values.rounds);
const say = (text: string): void => void process.stdout.write(`${text}\n`);

async function runAll(measures: readonly Measure[]): Promise<readonly Result[]> {
  const results: Result[] = [];
  for (const one of measures) {
    const result = await measure(one, rounds);
    const { name, medianMs, p95Ms, ratio, isHit } = result;
    say(
      `  ${isHit === false ? 'MISSED' : '      '} ${name}: ${medianMs.toFixed(2)} ms, p95 ${p95Ms.toFixed(2)}, × ${ratio?.toFixed(2) ?? '–'}`,
    );
    results.push(result);
  }
  return results;
}

async function groupsOf(twins: Twins): Promise<readonly Group[]> {
  const { rows, measure: workbook } = await workbookMeasure(twins);
  say('encryption alone');
  const encryption = await runAll(await encryptionMeasures(twins));
  say('screens');
  const screens = await runAll(await screenMeasures(twins));
  say('work');
  const work = await runAll([await saveMeasure(twins), workbook]);
  const imported = await importResults(twins, Number(values.import));
  for (const { name, medianMs } of imported) say(`  ${name}: ${medianMs.toFixed(0)} ms`);
  return [
    {
      title: 'Encryption alone, warm',
      baseline: 'the same reading statements by hand on the same rows without encryption',
      results: encryption,
    },
    {
      title: 'Questions of the screens',
      baseline:
        'the same statements by hand, kept prepared, with transaction and line in the trail, without encryption',
      results: screens,
    },
    {
      title: `Saving, reports, import (${rows.toLocaleString('en-US')} requests in the quarter)`,
      baseline: 'the same statements without encryption; the writing library alone on the same rows',
      results: [...work, ...imported],
    },
  ];
}

const [loadBefore = 0] = os.loadavg();
const folder = mkdtempSync(path.join(os.tmpdir(), 'almoner-bench-'));
const vault = await aHospital(
  { people, moreNotes: Number(values.notes) },
  { cache: values.cache ?? os.tmpdir(), into: folder },
);
try {
  const rows = sizeOf(vault);
  say(JSON.stringify(rows));
  const plain = plainTwin(vault, folder);
  const groups = await groupsOf({ vault, plain });
  plain.close();
  const [loadAfter = 0] = os.loadavg();
  await keep({ people, rows, rounds, machine: machine(), load: [loadBefore, loadAfter], groups });
} finally {
  vault.close();
  rmSync(folder, { recursive: true, force: true });
}
