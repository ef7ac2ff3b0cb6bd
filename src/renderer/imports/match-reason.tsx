import { Trans } from '@lingui/react/macro';

import type { PersonComparison } from '../../shared/imports/proposal.ts';
import { assertNever } from '../../shared/result.ts';

/** Why a person of the file is thought to be somebody on file. */
export function MatchReason({ match }: { readonly match: PersonComparison['match'] }) {
  if (match.kind === 'new')
    return <Trans>Nobody on file has this record number, or this name and birth date.</Trans>;
  const { because } = match;
  switch (because) {
    case 'identifier':
      return <Trans>The record number is the same.</Trans>;
    case 'name-and-birth-date':
      return <Trans>Name and birth date are the same.</Trans>;
    case 'name':
      return <Trans>The name is the same; one of the birth dates is not known.</Trans>;
    default:
      return assertNever(because);
  }
}
