import { statSync, readFileSync } from 'node:fs';

import { v7 as newId } from 'uuid';

import type { ImportResult, ReadFile } from '../../shared/imports/contract.ts';
import { MAX_IMPORT_BYTES } from '../../shared/imports/json-text.ts';
import type { PersonComparison } from '../../shared/imports/proposal.ts';
import { CommandFailed } from './command.ts';
import { refusalWords } from './refusal-words.ts';
import type { Access } from './vault-access.ts';

function bytesOf(file: string): Uint8Array {
  let size: number;
  try {
    size = statSync(file).size;
  } catch {
    throw new CommandFailed('import/no-file', 'The file cannot be read. Check its name.');
  }
  if (size > MAX_IMPORT_BYTES)
    throw new CommandFailed('import/too-large', refusalWords({ code: 'import/too-large' }));
  return readFileSync(file);
}

/** Imports a bundle: new people, and what is new about people who are surely the same. */
export async function importFile(
  { call }: Access,
  file: string,
  { acceptLikely }: { readonly acceptLikely: boolean },
): Promise<unknown> {
  const { sha256, proposal } = (await call('imports.read', { bytes: bytesOf(file) })) as ReadFile;
  const comparisons = (await call('imports.compare', { proposal })) as PersonComparison[];
  const isLeftOut = ({ match }: PersonComparison): boolean => match.kind === 'likely' && !acceptLikely;
  const accepted = comparisons.filter((comparison) => !isLeftOut(comparison));
  const result = (await call('imports.accept', {
    batchId: newId(),
    sha256,
    proposal,
    accepted: accepted.map(({ sourceId, match, differences }) => ({
      sourceId,
      newPersonId: newId(),
      personId: match.kind === 'new' ? null : match.personId,
      sections: differences.filter(({ added, changed }) => added + changed > 0).map(({ section }) => section),
    })),
  })) as ImportResult;
  return {
    ...result,
    leftOut: comparisons.filter(isLeftOut).map(({ sourceId }) => sourceId),
    warnings: proposal.warnings,
  };
}
