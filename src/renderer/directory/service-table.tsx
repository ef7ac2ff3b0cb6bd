import { useLingui } from '@lingui/react/macro';
import type { ReactNode } from 'react';

import type { DirectoryEntry } from '../../shared/directory/service.ts';
import { languageName } from '../locale/languages.ts';
import { DataTable } from '../ui/data-table.tsx';
import { Identifier } from '../ui/identifier.tsx';
import { NEED_DOMAIN_LABELS } from '../wording/need-domains.ts';
import { useWords } from '../wording/options.ts';
import { VerifiedBadge } from './verified-badge.tsx';

interface Props {
  readonly entries: readonly DirectoryEntry[];
  readonly onOpen: (entry: DirectoryEntry) => void;
  readonly empty: ReactNode;
}

/** Services with what they answer, how to reach them and how old the entry is. */
export function ServiceTable({ entries, onOpen, empty }: Props) {
  const { t } = useLingui();
  const { word } = useWords();
  return (
    <DataTable<DirectoryEntry>
      caption={t`Services`}
      isCaptionHidden
      rows={entries}
      rowKey={({ service }) => service.id}
      onOpen={onOpen}
      empty={empty}
      columns={[
        { key: 'service', header: t`Service`, render: ({ service }) => <bdi>{service.name}</bdi> },
        {
          key: 'organisation',
          header: t`Organization`,
          render: ({ organisation }) => <bdi>{organisation.name}</bdi>,
        },
        {
          key: 'needs',
          header: t`Needs`,
          render: ({ service }) =>
            service.domains.map((domain) => word(NEED_DOMAIN_LABELS, domain)).join(', '),
        },
        {
          key: 'phone',
          header: t`Phone`,
          render: ({ service, organisation }) => {
            const phone = service.phone ?? organisation.phone;
            return phone && <Identifier>{phone}</Identifier>;
          },
        },
        {
          key: 'languages',
          header: t`Languages`,
          render: ({ service }) => service.languages.map(languageName).join(', '),
        },
        {
          key: 'verified',
          header: t`Checked`,
          render: ({ service }) => <VerifiedBadge on={service.verifiedOn} />,
        },
      ]}
    />
  );
}
