import { i18n } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import { I18nProvider } from '@lingui/react';

import type { PrintJob } from '../../shared/printing/print-job.ts';
import { assertNever } from '../../shared/result.ts';
import { packetText } from './packet-text.ts';
import { PatientPacketPages } from './patient-packet-pages.tsx';
import { ReferralReportPages } from './referral-report-pages.tsx';

/** What a job is called in the PDF and in the printer's queue. Never names anybody. */
export const titleOf = (job: PrintJob): string =>
  job.kind === 'patient-packet' ? packetText.title : i18n._(msg`Referral report`);

/** The pages of a job. */
export function PrintPage({ job }: { readonly job: PrintJob }) {
  switch (job.kind) {
    case 'patient-packet':
      return <PatientPacketPages packet={job.packet} />;
    case 'referral-report':
      return (
        <I18nProvider i18n={i18n}>
          <ReferralReportPages report={job.report} />
        </I18nProvider>
      );
    default:
      return assertNever(job);
  }
}
