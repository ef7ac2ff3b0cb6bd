import { z } from 'zod';

import { CalendarDate, PartialDate } from '../values/calendar-date.ts';
import { Instant } from '../values/instant.ts';

/** Body size in points. 14 is the default. @source ux.md rule 12; DOMAIN.md §4.5. */
export const PointSize = z.union([z.literal(12), z.literal(14), z.literal(18)]);
/** Body size in points. */
export type PointSize = z.infer<typeof PointSize>;

/** An appointment as it is printed. */
const PacketAppointment = z.object({
  withWhom: z.string(),
  purpose: z.string(),
  on: CalendarDate,
  at: z.string().nullable(),
  place: z.string().nullable(),
  phone: z.string().nullable(),
  gettingThere: z.string().nullable(),
  bring: z.string().nullable(),
  interpreterNeeded: z.boolean(),
});

/** A service that will help, as it is printed. */
const PacketService = z.object({
  organisationName: z.string(),
  serviceName: z.string(),
  phone: z.string().nullable(),
  hours: z.string().nullable(),
  whatToExpect: z.string().nullable(),
  /** First contact or start, when known. */
  startsOn: CalendarDate.nullable(),
  status: z.enum(['requested', 'accepted', 'in-progress']),
});

/** Something the packet should say and does not yet, so that it can be mended before printing. */
export const MissingPiece = z.enum([
  'discharge-date',
  'destination',
  'reason',
  'transport',
  'appointments',
  'services',
  'unit-phone',
  'worker-phone',
]);
/** Something the packet should say and does not yet. */
export type MissingPiece = z.infer<typeof MissingPiece>;

/**
 * Everything one patient packet says, gathered from the case. Holds no scores, notes, alerts or conditions: sensitive
 * content never reaches paper by default.
 *
 * @source DOMAIN.md §4.4 and its "never print by default".
 */
export const PatientPacket = z.object({
  pointSize: PointSize,
  language: z.literal('en'),
  composedAt: Instant,
  /** The calendar day of `composedAt` at the facility. */
  printedOn: CalendarDate,
  facilityName: z.string(),
  /** The name the person goes by, then the family name. */
  personName: z.string(),
  bornOn: PartialDate.nullable(),
  /** Left out when an address is confidential. */
  mrn: z.string().nullable(),
  dischargeOn: CalendarDate.nullable(),
  reasonInPlainWords: z.string().nullable(),
  destination: z.object({
    disposition: z.string().nullable(),
    name: z.string().nullable(),
    address: z.string().nullable(),
    phone: z.string().nullable(),
    transport: z.string().nullable(),
    caregiverName: z.string().nullable(),
    caregiverPhone: z.string().nullable(),
  }),
  appointments: z.array(PacketAppointment),
  services: z.array(PacketService),
  calls: z.object({
    unitPhone: z.string().nullable(),
    workerName: z.string(),
    workerPhone: z.string().nullable(),
    workerHours: z.string().nullable(),
  }),
  missing: z.array(MissingPiece),
  /** Why it may not be handed out as final; `null` when it may. An open safety alert makes it a draft. */
  draftReason: z.enum(['open-safety-alert']).nullable(),
});
/** Everything one patient packet says. */
export type PatientPacket = z.infer<typeof PatientPacket>;
