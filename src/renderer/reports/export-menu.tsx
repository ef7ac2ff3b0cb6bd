import { Trans, useLingui } from '@lingui/react/macro';
import { FileDown } from 'lucide-react';
import { useRef } from 'react';

import type { ReferralReport } from '../../shared/reports/referral-report.ts';
import { keyText } from '../app/commands/keys.ts';
import { useCommand } from '../app/commands/use-command.ts';
import { Button } from '../ui/button.tsx';
import { Kbd } from '../ui/kbd.tsx';
import { Menu } from '../ui/menu.tsx';
import type { ReportFile, ReportRange } from './queries.ts';

interface Props {
  readonly report: ReferralReport;
  readonly range: ReportRange;
  readonly isSaving: boolean;
  readonly onSave: (file: ReportFile) => void;
}

/** The formats a report can be saved in. */
export function ExportMenu({ report, range, isSaving, onSave }: Props) {
  const { t } = useLingui();
  const button = useRef<HTMLButtonElement>(null);
  useCommand('export', () => button.current?.click(), { isDisabled: isSaving });
  return (
    <Menu
      label={t`Export as`}
      entries={[
        {
          key: 'pdf',
          label: t`PDF`,
          description: t`To print or to hand on`,
          onAction: () => onSave({ format: 'pdf', report }),
        },
        {
          key: 'xlsx',
          label: t`Excel`,
          description: t`Figures and rows`,
          onAction: () => onSave({ format: 'xlsx', range }),
        },
        {
          key: 'csv',
          label: t`CSV`,
          description: t`Rows for another program`,
          onAction: () => onSave({ format: 'csv', range }),
        },
        {
          key: 'json',
          label: t`JSON`,
          description: t`Figures and rows for another program`,
          onAction: () => onSave({ format: 'json', range }),
        },
      ]}
    >
      <Button ref={button} variant="primary" isDisabled={isSaving}>
        <FileDown size={16} aria-hidden />
        <Trans>Export</Trans>
        <Kbd>{keyText('Ctrl+E')}</Kbd>
      </Button>
    </Menu>
  );
}
