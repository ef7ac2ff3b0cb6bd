import { Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';

import type { PatientPacket, PointSize } from '../../shared/packets/patient-packet.ts';
import { QueryView } from '../app/query-view.tsx';
import { useMay } from '../app/session.ts';
import { PdfPreview } from '../pdf/pdf-preview.tsx';
import { Card } from '../ui/card.tsx';
import { EmptyState } from '../ui/empty-state.tsx';
import { RadioGroup } from '../ui/radio-group.tsx';
import { Stack } from '../ui/stack.tsx';
import { MissingPieces } from './missing-pieces.tsx';
import { PacketActions } from './packet-actions.tsx';
import { usePacket, usePacketPdf } from './queries.ts';

type SizeKey = '12' | '14' | '18';

const SIZES: Readonly<Record<SizeKey, PointSize>> = { '12': 12, '14': 14, '18': 18 };

/** The patient's discharge packet: what is still missing, the PDF itself, and the ways to hand it over. */
export function PacketPanel({ caseId }: { readonly caseId: string }) {
  const { t } = useLingui();
  const mayPrint = useMay('packet.print');
  if (mayPrint) return <Packet caseId={caseId} />;
  return (
    <Card title={t`Discharge packet`}>
      <EmptyState title={<Trans>Your role does not print packets</Trans>} />
    </Card>
  );
}

function Packet({ caseId }: { readonly caseId: string }) {
  const { t } = useLingui();
  const [size, setSize] = useState<SizeKey>('14');
  const query = usePacket(caseId, SIZES[size]);
  return (
    <Card title={t`Discharge packet`}>
      <Stack gap={4}>
        <RadioGroup<SizeKey>
          label={t`Text size`}
          look="segmented"
          value={size}
          onChange={setSize}
          options={[
            { value: '12', label: t`12 point` },
            { value: '14', label: t`14 point` },
            { value: '18', label: t`18 point` },
          ]}
        />
        <QueryView query={query}>
          {(packet) => (
            <>
              <MissingPieces packet={packet} />
              <PacketPreview caseId={caseId} packet={packet} />
            </>
          )}
        </QueryView>
      </Stack>
    </Card>
  );
}

interface PreviewProps {
  readonly caseId: string;
  readonly packet: PatientPacket;
}

function PacketPreview({ caseId, packet }: PreviewProps) {
  const { t } = useLingui();
  const query = usePacketPdf(caseId, packet);
  return (
    <QueryView query={query} skeletonLines={12}>
      {(pdf) => (
        <>
          {/* While the next PDF is made, the one on screen is not what would be printed. */}
          <PacketActions made={{ caseId, packet, pdf }} isCurrent={!query.isPlaceholderData} />
          <PdfPreview bytes={pdf.bytes} label={t`Preview of the discharge packet`} />
        </>
      )}
    </QueryView>
  );
}
