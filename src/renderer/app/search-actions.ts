import { useLingui } from '@lingui/react/macro';

import { foldName } from '../../shared/people/names.ts';
import { useGo } from './navigation.ts';
import { paths } from './paths.ts';
import { useSession } from './session.ts';

/** Something the search box can do besides finding people. */
export interface SearchAction {
  readonly key: string;
  readonly label: string;
  readonly act: () => void;
}

/** The actions whose words contain the text; all of them while there is none. */
export function useSearchActions(text: string): readonly SearchAction[] {
  const { t } = useLingui();
  const go = useGo();
  const { lock } = useSession();
  const all: readonly SearchAction[] = [
    { key: 'caseload', label: t`Go to caseload`, act: () => go(paths.caseload) },
    { key: 'new-person', label: t`New person and case`, act: () => go(paths.newPerson) },
    { key: 'import', label: t`Import a patient record (FHIR)`, act: () => go(paths.importFile) },
    { key: 'referrals', label: t`Go to open referrals`, act: () => go(paths.referrals) },
    { key: 'report', label: t`Run the referral report`, act: () => go(paths.referralReport) },
    { key: 'lock', label: t`Lock now`, act: lock },
  ];
  const wanted = foldName(text);
  return wanted === '' ? all : all.filter(({ label }) => foldName(label).includes(wanted));
}
