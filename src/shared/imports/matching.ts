import type { Identifier } from '../people/person.ts';
import { LOCAL_MRN_SYSTEM, SSN_SYSTEM } from './identifier-systems.ts';
import { nameKey } from './name-key.ts';
import type { PersonMatch, ProposedPerson } from './proposal.ts';

/** A person on file as far as matching needs it. */
export interface MatchCandidate {
  readonly id: string;
  readonly identifiers: readonly Identifier[];
  /** Made by `nameKey`. */
  readonly nameKey: string | null;
  readonly bornOn: string | null;
}

/** What of a proposed person decides who it is. */
export type MatchedPerson = Pick<ProposedPerson, 'identifiers' | 'name' | 'bornOn'>;

type Strength = 'same' | 'identifier' | 'name-and-birth-date' | 'name' | null;

/**
 * Which person on file a proposed person is.
 *
 * `same` needs an equal number that belongs to one person alone, and nothing that speaks against it: another birth date,
 * or a second person on file with as good a claim. Everything less is `likely` and for the worker to confirm: taking two
 * people for one mixes their records, which is worse than a question.
 */
export function matchPerson(proposed: MatchedPerson, candidates: readonly MatchCandidate[]): PersonMatch {
  const claims = candidates.map((candidate) => ({
    id: candidate.id,
    strength: strengthOf(proposed, candidate),
  }));
  const idsOf = (strength: Strength) =>
    claims.filter((claim) => claim.strength === strength).map(({ id }) => id);
  const same = idsOf('same');
  const [only, second] = same;
  if (only !== undefined && second === undefined)
    return { kind: 'same', personId: only, because: 'identifier' };

  const ranked = [
    ...[...same, ...idsOf('identifier')].map((id) => ({ id, because: 'identifier' as const })),
    ...idsOf('name-and-birth-date').map((id) => ({ id, because: 'name-and-birth-date' as const })),
    ...idsOf('name').map((id) => ({ id, because: 'name' as const })),
  ];
  const [best, ...others] = ranked;
  if (!best) return { kind: 'new', personId: null };
  return { kind: 'likely', personId: best.id, because: best.because, otherIds: others.map(({ id }) => id) };
}

function strengthOf(proposed: MatchedPerson, candidate: MatchCandidate): Strength {
  const birth = compareBirth(proposed.bornOn, candidate.bornOn);
  const key = nameKey(proposed.name);
  const sameName = key !== null && key === candidate.nameKey;
  const shared = proposed.identifiers.flatMap((one) =>
    candidate.identifiers.filter((other) => isSameNumber(one, other)).map((other) => [one, other]),
  );
  if (shared.length > 0) {
    const isOwn = shared.some((pair) => pair.every(belongsToOnePerson)) || (sameName && birth === 'equal');
    return isOwn && birth !== 'different' ? 'same' : 'identifier';
  }
  if (!sameName || birth === 'different') return null;
  return birth === 'equal' ? 'name-and-birth-date' : 'name';
}

/** Two partial dates are equal when nothing that both say differs: `1948` and `1948-03-02`. */
function compareBirth(one: string | null, other: string | null): 'equal' | 'different' | 'unknown' {
  if (one === null || other === null) return 'unknown';
  return one.startsWith(other) || other.startsWith(one) ? 'equal' : 'different';
}

function isSameNumber(one: Identifier, other: Identifier): boolean {
  if (isPlaceholder(one)) return false;
  if (one.kind === 'SSN' && other.kind === 'SSN') return digitsOf(one.value) === digitsOf(other.value);
  if (one.value !== other.value) return false;
  if (one.system === other.system) return true;
  // A number typed here without its hospital may be the number of any hospital.
  const isLocal = one.system === LOCAL_MRN_SYSTEM || other.system === LOCAL_MRN_SYSTEM;
  return isLocal && one.kind === 'MRN' && other.kind === 'MRN';
}

/** Numbers of kind `other` include member numbers of a family; one without a hospital says nothing alone. */
const belongsToOnePerson = ({ kind, system }: Identifier): boolean =>
  kind !== 'other' && system !== LOCAL_MRN_SYSTEM;

const digitsOf = (value: string): string => value.replace(/\D/g, '');

/** Numbers that clerks type when there is none, and that many people therefore share. */
function isPlaceholder({ kind, system, value }: Identifier): boolean {
  if (kind !== 'SSN' && system !== SSN_SYSTEM) return false;
  const digits = digitsOf(value);
  return digits.length !== 9 || /^(\d)\1+$/.test(digits) || digits === '123456789';
}
