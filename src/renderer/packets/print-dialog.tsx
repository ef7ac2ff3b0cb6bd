import { useLingui } from '@lingui/react/macro';

import { PrinterDialog } from '../app/printer-dialog.tsx';
import { usePrintPacket, type MadePacket } from './queries.ts';

interface Props {
  readonly made: MadePacket;
  readonly onClose: (hasPrinted: boolean) => void;
}

/** Asks for printer and copies, prints, and says so in the record. */
export function PrintDialog({ made, onClose }: Props) {
  const { t } = useLingui();
  const print = usePrintPacket();
  return (
    <PrinterDialog
      title={t`Print the discharge packet`}
      isPending={print.isPending}
      error={print.error}
      onPrint={(target) => print.mutate({ ...made, ...target }, { onSuccess: () => onClose(true) })}
      onClose={() => onClose(false)}
    />
  );
}
