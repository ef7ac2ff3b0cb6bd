import { existsSync, renameSync, rmSync } from 'node:fs';

import { Temporal } from 'temporal-polyfill';

import { Refused } from '../../shared/result.ts';
import { SAMPLE_SIGN_IN } from '../../shared/vault/kind.ts';
import { createVault, unlockVault, type OpenVault } from '../vault/vault.ts';
import { fillWithDemoData } from './fill.ts';

/** Enough that lists scroll and reports say something; made in a few seconds. */
const PEOPLE = 200;
const SEED = 20_260;
/** The weakest derivation a vault accepts: the passphrase is no secret. In KiB. */
const MEMORY_STEPS = [65_536] as const;

/** When and where the sample hospital is made. */
interface Moment {
  /** IANA time zone of the facility. */
  readonly timeZone: string;
  /** ISO-8601 UTC. */
  readonly now: string;
  readonly progress: (done: number, total: number) => void;
}

const firstRun = (timeZone: string) => ({
  facility: {
    name: 'Sample Hospital',
    timeZone,
    phone: '312-555-0100',
    hours: 'Monday to Friday, 8 AM to 5 PM',
  },
  account: {
    name: SAMPLE_SIGN_IN.accountName,
    displayName: 'Robin Sample',
    credentials: 'LCSW',
    phone: null,
  },
  passphrase: SAMPLE_SIGN_IN.passphrase,
});

/**
 * Makes the sample hospital in a folder, in place of the one before, and opens it. It is made beside the folder and
 * takes its name when it is whole, so that a kill in between leaves the old one or none.
 */
export async function makeSampleHospital(
  folder: string,
  { timeZone, now, progress }: Moment,
): Promise<OpenVault> {
  const making = `${folder}.making`;
  rmSync(making, { recursive: true, force: true });
  const today = Temporal.Instant.from(now).toZonedDateTimeISO(timeZone).toPlainDate().toString();
  const vault = await createVault(making, firstRun(timeZone), MEMORY_STEPS, 'sample');
  try {
    await fillWithDemoData(vault, { people: PEOPLE, seed: SEED, today, latest: now }, progress);
  } finally {
    vault.close();
  }
  await discardSampleHospital(folder);
  renameSync(making, folder);
  return await unlockVault(folder, SAMPLE_SIGN_IN);
}

/**
 * Throws the sample hospital away. Whatever does not prove to be one, by opening and by what it says inside, is not
 * deleted but put aside under another name.
 *
 * @throws Refused `vault/in-use` while another process has it open.
 */
export async function discardSampleHospital(folder: string): Promise<void> {
  if (!existsSync(folder)) return;
  if (await isSampleHospital(folder)) rmSync(folder, { recursive: true });
  else renameSync(folder, `${folder}.kept-${Date.now()}`);
}

async function isSampleHospital(folder: string): Promise<boolean> {
  try {
    const vault = await unlockVault(folder, SAMPLE_SIGN_IN);
    vault.close();
    return vault.kind === 'sample';
  } catch (error) {
    if (error instanceof Refused && error.refusal.code !== 'vault/in-use') return false;
    throw error;
  }
}
