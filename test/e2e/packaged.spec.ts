import {
  chmodSync,
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';

import { flipFuses, FuseState, FuseV1Options, FuseVersion, getCurrentFuseWire } from '@electron/fuses';
import { expect, test } from '@playwright/test';

import { filesOfArchive } from './asar.ts';
import { ended, hasUserNamespaces, installed, processesOf, type Installed } from './packaged-app.ts';

let app: Installed;

test.skip(process.platform !== 'linux', 'the packaged application is looked at through /proc');
test.skip(
  !hasUserNamespaces(),
  'this computer gives an ordinary user no name spaces, so there is no sandbox',
);

test.beforeAll(async () => {
  test.setTimeout(300_000);
  app = await installed();
});

test.afterAll(() => app?.remove());

const archive = (): string => path.join(app.program, 'resources/app.asar');

test('the fuses close the ways in that Node opens', async () => {
  const wire = await getCurrentFuseWire(path.join(app.program, 'almoner'));
  const { DISABLE, ENABLE } = FuseState;
  expect({
    runAsNode: wire[FuseV1Options.RunAsNode],
    nodeOptions: wire[FuseV1Options.EnableNodeOptionsEnvironmentVariable],
    inspect: wire[FuseV1Options.EnableNodeCliInspectArguments],
    cookies: wire[FuseV1Options.EnableCookieEncryption],
    integrity: wire[FuseV1Options.EnableEmbeddedAsarIntegrityValidation],
    onlyAsar: wire[FuseV1Options.OnlyLoadAppFromAsar],
    snapshot: wire[FuseV1Options.LoadBrowserProcessSpecificV8Snapshot],
    fileProtocol: wire[FuseV1Options.GrantFileProtocolExtraPrivileges],
  }).toEqual({
    runAsNode: DISABLE,
    nodeOptions: DISABLE,
    inspect: DISABLE,
    cookies: ENABLE,
    integrity: ENABLE,
    onlyAsar: ENABLE,
    snapshot: DISABLE,
    fileProtocol: DISABLE,
  });
});

test('the archive holds the built application and nothing else', () => {
  const files = filesOfArchive(archive());
  const allowed =
    /^\/(package\.json|out\/main\/[\w-]+\.js|out\/preload\/(index|print)\.cjs|out\/renderer\/((index|print)\.html|rac-touch\.css|assets\/[\w.-]+\.(js|css|woff2?)))$/;
  expect([...files.keys()].filter((name) => !allowed.test(name))).toEqual([]);
  expect([...files.keys()].filter((name) => /gallery|pseudo/.test(name))).toEqual([]);
  expect(files.size).toBeGreaterThan(15);
  for (const [name, text] of files) {
    expect(text, name).not.toMatch(/sourcesContent|sourceMappingURL=data:|jsxDEV\(|react-refresh/);
  }
});

test('beside the archive lie addons, resources and notices, and nothing that can be run as a script', () => {
  const below = (folder: string): string[] =>
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => path.relative(app.program, path.join(entry.parentPath, entry.name)));
  const allowed =
    /^resources\/(LICENSE|app\.asar|native\/[\w.]+\.node|resources\/(third-party-notices\.txt|instruments\/[\w-]+\.json|packet-texts\/\w+\.json|guide\/\w+\/[\w-]+\.md|icons\/[\w.-]+))$/;
  expect(below(path.join(app.program, 'resources')).filter((name) => !allowed.test(name))).toEqual([]);
  const notices = readFileSync(path.join(app.program, 'resources/resources/third-party-notices.txt'), 'utf8');
  for (const owed of [
    'react 1',
    'SIL OPEN FONT LICENSE',
    'PHQ-9',
    'LICENSES.chromium.html',
    'better-sqlite3',
  ])
    expect(notices).toContain(owed);
  expect(statSync(path.join(app.program, 'LICENSES.chromium.html')).size).toBeGreaterThan(100_000);
});

test('it checks itself in its own window, whatever the environment asks Node for, and leaves nothing behind', async () => {
  const planted = path.join(app.home, 'tmp', 'planted.cjs');
  const mark = path.join(app.home, 'tmp', 'mark');
  writeFileSync(planted, `require('fs').writeFileSync(${JSON.stringify(mark)}, '')`);
  const env = { ELECTRON_RUN_AS_NODE: '1', NODE_OPTIONS: `--require ${planted}` };
  const { code, out } = await ended(app.start(['--self-check'], { env }));
  const steps = out
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as { readonly step: string; readonly ok: boolean });
  expect(steps.filter(({ ok }) => !ok)).toEqual([]);
  expect(steps.map(({ step }) => step)).toEqual([
    'window',
    'create-vault',
    'import',
    'open-case',
    'sign-note',
    'score-phq-9',
    'refer',
    'packet-pdf',
    'report-xlsx',
    'report-pdf',
    'lock',
    'unlock',
    'verify',
    'all',
  ]);
  expect(code).toBe(0);
  expect(out).not.toMatch(/Invented|SELF-CHECK-1/);
  expect(existsSync(mark)).toBe(false);
  expect(readdirSync(path.join(app.home, 'tmp'))).toEqual(['planted.cjs']);
  expect(existsSync(path.join(app.home, '.config/Almoner'))).toBe(false);
});

