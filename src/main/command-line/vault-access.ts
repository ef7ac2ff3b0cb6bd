import os from 'node:os';
import path from 'node:path';
import { text } from 'node:stream/consumers';

import type { Result } from '../../shared/result.ts';
import { dispatch, type Desk } from '../ipc/dispatch.ts';
import { unlockVault, vaultStatus, type OpenVault } from '../vault/vault.ts';
import { CommandFailed, optional, type Options } from './command.ts';
import { refusalWords } from './refusal-words.ts';

/** Options of every command that opens the vault. */
export const VAULT_OPTIONS = {
  vault: { type: 'string' },
  account: { type: 'string' },
  'passphrase-stdin': { type: 'boolean' },
} as const;

/** Where the window keeps its data on this kind of computer. */
function applicationFolder(): string {
  const home = os.homedir();
  if (process.platform === 'darwin') return path.join(home, 'Library', 'Application Support', 'Almoner');
  if (process.platform === 'win32')
    return path.join(process.env['APPDATA'] ?? path.join(home, 'AppData', 'Roaming'), 'Almoner');
  return path.join(process.env['XDG_CONFIG_HOME'] ?? path.join(home, '.config'), 'Almoner');
}

/** The vault's folder: as told, or the window's. */
export const vaultFolder = (options: Options): string =>
  path.resolve(optional(options, 'vault', path.join(applicationFolder(), 'vault')));

/** The passphrase, from standard input or the environment; never from an argument, which other users can see. */
export async function passphraseOf(options: Options): Promise<string> {
  if (options['passphrase-stdin']) return (await text(process.stdin)).replace(/\r?\n$/, '');
  const fromEnvironment = process.env['ALMONER_PASSPHRASE'];
  if (!fromEnvironment)
    throw new CommandFailed('usage', 'Give the passphrase in ALMONER_PASSPHRASE or with --passphrase-stdin.');
  return fromEnvironment;
}

/** The value of an answer; a refusal ends the command. */
function answered<T>(result: Result<T>): T {
  if (result.ok) return result.value;
  throw new CommandFailed(result.refusal.code, refusalWords(result.refusal));
}

/** A vault opened for one command. */
export interface Access {
  readonly vault: OpenVault;
  readonly desk: Desk;
  /** Calls a method with the same checks, role and audit as the window. */
  readonly call: (method: string, input: unknown) => Promise<unknown>;
}

/** The account that signs in: as told, or the only one there is. */
function accountName(folder: string, options: Options): string {
  const status = vaultStatus(folder);
  if (status.state !== 'locked')
    throw new CommandFailed(`vault/${status.state}`, refusalWords({ code: `vault/${status.state}` }));
  const [only, ...others] = status.accounts;
  if (!only || (others.length > 0 && !options['account']))
    throw new CommandFailed('usage', 'There are several accounts: name one with --account.');
  return optional(options, 'account', only.name);
}

/** Opens the vault, uses it and closes it, whatever happens. */
export async function withVault<T>(options: Options, use: (access: Access) => Promise<T>): Promise<T> {
  const folder = vaultFolder(options);
  const name = accountName(folder, options);
  const vault = await unlockVault(folder, { accountName: name, passphrase: await passphraseOf(options) });
  try {
    const desk: Desk = { vault, now: () => new Date().toISOString() };
    return await use({
      vault,
      desk,
      call: async (method, input) => answered(await dispatch(desk, method, input)),
    });
  } finally {
    vault.close();
  }
}
