import { Trans, useLingui } from '@lingui/react/macro';
import { useState, type ComponentProps } from 'react';

import type { Printer } from '../../shared/printing/print-job.ts';
import { refusalText } from '../api/refusals.ts';
import { Banner } from '../ui/banner.tsx';
import { Button } from '../ui/button.tsx';
import { Dialog } from '../ui/dialog.tsx';
import { NumberField } from '../ui/number-field.tsx';
import { Select } from '../ui/select.tsx';
import { Stack } from '../ui/stack.tsx';
import { usePrinters } from './queries.ts';
import { QueryView } from './query-view.tsx';
import { RefusalBanner } from './refusal-banner.tsx';

interface PrintTarget {
  readonly printer: string;
  readonly copies: number;
}

interface FormProps {
  readonly isPending: boolean;
  /** Why the last attempt failed. */
  readonly error: ComponentProps<typeof RefusalBanner>['error'];
  readonly onPrint: (target: PrintTarget) => void;
  readonly onClose: () => void;
}

interface Props extends FormProps {
  readonly title: string;
}

/** More copies than this at once are a slip of the finger. */
const MOST_COPIES = 20;

/** Asks for printer and copies. */
export function PrinterDialog({ title, ...form }: Props) {
  const printers = usePrinters();
  return (
    <Dialog isOpen size="small" onClose={form.onClose} title={title}>
      <QueryView query={printers}>
        {(list) =>
          list.length === 0 ? (
            <Banner tone="warn" title={refusalText({ code: 'printing/no-printer' })} />
          ) : (
            <PrinterForm printers={list} {...form} />
          )
        }
      </QueryView>
    </Dialog>
  );
}

function PrinterForm({
  printers,
  isPending,
  error,
  onPrint,
  onClose,
}: FormProps & { readonly printers: readonly Printer[] }) {
  const { t } = useLingui();
  const usual = printers.find(({ isDefault }) => isDefault) ?? printers[0];
  const [printer, setPrinter] = useState(usual?.name ?? null);
  const [copies, setCopies] = useState<number | null>(1);
  const isReady = printer !== null && copies !== null && !isPending;
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        if (isReady) onPrint({ printer, copies });
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
        <RefusalBanner error={error} />
        <Stack direction="row" justify="end">
          <Button onPress={onClose}>
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
