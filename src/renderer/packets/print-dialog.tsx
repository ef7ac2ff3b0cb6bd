import { Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';

import type { Printer } from '../../shared/printing/print-job.ts';
import { refusalText } from '../api/refusals.ts';
import { QueryView } from '../app/query-view.tsx';
import { RefusalBanner } from '../app/refusal-banner.tsx';
import { Banner } from '../ui/banner.tsx';
import { Button } from '../ui/button.tsx';
import { Dialog } from '../ui/dialog.tsx';
import { NumberField } from '../ui/number-field.tsx';
import { Select } from '../ui/select.tsx';
import { Stack } from '../ui/stack.tsx';
import { usePrinters, usePrintPacket, type MadePacket } from './queries.ts';

interface Props {
  readonly made: MadePacket;
  readonly onClose: (hasPrinted: boolean) => void;
}

/** More copies than this at once are a slip of the finger. */
const MOST_COPIES = 20;

/** Asks for printer and copies, prints, and says so in the record. */
export function PrintDialog({ made, onClose }: Props) {
  const { t } = useLingui();
  const printers = usePrinters();
  return (
    <Dialog isOpen size="small" onClose={() => onClose(false)} title={t`Print the discharge packet`}>
      <QueryView query={printers}>
        {(list) =>
          list.length === 0 ? (
            <Banner tone="warn" title={refusalText({ code: 'printing/no-printer' })} />
          ) : (
            <PrintForm printers={list} made={made} onClose={onClose} />
          )
        }
      </QueryView>
    </Dialog>
  );
}

interface FormProps extends Props {
  readonly printers: readonly Printer[];
}

function PrintForm({ printers, made, onClose }: FormProps) {
  const { t } = useLingui();
  const print = usePrintPacket();
  const usual = printers.find(({ isDefault }) => isDefault) ?? printers[0];
  const [printer, setPrinter] = useState(usual?.name ?? null);
  const [copies, setCopies] = useState<number | null>(1);
  const isReady = printer !== null && copies !== null && !print.isPending;
  const start = () => {
    if (isReady) print.mutate({ ...made, printer, copies }, { onSuccess: () => onClose(true) });
  };
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        start();
      }}
    >
      <Stack gap={4}>
        <Select
          label={t`Printer`}
          value={printer}
          onChange={setPrinter}
          options={printers.map(({ name, displayName }) => ({ value: name, label: displayName }))}
        />
        <NumberField
          label={t`Copies`}
          value={copies}
          onChange={setCopies}
          minValue={1}
          maxValue={MOST_COPIES}
          step={1}
        />
        <RefusalBanner error={print.error} />
        <Stack direction="row" justify="end">
          <Button onPress={() => onClose(false)}>
            <Trans>Cancel</Trans>
          </Button>
          <Button variant="primary" type="submit" isDisabled={!isReady}>
            <Trans>Print</Trans>
          </Button>
        </Stack>
      </Stack>
    </form>
  );
}
