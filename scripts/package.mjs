// npm run package: the app as a folder that runs without this checkout, in out/forge.
import { spawn } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';

import { ensureApp } from './setup/app.mjs';
import { run } from './setup/commands.mjs';
import { enter } from './setup/entry.mjs';
import { installedVersion, ROOT, SHARED_CACHE } from './setup/paths.mjs';
import { exitCodeOf } from './setup/project-node.mjs';
import { ensureSystemPackages, missingPrograms } from './setup/system.mjs';

/**
 * A zip of the fallback runtime for the packager, which insists on the locked version in the file's name.
 * What comes out serves to test the packaging, not to be handed out.
 */
function fallbackZipFolder(executable, say) {
  ensureSystemPackages(missingPrograms('zip'), 'Packaging', say);
  const folder = path.join(SHARED_CACHE, 'packager');
  const zip = path.join(
    folder,
    `electron-v${installedVersion('electron')}-${process.platform}-${process.arch}.zip`,
  );
  fs.mkdirSync(folder, { recursive: true });
  fs.rmSync(zip, { force: true });
  run('zip', ['-q', '-0', '-r', zip, '.'], { cwd: path.dirname(executable) });
  return folder;
}

await enter(process.stdout, async (say) => {
  const { executable, official } = await ensureApp(say);
  const env = { ...process.env };
  if (!official) {
    env.ALMONER_ELECTRON_ZIP_DIR = fallbackZipFolder(executable, say);
    say('This package holds the substitute Electron: for trying out, not for handing out.');
  }
  const forge = spawn('electron-forge', ['package', ...process.argv.slice(2)], {
    cwd: ROOT,
    stdio: 'inherit',
    env,
    shell: process.platform === 'win32',
  });
  return exitCodeOf(forge);
});
