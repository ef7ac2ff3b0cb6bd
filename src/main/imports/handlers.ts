import { isDeepStrictEqual } from 'node:util';

import { v7 as newId } from 'uuid';

import type { AcceptedPerson, ImportResult, imports } from '../../shared/imports/contract.ts';
import type { ProposedPerson } from '../../shared/imports/proposal.ts';
import { Person } from '../../shared/people/person.ts';
import { Refused } from '../../shared/result.ts';
import type { Context, HandlersOf } from '../ipc/handler.ts';
import { getPerson, insertPerson, updatePerson } from '../people/repository.ts';
import { blankPerson, withSections } from './apply.ts';
import { compareProposal } from './compare.ts';
import { readImportFile } from './read.ts';
import {
  findImportBatch,
  findPeopleOfFile,
  insertImportBatch,
  updateImportResult,
  upsertConditions,
  upsertEncounters,
} from './repository.ts';

type Counts = Omit<ImportResult, 'batchId' | 'people'>;

interface Taking {
  readonly accepted: AcceptedPerson;
  readonly proposed: ProposedPerson;
  readonly batchId: string;
}

/** Writes what was accepted of one person; gives the id it has here and what was done. */
async function takeOver(
  { db }: Context,
  { accepted, proposed, batchId }: Taking,
): Promise<Counts & { readonly personId: string }> {
  const { personId, newPersonId, sections } = accepted;
  const before = personId === null ? blankPerson(newPersonId) : await getPerson(db, personId);
  const after = Person.parse(withSections(before, proposed, sections));
  const isNew = personId === null;
  const isChanged = !isNew && !isDeepStrictEqual(before, after);
  if (isNew) await insertPerson(db, after);
  else if (isChanged) await updatePerson(db, after);
  const origin = { personId: after.id, batchId, newId };
  return {
    personId: after.id,
    peopleAdded: Number(isNew),
    peopleChanged: Number(isChanged),
    encountersAdded: sections.includes('encounters')
      ? await upsertEncounters(db, origin, proposed.encounters)
      : 0,
    conditionsAdded: sections.includes('conditions')
      ? await upsertConditions(db, origin, proposed.conditions)
      : 0,
  };
}

export const importHandlers: HandlersOf<typeof imports> = {
  read: ({ bytes }, watcher) => readImportFile(bytes, watcher),

  compare: ({ proposal }, { db }) => compareProposal(db, proposal),

  async accept({ batchId, sha256, proposal, accepted }, ctx) {
    const existing = await findImportBatch(ctx.db, batchId);
    if (existing) {
      if (existing.sha256 !== sha256) throw new Refused('import/id-taken');
      return { value: existing.result, change: null };
    }
    // Somebody who came with the same file before is not new, even if the comparison is missing or old.
    const cameBefore = await findPeopleOfFile(ctx.db, sha256);
    await insertImportBatch(ctx.db, { id: batchId, sha256, at: ctx.now, by: ctx.account.id });
    const proposedBySource = new Map(proposal.people.map((person) => [person.sourceId, person]));
    let counts: Counts = { peopleAdded: 0, peopleChanged: 0, encountersAdded: 0, conditionsAdded: 0 };
    const people: ImportResult['people'] = [];
    for (const one of accepted) {
      const proposed = proposedBySource.get(one.sourceId);
      if (!proposed) throw new Refused('import/unknown-person');
      const personId = one.personId ?? cameBefore.get(one.sourceId) ?? null;
      const done = await takeOver(ctx, { accepted: { ...one, personId }, proposed, batchId });
      people.push({ sourceId: one.sourceId, personId: done.personId });
      counts = {
        peopleAdded: counts.peopleAdded + done.peopleAdded,
        peopleChanged: counts.peopleChanged + done.peopleChanged,
        encountersAdded: counts.encountersAdded + done.encountersAdded,
        conditionsAdded: counts.conditionsAdded + done.conditionsAdded,
      };
    }
    const value: ImportResult = { batchId, ...counts, people };
    await updateImportResult(ctx.db, value);
    return {
      value,
      change: {
        entity: 'import_batch',
        id: batchId,
        caseId: null,
        before: null,
        after: { sha256, ...value },
      },
    };
  },
};
