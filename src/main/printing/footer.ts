import { Temporal } from 'temporal-polyfill';

import type { PrintJob } from '../../shared/printing/print-job.ts';
import { assertNever } from '../../shared/result.ts';

/** Text as it may stand inside HTML. */
const escaped = (text: string): string =>
  text.replaceAll(/[&<>"']/g, (character) => `&#${character.codePointAt(0) ?? 0};`);

const printed = (day: string): string =>
  `Printed ${Temporal.PlainDate.from(day).toLocaleString('en-US', { month: 'long', day: 'numeric', year: 'numeric' })}`;

/** What stands at the foot of every page beside its number: whose page it is, or what was filtered. */
function words(job: PrintJob): string {
  switch (job.kind) {
    case 'patient-packet': {
      const { personName, mrn, printedOn } = job.packet;
      return [personName, mrn, printed(printedOn)].filter((part) => part !== null).join(' · ');
    }
    case 'referral-report': {
      const { facilityName, from, to } = job.report;
      return `${facilityName} · Referrals sent ${from} to ${to}`;
    }
    default:
      return assertNever(job);
  }
}

/** The page foot that the page engine repeats on every page. */
export const footerOf = (job: PrintJob): string =>
  `<div style="width:100%;margin:0 0.75in;display:flex;justify-content:space-between;font-family:sans-serif;font-size:9pt;color:#000">` +
  `<span>${escaped(words(job))}</span>` +
  `<span>Page <span class="pageNumber"></span> of <span class="totalPages"></span></span></div>`;
