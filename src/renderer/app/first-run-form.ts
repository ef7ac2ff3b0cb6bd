import { z } from 'zod';

import { CreateVault } from '../../shared/vault/contract.ts';

/** What the form asks beyond the contract: the passphrase a second time, against a slip of the finger. */
export const FirstRunForm = CreateVault.extend({ passphraseAgain: z.string().min(1) }).refine(
  ({ passphrase, passphraseAgain }) => passphrase === passphraseAgain,
  { path: ['passphraseAgain'] },
);
/** The values of the form as they are typed. */
export type FirstRunValues = z.input<typeof FirstRunForm>;
/** The values of the form once they are checked. */
export type FirstRunOutput = z.output<typeof FirstRunForm>;

/** The fields that can be wrong, in the order they stand on the page. */
export const FIRST_RUN_ORDER = [
  'facility.name',
  'facility.timeZone',
  'facility.phone',
  'facility.hours',
  'account.displayName',
  'account.credentials',
  'account.phone',
  'account.name',
  'passphrase',
  'passphraseAgain',
] as const;
