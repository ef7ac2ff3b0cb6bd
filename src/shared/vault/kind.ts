import { z } from 'zod';

/** Whether a vault holds the records of a clinic, or the sample hospital in which nobody is real. Never changes. */
export const VaultKind = z.enum(['clinic', 'sample']);
/** Whether a vault holds the records of a clinic, or the sample hospital in which nobody is real. */
export type VaultKind = z.infer<typeof VaultKind>;

/** How everybody signs in to the sample hospital. No secret: there is nothing to protect. */
export const SAMPLE_SIGN_IN = { accountName: 'sample', passphrase: 'nobody here is real' } as const;