for (const [name, words] of [
  ['--remote-debugging-port=0', 'DevTools listening'],
  ['--inspect=0', 'Debugger listening'],
  ['--inspect-brk=0', 'Debugger listening'],
  ['--js-flags=--expose-gc', 'never said'],
  ['--no-sandbox', 'never said'],
  ['--renderer-cmd-prefix=/bin/true', 'never said'],
  ['--load-extension=/tmp', 'never said'],
] as const)
  test(`it does not start with ${name}`, async () => {
    const { code, err } = await ended(app.start([name]));
    expect(code).toBe(1);
    expect(err).not.toContain(words);
    expect(existsSync(path.join(app.home, '.config/Almoner/vault'))).toBe(false);
  });

test('a folder in place of the archive is not run', async () => {
  const copy = mkdtempSync(`${app.program}-`);
  chmodSync(copy, 0o755);
  const mark = path.join(app.home, 'tmp', 'mark');
  const command = path.join(copy, 'almoner');
  for (const name of readdirSync(app.program).filter((one) => one !== 'resources' && one !== 'almoner'))
    symlinkSync(path.join(app.program, name), path.join(copy, name));
  copyFileSync(path.join(app.program, 'almoner'), command);
  const planted = path.join(copy, 'resources/app');
  mkdirSync(planted, { recursive: true });
  writeFileSync(path.join(planted, 'package.json'), '{"name":"planted","main":"index.cjs"}');
  const script = `require('fs').writeFileSync(${JSON.stringify(mark)}, ''); process.exit(0)`;
  writeFileSync(path.join(planted, 'index.cjs'), script);
  await ended(app.start([], { command }));
  expect(existsSync(mark)).toBe(false);
  // The same with the fuse undone: the folder is where Electron would look for it.
  await flipFuses(command, { version: FuseVersion.V1, [FuseV1Options.OnlyLoadAppFromAsar]: false });
  await ended(app.start([], { command }));
  expect(existsSync(mark)).toBe(true);
  rmSync(mark);
  rmSync(copy, { recursive: true });
});

test('its window comes up, and its page runs in the sandbox of the operating system', async () => {
  expect(app.screen.coloursInTheMiddle()).toBeLessThan(5);
  const child = app.start([]);
  const gone = ended(child);
  await expect.poll(() => app.screen.coloursInTheMiddle(), { timeout: 30_000 }).toBeGreaterThan(20);
  const running = processesOf(path.join(app.program, 'almoner'));
  const pages = running.filter(({ command }) => command.includes('--type=renderer'));
  expect(pages).toHaveLength(1);
  for (const { pid, command } of pages) {
    expect(command).not.toContain('--no-sandbox');
    const status = readFileSync(`/proc/${pid}/status`, 'utf8');
    expect(status).toMatch(/^Seccomp:\s+2$/m);
    expect(status).toMatch(/^NoNewPrivs:\s+1$/m);
    // A second number: it is numbered in a name space of its own.
    expect(status).toMatch(/^NSpid:\s+\d+\s+\d+/m);
  }
  const [first] = running.filter(({ command }) => !command.includes('--type='));
  if (first) process.kill(first.pid, 'SIGTERM');
  await gone;
});
