// npm run icons: draws resources/icons/almoner.svg in every form that the systems ask for.
import { spawn } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';

import png2icons from 'png2icons';

import { iconFingerprint, ICON_FILES, ICONS, iconStamp } from './checks/icon-files.mjs';
import { quietBus, startVirtualDisplay } from './display.mjs';
import { SetupError } from './setup/commands.mjs';
import { enter } from './setup/entry.mjs';
import { ROOT } from './setup/paths.mjs';
import { exitCodeOf } from './setup/project-node.mjs';
import { ensureRuntime } from './setup/runtime.mjs';
import { ensureSystemPackages, missingForWindow, missingPrograms } from './setup/system.mjs';

/** Edge of the drawing that Windows' and macOS' files are made from, in pixels. */
const LARGEST = 1024;

/** Draws the mark in a page of Electron, which is the only thing here that can draw SVG. */
async function draw(executable, sizes, display) {
  const out = fs.mkdtempSync(path.join(os.tmpdir(), 'almoner-icons-'));
  const flags = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  const env = { ...process.env, ...quietBus(process.env), ...(display ? { DISPLAY: display } : {}) };
  const svg = path.join(ICONS, 'almoner.svg');
  const args = [...flags, '--disable-gpu', path.join(ROOT, 'scripts/icons'), svg, out, ...sizes.map(String)];
  const status = await exitCodeOf(spawn(executable, args, { stdio: ['ignore', 2, 2], env }));
  if (status !== 0) throw new SetupError(`Drawing the icons failed (exit ${status}).`);
  const drawn = new Map(sizes.map((size) => [size, fs.readFileSync(path.join(out, `${size}.png`))]));
  fs.rmSync(out, { recursive: true, force: true });
  return drawn;
}

await enter(process.stdout, async (say) => {
  ensureSystemPackages([...missingForWindow(), ...missingPrograms('Xvfb')], 'Drawing the icons', say);
  const { executable } = await ensureRuntime(say);
  const screen = process.platform === 'linux' ? await startVirtualDisplay() : null;
  const pngSizes = ICON_FILES.map((name) => Number(/(\d+)\.png$/.exec(name)?.[1])).filter(Number.isInteger);
  const drawn = await draw(executable, [...pngSizes, LARGEST], screen?.display);
  screen?.stop();
  const largest = drawn.get(LARGEST);
  for (const size of pngSizes) fs.writeFileSync(path.join(ICONS, `almoner-${size}.png`), drawn.get(size));
  const { createICO, createICNS, BICUBIC2 } = png2icons;
  fs.writeFileSync(path.join(ICONS, 'almoner.ico'), createICO(largest, BICUBIC2, 0, true, true));
  fs.writeFileSync(path.join(ICONS, 'almoner.icns'), createICNS(largest, BICUBIC2, 0));
  fs.writeFileSync(iconStamp(), `${iconFingerprint()}\n`);
  return 0;
});
