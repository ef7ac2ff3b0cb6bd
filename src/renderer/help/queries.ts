import { ok, type Result } from '../../shared/result.ts';
import type { UserGuideJob } from '../../shared/printing/print-job.ts';
import { bridge } from '../api/bridge.ts';
import { useApiCommand } from '../api/use-api.ts';
import { todayIn } from '../locale/dates.ts';
import { Temporal } from 'temporal-polyfill';

/** The guide as a thing to print, with the day on this computer: it is there before any facility is. */
const guideJob = (): UserGuideJob => ({
  kind: 'user-guide',
  language: 'en',
  printedOn: todayIn(Temporal.Now.timeZoneId()),
});

async function saveGuide(): Promise<Result<{ readonly isSaved: boolean }>> {
  const pdf = await bridge.printing.toPdf(guideJob());
  if (!pdf.ok) return pdf;
  const saved = await bridge.saveFile({ suggestedName: 'almoner-guide.pdf', bytes: pdf.value.bytes });
  return saved.ok ? ok({ isSaved: saved.value.saved }) : saved;
}

/** Saves the guide as a PDF where the user says. `isSaved` is false when the user changed their mind. */
export const useSaveGuide = () => useApiCommand([], saveGuide);

/** Prints the guide. */
export const usePrintGuide = () =>
  useApiCommand([], (target: { readonly printer: string; readonly copies: number }) =>
    bridge.printing.print(guideJob(), target),
  );
