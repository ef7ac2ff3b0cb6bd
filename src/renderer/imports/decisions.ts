import type { AcceptedPerson } from '../../shared/imports/contract.ts';
import type { ImportSection, PersonComparison } from '../../shared/imports/proposal.ts';

/** Whom a person of the file is taken for: somebody on file by id, somebody new, or nobody for now. */
export type Target =
  | { readonly kind: 'on-file'; readonly personId: string }
  | { readonly kind: 'new' }
  | { readonly kind: 'skip' };

/** What the worker decided about one person of the file. */
export interface Decision {
  /** `null` until decided: a likely match is never taken by itself. */
  readonly target: Target | null;
  readonly sections: readonly ImportSection[];
}

/** What is proposed before the worker looks: nothing that would change what is already on file about who somebody is. */
export function proposedDecision({ match, differences }: PersonComparison): Decision {
  const sections = differences
    .filter(({ section, added, changed }) => {
      if (section === 'identity') return match.kind === 'new' || (added > 0 && changed === 0);
      return added + changed > 0;
    })
    .map(({ section }) => section);
  return { target: proposedTarget(match), sections };
}

function proposedTarget(match: PersonComparison['match']): Target | null {
  if (match.kind === 'same') return { kind: 'on-file', personId: match.personId };
  return match.kind === 'new' ? { kind: 'new' } : null;
}

/** What is sent of a decision, or `null` when the person is left out. Somebody new always brings name and birth date. */
export function acceptedOf(sourceId: string, newPersonId: string, decision: Decision): AcceptedPerson | null {
  const { target, sections } = decision;
  if (target === null || target.kind === 'skip') return null;
  if (target.kind === 'on-file')
    return { sourceId, newPersonId, personId: target.personId, sections: [...sections] };
  const all = sections.includes('identity') ? sections : (['identity', ...sections] as const);
  return { sourceId, newPersonId, personId: null, sections: [...all] };
}
