import { Trans, useLingui } from '@lingui/react/macro';
import { CalendarPlus, Plus } from 'lucide-react';
import { useState } from 'react';
import { v7 as newId } from 'uuid';

import type { Appointment } from '../../shared/discharge/discharge-plan.ts';
import { RefusalBanner } from '../app/refusal-banner.tsx';
import { useMay } from '../app/session.ts';
import { Button } from '../ui/button.tsx';
import { Card } from '../ui/card.tsx';
import { EmptyState } from '../ui/empty-state.tsx';
import { useToast } from '../ui/toast.tsx';
import { AppointmentDialog } from './appointment-dialog.tsx';
import { AppointmentTable } from './appointment-table.tsx';
import { useAddAppointment, useRemoveAppointment } from './queries.ts';

interface Props {
  readonly caseId: string;
  readonly appointments: readonly Appointment[];
}

/** Follow-up appointments, soonest first. */
export function AppointmentsCard({ caseId, appointments }: Props) {
  const { t } = useLingui();
  const toast = useToast();
  const mayWrite = useMay('case.write');
  const remove = useRemoveAppointment();
  const putBack = useAddAppointment();
  const [edited, setEdited] = useState<Appointment | 'new' | null>(null);
  const removeWithUndo = (appointment: Appointment) =>
    remove.mutate(
      { id: appointment.id, version: appointment.version },
      {
        onSuccess: () => {
          const { version: _, ...removed } = appointment;
          // The old id stays with the removal in the record, so what comes back is a new appointment.
          const onUndo = () => putBack.mutate({ ...removed, id: newId() });
          toast({ message: t`Appointment removed`, onUndo });
        },
      },
    );
  const addButton = mayWrite && (
    <Button variant="secondary" onPress={() => setEdited('new')}>
      <Plus size={16} aria-hidden />
      <Trans>Add appointment</Trans>
    </Button>
  );
  return (
    <Card title={t`Appointments`} aside={appointments.length > 0 && addButton}>
      <AppointmentTable
        appointments={appointments}
        onEdit={mayWrite ? setEdited : undefined}
        onRemove={mayWrite ? removeWithUndo : undefined}
        empty={
          <EmptyState icon={CalendarPlus} title={<Trans>No appointments yet</Trans>} actions={addButton}>
            <p>
              <Trans>Follow-up visits stand here and are printed on the packet.</Trans>
            </p>
          </EmptyState>
        }
      />
      <RefusalBanner error={remove.error ?? putBack.error} />
      {edited && <AppointmentDialog caseId={caseId} appointment={edited} onClose={() => setEdited(null)} />}
    </Card>
  );
}
