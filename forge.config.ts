import { cpSync, rmSync } from 'node:fs';
import path from 'node:path';

import { MakerDeb } from '@electron-forge/maker-deb';
import { MakerZIP } from '@electron-forge/maker-zip';
import { FusesPlugin } from '@electron-forge/plugin-fuses';
import type { ForgeConfig, IForgeMaker } from '@electron-forge/shared-types';
import { FuseV1Options, FuseVersion } from '@electron/fuses';

/** A folder with a zip of Electron to use in place of the download; scripts/setup/package.mjs sets it. */
const electronZipDir = process.env['ALMONER_ELECTRON_ZIP_DIR'];

/** What users get is built here; the archive holds it as out/, as package.json says. */
const BUILT = 'out/for-users';

/** The packages are bundled, so that nothing else has to be in the archive. */
const PACKED =
  /^$|^\/package\.json$|^\/out$|^\/out\/for-users$|^\/out\/for-users\/(main|preload|renderer)(\/|$)/;

const ICON = 'resources/icons/almoner';
const PURPOSE = 'Encrypted case files for social workers, without a network';

/** xz would take minutes for a fifth less. */
const DEB = {
  compression: 'gzip',
  options: {
    name: 'almoner',
    bin: 'almoner',
    productName: 'Almoner',
    genericName: 'Case files',
    description: PURPOSE,
    section: 'misc',
    maintainer: 'The Almoner founders <almoner@example.org>',
    categories: ['Office'],
    icon: {
      '32x32': `${ICON}-32.png`,
      '64x64': `${ICON}-64.png`,
      '128x128': `${ICON}-128.png`,
      '256x256': `${ICON}-256.png`,
      scalable: `${ICON}.svg`,
    },
  },
};

/** The installer of this system. Each is loaded where it can run and nowhere else. */
async function installers(): Promise<IForgeMaker[]> {
  if (process.platform === 'win32') {
    const { MakerSquirrel } = await import('@electron-forge/maker-squirrel');
    return [new MakerSquirrel({ name: 'almoner', setupIcon: `${ICON}.ico`, setupExe: 'almoner-setup.exe' })];
  }
  if (process.platform === 'darwin') {
    const { MakerDMG } = await import('@electron-forge/maker-dmg');
    return [new MakerDMG({ name: 'Almoner', icon: `${ICON}.icns` })];
  }
  // @ts-expect-error -- the maker passes the compression and a map of icons on; its types know neither
  return [new MakerDeb(DEB)];
}

const config: ForgeConfig = {
  outDir: 'out/forge',
  packagerConfig: {
    asar: true,
    executableName: 'almoner',
    appBundleId: 'org.example.almoner',
    icon: ICON,
    // The command line is started by Node, which the fuses turn off here.
    ignore: (file) => !PACKED.test(file) || /\.map$|main\/cli\.js$/.test(file),
    prune: false,
    // Beside the archive: addons must be real files, and the resources are read by other programs too.
    extraResource: ['out/native', `${BUILT}/resources`, 'LICENSE'],
    ...(electronZipDir ? { electronZipDir } : {}),
  },
  // The addons are built by scripts/setup/native.mjs.
  rebuildConfig: { onlyModules: [] },
  hooks: {
    packageAfterCopy(_config, folder) {
      cpSync(path.join(folder, BUILT), path.join(folder, 'out'), { recursive: true });
      rmSync(path.join(folder, BUILT), { recursive: true });
      return Promise.resolve();
    },
  },
  makers: [new MakerZIP({}), ...(await installers())],
  plugins: [
    new FusesPlugin({
      version: FuseVersion.V1,
      [FuseV1Options.RunAsNode]: false,
      [FuseV1Options.EnableCookieEncryption]: true,
      [FuseV1Options.EnableNodeOptionsEnvironmentVariable]: false,
      [FuseV1Options.EnableNodeCliInspectArguments]: false,
      [FuseV1Options.EnableEmbeddedAsarIntegrityValidation]: true,
      [FuseV1Options.OnlyLoadAppFromAsar]: true,
      [FuseV1Options.LoadBrowserProcessSpecificV8Snapshot]: false,
      [FuseV1Options.GrantFileProtocolExtraPrivileges]: false,
    }),
  ],
};

export default config;
