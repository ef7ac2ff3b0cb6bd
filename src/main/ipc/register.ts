import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';

import { BrowserWindow, clipboard, dialog, ipcMain, type IpcMainInvokeEvent } from 'electron';
import { z } from 'zod';

import { MenuModel } from '../../shared/ipc/menu-model.ts';
import { LoggedFault, loggedFault } from '../../shared/ipc/fault.ts';
import { Preferences } from '../../shared/ipc/preferences.ts';
import { PrintJob } from '../../shared/printing/print-job.ts';
import { ok, refuse, type Result } from '../../shared/result.ts';
import { VaultKind } from '../../shared/vault/kind.ts';
import { resourcePath } from '../files/resources.ts';
import { listPrinters, makePdf, printJob } from '../printing/print-window.ts';
import { showMenu } from '../windows/menu.ts';
import { readPreferences, writePreferences } from '../windows/preferences.ts';
import type { VaultHost } from '../windows/vault-host.ts';
import { isWindowPage } from '../windows/web-preferences.ts';

const SavedFile = z.strictObject({
  // Only a name: never a folder, and never more than a few safe letters.
  suggestedName: z.string().regex(/^[a-z0-9][a-z0-9._-]{0,100}$/i),
  bytes: z.custom<Uint8Array>((value) => value instanceof Uint8Array),
});
const LockOptions = z.strictObject({ isEveryDraftSaved: z.boolean(), to: VaultKind.optional() });
const PrintOptions = z.strictObject({ printer: z.string().max(200), copies: z.int().min(1).max(20) });

async function saveFile(
  event: IpcMainInvokeEvent,
  raw: unknown,
): Promise<Result<{ readonly saved: boolean }>> {
  const { suggestedName, bytes } = SavedFile.parse(raw);
  const window = BrowserWindow.fromWebContents(event.sender);
  if (!window) return refuse('ipc/foreign-window');
  const extension = path.extname(suggestedName).slice(1);
  const { canceled, filePath } = await dialog.showSaveDialog(window, {
    defaultPath: suggestedName,
    filters: [{ name: extension.toUpperCase(), extensions: [extension] }],
  });
  if (canceled || !filePath) return ok({ saved: false });
  try {
    await writeFile(filePath, bytes, { mode: 0o600 });
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : 'unknown';
    return refuse('file/not-written', { code });
  }
  return ok({ saved: true });
}

/**
 * Everything main does for the window, and the only place that answers it. Each message must come from the main frame
 * of the window's own page; input is validated; faults are logged without content.
 */
export function registerIpc(vaultHost: VaultHost, onFault: (fault: LoggedFault) => void): void {
  const handle = (channel: string, act: (event: IpcMainInvokeEvent, ...input: unknown[]) => unknown): void =>
    ipcMain.handle(channel, async (event, ...input: unknown[]) => {
      const frame = event.senderFrame;
      if (!frame || frame !== event.sender.mainFrame || !isWindowPage(frame.url))
        return refuse('ipc/foreign-window');
      try {
        return await act(event, ...input);
      } catch (error) {
        const reference = crypto.randomUUID().slice(-8);
        onFault(loggedFault(error, reference));
        return refuse('unexpected', { reference });
      }
    });

  handle('lock', (_event, options) => vaultHost.lock(LockOptions.parse(options)));
  handle('faults:report', (_event, fault) => onFault(LoggedFault.parse(fault)));
  handle('faults:copy-reference', (_event, reference) =>
    clipboard.writeText(LoggedFault.shape.reference.parse(reference)),
  );
  handle('vault:kind', () => vaultHost.kind);
  handle('printing:to-pdf', async (_event, job) => ok(await makePdf(PrintJob.parse(job), vaultHost.kind)));
  handle('printing:printers', (event) => listPrinters(event.sender));
  handle('printing:print', (_event, job, options) =>
    printJob(PrintJob.parse(job), { ...PrintOptions.parse(options), vault: vaultHost.kind }),
  );
  handle('save-file', saveFile);
  handle('menu:show', ({ sender }, model) => {
    const window = BrowserWindow.fromWebContents(sender);
    if (window) showMenu(window, MenuModel.parse(model));
  });
  handle('notices', () => readFile(resourcePath('third-party-notices.txt'), 'utf8'));
  handle('preferences:get', () => readPreferences());
  handle('preferences:set', (_event, preferences) => writePreferences(Preferences.parse(preferences)));
}
