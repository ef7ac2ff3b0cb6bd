import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { FileDown, Printer } from 'lucide-react';
import { useState } from 'react';

import { useCommand } from '../app/commands/use-command.ts';
import { RefusalBanner } from '../app/refusal-banner.tsx';
import { Button } from '../ui/button.tsx';
import { Kbd } from '../ui/kbd.tsx';
import { Stack } from '../ui/stack.tsx';
import { PrintDialog } from './print-dialog.tsx';
import { useSavePacket, type MadePacket } from './queries.ts';

interface Props {
  readonly made: MadePacket;
  /** Whether the PDF on screen is the newest. */
  readonly isCurrent: boolean;
}

/** Print and save. Each writes to the record that it happened. */
export function PacketActions({ made, isCurrent }: Props) {
  const { t } = useLingui();
  const save = useSavePacket();
  const [isPrinting, setPrinting] = useState(false);
  const [isPrinted, setPrinted] = useState(false);
  useCommand('print-packet', () => setPrinting(true), { isDisabled: !isCurrent });
  const close = (hasPrinted: boolean) => {
    setPrinting(false);
    if (hasPrinted) setPrinted(true);
  };
  return (
    <Stack gap={2}>
      <Stack direction="row" gap={2}>
        <Button variant="primary" isDisabled={!isCurrent} onPress={() => setPrinting(true)}>
          <Printer size={16} aria-hidden />
          <Trans>Print</Trans>
          <Kbd>{t`Ctrl P`}</Kbd>
        </Button>
        <Button
          variant="secondary"
          isDisabled={!isCurrent}
          isPending={save.isPending}
          onPress={() => save.mutate(made)}
        >
          <FileDown size={16} aria-hidden />
          <Trans>Save as PDF</Trans>
        </Button>
        <span>
          <Plural value={made.pdf.pages} one="# page" other="# pages" />
        </span>
      </Stack>
      <p role="status">
        {save.data?.isSaved && <Trans>Saved as PDF and recorded.</Trans>}{' '}
        {isPrinted && <Trans>Sent to the printer and recorded.</Trans>}
      </p>
      <RefusalBanner error={save.error} />
      {isPrinting && <PrintDialog made={made} onClose={close} />}
    </Stack>
  );
}
