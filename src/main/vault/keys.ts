import { createCipheriv, createDecipheriv, hkdfSync, randomBytes, timingSafeEqual } from 'node:crypto';

const PREFIX = 'urn:almoner:key:';

/** A 32-byte key for one purpose. Knowing one says nothing about the others. @source RFC 5869. */
export const derive = (key: Buffer, purpose: string): Buffer =>
  Buffer.from(hkdfSync('sha256', key, Buffer.alloc(0), PREFIX + purpose, 32));

/** A key locked under another key, with proof of which key locked it. All fields base64. */
export interface WrappedKey {
  /** Commits to the wrapping key: AES-GCM alone would open under more than one. */
  readonly commit: string;
  readonly nonce: string;
  readonly ciphertext: string;
  readonly tag: string;
}

/**
 * Locks a key under a wrapping key, bound to its surroundings.
 *
 * @param aad Everything the slot says about itself: a slot moved to another account or vault does not open.
 */
export function wrap(secret: Buffer, wrappingKey: Buffer, aad: string): WrappedKey {
  const nonce = randomBytes(12);
  const cipher = createCipheriv('aes-256-gcm', derive(wrappingKey, 'wrap'), nonce);
  cipher.setAAD(Buffer.from(aad));
  const ciphertext = Buffer.concat([cipher.update(secret), cipher.final()]);
  return {
    commit: derive(wrappingKey, 'commit').toString('base64'),
    nonce: nonce.toString('base64'),
    ciphertext: ciphertext.toString('base64'),
    tag: cipher.getAuthTag().toString('base64'),
  };
}

/** Opens a wrapped key: `wrong-key` when another key locked it. @throws when the wrapped key itself was altered. */
export function unwrap(wrapped: WrappedKey, wrappingKey: Buffer, aad: string): Buffer | 'wrong-key' {
  const commit = Buffer.from(wrapped.commit, 'base64');
  const expected = derive(wrappingKey, 'commit');
  if (commit.length !== expected.length || !timingSafeEqual(commit, expected)) return 'wrong-key';
  const decipher = createDecipheriv(
    'aes-256-gcm',
    derive(wrappingKey, 'wrap'),
    Buffer.from(wrapped.nonce, 'base64'),
  );
  decipher.setAAD(Buffer.from(aad));
  decipher.setAuthTag(Buffer.from(wrapped.tag, 'base64'));
  return Buffer.concat([decipher.update(Buffer.from(wrapped.ciphertext, 'base64')), decipher.final()]);
}
