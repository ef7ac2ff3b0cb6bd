import type { MadePdf, Printer, PrintJob } from '../printing/print-job.ts';
import type { Result } from '../result.ts';
import type { MenuModel } from './menu-model.ts';
import type { LoggedFault } from './fault.ts';
import type { Preferences } from './preferences.ts';
import type { CreateVault, MakeSample, UnlockVault, VaultStatus } from '../vault/contract.ts';
import type { VaultKind } from '../vault/kind.ts';

/** How one call can be watched and stopped. */
export interface BridgeCallOptions {
  /** Chosen by the caller, unique among its open calls. */
  readonly callId: string;
  readonly onProgress?: (done: number, total: number) => void;
}

/**
 * What the window can reach beyond itself. Case content goes straight to the vault process; the main process sees
 * what it must print or save, for that act only.
 */
export interface Bridge {
  /** Asks the vault process a method of the contract. */
  call(method: string, input: unknown, options?: BridgeCallOptions): Promise<Result<unknown>>;
  cancel(callId: string): void;
  readonly vault: {
    status(): Promise<Result<VaultStatus>>;
    create(input: CreateVault): Promise<Result<VaultStatus>>;
    unlock(input: UnlockVault): Promise<Result<VaultStatus>>;
    /** Which vault this window works with. Another one begins with a fresh page. */
    kind(): Promise<VaultKind>;
    /** Makes the sample hospital, in place of the one before, and opens it. */
    makeSample(
      input: MakeSample,
      onProgress: (done: number, total: number) => void,
    ): Promise<Result<VaultStatus>>;
    /** Throws the sample hospital away. */
    discardSample(): Promise<Result<VaultStatus>>;
  };
  /**
   * Ends the vault process, and with it this page's own process when every draft is acknowledged. A page that still
   * holds a draft is kept, because nothing else has it. With `to`, the fresh page belongs to that vault.
   */
  lock(options: { readonly isEveryDraftSaved: boolean; readonly to?: VaultKind }): Promise<void>;
  /** Tells when the window must lock: the computer goes to sleep or locks its screen. The listener saves drafts, then calls `lock`. */
  onLockRequested(listener: () => void): () => void;
  /** Tells when the vault process has ended, wanted or not. */
  onVaultEnded(listener: () => void): () => void;
  readonly printing: {
    toPdf(job: PrintJob): Promise<Result<MadePdf>>;
    printers(): Promise<readonly Printer[]>;
    print(
      job: PrintJob,
      options: { readonly printer: string; readonly copies: number },
    ): Promise<Result<{ readonly pages: number }>>;
  };
  readonly faults: {
    /** Writes a fault of the page into the log. */
    report(fault: LoggedFault): Promise<void>;
    copyReference(reference: string): Promise<void>;
  };
  /** Asks where, and writes. `saved` is false when the user cancelled. */
  saveFile(file: {
    readonly suggestedName: string;
    readonly bytes: Uint8Array;
  }): Promise<Result<{ readonly saved: boolean }>>;
  /** The application's menu, which the window fills: commands in its language, never a name. */
  readonly menu: {
    show(model: MenuModel): Promise<void>;
    /** Tells the id of the command that was chosen. */
    onChosen(listener: (id: string) => void): () => void;
  };
  /** Whether English is to be shown as marked pseudo-words: in tests only. */
  hasPseudoWords(): boolean;
  /** The licences of everything that this program is made of, one section for each part. */
  notices(): Promise<string>;
  readonly preferences: {
    get(): Promise<Preferences>;
    set(preferences: Preferences): Promise<void>;
  };
}
