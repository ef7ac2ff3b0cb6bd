import { Trans, useLingui } from '@lingui/react/macro';
import type { ReactNode } from 'react';

import { assertNever } from '../../shared/result.ts';
import type { SafetyEvent } from '../../shared/safety/alert.ts';
import { momentText } from '../locale/dates.ts';
import { DefinitionList } from '../ui/definition-list.tsx';
import { Stack } from '../ui/stack.tsx';
import { useWords } from '../wording/options.ts';
import { METHOD_LABELS } from '../wording/safety.ts';
import { EVENT_FIELDS, type EventField } from './event-fields.ts';
import { DISPOSITION_LABELS, EVENT_LABELS, RISK_LABELS } from './labels.ts';
import { useFieldLabels } from './use-field-labels.ts';

/** What was documented on an alert, oldest first, with when it happened and when it was written down. */
export function EventList({ events }: { readonly events: readonly SafetyEvent[] }) {
  return (
    <Stack as="ol" gap={3}>
      {events.map((event) => (
        <li key={event.id}>
          <EventEntry event={event} />
        </li>
      ))}
    </Stack>
  );
}

function EventEntry({ event }: { readonly event: SafetyEvent }) {
  const { word } = useWords();
  const labels = useFieldLabels(event.kind);
  const valueOf = useFieldValue(event);
  const definitions = EVENT_FIELDS[event.kind].flatMap((field) => {
    const value = valueOf(field);
    return value === null ? [] : [{ key: field, term: labels[field], value }];
  });
  return (
    <Stack gap={1}>
      <h4>{word(EVENT_LABELS, event.kind)}</h4>
      <p>
        <Trans>
          Happened {momentText(event.occurredAt)}, recorded {momentText(event.recordedAt)}
        </Trans>
      </p>
      {definitions.length > 0 && <DefinitionList definitions={definitions} />}
    </Stack>
  );
}

function useFieldValue(event: SafetyEvent): (field: EventField) => ReactNode {
  const { t } = useLingui();
  const { word } = useWords();
  return (field) => {
    switch (field) {
      case 'method':
        return event.method && word(METHOD_LABELS, event.method);
      case 'readBack':
        return event.readBack === null ? null : event.readBack ? t`Yes` : t`No`;
      case 'riskLevel':
        return event.riskLevel && word(RISK_LABELS, event.riskLevel);
      case 'disposition':
        return event.disposition && word(DISPOSITION_LABELS, event.disposition);
      case 'dueAt':
        return event.dueAt && momentText(event.dueAt);
      case 'who':
      case 'role':
      case 'basis':
      case 'steps':
      case 'reason':
      case 'details':
        return event[field] && <bdi>{event[field]}</bdi>;
      default:
        return assertNever(field);
    }
  };
}
