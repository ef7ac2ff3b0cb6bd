import { z } from 'zod';

import { Account } from '../staff/account.ts';
import { Facility } from '../facility/contract.ts';

/**
 * How the vault stands before anyone is signed in. Four ways of not opening are four states: none of them is ever
 * mistaken for another.
 */
export const VaultStatus = z.discriminatedUnion('state', [
  z.object({ state: z.literal('absent') }),
  z.object({
    state: z.literal('locked'),
    accounts: z.array(z.object({ name: z.string(), displayName: z.string() })),
  }),
  z.object({ state: z.literal('open'), account: Account }),
  z.object({ state: z.literal('damaged'), what: z.enum(['key-file', 'database']) }),
  z.object({ state: z.literal('newer'), found: z.int(), known: z.int() }),
  z.object({ state: z.literal('in-use') }),
]);
/** How the vault stands before anyone is signed in. */
export type VaultStatus = z.infer<typeof VaultStatus>;

/** The shortest passphrase that is taken, in characters. @source security.md §3.3 policy; NIST SP 800-63B. */
export const PASSPHRASE_MIN = 15;
/** The longest passphrase that is taken, in characters. */
const PASSPHRASE_MAX = 256;

/** First run: the account, its passphrase and the facility. */
export const CreateVault = z.strictObject({
  facility: Facility.omit({ version: true }),
  account: Account.omit({ id: true, roles: true }),
  passphrase: z.string().min(PASSPHRASE_MIN).max(PASSPHRASE_MAX),
});
/** First run: the account, its passphrase and the facility. */
export type CreateVault = z.infer<typeof CreateVault>;

/** Signing in. */
export const UnlockVault = z.strictObject({
  accountName: z.string().trim().min(1).max(60),
  passphrase: z.string().min(1).max(PASSPHRASE_MAX),
});
/** Signing in. */
export type UnlockVault = z.infer<typeof UnlockVault>;

/** Where the sample hospital lies: its days are counted in this zone. */
export const MakeSample = z.strictObject({ timeZone: Facility.shape.timeZone });
/** Where the sample hospital lies. */
export type MakeSample = z.infer<typeof MakeSample>;

/** What can be asked of the vault process before there is a session: method, input, output. */
export const vault = {
  status: { input: z.strictObject({}), output: VaultStatus },
  create: { input: CreateVault, output: VaultStatus },
  unlock: { input: UnlockVault, output: VaultStatus },
  /** Makes the sample hospital, in place of the one before, and opens it. */
  makeSample: { input: MakeSample, output: VaultStatus },
  /** Throws the sample hospital away. */
  discardSample: { input: z.strictObject({}), output: VaultStatus },
} as const;
/** What can be asked of the vault process before there is a session. */
export type VaultMethod = keyof typeof vault;
