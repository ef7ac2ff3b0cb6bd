import type { PrintJob } from './print-job.ts';

/** What the print page can reach: the one job it is to lay out. */
export interface PrintBridge {
  /** Hands over the job, once. */
  onJob(listener: (job: PrintJob) => void): void;
  /** Says that everything is laid out and every font is loaded. */
  ready(): void;
}
