import { v7 as newId } from 'uuid';

import { loggedFault, type LoggedFault } from '../../shared/ipc/fault.ts';
import { ok, refuse, Refused, type Result } from '../../shared/result.ts';
import { vault as vaultContract, type VaultMethod, type VaultStatus } from '../../shared/vault/contract.ts';
import type { VaultKind } from '../../shared/vault/kind.ts';
import { discardSampleHospital, makeSampleHospital } from '../sample-hospital/make.ts';
import { createVault, unlockVault, vaultStatus, type OpenVault } from '../vault/vault.ts';
import { dispatch } from './dispatch.ts';
import type { PortReply, PortRequest } from './port-protocol.ts';

/** Full disks, lost folders and busy files, each with its own sentence on the screen. */
const STORAGE_REFUSALS: Readonly<Record<string, string>> = {
  SQLITE_FULL: 'storage/full',
  ENOSPC: 'storage/full',
  SQLITE_READONLY: 'storage/read-only',
  EROFS: 'storage/read-only',
  EACCES: 'storage/read-only',
  SQLITE_IOERR: 'storage/unreachable',
  SQLITE_CANTOPEN: 'storage/unreachable',
  SQLITE_CORRUPT: 'storage/damaged',
  SQLITE_NOTADB: 'storage/damaged',
  SQLITE_BUSY: 'storage/busy',
};

function storageRefusal(error: unknown): string | null {
  if (!(error instanceof Error) || !('code' in error)) return null;
  const code = String(error.code);
  const known = Object.keys(STORAGE_REFUSALS).find((prefix) => code.startsWith(prefix));
  return known === undefined ? null : (STORAGE_REFUSALS[known] ?? null);
}

type Report = (done: number, total: number) => void;

const reporter =
  (id: string, reply: (message: PortReply) => void): Report =>
  (done, total) =>
    reply({ kind: 'progress', id, done, total });

/** The kind of vault that a method is for; unlocking is for either. */
function kindFor(method: VaultMethod, own: VaultKind): VaultKind {
  if (method === 'create') return 'clinic';
  return method === 'makeSample' || method === 'discardSample' ? 'sample' : own;
}

/** The vault of this process: locked until somebody signs in, then open until the process ends. */
export class VaultService {
  readonly #folder: string;
  readonly #kind: VaultKind;
  readonly #onFault: (fault: LoggedFault) => void;
  readonly #running = new Map<string, AbortController>();
  #open: OpenVault | null = null;
  #opening: Promise<OpenVault> | null = null;

  /** @param kind What the folder is for; a vault that says otherwise inside is not opened. */
  constructor(folder: string, kind: VaultKind, onFault: (fault: LoggedFault) => void) {
    this.#folder = folder;
    this.#kind = kind;
    this.#onFault = onFault;
  }

  /** Answers one message of a window. Never throws: what no rule foresaw is logged and answered as `unexpected`. */
  async handle(request: PortRequest, reply: (message: PortReply) => void): Promise<void> {
    if (request.kind === 'cancel') return this.#running.get(request.id)?.abort();
    const { id } = request;
    try {
      reply({ kind: 'result', id, result: await this.#answer(request, reply) });
    } catch (error) {
      reply({ kind: 'result', id, result: this.#refusalOf(error) });
    } finally {
      this.#running.delete(id);
    }
  }

  /** Writes everything out and forgets the keys. The process should end right after. */
  close(): void {
    this.#open?.close();
    this.#open = null;
  }

  #refusalOf(error: unknown): Result<never> {
    if (error instanceof Refused) return { ok: false, refusal: error.refusal };
    const storage = storageRefusal(error);
    const reference = newId().slice(-8);
    this.#onFault(loggedFault(error, reference));
    return storage ? refuse(storage) : refuse('unexpected', { reference });
  }

  async #answer(
    request: Exclude<PortRequest, { kind: 'cancel' }>,
    reply: (message: PortReply) => void,
  ): Promise<Result<unknown>> {
    if (request.kind === 'vault')
      return ok(await this.#answerVault(request.method, request.input, reporter(request.id, reply)));
    if (!this.#open) return refuse('vault/locked');
    const stop = new AbortController();
    this.#running.set(request.id, stop);
    const desk = { vault: this.#open, now: () => new Date().toISOString() };
    return await dispatch(desk, request.method, request.input, {
      signal: stop.signal,
      progress: reporter(request.id, reply),
    });
  }

  async #answerVault(method: VaultMethod, rawInput: unknown, progress: Report): Promise<VaultStatus> {
    const parsed = vaultContract[method].input.safeParse(rawInput);
    if (!parsed.success) throw new Refused('ipc/invalid-input');
    if (this.#open) return { state: 'open', account: this.#open.account };
    if (method === 'status') return vaultStatus(this.#folder);
    if (this.#kind !== kindFor(method, this.#kind)) throw new Refused('vault/wrong-kind');
    if (method === 'discardSample') {
      await discardSampleHospital(this.#folder);
      return vaultStatus(this.#folder);
    }
    // A second press of the key waits for the first and finds the vault open, instead of colliding with it.
    const opening = this.#opening ?? this.#openBy(method, rawInput, progress);
    this.#opening = opening;
    try {
      this.#open = await opening;
    } finally {
      this.#opening = null;
    }
    return { state: 'open', account: this.#open.account };
  }

  async #openBy(
    method: 'create' | 'unlock' | 'makeSample',
    rawInput: unknown,
    progress: Report,
  ): Promise<OpenVault> {
    if (method === 'create')
      return await createVault(this.#folder, vaultContract.create.input.parse(rawInput));
    if (method === 'makeSample') {
      const { timeZone } = vaultContract.makeSample.input.parse(rawInput);
      return await makeSampleHospital(this.#folder, { timeZone, now: new Date().toISOString(), progress });
    }
    const opened = await unlockVault(this.#folder, vaultContract.unlock.input.parse(rawInput));
    if (opened.kind === this.#kind) return opened;
    opened.close();
    throw new Refused('vault/wrong-kind');
  }
}
