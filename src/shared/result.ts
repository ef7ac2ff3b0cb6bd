/** Why a request was refused: a code that the screens turn into a sentence, with the facts that sentence needs. */
export interface Refusal {
  /** `domain/what-is-wrong`, for example `referral/reason-required`. */
  readonly code: string;
  /** Facts for the sentence. Never a person's name, note text or any other case content. */
  readonly detail?: Readonly<Record<string, unknown>>;
}

/** An answer, or the reason there is none. Refusals are data: only bugs are thrown. */
export type Result<T> =
  { readonly ok: true; readonly value: T } | { readonly ok: false; readonly refusal: Refusal };

/** Wraps an answer. */
export const ok = <T>(value: T): Result<T> => ({ ok: true, value });

/** Wraps a refusal. */
export const refuse = (code: string, detail?: Refusal['detail']): Result<never> => ({
  ok: false,
  refusal: detail ? { code, detail } : { code },
});

/** Carries a refusal out of a handler, so that its transaction rolls back. Caught by the dispatcher and nowhere else. */
export class Refused extends Error {
  override name = 'Refused';
  readonly refusal: Refusal;

  constructor(code: string, detail?: Refusal['detail']) {
    super(code);
    this.refusal = detail ? { code, detail } : { code };
  }
}

/** The value of a result, or its refusal thrown as `Refused`. For handlers that ask a rule. */
export function orRefuse<T>(result: Result<T>): T {
  if (result.ok) return result.value;
  throw new Refused(result.refusal.code, result.refusal.detail);
}

/** Makes the compiler prove that a switch over a union is complete. */
export function assertNever(value: never): never {
  throw new Error(`unexpected value: ${String(value)}`);
}
