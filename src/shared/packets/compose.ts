import { DISPOSITIONS, type Appointment, type DischargePlan } from '../discharge/discharge-plan.ts';
import type { Facility } from '../facility/contract.ts';
import { mrnOf, type Person } from '../people/person.ts';
import type { ReferralFile } from '../referrals/referral.ts';
import type { SafetyAlert } from '../safety/alert.ts';
import { blocksFinalPacket } from '../safety/pathway.ts';
import type { Account } from '../staff/account.ts';
import { dayAt } from '../values/calendar-date.ts';
import type { MissingPiece, PatientPacket, PointSize } from './patient-packet.ts';

/** Everything a patient packet is gathered from. */
export interface PacketSources {
  readonly pointSize: PointSize;
  readonly now: string;
  readonly facility: Facility;
  readonly person: Person;
  readonly plan: DischargePlan | null;
  readonly appointments: readonly Appointment[];
  readonly referrals: readonly ReferralFile[];
  readonly alerts: readonly SafetyAlert[];
  readonly worker: Account;
}

/** Needs whose services are never named on paper by default: the sheet may be read by the wrong person. */
const NEVER_PRINTED: readonly string[] = ['intimate-partner-violence', 'elder-abuse', 'behavioural-health'];

type PacketService = PatientPacket['services'][number];

const isShown = (status: string): status is PacketService['status'] =>
  status === 'requested' || status === 'accepted' || status === 'in-progress';

/** How far a request has come; of two to the same service the one that is further is printed. */
const FURTHEST: readonly PacketService['status'][] = ['requested', 'accepted', 'in-progress'];

/** Services that must not be named, whatever need they were asked about: what they do tells on the person. */
function hiddenServices(referrals: readonly ReferralFile[]): ReadonlySet<string> {
  const isSensitive = (domains: readonly string[]): boolean =>
    domains.some((one) => NEVER_PRINTED.includes(one));
  return new Set(
    referrals.flatMap(({ referral, recipients }) =>
      recipients
        .filter(({ entry }) => isSensitive([referral.domain, ...entry.service.domains]))
        .map(({ entry }) => entry.service.id),
    ),
  );
}

function servicesOf(referrals: readonly ReferralFile[], timeZone: string): PacketService[] {
  const hidden = hiddenServices(referrals);
  const printed = new Map<string, PacketService>();
  const asked = referrals
    .filter(({ referral }) => referral.contactAllowed)
    .flatMap(({ recipients }) => recipients);
  for (const { recipient, entry } of asked) {
    const { status } = recipient;
    const earlier = printed.get(entry.service.id);
    if (!isShown(status) || hidden.has(entry.service.id)) continue;
    if (earlier && FURTHEST.indexOf(earlier.status) >= FURTHEST.indexOf(status)) continue;
    printed.set(entry.service.id, {
      organisationName: entry.organisation.name,
      serviceName: entry.service.name,
      phone: entry.service.phone ?? entry.organisation.phone,
      hours: entry.service.hours,
      whatToExpect: entry.service.whatToExpect,
      startsOn: recipient.serviceStartedAt ? dayAt(recipient.serviceStartedAt, timeZone) : null,
      status,
    });
  }
  return [...printed.values()];
}

/** The description of a two-digit discharge status, or `null` for none or one we do not list. */
const dispositionText = (code: string | null): string | null =>
  code !== null && code in DISPOSITIONS ? DISPOSITIONS[code as keyof typeof DISPOSITIONS] : null;

function missingPieces(packet: Omit<PatientPacket, 'missing'>): MissingPiece[] {
  const { destination, calls } = packet;
  const lacking: Readonly<Record<MissingPiece, boolean>> = {
    'discharge-date': packet.dischargeOn === null,
    destination: destination.name === null && destination.disposition === null,
    reason: packet.reasonInPlainWords === null,
    transport: destination.transport === null,
    appointments: packet.appointments.length === 0,
    services: packet.services.length === 0,
    'unit-phone': calls.unitPhone === null,
    'worker-phone': calls.workerPhone === null,
  };
  return (Object.keys(lacking) as MissingPiece[]).filter((piece) => lacking[piece]);
}

/**
 * Gathers what a patient packet says: only what is meant for the person, nothing sensitive, and a draft while a safety
 * alert is open.
 *
 * @source DOMAIN.md §4.4 (sections; never print by default), product.md A4 and X4.
 */
export function composePatientPacket(sources: PacketSources): PatientPacket {
  const { facility, person, plan, worker, now } = sources;
  const firstName = person.preferredName ?? person.givenName;
  const packet: Omit<PatientPacket, 'missing'> = {
    pointSize: sources.pointSize,
    language: 'en',
    composedAt: now,
    printedOn: dayAt(now, facility.timeZone),
    facilityName: facility.name,
    personName: `${firstName} ${person.familyName}`,
    bornOn: person.bornOn,
    mrn: person.addresses.some(({ confidential }) => confidential) ? null : mrnOf(person.identifiers),
    dischargeOn: plan?.dischargeOn ?? null,
    reasonInPlainWords: plan?.reasonInPlainWords ?? null,
    destination: {
      disposition: dispositionText(plan?.disposition ?? null),
      name: plan?.destinationName ?? null,
      address: plan?.destinationAddress ?? null,
      phone: plan?.destinationPhone ?? null,
      transport: plan?.transport ?? null,
      caregiverName: plan?.caregiverName ?? null,
      caregiverPhone: plan?.caregiverPhone ?? null,
    },
    appointments: sources.appointments.map(
      ({ id: _id, caseId: _caseId, version: _version, ...printed }) => printed,
    ),
    services: servicesOf(sources.referrals, facility.timeZone),
    calls: {
      unitPhone: facility.phone,
      workerName: worker.credentials ? `${worker.displayName}, ${worker.credentials}` : worker.displayName,
      workerPhone: worker.phone,
      workerHours: facility.hours,
    },
    draftReason: blocksFinalPacket(sources.alerts) ? 'open-safety-alert' : null,
  };
  return { ...packet, missing: missingPieces(packet) };
}
