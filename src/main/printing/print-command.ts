import { text } from 'node:stream/consumers';

import { app } from 'electron';
import { z } from 'zod';

import { PrintJob } from '../../shared/printing/print-job.ts';
import { VaultKind } from '../../shared/vault/kind.ts';
import { makePdf } from './print-window.ts';

const PrintRequest = z.strictObject({ job: PrintJob, vault: VaultKind });

/**
 * Makes one PDF for the command line: the job comes on standard input, the PDF goes to standard output, so that
 * nothing readable is ever left in a temporary file.
 */
export async function printFromStdin(): Promise<void> {
  try {
    const { job, vault } = PrintRequest.parse(JSON.parse(await text(process.stdin)));
    const { bytes } = await makePdf(job, vault);
    await new Promise<void>((resolve, reject) => {
      process.stdout.write(bytes, (error) => (error ? reject(error) : resolve()));
    });
    app.exit(0);
  } catch (error) {
    process.stderr.write(`print failed: ${error instanceof Error ? error.name : 'unknown'}\n`);
    app.exit(1);
  }
}
