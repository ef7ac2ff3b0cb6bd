import type { Refusal, Result } from '../../shared/result.ts';

/** A refusal as the query cache carries it. `refusalText(error.refusal)` says it in words. */
export class RefusalError extends Error {
  override name = 'RefusalError';
  readonly refusal: Refusal;

  constructor(refusal: Refusal) {
    super(refusal.code);
    this.refusal = refusal;
  }
}

/**
 * The value of an answer.
 *
 * @throws {RefusalError} when it was refused, and with code `unexpected` when the call itself failed.
 */
export async function valueOf<T>(answer: Promise<Result<T>>): Promise<T> {
  const result = await answer.catch((): Result<never> => ({ ok: false, refusal: { code: 'unexpected' } }));
  if (!result.ok) throw new RefusalError(result.refusal);
  return result.value;
}
