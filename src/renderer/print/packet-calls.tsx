import type { PatientPacket } from '../../shared/packets/patient-packet.ts';
import { packetText as text } from './packet-text.ts';

interface Props {
  readonly calls: PatientPacket['calls'];
}

/** Numbers to call, large. */
export function PacketCalls({ calls }: Props) {
  const worker = [text.worker, calls.workerName].join(': ');
  const rows = [
    { who: text.emergency, number: text.emergencyNumber, hours: null },
    { who: text.crisis, number: text.crisisNumber, hours: null },
    { who: text.unit, number: calls.unitPhone, hours: null },
    { who: worker, number: calls.workerPhone, hours: calls.workerHours },
  ];
  return (
    <section className="calls">
      <h2>{text.calls}</h2>
      <table>
        <tbody>
          {rows.map(({ who, number, hours }) => (
            <tr key={who}>
              <th scope="row">
                {who}
                {hours && <span className="hours">{hours}</span>}
              </th>
              <td>{number ?? text.notKnownYet}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
