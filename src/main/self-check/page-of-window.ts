import type { WebContents } from 'electron';

import type { AppContract } from '../../shared/contract.ts';
import type { Api } from '../../shared/ipc/contract.ts';
import type { PrintJob } from '../../shared/printing/print-job.ts';
import type { Result } from '../../shared/result.ts';
import type { CreateVault, UnlockVault, VaultStatus } from '../../shared/vault/contract.ts';
import { isWindowPage } from '../windows/web-preferences.ts';

/** A call of the self-check was refused. */
class StepRefused extends Error {
  override name = 'StepRefused';
  readonly code: string;

  constructor(code: string) {
    super(code);
    this.code = code;
  }
}

/** A PDF as far as the self-check looks at it. */
export interface SeenPdf {
  readonly head: string;
  readonly pages: number;
  readonly sha256: string;
}

const SHA256 = `async (bytes) => Array.from(new Uint8Array(await crypto.subtle.digest('SHA-256', bytes)),
  (byte) => byte.toString(16).padStart(2, '0')).join('')`;

/** The window's own page and its bridge, used as the screens use them: nothing goes past preload, port and dispatcher. */
export class PageOfWindow {
  readonly #contents: WebContents;

  constructor(contents: WebContents) {
    this.#contents = contents;
  }

  /** Every method of the contract, asked by the page. */
  get api(): Api<AppContract, undefined> {
    const domain = (name: string): object =>
      new Proxy(
        {},
        {
          get: (_, method) => (input: unknown) =>
            this.#ask(`call(${json(`${name}.${String(method)}`)},`, input),
        },
      );
    return new Proxy({}, { get: (_, name) => domain(String(name)) }) as Api<AppContract, undefined>;
  }

  status(): Promise<Result<VaultStatus>> {
    return this.#run('bridge.vault.status()');
  }

  create(input: CreateVault): Promise<Result<VaultStatus>> {
    return this.#ask('vault.create(', input);
  }

  unlock(input: UnlockVault): Promise<Result<VaultStatus>> {
    return this.#ask('vault.unlock(', input);
  }

  /** Reads a bundle as if it had been chosen in the window. */
  readBundle(bundle: object): ReturnType<Api<AppContract, undefined>['imports']['read']> {
    const bytes = `new TextEncoder().encode(${json(json(bundle))})`;
    return this.#run(`bridge.call('imports.read', { bytes: ${bytes} })`);
  }

  /** Makes a PDF for the page, and says what came. */
  async pdf(job: PrintJob): Promise<SeenPdf> {
    const made = await this.#run<
      Result<SeenPdf>
    >(`bridge.printing.toPdf(${json(job)}).then(async (made) => made.ok
      ? { ok: true, value: { pages: made.value.pages, sha256: await (${SHA256})(made.value.bytes),
          head: String.fromCharCode(...made.value.bytes.slice(0, 5)) } }
      : made)`);
    return valueOf(made);
  }

  /** The first letters of the referral report as a workbook. */
  async workbookHead(range: { readonly from: string; readonly to: string }): Promise<string> {
    const input = json({ ...range, format: 'xlsx' });
    const made = await this.#run<
      Result<string>
    >(`bridge.call('reports.exportReferrals', ${input}).then((made) => made.ok
      ? { ok: true, value: String.fromCharCode(...made.value.bytes.slice(0, 2)) } : made)`);
    return valueOf(made);
  }

  /** Locks as the screens do; resolves when the page has come back in its new process. */
  async lock(): Promise<void> {
    const isBack = this.#nextPage();
    // Not awaited: the page that asks ends before there is an answer.
    void this.#run('bridge.lock({ isEveryDraftSaved: true }), undefined').catch(() => undefined);
    await isBack;
  }

  /** Loads the page anew. */
  async reload(): Promise<void> {
    const isBack = this.#nextPage();
    this.#contents.reload();
    await isBack;
  }

  /** Waits until something is on the screen. */
  async shows(selector: string): Promise<void> {
    await this.#run(`(async () => {
      while (!document.querySelector(${json(selector)})) await new Promise((resolve) => setTimeout(resolve, 10));
    })()`);
  }

  #nextPage(): Promise<void> {
    return new Promise((resolve) => {
      const look = (): void => {
        if (!isWindowPage(this.#contents.getURL())) return;
        this.#contents.off('did-finish-load', look);
        resolve();
      };
      this.#contents.on('did-finish-load', look);
    });
  }

  #ask<T>(call: string, input: unknown): Promise<Result<T>> {
    return this.#run(`bridge.${call}${json(input)})`);
  }

  #run<T>(expression: string): Promise<T> {
    return this.#contents.executeJavaScript(expression) as Promise<T>;
  }
}

const json = (value: unknown): string => JSON.stringify(value);

/** The value of an answer; a refusal ends the step. */
export function valueOf<T>(result: Result<T>): T {
  if (result.ok) return result.value;
  throw new StepRefused(result.refusal.code);
}
