import '../zod-setup.ts';
// Static weights: Chromium embeds variable fonts in a PDF as Type 3.
import '@fontsource/atkinson-hyperlegible-next/400.css';
import '@fontsource/atkinson-hyperlegible-next/700.css';
import './print.css';

import { createRoot } from 'react-dom/client';
import { flushSync } from 'react-dom';

import type { PrintBridge } from '../../shared/printing/print-bridge.ts';
import type { PrintJob } from '../../shared/printing/print-job.ts';
import { showLanguage } from '../locale/activate.ts';
import type { VaultKind } from '../../shared/vault/kind.ts';
import { PrintPage, titleOf } from './print-page.tsx';

declare global {
  interface Window {
    readonly printBridge: PrintBridge;
  }
}

/** Lays out the one job this window is for, and says when it can be printed. */
async function layOut(job: PrintJob, vault: VaultKind): Promise<void> {
  const root = document.getElementById('root');
  if (!root) throw new Error('the print page is incomplete');
  // A packet has its own words, in the language of the person it is for.
  await showLanguage(job.kind === 'patient-packet' ? job.packet.language : job.language);
  // The title goes into the PDF and the printer's queue: what it is, never whose.
  document.title = titleOf(job);
  flushSync(() => createRoot(root).render(<PrintPage job={job} isSample={vault === 'sample'} />));
  await document.fonts.ready;
  window.printBridge.ready();
}

window.printBridge.onJob((job, vault) => void layOut(job, vault));
