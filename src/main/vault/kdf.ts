import { randomBytes } from 'node:crypto';

import { argon2Addon } from '../database/native-addon.ts';

/** How a passphrase was stretched; stored beside the slot it opens. */
export interface KdfParameters {
  readonly alg: 'argon2id';
  /** Memory in KiB. */
  readonly m: number;
  /** Passes. */
  readonly t: number;
  /** Lanes. */
  readonly p: number;
  /** 16 random bytes, base64. */
  readonly salt: string;
}

interface Argon2 {
  hashRaw(
    password: Uint8Array,
    options: {
      readonly memoryCost: number;
      readonly timeCost: number;
      readonly parallelism: number;
      readonly outputLen: number;
      readonly algorithm: 2;
      readonly version: 1;
      readonly salt: Uint8Array;
    },
  ): Promise<Buffer>;
}

/** Memory steps tried, in KiB, from the strongest. The last is the floor: RFC 9106's second recommendation. */
export const MEMORY_STEPS_KIB = [262_144, 131_072, 65_536] as const;
/** Bounds of what is accepted from a key file before any work is done: a hostile file must not stall or weaken us. */
export const KDF_BOUNDS = { m: [65_536, 1_048_576], t: [3, 10], p: [1, 16] } as const;
/** One derivation should not take longer than this on the machine that makes the slot. */
const COMFORTABLE_MS = 1_500;

/**
 * Stretches a passphrase to 32 bytes.
 *
 * @source RFC 9106; parameters: security.md §3.3. The passphrase is compared in Unicode NFKC, so that it can be typed
 *   on any keyboard.
 */
export async function stretch(passphrase: string, parameters: KdfParameters): Promise<Buffer> {
  const password = Buffer.from(passphrase.normalize('NFKC'), 'utf8');
  try {
    return await (argon2Addon() as Argon2).hashRaw(password, {
      memoryCost: parameters.m,
      timeCost: parameters.t,
      parallelism: parameters.p,
      outputLen: 32,
      algorithm: 2,
      version: 1,
      salt: Buffer.from(parameters.salt, 'base64'),
    });
  } finally {
    password.fill(0);
  }
}

/** Fresh parameters with as much memory as this machine can spend in comfortable time, and the key they give. */
export async function calibrated(
  passphrase: string,
  steps: readonly number[] = MEMORY_STEPS_KIB,
): Promise<{ readonly parameters: KdfParameters; readonly key: Buffer }> {
  for (const [index, m] of steps.entries()) {
    const parameters: KdfParameters = {
      alg: 'argon2id',
      m,
      t: 3,
      p: 4,
      salt: randomBytes(16).toString('base64'),
    };
    const before = performance.now();
    const key = await stretch(passphrase, parameters);
    if (performance.now() - before <= COMFORTABLE_MS || index === steps.length - 1)
      return { parameters, key };
    key.fill(0);
  }
  throw new RangeError('no memory steps given');
}
