import path from 'node:path';

import { app, powerMonitor, protocol, session } from 'electron';
import log from 'electron-log/main';

import { loggedFault, type LoggedFault } from './ipc/port-protocol.ts';
import { registerIpc } from './ipc/register.ts';
import { printFromStdin } from './printing/print-command.ts';
import { closeSession, SCHEME, serveFiles } from './windows/content-security.ts';
import { openMainWindow } from './windows/main-window.ts';
import { showPlainMenu } from './windows/menu.ts';
import { closeSwitches, isStartedUnsafely } from './windows/switches.ts';
import { VaultHost } from './windows/vault-host.ts';

const isPrintCommand = process.argv.includes('--print-job');
const userData = process.env['ALMONER_USER_DATA'];
if (userData && !app.isPackaged) app.setPath('userData', userData);
if (isStartedUnsafely()) app.exit(1);

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

function openDesk(): void {
  const vaultHost = new VaultHost(path.join(app.getPath('userData'), 'vault'), logFault);
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
  app.on('second-instance', () => {
    if (window.isMinimized()) window.restore();
    window.focus();
  });
  app.on('window-all-closed', () => void vaultHost.end().finally(() => app.quit()));
}

if (isPrintCommand) {
  void app.whenReady().then(openSession).then(printFromStdin);
} else if (app.requestSingleInstanceLock()) {
  void app.whenReady().then(openSession).then(openDesk);
} else {
  app.quit();
}
