import { Temporal } from 'temporal-polyfill';

import type { PrintJob } from '../../shared/printing/print-job.ts';
import { assertNever } from '../../shared/result.ts';
import { REGIONAL_TAGS, type WindowLanguage } from '../../shared/values/window-language.ts';
import type { VaultKind } from '../../shared/vault/kind.ts';

/** Text as it may stand inside HTML. */
const escaped = (text: string): string =>
  text.replaceAll(/[&<>"']/g, (character) => `&#${character.codePointAt(0) ?? 0};`);

/** The few words of a page foot. */
interface FootWords {
  readonly printed: (on: string) => string;
  readonly referralsSent: (from: string, to: string) => string;
  readonly page: (number: string, total: string) => string;
}

const WORDS: Readonly<Record<WindowLanguage, FootWords>> = {
  en: {
    printed: (on) => `Printed ${on}`,
    referralsSent: (from, to) => `Referrals sent ${from} to ${to}`,
    page: (number, total) => `Page ${number} of ${total}`,
  },
  es: {
    printed: (on) => `Impreso el ${on}`,
    referralsSent: (from, to) => `Derivaciones enviadas del ${from} al ${to}`,
    page: (number, total) => `Página ${number} de ${total}`,
  },
};

const languageOf = (job: PrintJob): WindowLanguage =>
  job.kind === 'patient-packet' ? job.packet.language : job.language;

const dayText = (day: string, language: WindowLanguage): string =>
  Temporal.PlainDate.from(day).toLocaleString(REGIONAL_TAGS[language], { dateStyle: 'long' });

/** What stands at the foot of every page beside its number: whose page it is, or what was filtered. */
function contents(job: PrintJob): string {
  const language = languageOf(job);
  const words = WORDS[language];
  switch (job.kind) {
    case 'patient-packet': {
      const { personName, mrn, printedOn } = job.packet;
      const printed = words.printed(dayText(printedOn, language));
      return [personName, mrn, printed].filter((part) => part !== null).join(' · ');
    }
    case 'referral-report': {
      const { facilityName, from, to } = job.report;
      const sent = words.referralsSent(dayText(from, language), dayText(to, language));
      return `${facilityName} · ${sent}`;
    }
    case 'user-guide':
      return `Almoner user guide · ${words.printed(dayText(job.printedOn, language))}`;
    default:
      return assertNever(job);
  }
}

/** The page foot that the page engine repeats on every page. */
export const footerOf = (job: PrintJob): string =>
  `<div style="width:100%;margin:0 0.75in;display:flex;justify-content:space-between;font-family:sans-serif;font-size:9pt;color:#000">` +
  `<span>${escaped(contents(job))}</span>` +
  `<span>${WORDS[languageOf(job)].page('<span class="pageNumber"></span>', '<span class="totalPages"></span>')}</span></div>`;

/** The page head: on paper of the sample hospital, that nobody on it is real. Empty otherwise. */
export const headerOf = (vault: VaultKind): string =>
  vault === 'sample'
    ? '<div style="width:100%;text-align:center;font-family:sans-serif;font-size:9pt;font-weight:700;color:#000">Sample hospital: nobody here is real</div>'
    : '<span></span>';
