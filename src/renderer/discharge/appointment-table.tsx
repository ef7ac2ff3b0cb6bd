import { useLingui } from '@lingui/react/macro';
import { Pencil, Trash2 } from 'lucide-react';
import type { ReactNode } from 'react';
import { Temporal } from 'temporal-polyfill';

import type { Appointment } from '../../shared/discharge/discharge-plan.ts';
import { weekdayText } from '../locale/dates.ts';
import { DataTable, type Column } from '../ui/data-table.tsx';
import { IconButton } from '../ui/icon-button.tsx';
import { Identifier } from '../ui/identifier.tsx';

interface Props {
  readonly appointments: readonly Appointment[];
  /** Both are left out for those who may only read. */
  readonly onEdit: ((appointment: Appointment) => void) | undefined;
  readonly onRemove: ((appointment: Appointment) => void) | undefined;
  readonly empty: ReactNode;
}

const inOrder = (one: Appointment, other: Appointment): number =>
  `${one.on} ${one.at ?? ''}`.localeCompare(`${other.on} ${other.at ?? ''}`);

/** Who, when and where, soonest first. */
export function AppointmentTable({ appointments, onEdit, onRemove, empty }: Props) {
  const { t, i18n } = useLingui();
  const clock = (at: string) =>
    Temporal.PlainTime.from(at).toLocaleString(i18n.locale, { hour: 'numeric', minute: '2-digit' });
  const actions: Column<Appointment> = {
    key: 'actions',
    header: t({ context: 'a button', message: 'Change' }),
    align: 'end',
    render: (appointment) => (
      <>
        <IconButton
          icon={Pencil}
          size="small"
          label={t`Edit ${appointment.withWhom}`}
          onPress={() => onEdit?.(appointment)}
        />
        <IconButton
          icon={Trash2}
          size="small"
          label={t`Remove ${appointment.withWhom}`}
          onPress={() => onRemove?.(appointment)}
        />
      </>
    ),
  };
  return (
    <DataTable<Appointment>
      caption={t`Follow-up appointments`}
      isCaptionHidden
      rows={appointments.toSorted(inOrder)}
      rowKey={({ id }) => id}
      empty={empty}
      columns={[
        { key: 'with', header: t`With`, render: ({ withWhom }) => <bdi>{withWhom}</bdi> },
        { key: 'purpose', header: t`What for`, render: ({ purpose }) => <bdi>{purpose}</bdi> },
        {
          key: 'when',
          header: t`When`,
          render: ({ on, at }) => `${weekdayText(on)}, ${at === null ? t`time not fixed` : clock(at)}`,
        },
        { key: 'place', header: t`Where`, render: ({ place }) => place && <bdi>{place}</bdi> },
        { key: 'phone', header: t`Phone`, render: ({ phone }) => phone && <Identifier>{phone}</Identifier> },
        {
          key: 'interpreter',
          header: t`Interpreter`,
          render: ({ interpreterNeeded }) => (interpreterNeeded ? t`Needed` : t`Not needed`),
        },
        ...(onEdit || onRemove ? [actions] : []),
      ]}
    />
  );
}
