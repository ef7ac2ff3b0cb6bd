import path from 'node:path';

import { BrowserWindow, type WebContents } from 'electron';

import type { MadePdf, Printer, PrintJob } from '../../shared/printing/print-job.ts';
import { assertNever, ok, refuse, type Result } from '../../shared/result.ts';
import type { WindowLanguage } from '../../shared/values/window-language.ts';
import type { VaultKind } from '../../shared/vault/kind.ts';
import { ORIGIN } from '../windows/content-security.ts';
import { guardNavigation, webPreferences } from '../windows/web-preferences.ts';
import { footerOf, headerOf } from './footer.ts';
import { countPages } from './page-count.ts';
import { spoolPdf, type PrintTarget } from './spool.ts';

/** The bridge of the print page: it receives one job and reaches nothing else. */
const PRINT_PRELOAD = path.resolve(import.meta.dirname, '../preload/print.cjs');

/** A page that has not said it is ready by then never will. */
const READY_MS = 20_000;

/** Waits until the print page has laid out its job, fonts loaded. */
function ready(contents: WebContents): Promise<void> {
  return new Promise((resolve, reject) => {
    const impatience = setTimeout(() => reject(new Error('the print page did not become ready')), READY_MS);
    contents.ipc.once('print-ready', () => {
      clearTimeout(impatience);
      resolve();
    });
  });
}

/** Opens a hidden window on the print page with one job, uses it, and destroys it with everything it showed. */
async function withPrintWindow<T>(
  job: PrintJob,
  vault: VaultKind,
  use: (contents: WebContents) => Promise<T>,
): Promise<T> {
  const window = new BrowserWindow({
    show: false,
    width: 816,
    height: 1056,
    title: 'Almoner',
    webPreferences: { ...webPreferences(), preload: PRINT_PRELOAD },
  });
  try {
    guardNavigation(window.webContents);
    const laidOut = ready(window.webContents);
    await window.loadURL(`${ORIGIN}/print.html`);
    window.webContents.send('print-job', job, vault);
    await laidOut;
    return await use(window.webContents);
  } finally {
    window.destroy();
  }
}

/** Makes the PDF of a job: tagged, outlined, with its own page size and fonts. The preview is this PDF. */
export const makePdf = (job: PrintJob, vault: VaultKind): Promise<MadePdf> =>
  withPrintWindow(job, vault, async (contents) => {
    const bytes = await contents.printToPDF({
      generateTaggedPDF: true,
      generateDocumentOutline: true,
      preferCSSPageSize: true,
      printBackground: true,
      displayHeaderFooter: true,
      headerTemplate: headerOf(vault),
      footerTemplate: footerOf(job),
    });
    return { bytes, pages: countPages(bytes) };
  });

/** What the print queue calls a report. */
const REPORT_TITLES: Readonly<Record<WindowLanguage, string>> = {
  en: 'Referral report',
  es: 'Informe de derivaciones',
};

/** What the print queue calls a job. Never names anybody. */
function queueTitle(job: PrintJob): string {
  switch (job.kind) {
    case 'patient-packet':
      return 'Discharge packet';
    case 'referral-report':
      return REPORT_TITLES[job.language];
    case 'user-guide':
      return 'Almoner user guide';
    default:
      return assertNever(job);
  }
}

/** Where to print, and which vault the job comes from. */
type Target = PrintTarget & { readonly vault: VaultKind };

/** Prints from the page itself, where the system takes no PDFs: without the page foot. */
const printPage = (job: PrintJob, { printer, copies, vault }: Target): Promise<boolean> =>
  withPrintWindow(
    job,
    vault,
    (contents) =>
      new Promise((resolve) => {
        contents.print({ silent: true, deviceName: printer, copies, printBackground: true }, resolve);
      }),
  );

/** Sends a job to a printer of this computer: the same PDF that the preview showed. */
export async function printJob(job: PrintJob, target: Target): Promise<Result<{ readonly pages: number }>> {
  const { bytes, pages } = await makePdf(job, target.vault);
  const spooled = await spoolPdf(bytes, queueTitle(job), target);
  const isPrinted = spooled === 'no-spooler' ? await printPage(job, target) : spooled === 'taken';
  return isPrinted ? ok({ pages }) : refuse('printing/failed');
}

/** The printers of this computer; an empty list when there are none or none can be asked. */
export async function listPrinters(contents: WebContents): Promise<readonly Printer[]> {
  const printers = await contents.getPrintersAsync();
  return printers.map((printer) => ({
    name: printer.name,
    displayName: printer.displayName || printer.name,
    // Newer runtimes leave the flag out; then no printer is preselected.
    isDefault: 'isDefault' in printer && printer.isDefault === true,
  }));
}
