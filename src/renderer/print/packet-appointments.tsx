import type { PatientPacket } from '../../shared/packets/patient-packet.ts';
import { clockTime, longDay } from './dates.ts';
import { Facts } from './packet-facts.tsx';
import { packetText as text } from './packet-text.ts';

interface Props {
  readonly appointments: PatientPacket['appointments'];
}

/** Follow-up appointments in the order of their days. */
export function PacketAppointments({ appointments }: Props) {
  return (
    <section>
      <h2>{text.appointments}</h2>
      {appointments.length === 0 && <p>{text.noAppointments}</p>}
      {appointments.map((appointment) => (
        <article key={`${appointment.on} ${appointment.at ?? ''} ${appointment.withWhom}`} className="card">
          <h3>
            {longDay(appointment.on)}
            {appointment.at && `, ${clockTime(appointment.at)}`}
          </h3>
          {!appointment.at && <p>{text.timeNotFixed}</p>}
          <Facts
            facts={[
              [text.withWhom, appointment.withWhom],
              [text.purpose, appointment.purpose],
              [text.place, appointment.place],
              [text.phone, appointment.phone],
              [text.gettingThere, appointment.gettingThere],
              [text.bring, appointment.bring],
            ]}
          />
          {appointment.interpreterNeeded && <p>{text.interpreter}</p>}
        </article>
      ))}
    </section>
  );
}
