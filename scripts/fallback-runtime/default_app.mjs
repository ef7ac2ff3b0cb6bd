// Stands in for Electron's own default_app.asar, which the fallback runtime does not carry:
// `electron [-r module] path/to/app [args]` loads that app. An ES module with a top-level await,
// because Electron holds back the `ready` event until this module has been evaluated.
import fs from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { pathToFileURL } from 'node:url';

import { app } from 'electron';

const fail = (text) => {
  process.stderr.write(`${text}\n`);
  process.exit(1);
};

/** The first argument that is no option; modules to load first (`-r`) are loaded on the way. */
function readArguments(argv) {
  const require = createRequire(import.meta.url);
  for (let i = 0; i < argv.length; i++) {
    const argument = argv[i];
    if (argument === '-r' || argument === '--require') require(path.resolve(argv[++i]));
    else if (argument === '-v' || argument === '--version') {
      process.stdout.write(`v${process.versions.electron}\n`);
      process.exit(0);
    } else if (!argument.startsWith('-')) return argument;
  }
  return fail('usage: electron [options] path/to/app');
}

/** Gives Electron the identity that the app's package.json states, and names its entry file. */
function adopt(folder) {
  const manifest = JSON.parse(fs.readFileSync(path.join(folder, 'package.json'), 'utf8'));
  if (manifest.version) app.setVersion(manifest.version);
  app.name = manifest.productName ?? manifest.name;
  app.setDesktopName(manifest.desktopName ?? `${app.name}.desktop`);
  app.setPath('userData', path.join(app.getPath('appData'), app.name));
  app.setAppPath(folder);
  return path.join(folder, manifest.main ?? 'index.js');
}

const target = path.resolve(readArguments(process.argv.slice(1)));
process.defaultApp = true;
let entry = target;
if (fs.statSync(target).isDirectory()) entry = adopt(target);
else app.setAppPath(path.dirname(target));

// Electron would show a modal dialog, which nobody can close in a run without a screen.
try {
  await import(pathToFileURL(entry).href);
} catch (fault) {
  process.stderr.write(`${fault?.stack ?? fault}\n`);
  app.exit(1);
}
