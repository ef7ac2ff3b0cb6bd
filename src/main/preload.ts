import { contextBridge, ipcRenderer } from 'electron';

import type { Bridge, BridgeCallOptions } from '../shared/ipc/bridge.ts';
import type { Result } from '../shared/result.ts';
import { PSEUDO_WORDS } from '../shared/ipc/pseudo-words.ts';
import type { VaultMethod } from '../shared/vault/contract.ts';
import type { PortReply, PortRequest } from './ipc/port-protocol.ts';

interface Waiting {
  readonly settle: (result: Result<unknown>) => void;
  readonly onProgress?: BridgeCallOptions['onProgress'];
}

const waiting = new Map<string, Waiting>();
const lockListeners = new Set<() => void>();
const endListeners = new Set<() => void>();
const menuListeners = new Set<(id: string) => void>();
let connect: (port: MessagePort) => void;
let port = nextPort();
let counter = 0;

function nextPort(): Promise<MessagePort> {
  return new Promise((resolve) => {
    connect = resolve;
  });
}

function receive({ data }: MessageEvent<PortReply>): void {
  const call = waiting.get(data.id);
  if (data.kind === 'progress') return call?.onProgress?.(data.done, data.total);
  waiting.delete(data.id);
  call?.settle(data.result);
}

ipcRenderer.on('vault-port', ({ ports: [fresh] }) => {
  if (!fresh) return;
  fresh.addEventListener('message', receive);
  fresh.start();
  connect(fresh);
});

ipcRenderer.on('vault-ended', () => {
  port = nextPort();
  for (const { settle } of waiting.values()) settle({ ok: false, refusal: { code: 'vault/ended' } });
  waiting.clear();
  for (const listener of endListeners) listener();
});

ipcRenderer.on('lock-requested', () => {
  for (const listener of lockListeners) listener();
});

ipcRenderer.on('menu-chosen', (_event, id: string) => {
  for (const listener of menuListeners) listener(id);
});

async function ask(request: PortRequest, onProgress?: Waiting['onProgress']): Promise<Result<unknown>> {
  const open = await port;
  return await new Promise((settle) => {
    waiting.set(request.id, onProgress ? { settle, onProgress } : { settle });
    open.postMessage(request);
  });
}

const askVault = (
  method: VaultMethod,
  input: unknown,
  onProgress?: Waiting['onProgress'],
): Promise<Result<never>> =>
  ask({ kind: 'vault', id: `v${++counter}`, method, input }, onProgress) as Promise<Result<never>>;

function listen<Listener>(listeners: Set<Listener>, listener: Listener): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

const bridge: Bridge = {
  call: (method, input, options) =>
    ask({ kind: 'call', id: options?.callId ?? `c${++counter}`, method, input }, options?.onProgress),
  cancel: (callId) => void port.then((open) => open.postMessage({ kind: 'cancel', id: callId })),
  vault: {
    status: () => askVault('status', {}),
    create: (input) => askVault('create', input),
    unlock: (input) => askVault('unlock', input),
    kind: () => ipcRenderer.invoke('vault:kind') as ReturnType<Bridge['vault']['kind']>,
    makeSample: (input, onProgress) => askVault('makeSample', input, onProgress),
    discardSample: () => askVault('discardSample', {}),
  },
  lock: (options) => ipcRenderer.invoke('lock', options) as Promise<void>,
  onLockRequested: (listener) => listen(lockListeners, listener),
  onVaultEnded: (listener) => listen(endListeners, listener),
  printing: {
    toPdf: (job) => ipcRenderer.invoke('printing:to-pdf', job) as ReturnType<Bridge['printing']['toPdf']>,
    printers: () => ipcRenderer.invoke('printing:printers') as ReturnType<Bridge['printing']['printers']>,
    print: (job, options) =>
      ipcRenderer.invoke('printing:print', job, options) as ReturnType<Bridge['printing']['print']>,
  },
  faults: {
    report: (fault) => ipcRenderer.invoke('faults:report', fault) as Promise<void>,
    copyReference: (reference) => ipcRenderer.invoke('faults:copy-reference', reference) as Promise<void>,
  },
  saveFile: (file) => ipcRenderer.invoke('save-file', file) as ReturnType<Bridge['saveFile']>,
  menu: {
    show: (model) => ipcRenderer.invoke('menu:show', model) as Promise<void>,
    onChosen: (listener) => listen(menuListeners, listener),
  },
  hasPseudoWords: () => process.argv.includes(PSEUDO_WORDS),
  notices: () => ipcRenderer.invoke('notices') as Promise<string>,
  preferences: {
    get: () => ipcRenderer.invoke('preferences:get') as ReturnType<Bridge['preferences']['get']>,
    set: (preferences) => ipcRenderer.invoke('preferences:set', preferences) as Promise<void>,
  },
};

contextBridge.exposeInMainWorld('bridge', bridge);
