import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';

import { format, resolveConfig } from 'prettier';

import type { Bar, Result } from './measure.ts';

/** What was measured together. */
export interface Group {
  readonly title: string;
  /** What the baseline is, for the column's head. */
  readonly baseline: string;
  readonly results: readonly Result[];
}

/** A run of the bench on one hospital. */
export interface Run {
  readonly people: number;
  readonly rows: Readonly<Record<string, number>>;
  readonly rounds: number;
  readonly machine: string;
  /** Runnable processes at the beginning and the end: above the number of cores something else ran, too. */
  readonly load: readonly [number, number];
  readonly groups: readonly Group[];
}

const FOLDER = path.resolve(import.meta.dirname, '../../docs/performance');
const PAGE = path.resolve(import.meta.dirname, '../../docs/performance.md');

/** The machine a figure was measured on. */
export function machine(): string {
  const [cpu] = os.cpus();
  const gigabytes = Math.round(os.totalmem() / 2 ** 30);
  return `${cpu?.model ?? 'unknown processor'}, ${os.cpus().length} cores, ${gigabytes} GB, ${os.type()} ${os.arch()}, Node ${process.versions.node}`;
}

const milliseconds = (value: number): string =>
  value >= 100 ? value.toFixed(0) : value.toPrecision(value >= 10 ? 3 : 2);

const barText = ({ ratio, p95Ms }: Bar): string =>
  [
    ...(ratio === undefined ? [] : [`≤ ${ratio} ×`]),
    ...(p95Ms === undefined ? [] : [`p95 ≤ ${p95Ms.toLocaleString('en-US')} ms`]),
  ].join(', ');

const VERDICTS = new Map<boolean | null, string>([
  [true, 'hit'],
  [false, '**missed**'],
  [null, ''],
]);

const line = ({ name, medianMs, p95Ms, baselineMs, ratio, bar, isHit }: Result): string =>
  `| ${[
    name,
    milliseconds(medianMs),
    milliseconds(p95Ms),
    baselineMs === null ? '' : milliseconds(baselineMs),
    ratio === null ? '' : ratio.toFixed(2),
    barText(bar),
    VERDICTS.get(isHit) ?? '',
  ].join(' | ')} |`;

const table = ({ title, baseline, results }: Group): string =>
  [
    `#### ${title}`,
    '',
    `Beside: ${baseline}.`,
    '',
    '| what | median ms | p95 ms | beside ms | ratio | bar | |',
    '| --- | --: | --: | --: | --: | --- | --- |',
    ...results.map(line),
  ].join('\n');

const section = ({ people, rows, rounds, machine: on, load, groups }: Run): string =>
  [
    `### ${people.toLocaleString('en-US')} people`,
    '',
    `${Object.entries(rows)
      .map(([name, count]) => `${count.toLocaleString('en-US')} ${name}`)
      .join(
        ', ',
      )}. ${rounds} rounds. ${on}; load ${load.map((value) => value.toFixed(1)).join(' before, ')} after.`,
    '',
    ...groups.map((group) => `${table(group)}\n`),
  ].join('\n');

const BEGIN = '<!-- written by npm run bench: begin -->';
const END = '<!-- written by npm run bench: end -->';

/** Keeps the figures of a run and writes the page anew from all that are kept. Groups that were not run stay. */
export async function keep(run: Run): Promise<void> {
  mkdirSync(FOLDER, { recursive: true });
  const file = path.join(FOLDER, 'results.json');
  const kept = existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as readonly Run[]) : [];
  const before = kept.find(({ people }) => people === run.people);
  const untouched = (before?.groups ?? []).filter(({ title }) =>
    run.groups.every((group) => group.title !== title),
  );
  const runs = [
    ...kept.filter(({ people }) => people !== run.people),
    { ...run, groups: [...run.groups, ...untouched] },
  ].toSorted((one, other) => one.people - other.people);
  await writeFormatted(file, JSON.stringify(runs));
  const page = readFileSync(PAGE, 'utf8');
  const start = page.indexOf(BEGIN) + BEGIN.length;
  const figures = runs.map(section).join('\n');
  await writeFormatted(PAGE, `${page.slice(0, start)}\n\n${figures}\n${page.slice(page.indexOf(END))}`);
}

/** Writes a file as the formatter wants it, so that a run leaves nothing for a check to complain of. */
async function writeFormatted(file: string, text: string): Promise<void> {
  writeFileSync(file, await format(text, { ...(await resolveConfig(file)), filepath: file }));
}
