import path from 'node:path';

import { MessageChannelMain, utilityProcess, type UtilityProcess, type WebContents } from 'electron';

import type { VaultKind } from '../../shared/vault/kind.ts';
import { BETWEEN_PAGE } from './content-security.ts';
import { WINDOW_PAGE } from './web-preferences.ts';
import type { LoggedFault } from '../../shared/ipc/fault.ts';
import type { HostMessage, VaultNotice } from '../ipc/port-protocol.ts';

/** How long a vault process may take to write everything out before it is ended anyway. */
const CLOSING_MS = 2_000;

/** How the window is left. */
export interface LockOptions {
  readonly isEveryDraftSaved: boolean;
  readonly to?: VaultKind | undefined;
}

/** Loads an address in another process, by way of another site; the old process and its history end. */
async function replaceProcess(window: WebContents, address: string): Promise<void> {
  await window.loadURL(BETWEEN_PAGE);
  await window.loadURL(address);
  window.navigationHistory.clear();
}

/**
 * Starts and ends the vault process, and gives a window its direct line to it: rows and passphrases never pass through
 * main.
 */
export class VaultHost {
  readonly #folders: Readonly<Record<VaultKind, string>>;
  #kind: VaultKind = 'clinic';
  readonly #onFault: (fault: LoggedFault) => void;
  #child: UtilityProcess | null = null;
  #window: WebContents | null = null;

  /** Every start is with the clinic: the sample is entered only by asking for it. */
  constructor(folders: Readonly<Record<VaultKind, string>>, onFault: (fault: LoggedFault) => void) {
    this.#folders = folders;
    this.#onFault = onFault;
  }

  /** Which of the two vaults the window works with. */
  get kind(): VaultKind {
    return this.#kind;
  }

  /** Starts the process ahead of the window, so that both get ready at the same time. */
  start(): void {
    this.#child ??= this.#start();
  }

  /** Connects a freshly loaded window; starts the process if none runs. */
  connect(window: WebContents): void {
    this.#window = window;
    const child = (this.#child ??= this.#start());
    const { port1, port2 } = new MessageChannelMain();
    child.postMessage({ kind: 'connect' } satisfies HostMessage, [port1]);
    window.postMessage('vault-port', null, [port2]);
  }

  /** Ends the process and, with it, everything it had in memory. Resolves when it is gone. */
  async end(): Promise<void> {
    const child = this.#child;
    if (!child) return;
    this.#child = null;
    const gone = new Promise<void>((resolve) => {
      child.once('exit', () => resolve());
    });
    child.postMessage({ kind: 'close' } satisfies HostMessage);
    const impatience = setTimeout(() => child.kill(), CLOSING_MS);
    await gone;
    clearTimeout(impatience);
  }

  /**
   * Ends the process and starts a fresh, locked one. The page gets a fresh process too: clearing the page leaves
   * thousands of fragments of notes in its freed memory, and only the end of its process takes them away.
   *
   * @param options.to Goes to this vault afterwards, on its first page because addresses carry ids of the other, unless the page still holds a draft of the one before.
   */
  async lock({ isEveryDraftSaved, to }: LockOptions): Promise<void> {
    await this.end();
    if (to !== undefined && isEveryDraftSaved) this.#kind = to;
    const window = this.#window;
    if (!window || window.isDestroyed()) return;
    this.start();
    if (isEveryDraftSaved) await replaceProcess(window, to === undefined ? window.getURL() : WINDOW_PAGE);
    else {
      window.send('vault-ended');
      this.connect(window);
    }
  }

  #start(): UtilityProcess {
    const child = utilityProcess.fork(
      path.resolve(import.meta.dirname, 'vault-process.js'),
      [this.#folders[this.#kind], this.#kind],
      {
        serviceName: 'Almoner vault',
        stdio: 'ignore',
      },
    );
    child.on('message', (notice: VaultNotice) => this.#onFault(notice.fault));
    child.on('exit', () => {
      if (this.#child !== child) return;
      // It ended by itself: the window must not go on as if it were there.
      this.#child = null;
      if (this.#window && !this.#window.isDestroyed()) {
        this.#window.send('vault-ended');
        this.connect(this.#window);
      }
    });
    return child;
  }
}
