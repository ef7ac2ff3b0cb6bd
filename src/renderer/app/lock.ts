import type { VaultKind } from '../../shared/vault/kind.ts';
import { bridge } from '../api/bridge.ts';
import { queryClient } from '../api/query-client.ts';
import { flushDrafts } from '../drafts/draft-registry.ts';

/** How long a lock waits for drafts. A vault that does not answer by then must not keep the window open to others. */
const FLUSH_MS = 5_000;

/**
 * Saves every draft, forgets every answer and ends the vault process. The caller has hidden the content before.
 *
 * @param to The vault to go to afterwards, when it is another.
 * @returns Whether every draft was acknowledged. One that was not stays in this window until its owner is back.
 */
export async function lockVault(to?: VaultKind): Promise<boolean> {
  const tooLate = new Promise<boolean>((resolve) => {
    setTimeout(() => resolve(false), FLUSH_MS);
  });
  const isSaved = await Promise.race([flushDrafts(), tooLate]);
  forgetAnswers();
  await bridge.lock({ isEveryDraftSaved: isSaved, ...(to !== undefined && { to }) });
  return isSaved;
}

/** Takes everything the vault answered out of memory. */
export function forgetAnswers(): void {
  void queryClient.cancelQueries();
  queryClient.clear();
}
