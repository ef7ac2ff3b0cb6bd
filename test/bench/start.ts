import { execFileSync } from 'node:child_process';
import { chmodSync, cpSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';

import { ended, installed, processesOf, type Installed } from '../e2e/packaged-app.ts';

/**
 * Measures, on the packaged application: its size against Electron alone, and the time from its launch to its painted
 * unlock screen against an empty white window of the same Electron. What is seen is the screen itself, read from the
 * display server's memory. Prints JSON.
 */
const ROUNDS = 9;
const BAR = { size: 1.15, start: 1.3 };
/** Colours on the unlock screen's middle band; an empty page has one, the bare screen two. */
const PAINTED_COLOURS = 20;
/** The bare screen's own pattern. */
const BARE_COLOURS = 2;
/** What a closed program still does in the background should not slow the next one. */
const SETTLED_MS = 500;
const WHITE = 0xff_ff_ff;
const LONGEST_MS = 30_000;

const ROOT = path.resolve(import.meta.dirname, '../..');

const bytesOf = (folder: string): number =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .reduce((sum, { parentPath, name }) => sum + statSync(path.join(parentPath, name)).size, 0);

const median = (values: readonly number[]): number =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;

/** An application with nothing in it but a window of the same size, which is white once its empty page is painted. */
const BLANK = `const { app, BrowserWindow } = require('electron');
app.whenReady().then(() => {
  const window = new BrowserWindow({ width: 1440, height: 900, backgroundColor: '#000000' });
  window.loadURL('data:text/html,<body bgcolor=white>');
});`;

interface Contender {
  readonly command: string;
  readonly args: readonly string[];
  readonly isPainted: () => boolean;
}

/** Milliseconds from the launch until the screen shows what it must. */
async function start(app: Installed, { command, args, isPainted }: Contender): Promise<number> {
  const begun = performance.now();
  const child = app.start(args, { command });
  const gone = ended(child);
  while (!isPainted()) {
    if (performance.now() - begun > LONGEST_MS) throw new Error(`${command} painted nothing`);
    await pause(2);
  }
  const ms = performance.now() - begun;
  for (const { pid, command: line } of processesOf(command))
    if (!line.includes('--type=')) process.kill(pid, 'SIGTERM');
  await gone;
  while (isPainted() || app.screen.coloursInTheMiddle() > BARE_COLOURS) await pause(5);
  await pause(SETTLED_MS);
  return ms;
}

function vaultFor(app: Installed): void {
  const folder = path.join(app.home, '.config/Almoner/vault');
  const words = ['init', '--account', 'amara', '--facility', 'St. Brigid', '--vault', folder];
  const env = { ...process.env, ALMONER_PASSPHRASE: 'correct horse battery staple' };
  execFileSync(process.execPath, [path.join(ROOT, 'out/main/cli.js'), ...words], { env });
  if (process.getuid?.() === 0) execFileSync('chown', ['-R', 'nobody', path.join(app.home, '.config')]);
}

function blankApp(app: Installed, electron: string): { readonly command: string; readonly folder: string } {
  const dist = path.join(app.program, '../electron');
  cpSync(electron, dist, { recursive: true, verbatimSymlinks: true });
  chmodSync(dist, 0o755);
  const folder = path.join(app.program, '../blank');
  mkdirSync(folder);
  writeFileSync(path.join(folder, 'package.json'), '{"name":"blank","main":"index.cjs"}');
  writeFileSync(path.join(folder, 'index.cjs'), BLANK);
  return { command: path.join(dist, 'electron'), folder };
}

const runtime = JSON.parse(readFileSync(path.join(ROOT, '.cache/runtime.json'), 'utf8')) as {
  readonly executable: string;
};
const app = await installed();
try {
  vaultFor(app);
  const electron = path.dirname(runtime.executable);
  const { command, folder } = blankApp(app, electron);
  const blank: Contender = { command, args: [folder], isPainted: () => app.screen.colour() === WHITE };
  const almoner: Contender = {
    command: path.join(app.program, 'almoner'),
    args: [],
    isPainted: () => app.screen.coloursInTheMiddle() > PAINTED_COLOURS,
  };
  const times = { blank: [] as number[], almoner: [] as number[] };
  // The first of each warms the disk's cache.
  for (const contender of [blank, almoner]) await start(app, contender);
  for (let round = 0; round < ROUNDS; round += 1) {
    times.blank.push(await start(app, blank));
    times.almoner.push(await start(app, almoner));
  }
  const size = { package: bytesOf(app.program), electron: bytesOf(electron) };
  const ratio = {
    size: size.package / size.electron,
    start: median(times.almoner) / median(times.blank),
  };
  const met = ratio.size <= BAR.size && ratio.start <= BAR.start;
  const rounded = (values: readonly number[]): number[] => values.map((ms) => Math.round(ms));
  const report = {
    size,
    startMs: { blank: rounded(times.blank), almoner: rounded(times.almoner) },
    medianMs: { blank: Math.round(median(times.blank)), almoner: Math.round(median(times.almoner)) },
    ratio,
    bar: BAR,
    met,
  };
  process.stdout.write(`${JSON.stringify(report, null, 2)}\n`);
  process.exitCode = met ? 0 : 1;
} finally {
  app.remove();
}
