import { contextBridge, ipcRenderer } from 'electron';

import type { PrintBridge } from '../shared/printing/print-bridge.ts';
import type { PrintJob } from '../shared/printing/print-job.ts';
import type { VaultKind } from '../shared/vault/kind.ts';

const bridge: PrintBridge = {
  onJob: (listener) =>
    void ipcRenderer.once('print-job', (_event, job: PrintJob, vault: VaultKind) => listener(job, vault)),
  ready: () => ipcRenderer.send('print-ready'),
};

contextBridge.exposeInMainWorld('printBridge', bridge);
