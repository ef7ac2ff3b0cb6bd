import { MakerDeb } from '@electron-forge/maker-deb';
import { MakerZIP } from '@electron-forge/maker-zip';
import { FusesPlugin } from '@electron-forge/plugin-fuses';
import type { ForgeConfig } from '@electron-forge/shared-types';
import { FuseV1Options, FuseVersion } from '@electron/fuses';

/** A folder with a zip of Electron to use in place of the download; scripts/package.mjs sets it. */
const electronZipDir = process.env['ALMONER_ELECTRON_ZIP_DIR'];

/** The packages are bundled into out/, so that nothing else has to be in the archive. */
const PACKED = /^$|^\/package\.json$|^\/out$|^\/out\/(main|preload|renderer)(\/|$)/;

const config: ForgeConfig = {
  outDir: 'out/forge',
  packagerConfig: {
    asar: true,
    executableName: 'almoner',
    ignore: (file) => !PACKED.test(file),
    prune: false,
    // Beside the archive: addons must be real files, and the resources are read by other programs too.
    extraResource: ['out/native', 'out/resources', 'LICENSE'],
    ...(electronZipDir ? { electronZipDir } : {}),
  },
  // The addons are built by scripts/setup/native.mjs.
  rebuildConfig: { onlyModules: [] },
  makers: [new MakerZIP({}), new MakerDeb({ options: { bin: 'almoner' } })],
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
