import { i18n } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import { I18nProvider } from '@lingui/react';

import type { PrintJob } from '../../shared/printing/print-job.ts';
import { assertNever } from '../../shared/result.ts';
import { packetText } from './packet-text.ts';
import { PatientPacketPages } from './patient-packet-pages.tsx';
import { ReferralReportPages } from './referral-report-pages.tsx';
import { UserGuidePages } from './user-guide-pages.tsx';

/** What a job is called in the PDF and in the printer's queue. Never names anybody. */
export function titleOf(job: PrintJob): string {
  switch (job.kind) {
    case 'patient-packet':
      return packetText.title;
    case 'referral-report':
      return i18n._(msg`Referral report`);
    case 'user-guide':
      return 'Almoner user guide';
    default:
      return assertNever(job);
  }
}

interface Props {
  readonly job: PrintJob;
  readonly isSample: boolean;
}

/** The pages of a job; across those of the sample hospital stands that they are one. */
export function PrintPage({ job, isSample }: Props) {
  return (
    <>
      {isSample && (
        <div className="watermark sample" aria-hidden="true">
          SAMPLE
        </div>
      )}
      <Pages job={job} />
    </>
  );
}

function Pages({ job }: Pick<Props, 'job'>) {
  switch (job.kind) {
    case 'patient-packet':
      return <PatientPacketPages packet={job.packet} />;
    case 'referral-report':
      return (
        <I18nProvider i18n={i18n}>
          <ReferralReportPages report={job.report} />
        </I18nProvider>
      );
    case 'user-guide':
      return <UserGuidePages />;
    default:
      return assertNever(job);
  }
}
