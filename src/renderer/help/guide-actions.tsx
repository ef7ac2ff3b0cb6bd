import { Trans, useLingui } from '@lingui/react/macro';
import { FileDown, Printer } from 'lucide-react';
import { useState } from 'react';

import { PrinterDialog } from '../app/printer-dialog.tsx';
import { RefusalBanner } from '../app/refusal-banner.tsx';
import { Button } from '../ui/button.tsx';
import { Stack } from '../ui/stack.tsx';
import { usePrintGuide, useSaveGuide } from './queries.ts';

/** The whole guide as a PDF or on paper. */
export function GuideActions() {
  const { t } = useLingui();
  const save = useSaveGuide();
  const print = usePrintGuide();
  const [isPrinting, setPrinting] = useState(false);
  return (
    <Stack gap={2}>
      <Stack direction="row" gap={2}>
        <Button
          size="small"
          variant="secondary"
          isPending={save.isPending}
          onPress={() => save.mutate(undefined)}
        >
          <FileDown size={16} aria-hidden />
          <Trans>Save the guide as PDF</Trans>
        </Button>
        <Button size="small" variant="secondary" onPress={() => setPrinting(true)}>
          <Printer size={16} aria-hidden />
          <Trans>Print the guide</Trans>
        </Button>
      </Stack>
      <p role="status">
        {save.data?.isSaved && <Trans>Saved as PDF.</Trans>}{' '}
        {print.isSuccess && <Trans>Sent to the printer.</Trans>}
      </p>
      <RefusalBanner error={save.error} />
      {isPrinting && (
        <PrinterDialog
          title={t`Print the guide`}
          isPending={print.isPending}
          error={print.error}
          onPrint={(target) => print.mutate(target, { onSuccess: () => setPrinting(false) })}
          onClose={() => setPrinting(false)}
        />
      )}
    </Stack>
  );
}
