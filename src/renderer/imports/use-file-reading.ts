import { useRef, useState } from 'react';

import type { ReadFile } from '../../shared/imports/contract.ts';
import { MAX_IMPORT_BYTES } from '../../shared/imports/json-text.ts';
import type { PersonComparison } from '../../shared/imports/proposal.ts';
import { refuse, type Refusal, type Result } from '../../shared/result.ts';
import { api } from '../api/api.ts';

/** A file that was read and compared with the people on file. */
export interface ReviewedFile extends ReadFile {
  readonly comparisons: readonly PersonComparison[];
}

/** How far the choosing and reading of a file is. */
export type Reading =
  | { readonly kind: 'choosing'; readonly refusal: Refusal | null }
  | { readonly kind: 'reading'; readonly done: number; readonly total: number }
  | { readonly kind: 'read'; readonly file: ReviewedFile };

interface FileReading {
  readonly reading: Reading;
  readonly read: (file: File) => void;
  readonly cancel: () => void;
  readonly startOver: () => void;
}

const START: Reading = { kind: 'choosing', refusal: null };

/** Reads a file and compares it with the people on file. Nothing is written. */
export function useFileReading(): FileReading {
  const [reading, setReading] = useState<Reading>(START);
  const stop = useRef<AbortController | null>(null);
  const read = async (file: File) => {
    const controller = new AbortController();
    stop.current = controller;
    setReading({ kind: 'reading', done: 0, total: 0 });
    const result = await readAndCompare(file, {
      signal: controller.signal,
      onProgress: (done, total) => setReading({ kind: 'reading', done, total }),
    });
    if (result.ok) setReading({ kind: 'read', file: result.value });
    else setReading({ kind: 'choosing', refusal: result.refusal });
  };
  return {
    reading,
    read: (file) => void read(file),
    cancel: () => stop.current?.abort(),
    startOver: () => setReading(START),
  };
}

interface Watching {
  readonly signal: AbortSignal;
  readonly onProgress: (done: number, total: number) => void;
}

async function readAndCompare(file: File, watching: Watching): Promise<Result<ReviewedFile>> {
  // Refused by its size alone: a file this long must not be taken into memory first.
  if (file.size > MAX_IMPORT_BYTES) return refuse('import/too-large');
  const bytes = await file.arrayBuffer().catch(() => null);
  if (bytes === null) return refuse('import/unreadable');
  const found = await api.imports.read({ bytes: new Uint8Array(bytes) }, watching);
  if (!found.ok) return found;
  const compared = await api.imports.compare({ proposal: found.value.proposal }, { signal: watching.signal });
  if (!compared.ok) return compared;
  return { ok: true, value: { ...found.value, comparisons: compared.value } };
}
