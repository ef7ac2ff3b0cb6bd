import type { PatientPacket } from '../../shared/packets/patient-packet.ts';
import { plusDays } from '../../shared/values/calendar-date.ts';
import { longDay } from './dates.ts';
import { Facts } from './packet-facts.tsx';
import { filled, packetText as text } from './packet-text.ts';

type Service = PatientPacket['services'][number];

interface Props {
  readonly services: readonly Service[];
}

const STATUS_TEXT: Readonly<Record<Service['status'], string>> = {
  requested: text.asked,
  accepted: text.agreed,
  'in-progress': text.started,
};

const whatIfNobodyComes = ({ startsOn }: Service): string =>
  startsOn ? filled(text.ifNobodyComesBy, { day: longDay(plusDays(startsOn, 1)) }) : text.ifNobodyComesSoon;

/** Services that will help, each with what to do if nobody comes. */
export function PacketServices({ services }: Props) {
  return (
    <section>
      <h2>{text.services}</h2>
      {services.length === 0 && <p>{text.noServices}</p>}
      {services.map((service) => (
        <article key={`${service.organisationName} ${service.serviceName}`} className="card">
          <h3>{service.organisationName}</h3>
          <p>{service.serviceName}</p>
          <p>{STATUS_TEXT[service.status]}</p>
          <Facts
            facts={[
              [text.phone, service.phone],
              [text.hours, service.hours],
              [text.whatToExpect, service.whatToExpect],
              [text.startsOn, service.startsOn && longDay(service.startsOn)],
              [text.ifNobodyComes, whatIfNobodyComes(service)],
            ]}
          />
        </article>
      ))}
    </section>
  );
}
