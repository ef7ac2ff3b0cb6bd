import type { AppContract } from '../../shared/contract.ts';
import type { Api } from '../../shared/ipc/contract.ts';
import { refuse, type Result } from '../../shared/result.ts';
import { bridge } from './bridge.ts';

/** How one call can be watched and stopped. */
export interface CallOptions {
  /** Aborting it stops the work and refuses the call with `ipc/cancelled`. */
  readonly signal?: AbortSignal;
  readonly onProgress?: (done: number, total: number) => void;
}

/** `api.referrals.move(input)`. Typed by the contract; go-to-definition lands on the contract's line. */
export const api = new Proxy({}, { get: (_, domain) => methodsOf(String(domain)) }) as Api<
  AppContract,
  CallOptions
>;

const methodsOf = (domain: string): object =>
  new Proxy(
    {},
    {
      get: (_, method) => (input: unknown, options?: CallOptions) =>
        call(`${domain}.${String(method)}`, input, options),
    },
  );

async function call(method: string, input: unknown, options: CallOptions = {}): Promise<Result<unknown>> {
  const { signal, onProgress } = options;
  if (!signal && !onProgress) return await bridge.call(method, input);
  if (signal?.aborted) return refuse('ipc/cancelled');
  const callId = crypto.randomUUID();
  const answer = bridge.call(method, input, onProgress ? { callId, onProgress } : { callId });
  if (!signal) return await answer;
  const cancelled = new Promise<Result<never>>((resolve) => {
    signal.addEventListener(
      'abort',
      () => {
        bridge.cancel(callId);
        resolve(refuse('ipc/cancelled'));
      },
      { once: true },
    );
  });
  return await Promise.race([answer, cancelled]);
}
