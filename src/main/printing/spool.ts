import { spawn } from 'node:child_process';

/** Where a PDF is to be printed. */
export interface PrintTarget {
  readonly printer: string;
  readonly copies: number;
}

/**
 * Hands a PDF to the system's print queue through a pipe, so that paper is exactly what the preview showed and nothing
 * readable is left in a temporary file.
 *
 * @param title What the queue shows; never names anybody.
 * @returns Whether the queue took it, or `no-spooler` where the system has no `lp` (Windows).
 */
export function spoolPdf(
  pdf: Uint8Array,
  title: string,
  { printer, copies }: PrintTarget,
): Promise<'taken' | 'refused' | 'no-spooler'> {
  return new Promise((resolve) => {
    const lp = spawn('lp', ['-s', '-d', printer, '-n', String(copies), '-t', title], {
      stdio: ['pipe', 'ignore', 'ignore'],
    });
    lp.once('error', () => resolve('no-spooler'));
    lp.once('exit', (code) => resolve(code === 0 ? 'taken' : 'refused'));
    // A queue that closes the pipe early ends with a code of its own.
    lp.stdin.on('error', () => {});
    lp.stdin.end(pdf);
  });
}
