import { Trans } from '@lingui/react/macro';
import { ClipboardList, PenLine, Send } from 'lucide-react';

import { paths } from '../app/paths.ts';
import { useMay } from '../app/session.ts';
import { ButtonLink } from '../ui/button.tsx';
import styles from './case-layout.module.css';

interface Props {
  readonly caseId: string;
  readonly isClosed: boolean;
}

/** The three things most often begun in a case. A closed case takes none of them. */
export function CaseActions({ caseId, isClosed }: Props) {
  const mayRefer = useMay('referral.write');
  const mayWrite = useMay('clinical.write');
  if (isClosed) return null;
  return (
    <div className={styles['actions']}>
      {mayRefer && (
        <ButtonLink size="small" variant="secondary" href={paths.caseFile(caseId, 'referrals')}>
          <Send size={15} aria-hidden />
          <Trans>Add referral</Trans>
        </ButtonLink>
      )}
      {mayWrite && (
        <>
          <ButtonLink size="small" variant="secondary" href={paths.caseFile(caseId, 'assessments')}>
            <ClipboardList size={15} aria-hidden />
            <Trans>Start assessment</Trans>
          </ButtonLink>
          <ButtonLink size="small" variant="primary" href={paths.caseFile(caseId, 'notes')}>
            <PenLine size={15} aria-hidden />
            <Trans>Write a note</Trans>
          </ButtonLink>
        </>
      )}
    </div>
  );
}
