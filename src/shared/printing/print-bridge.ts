import type { VaultKind } from '../vault/kind.ts';
import type { PrintJob } from './print-job.ts';

/** What the print page can reach: the one job it is to lay out. */
export interface PrintBridge {
  /** Hands over the job and the kind of vault it comes from, once. */
  onJob(listener: (job: PrintJob, vault: VaultKind) => void): void;
  /** Says that everything is laid out and every font is loaded. */
  ready(): void;
}
