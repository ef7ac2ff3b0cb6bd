import path from 'node:path';

import { app, powerMonitor, protocol, session, type BrowserWindow } from 'electron';
import log from 'electron-log/main';

import { loggedFault, type LoggedFault } from '../shared/ipc/fault.ts';
import { registerIpc } from './ipc/register.ts';
import { printFromStdin } from './printing/print-command.ts';
import { isSelfCheck, superviseSelfCheck, trialFolder } from './self-check/trial-folder.ts';
import { closeSession, SCHEME, serveFiles } from './windows/content-security.ts';
import { openMainWindow } from './windows/main-window.ts';
import { showPlainMenu } from './windows/menu.ts';
import { closeSwitches, isStartedUnsafely } from './windows/switches.ts';
import { VaultHost } from './windows/vault-host.ts';

// Before anything else: nothing of the application may run beside a debugger.
if (isStartedUnsafely()) process.exit(1);
if (isSelfCheck()) process.exit(superviseSelfCheck());

const isPrintCommand = process.argv.includes('--print-job');
const ownFolder = trialFolder();
const userData = ownFolder ?? (app.isPackaged ? undefined : process.env['ALMONER_USER_DATA']);
if (userData) app.setPath('userData', userData);

protocol.registerSchemesAsPrivileged([
  { scheme: SCHEME, privileges: { standard: true, secure: true, codeCache: true } },
]);
closeSwitches();
log.transports.file.resolvePathFn = () => path.join(app.getPath('userData'), 'logs', 'almoner.log');
log.transports.console.level = false;

const logFault = (fault: LoggedFault): void => log.error(JSON.stringify(fault));
process.on('uncaughtException', (error) => {
  logFault(loggedFault(error, 'main'));
  app.exit(1);
});

function openSession(): void {
  const own = session.fromPartition('almoner');
  serveFiles(own, path.resolve(import.meta.dirname, '../renderer'));
  closeSession(own);
  closeSession(session.defaultSession);
}

interface Desk {
  readonly vaultHost: VaultHost;
  readonly window: BrowserWindow;
}

function openDesk(): Desk {
  const vaultHost = new VaultHost(
    {
      clinic: path.join(app.getPath('userData'), 'vault'),
      sample: path.join(app.getPath('userData'), 'sample-vault'),
    },
    logFault,
  );
  vaultHost.start();
  registerIpc(vaultHost, logFault);
  const window = openMainWindow(vaultHost, (error) => logFault(loggedFault(error, 'window')));
  showPlainMenu(window);
  window.webContents.on('render-process-gone', () => showPlainMenu(window));
  const askToLock = (): void => {
    if (!window.isDestroyed()) window.webContents.send('lock-requested');
  };
  powerMonitor.on('suspend', askToLock);
  powerMonitor.on('lock-screen', askToLock);
  return { vaultHost, window };
}

function stayOpen({ vaultHost, window }: Desk): void {
  app.on('second-instance', () => {
    if (window.isMinimized()) window.restore();
    window.focus();
  });
  app.on('window-all-closed', () => void vaultHost.end().finally(() => app.quit()));
}

const checkedIn =
  (folder: string) =>
  async (desk: Desk): Promise<void> => {
    // Loaded when it is asked for: no other start should read it.
    const { checkYourself } = await import('./self-check/check-yourself.ts');
    return await checkYourself(desk, folder);
  };

if (isPrintCommand) {
  void app.whenReady().then(openSession).then(printFromStdin);
} else if (ownFolder !== null) {
  void app.whenReady().then(openSession).then(openDesk).then(checkedIn(ownFolder));
} else if (app.requestSingleInstanceLock()) {
  void app.whenReady().then(openSession).then(openDesk).then(stayOpen);
} else {
  app.quit();
}
