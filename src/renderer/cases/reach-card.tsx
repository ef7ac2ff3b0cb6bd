import { Trans, useLingui } from '@lingui/react/macro';

import type { Person, Phone } from '../../shared/people/person.ts';
import { Badge } from '../ui/badge.tsx';
import { Card } from '../ui/card.tsx';
import { Identifier } from '../ui/identifier.tsx';
import { Stack } from '../ui/stack.tsx';
import styles from './case-layout.module.css';

/** How the person and those around them are reached, and what is safe. */
export function ReachCard({ person }: { readonly person: Person }) {
  return (
    <Card title={<Trans>Reach</Trans>}>
      {person.phones.length === 0 && person.contacts.length === 0 && (
        <p>
          <Trans>No telephone number and nobody else on file.</Trans>
        </p>
      )}
      <Stack as="ul" gap={2}>
        {person.phones.map((phone) => (
          <li key={phone.value}>
            <Identifier>{phone.value}</Identifier> <PhoneSafety phone={phone} />
          </li>
        ))}
        {person.contacts.map((contact) => (
          <li key={contact.id}>
            <bdi>{contact.name}</bdi>
            <span className={styles['provenance']}>
              {contact.relationship !== null && ` · ${contact.relationship}`}
              {contact.phone !== null && (
                <>
                  {' · '}
                  <Identifier>{contact.phone}</Identifier>
                </>
              )}
            </span>
          </li>
        ))}
      </Stack>
    </Card>
  );
}

function PhoneSafety({ phone }: { readonly phone: Phone }) {
  const { t } = useLingui();
  if (!phone.mayCall) return <Badge tone="warn">{t`Do not call`}</Badge>;
  return phone.mayLeaveMessage ? (
    <Badge tone="good">{t`Call or leave a message`}</Badge>
  ) : (
    <Badge tone="warn">{t`Call, leave no message`}</Badge>
  );
}
