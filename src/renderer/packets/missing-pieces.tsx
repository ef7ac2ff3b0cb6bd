import { Plural, Trans } from '@lingui/react/macro';

import type { PatientPacket } from '../../shared/packets/patient-packet.ts';
import { Banner } from '../ui/banner.tsx';
import { useWords } from '../wording/options.ts';
import { MISSING_LABELS } from './labels.ts';

/** What the packet should say and does not yet, and why it is still a draft. */
export function MissingPieces({ packet: { missing, draftReason } }: { readonly packet: PatientPacket }) {
  const { word } = useWords();
  return (
    <>
      {draftReason === 'open-safety-alert' && (
        <Banner tone="crit" title={<Trans>This packet is a draft and is marked as one</Trans>}>
          <p>
            <Trans>
              A safety alert is open in this case. The packet becomes final when the alert is closed or handed
              over to a named clinician.
            </Trans>
          </p>
        </Banner>
      )}
      {missing.length > 0 ? (
        <Banner
          tone="warn"
          title={<Plural value={missing.length} one="# thing is missing" other="# things are missing" />}
        >
          <ul>
            {missing.map((piece) => (
              <li key={piece}>{word(MISSING_LABELS, piece)}</li>
            ))}
          </ul>
        </Banner>
      ) : (
        <Banner tone="good" title={<Trans>Nothing is missing</Trans>} />
      )}
    </>
  );
}
