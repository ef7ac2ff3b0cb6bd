import type { PatientPacket } from '../../shared/packets/patient-packet.ts';
import { bornDay, longDay } from './dates.ts';
import { PacketAppointments } from './packet-appointments.tsx';
import { PacketCalls } from './packet-calls.tsx';
import { Facts } from './packet-facts.tsx';
import { PacketServices } from './packet-services.tsx';
import { packetText as text } from './packet-text.ts';

interface Props {
  readonly packet: PatientPacket;
}

/** Room for questions, in lines. */
const QUESTION_LINES = 8;

function Cover({ packet }: Props) {
  return (
    <header className="cover">
      <p className="facility">{packet.facilityName}</p>
      <h1>{text.title}</h1>
      <p className="person">
        {text.forPerson} <strong>{packet.personName}</strong>
      </p>
      <Facts
        facts={[
          [text.born, packet.bornOn && bornDay(packet.bornOn)],
          [text.mrn, packet.mrn],
          [text.leavingOn, packet.dischargeOn ? longDay(packet.dischargeOn) : text.notKnownYet],
        ]}
      />
    </header>
  );
}

function DraftMark() {
  return (
    <>
      {/* Fixed elements repeat on every page, which is what a watermark is. */}
      <div className="watermark" aria-hidden="true">
        {text.draftMark}
      </div>
      <section className="draft">
        <p>
          <strong>{text.draftNotice}</strong>
        </p>
        <p>{text.draftReason}</p>
      </section>
    </>
  );
}

function Destination({ packet }: Props) {
  const { destination } = packet;
  return (
    <section>
      <h2>{text.where}</h2>
      <p className="lead">{destination.name ?? destination.disposition ?? text.notKnownYet}</p>
      <Facts
        facts={[
          [text.address, destination.address],
          [text.phone, destination.phone],
          [text.transport, destination.transport ?? text.notKnownYet],
          [
            text.caregiver,
            [destination.caregiverName, destination.caregiverPhone].filter(Boolean).join(', ') || null,
          ],
        ]}
      />
    </section>
  );
}

/** The patient packet: cover, where you are going, appointments, services, who to call, questions. */
export function PatientPacketPages({ packet }: Props) {
  return (
    <main className={`packet size-${packet.pointSize}`} lang={packet.language}>
      {packet.draftReason && <DraftMark />}
      <Cover packet={packet} />
      {packet.reasonInPlainWords && (
        <section>
          <h2>{text.whyHere}</h2>
          <p>{packet.reasonInPlainWords}</p>
        </section>
      )}
      <Destination packet={packet} />
      <PacketAppointments appointments={packet.appointments} />
      <PacketServices services={packet.services} />
      <PacketCalls calls={packet.calls} />
      <section className="questions">
        <h2>{text.questions}</h2>
        <p>{text.questionsHint}</p>
        <div aria-hidden="true">
          {Array.from({ length: QUESTION_LINES }, (_, line) => (
            <div key={line} className="rule" />
          ))}
        </div>
      </section>
    </main>
  );
}
