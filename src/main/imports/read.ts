import { createHash } from 'node:crypto';
import { setImmediate } from 'node:timers/promises';

import type { ReadFile } from '../../shared/imports/contract.ts';
import { MAX_IMPORT_BYTES } from '../../shared/imports/json-text.ts';
import { readBundle } from '../../shared/imports/read-bundle.ts';
import { recognise } from '../../shared/imports/recognise.ts';
import { orRefuse, Refused } from '../../shared/result.ts';
import type { Watcher } from '../ipc/handler.ts';

/** Others get their turn this often, in milliseconds: drafts are saved while a long file is read. */
const TURN_MS = 15;

function textOf(bytes: Uint8Array): string {
  if (bytes.byteLength > MAX_IMPORT_BYTES)
    throw new Refused('import/too-large', { maxBytes: MAX_IMPORT_BYTES });
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw new Refused('import/not-text');
  }
}

/**
 * Reads a FHIR R4 bundle as a proposal, entry by entry.
 *
 * @throws Refused `import/…` with the one reason why it cannot be read; `import/cancelled` when it was stopped.
 */
export async function readImportFile(bytes: Uint8Array, { progress, signal }: Watcher): Promise<ReadFile> {
  const steps = readBundle(orRefuse(recognise(textOf(bytes))));
  let turnEnds = performance.now() + TURN_MS;
  for (;;) {
    const step = steps.next();
    if (step.done) return { sha256: createHash('sha256').update(bytes).digest('hex'), proposal: step.value };
    if (performance.now() < turnEnds) continue;
    progress(step.value.done, step.value.total);
    await setImmediate();
    if (signal.aborted) throw new Refused('import/cancelled');
    turnEnds = performance.now() + TURN_MS;
  }
}
