import fs from 'node:fs';
import path from 'node:path';

/** The part of a path up to and with the folder of its npm package; innermost when packages are nested. */
const PACKAGE_FOLDER = /^.*[\\/]node_modules[\\/](?:@[^\\/]+[\\/])?[^\\/]+/;

/**
 * Watches builds of Vite and remembers the npm packages of which a file went in, styles and fonts included.
 * @returns the plugin, and the folders of the packages seen so far
 */
export function bundledPackages() {
  const seen = new Set();
  const see = (id) => {
    const file = id.replace(/^\0+/, '').replace(/[?#].*$/, '');
    const folder = PACKAGE_FOLDER.exec(file)?.[0];
    if (folder && fs.existsSync(path.join(folder, 'package.json'))) seen.add(fs.realpathSync(folder));
  };
  const plugin = {
    name: 'almoner-bundled-packages',
    generateBundle(_options, bundle) {
      for (const output of Object.values(bundle)) for (const id of output.moduleIds ?? []) see(id);
      // Styles, and the fonts they name, have left the chunks by now.
      for (const id of this.getModuleIds()) if (/\.css($|\?)/.test(id)) see(id);
    },
  };
  return { plugin, folders: () => [...seen].toSorted((a, b) => (a < b ? -1 : 1)) };
}
